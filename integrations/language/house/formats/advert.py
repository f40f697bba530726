"""Adverts: a need, the product, the user's own claim word for word, the name. Never a price or a promise of ours."""

import re

from integrations.language.house.english.forms import article, capital, is_plural
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.plots.titles import in_title_case

_WRAPPING = re.compile(
    r"^.*?\b(?:ad|advert|advertisement|commercial|promo|teaser|infomercial|product (?:video|film)|trailer)\s+(?:for|"
    r"about|of)\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r",?\s*\b(?:cosy|cozy|funny|epic|calm|romantic|happy)\s+(?:mood|style|vibe|tone)\b.*$|,?\s*please\b.*$",
    re.IGNORECASE,
)
_NEEDS: tuple[tuple[str, str, str], ...] = (
    (r"umbrella|raincoat|boot", "street", "[There it is again, the rain.|Everybody runs. It is raining again.]"),
    (
        r"bakery|bread|coffee|cafe|tea|breakfast",
        "room",
        "[Morning. Too early to talk.|The alarm clock has said everything there is to say.]",
    ),
    (r"sock", "room", "[One sock. Always only one.|The drawer has no answer.]"),
    (r"light|lamp|candle", "room", "[It is dark. And the dark has corners.|Somebody has switched off the day.]"),
    (
        r"band|concert|music|show|theatre|festival",
        "street",
        "[It is quiet. A bit too quiet.|Another evening on the same sofa?]",
    ),
    (
        r"shop|store|salon|restaurant|pizzeria|hotel|bar",
        "street",
        "[Where to go, on a day like this?|So many doors. And which one is yours?]",
    ),
    (
        r"app|website|game|software",
        "office",
        "[Another day, another list of things to do.|A hundred windows open, and none of them is the right one.]",
    ),
)


def advert(order: Order) -> Film:
    """The film of an advert."""
    body = _TAIL.sub("", _WRAPPING.sub("", order.frame.text)).strip(" .!")
    what, claim = _split(body)
    what, where = _placed(what)
    name = _name(what)
    noun = _noun(what, claim, name)
    shown = name or in_title_case(_bare(what))
    form = Form(order, "form:advert")
    form.title = shown
    setting, need = next(
        ((place, line) for pattern, place, line in _NEEDS if re.search(pattern, f"{noun} {what}".lower())),
        ("room", "[Some days need a little help.|Something is missing today.]"),
    )
    product = noun.split()[-1]
    word = place_of(noun)
    form.cast(member("Somebody", "woman", temper="curious"), member(shown, product, "companion", temper="cheerful"))
    form.item(product, what)
    weather = "rain" if "rain" in need else "clear"
    form.scene(setting, "morning", weather=weather)
    form.tell(1, need)
    form.act("Somebody", "sigh")
    form.speak(
        3, "Somebody", "tired", "[There must be something better.|Not again.|If only there were something for that.]"
    )
    form.tell(3, "[One could sit down and wait for better days.|Some people sigh. Some people look out of the window.]")
    form.speak(4, "Somebody", "sad", "[I have tried everything. Twice.|It is not a big thing. It is only every day.]")
    form.scene(word.setting if word else "street", "day", place=f"the {noun}" if word else "")
    form.act("Somebody", "look")
    form.speak(2, "Somebody", "surprised", "[Oh. Hello.|Is that for me?|Wait. What is that?]")
    form.act(shown, "appear")
    if claim:
        form.quote(1, _claim(what, claim, name, noun))
    if where:
        form.quote(2, f"{capital(where)}.")
    form.act("Somebody", "take", product)
    form.speak(3, shown, "happy", "[You have found me!|I have been waiting for somebody like you.]")
    promised = re.match(r"(?i)(?:that|which|it|they)\b", claim) is not None
    doubt = "[May I try?|And it really does that?]" if promised else "[May I try?|Is that really for everybody?]"
    form.speak(3, "Somebody", "curious", doubt, linked=True)
    form.tell(4, "[There was a small silence, as in front of a present.|Somebody smiled. It was catching.]")
    form.scene(word.setting if word else "street", "evening", place=f"the {noun}" if word else "")
    form.speak(2, "Somebody", "happy", "[That is better.|Now the day can come.|Where have you been all my life?]")
    form.act("Somebody", "cheer")
    form.tell(3, "[The neighbours have begun to ask.|And suddenly the whole day looks friendlier.]")
    form.act("Everybody", "gather")
    form.speak(4, "Everybody", "curious", "[What is that you have there?|Where did you find it?]")
    owned = not name and re.match(r"(?i)(?:my|our)\b", what)
    form.quote(1, f"{capital(what) if owned else shown}.")
    form.tell(3, "[Finally.|At last.|You will know why.]")
    return form.film("advert")


def _split(body: str) -> tuple[str, str]:
    """What is advertised and what the user says about it."""
    parts = re.split(r":\s*|,\s*|\s+(?=that\b|which\b)", body, maxsplit=1)
    return parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""


def _placed(what: str) -> tuple[str, str]:
    """What is advertised, and where it is: "my lemonade stand", "on Elm Street"."""
    found = re.search(r"\s+((?:on|at|in|near|by|behind|next to|opposite) (?:[A-Z]|the |our |my )[\w' -]*)$", what)
    return (what[: found.start()], found.group(1)) if found else (what, "")


def _name(what: str) -> str:
    found = re.findall(r"\b[A-Z][\w'-]*(?:\s+(?:(?:&|and)\s+)?[A-Z][\w'-]*)*", what)
    if (
        re.match(r"[A-Z]", what)
        and found
        and found[0] == what.split(" ", maxsplit=1)[0]
        and len(found) == 1
        and len(what.split()) > 1
    ):
        return ""
    return found[-1] if found else ""


def _bare(what: str) -> str:
    return re.sub(r"(?i)^(?:my|our|the|a|an|new|some)\s+", "", what).strip()


def _noun(what: str, claim: str, name: str) -> str:
    plain = _bare(what.replace(name, "") if name else what).strip(" ,")
    plain = re.sub(r"(?i)\b(?:called|named)\b", "", plain).strip()
    if plain:
        return plain.lower()
    found = re.match(r"(?i)(?:the|an?)\s+([\w -]+?)(?=\s+(?:that|which|for|with|who)\b|$)", claim)
    return found.group(1).lower() if found else "thing"


def _claim(what: str, claim: str, name: str, noun: str) -> str:
    """The user's words as a sentence."""
    if re.match(r"(?i)(?:that|which)\b", claim):
        subject = name or (capital(noun) if is_plural(noun.split()[-1]) else capital(article(noun)))
        return f"{subject} {claim}." if not name else f"{name}, the {noun} {claim}."
    if name and re.match(r"(?i)(?:the|an?)\b", claim):
        return f"{name}, {claim}."
    return f"{capital(claim)}."
