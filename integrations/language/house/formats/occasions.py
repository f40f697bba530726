"""Invitations and greetings: what, when and where from the user, the rest is warmth."""

import re
from functools import cache

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load
from integrations.language.house.english.forms import capital
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import is_kind, kind_of
from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.frame import Where
from integrations.language.house.parse.reader import read
from integrations.language.house.plots.titles import in_title_case

_INVITE_WRAPPING = re.compile(
    r"^(?:please |pls )?(?:make |create |do )?(?:an? |the )?(?:promo|promotion|teaser|announce(?:ment|ing)?|"
    r"invit(?:e|ation|ing)|save the date|video|film)\s*(?:everyone|everybody|people)?\s*(?:for|to|of|about|"
    r":)?\s*(?:our|my|the|an?)?\s+",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\s+(?=(?:this|on|at|next|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in "
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d)\b)",
    re.IGNORECASE,
)
_OCCASIONS: tuple[tuple[str, str], ...] = (
    (r"birthday", "birthday"),
    (r"anniversary", "anniversary"),
    (r"thank", "thanks"),
    (r"congrat", "congratulations"),
    (
        r"get "
        r"well",
        "get well",
    ),
    (r"farewell|goodbye", "farewell"),
    (r"retire", "retirement"),
    (r"sorry", "sorry"),
    (r"christmas", "christmas"),
    (
        r"new "
        r"year",
        "new year",
    ),
    (r"welcome", "welcome"),
    (r"miss you", "miss you"),
    (r"good luck", "good luck"),
    (r"easter", "easter"),
)


class _Greeting(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    first: str
    second: str
    cheer: str


def invite(order: Order) -> Film:
    """The film of an invitation."""
    body = _INVITE_WRAPPING.sub("", order.frame.text).strip(" .!")
    parts = _WHEN.split(body, maxsplit=1)
    what = re.sub(r"(?i)^(?:our|my|the|an?)\s+", "", parts[0].strip(" ,:"))
    details = [detail.strip(" ,") for detail in re.split(r",\s*|:\s*", parts[1])] if len(parts) > 1 else []
    if ":" in what:
        what, extra = what.split(":", 1)
        details.insert(0, extra.strip())
    form = Form(order, "form:invite")
    form.title = in_title_case(what)
    form.cast(member("Fox", "fox", temper="cheerful"))
    place = next((where for where in order.frame.places if where.word), None) or _place_in(body)
    setting = place.word.setting if place and place.word else "room"
    name = place.text if place and place.word else ""
    form.scene("room", "day")
    form.act("Fox", "wave")
    form.tell(1, "[Psst. Have you got plans?|One chair is still empty.|Put down what you are doing. This is better.]")
    form.speak(1, "Fox", "happy", "{what}! [You heard right.|And you are invited.]", what=capital(what))
    form.speak(
        3,
        "Fox",
        "curious",
        "[I have told everybody I know. Now I am telling you.|I can hardly sit still. I have never been good at "
        "sitting still.]",
    )
    form.tell(4, "[The fox had been getting ready all day.|There was only one thing missing on the list.]")
    form.scene(setting, "evening", place=name)
    for number, detail in enumerate(details[:5]):
        form.quote(1, f"{capital(detail)}.")
        form.act("Fox" if number % 2 else "Everybody", "point" if number % 2 else "enter")
    if not details:
        form.tell(1, "Soon. [Ask us when.|Keep an evening free.]")
    form.speak(
        3,
        "Fox",
        "proud",
        "[Write it down. On your hand, if you must.|I will say it once more, slowly. No, you have it.]",
    )
    form.tell(3, "[Everybody is already looking forward to it.|The lights are being hung up, a little crooked.]")
    form.scene(setting, "night", place=name)
    form.act("Everybody", "laugh")
    form.speak(3, "Everybody", "happy", "[Who else is coming?|Is there still room? There is always room.]")
    form.tell(2, "[All that is missing is you.|Come as you are.|The more, the louder.]")
    form.speak(1, "Fox", "happy", "[See you there!|Don't be late. Or be late. But come!]")
    return form.film("invite")


@cache
def _greetings() -> dict[str, _Greeting]:
    return load("formats/greetings.yaml", dict[str, _Greeting])


def _place_in(body: str) -> Where | None:
    return next((where for where in read(body).places if where.word), None)


def greeting(order: Order) -> Film:
    """The film of a greeting."""
    text = order.frame.text
    occasion = next((name for pattern, name in _OCCASIONS if re.search(pattern, text, re.IGNORECASE)), "hello")
    name = _name_in(text)
    words = _greetings()[occasion]
    likes, dislikes, details = _about(text)
    sender = re.search(r"\bfrom (?!my\b|the (?:bottom|heart))([^.,!?]+?)(?: who\b|$|[.,!?])", text)
    form = Form(order, f"form:greeting_{occasion.replace(' ', '_')}")
    form.title = words.title.replace("{name}", name)
    form.cast(
        member("Bear", "bear", temper="cheerful"),
        member(name, _kin(text), "companion"),
        member("Robin", "robin", "helper", temper="curious"),
    )
    cheerful = occasion not in ("get well", "sorry", "farewell", "miss you")
    gift = {"birthday": "cake", "thanks": "flower", "congratulations": "star", "get well": "tea"}.get(
        occasion, "flower"
    )
    form.item(gift)
    form.scene("room", "morning")
    form.tell(1, words.first, name=name)
    form.act("Bear", "hide")
    form.speak(
        3,
        "Bear",
        "happy",
        "[Is everybody here? Is everything ready? Who has the matches?|I have practised my face all morning. "
        "Surprised. No, more surprised.]"
        if cheerful
        else "[Softly now. No big speeches.|I have brought what I could carry.]",
    )
    if dislikes:
        form.speak(
            2,
            "Robin",
            "curious",
            "[Not so loud! You know what {name} thinks of {what}.|And no {what} today. We promised.]",
            name=name,
            what=dislikes[0],
        )
        form.act("Robin", "whisper")
    for detail in details[:2]:
        form.quote(1, detail)
    form.tell(3, "[There were steps on the path.|Somebody was coming up the stairs.]")
    form.scene("village", "day")
    form.act(name, "enter")
    if likes:
        form.tell(
            1,
            "[We brought {what}. Of course we brought {what}.|We thought of {what}, too. How could we not?]",
            what=likes[0],
        )
        form.act("Bear", "give", gift)
    form.tell(1, words.second, name=name)
    form.act("Bear", "hug", name)
    form.speak(
        3,
        name,
        "surprised",
        "[For me? All of this?|You remembered!]" if cheerful else "[It is good to see you.|You came. All of you.]",
    )
    form.speak(3, "Robin", "happy", "[For you. Who else?|As if we could forget you.]", linked=True)
    form.scene("village", "evening")
    form.act("Robin", "sing")
    form.tell(3, "[Nobody counted the hours.|The robin sang the song it knew. It knew one.]")
    form.tell(4, "[It was one of those evenings that one keeps.|The light stayed a little longer than it had to.]")
    form.speak(1, "Bear", "happy", words.cheer, name=name)
    form.act("Bear", "cheer")
    if sender:
        form.quote(1, f"From {sender.group(1).strip()}.")
    else:
        form.tell(2, "[From all of us.|With love.]")
    return form.film("greeting")


def _name_in(text: str) -> str:
    names = [
        word
        for word in re.findall(r"\b[A-Z][\w'-]+\b", text)
        if word.lower() not in LISTS["not_names"] and not re.match(r"\d", word)
    ]
    names = [re.sub(r"'s$", "", word) for word in names]
    both = re.search(r"\b([A-Z]\w+) and ([A-Z]\w+)\b", text)
    if both and both.group(1).lower() not in LISTS["not_names"]:
        return f"{both.group(1)} and {both.group(2)}"
    titled = re.search(
        r"\b(Mr|Mrs|Ms|Dr|Grandma|Grandpa|Aunt|Uncle|Mom|Mum|Dad|Nurse|Coach|Professor)\.? ([A-Z]\w+)", text
    )
    if titled:
        return f"{titled.group(1)} {titled.group(2)}"
    if names:
        return names[0]
    kin = re.search(
        r"\b(?:my |our |dear )?(grandma|grandpa|granny|mom|mum|mother|dad|father|sister|brother|teacher|team|boss|"
        r"neighbour|everyone|everybody)\b",
        text,
        re.IGNORECASE,
    )
    return capital(kin.group(1).lower()) if kin else "You"


def _kin(text: str) -> str:
    """Who it is, as a noun."""
    for word in re.findall(r"[a-z]+", text.lower()):
        if is_kind(word) and word not in ("day", "card", "cake", "star", "song", "book") and _person(word):
            return word
    return (
        "woman"
        if re.search(r"\b(?:she|her|hers)\b", text.lower())
        else "man"
        if re.search(r"\b(?:he|him|his)\b", text.lower())
        else "person"
    )


def _person(word: str) -> bool:
    return kind_of(word).human and word not in ("child", "people", "crowd")


def _about(text: str) -> tuple[list[str], list[str], list[str]]:
    """What the user tells about the person: likes, dislikes, and sentences."""
    found = re.search(
        r"\b(?:who|she|he) ((?:loves?|likes?|hates?|enjoys?|adores?|dislikes?)\b.+?)(?:[.!?]|$|, from\b| from (?:the|"
        r"all|your|me)\b)",
        text,
    )
    likes: list[str] = []
    dislikes: list[str] = []
    if found:
        for piece in re.split(r",? and |, | but ", found.group(1)):
            liked = re.match(r"(?:loves?|likes?|enjoys?|adores?) (.+)", piece.strip())
            hated = re.match(r"(?:hates?|dislikes?) (.+)", piece.strip())
            if liked:
                likes.append(liked.group(1).strip())
            elif hated:
                dislikes.append(hated.group(1).strip())
    told = re.search(r",\s*(you (?:are|were|have|always|never)\b[^.!?]*)", text)
    why = re.search(r"\b(?:for (?!my\b|our\b|me\b|all\b|being\b)\d+ \w+|on (?:her|his|their|your) [^.,!?]+)", text)
    reason = why.group().strip() if why else ""
    reason = f"It is about {reason[3:]}" if reason.startswith("on ") else reason
    details = [capital(told.group(1).strip()) + "." if told else "", capital(reason) + "." if reason else ""]
    return likes, dislikes, [detail for detail in details if detail]
