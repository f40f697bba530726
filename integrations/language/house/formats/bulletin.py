"""News and recaps: the user's facts, told straight; jokes only where nothing is asserted."""

import re

from core.domain.vocabulary import TimeOfDay
from integrations.language.house.english.forms import capital
from integrations.language.house.film import Film
from integrations.language.house.formats.explain import action_in
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import place_of, settings
from integrations.language.house.parse.frame import Where
from integrations.language.house.parse.reader import read
from integrations.language.house.plots.titles import in_title_case

_NEWS_WRAPPING = re.compile(
    r"^.*?\b(?:breaking(?: news)?|news ?(?:report|flash|bulletin|story|cast)|newsflash|news(?=\s*:))\b"
    r"\s*(?::|about|on|that|of)?\s*",
    re.IGNORECASE,
)
_SECOND_DEED = re.compile(
    r"\s+and\s+(?=(?:then |also |now )?\w+(?:ed|t|k|w|e|n|d|g|s)\b\s+(?:the|a|an|to|its|his|her|in|on|for|all|no|two|"
    r"three|back|away|home)\b)"
)
_SOUNDS = {
    "cow": "Moo.",
    "cat": "Meow.",
    "dog": "Woof.",
    "goose": "Honk.",
    "duck": "Quack.",
    "sheep": "Baa.",
    "horse": "Neigh.",
    "pig": "Oink.",
    "hen": "Cluck.",
    "frog": "Ribbit.",
}
_SAD = re.compile(
    r"\b(?:broke|broken|lost|rained|failed|missed|late|crashed|burned|burnt|fell|forgot|sick|down|fire)\b",
    re.IGNORECASE,
)
_SPORTS = re.compile(r"\b(?:football|soccer|match|scored|tournament|goals?|season|championship)\b", re.IGNORECASE)
_WORK = re.compile(
    r"\b(?:sprint|office|team|shipped|bugs?|release|meeting|project|hackathon|deploy|login|code|page|users?)\b",
    re.IGNORECASE,
)
_TIMES: tuple[TimeOfDay, ...] = ("morning", "day", "evening", "night")


def news(order: Order) -> Film:
    """The film of a news item."""
    body = _NEWS_WRAPPING.sub("", order.frame.text).strip(" .!:")
    relative = re.match(r"(?i)(.+?) (?:that|who|which) (.+)$", body)
    fact = f"{relative.group(1)} {relative.group(2)}" if relative else body
    frame = read(fact)
    being = frame.hero
    noun = being.head if being is not None and not being.phrase.pronoun else "story"
    named = being.phrase.definite if being is not None and not being.phrase.pronoun else "the scene"
    kind = kind_of(noun)
    form = Form(order, "form:news")
    form.title = (
        f"The {in_title_case(being.phrase.text if being is not None and len(being.phrase.text) < 30 else noun)} Report"
    )
    star = capital(being.name or noun) if being is not None else "Story"
    form.cast(
        member("Anchor", "owl", temper="calm"),
        member("Reporter", "fox", "helper", temper="curious"),
        member(star, noun, "companion"),
    )
    word = next((where.word for where in frame.places if where.word), None)
    word = word or next(
        (found for token in frame.line if (found := place_of(token.low)) and token.low not in ("work", "school")), None
    )
    setting = word.setting if word else kind.home if kind.home in settings() else "street"
    form.scene("office", "evening", place="the news studio")
    form.speak(
        1,
        "Anchor",
        "surprised",
        "[We interrupt this programme. This just in.|Good evening. Put down your cup. There is news.]",
    )
    form.quote(1, f"{capital(fact)}.")
    form.scene(setting, "day")
    form.act("Reporter", "enter")
    parts = _SECOND_DEED.split(fact, maxsplit=1)
    if len(parts) == 2:
        subject = rf"^(?:an?|the) {re.escape(being.phrase.text if being else noun)}"
        form.quote(2, f"{capital(re.sub(subject, named, parts[0], flags=re.IGNORECASE))}.")
        form.quote(2, f"Then {_pronoun(star, noun)} {parts[1]}.")
    else:
        form.tell(2, "[These are the first pictures.|Our reporter is on the spot.]")
    form.act(star, "appear")
    form.speak(
        1,
        "Reporter",
        "curious",
        "[I am standing right next to {named}. How do you feel?|With me now: {named}. A word for our viewers?]",
        named=named,
    )
    form.act("Reporter", "point", star)
    answer = _SOUNDS.get(noun) or (
        "[No comment.|I only did what I had to do.|Is this thing on?]"
        if kind.animate
        else "[Bzzzt. Hiss. Ding.|A long, meaningful silence.]"
    )
    form.speak(1, star, "proud", answer, linked=True)
    form.speak(3, "Reporter", "happy", "[Strong words.|There you have it.]")
    form.scene(setting, "evening")
    form.speak(
        3,
        "Reporter",
        "curious",
        "[What will you do first, now that everybody knows you?|And what comes next? Our viewers would like to know.]",
    )
    form.speak(
        3,
        star,
        "happy",
        "[First a nap. Then we will see.|Something with less light in the eyes.]"
        if kind.animate
        else "[Drip. Click. Hum.|The same silence, only warmer.]",
        linked=True,
    )
    form.act("Reporter", "nod")
    form.speak(
        4, "Reporter", "happy", "[You heard it here first. Back to the studio.|I have nothing to add. Nobody could.]"
    )
    form.scene("office", "night", place="the news studio")
    form.speak(1, "Anchor", "happy", "[We will stay with this story.|More about this as soon as anybody knows more.]")
    form.tell(3, "[And now, the weather.|And now, a picture of a duck.]")
    return form.film("news")


def _pronoun(star: str, noun: str) -> str:
    kind = kind_of(noun)
    return {"f": "she", "m": "he"}.get(kind.gender, "they" if kind.human else "it") if star else "it"


def recap(order: Order) -> Film:
    """The film of what somebody did."""
    text = order.frame.text.strip()
    head, body = _headed(text)
    items = _items(body)
    form = Form(order, "form:recap")
    title = re.sub(
        r"(?i)^(?:please |make |do )*(?:an? |the )?(?:quick |short |little )?(?:recap|summary|video|film|"
        r"retro(?:spective)?)\s*(?:video|film)?\s*(?:of|about|for)?\s*",
        "",
        head,
    ).strip()
    form.title = in_title_case(re.sub(r"(?i)^the ", "", title)) if title else "Our Story"
    form.cast(member("We", "people", temper="cheerful", count=3, looks="A small team of people"))
    place = next((where for where in read(head).places if where.word), None) or next(
        (where for where in read(body).places if where.word), None
    )
    setting, name = _where_it_was(text, place)
    by_day = re.search(r"(?i)\bday 1\b", text) is not None
    groups = _grouped(items)
    for number, group in enumerate(groups):
        own = place_of(group[0])
        form.scene(own.setting if own and not name else setting, _TIMES[min(number, 3)], place=name)
        if number == 0:
            form.tell(
                1, "{title}. [Here is how it went.|It went like this.|You should have been there.]", title=form.title
            )
        for index, item in enumerate(group):
            _told(form, item, sum(len(before) for before in groups[:number]) + index, len(items), by_day=by_day)
    form.speak(3, "We", "happy", "[What a time. Did anybody take pictures?|Nobody is going to believe this.]")
    form.speak(4, "We", "tender", "[I would not have missed it.|It was a lot. It was good.]")
    form.tell(1, "[And we would do it again.|Same crew, next time?|That was us.]")
    form.act("We", "cheer")
    return form.film("recap")


def _where_it_was(text: str, place: Where | None) -> tuple[str, str]:
    """Setting and name of the place; the pitch for matches and the office for work, when no place is named."""
    if place is not None and place.word is not None:
        return place.word.setting, place.text
    if _SPORTS.search(text):
        return "farm", "the pitch"
    return ("office" if _WORK.search(text) else "street"), ""


def _headed(text: str) -> tuple[str, str]:
    """What it is about and what happened: cut at a colon that is no score, else at the first comma."""
    found = re.search(r":(?!\d)", text) or (re.search(r",", text) if re.match(r"(?i).*?\brecap of\b", text) else None)
    return (text[: found.start()], text[found.end() :]) if found else ("", text)


def _items(body: str) -> list[str]:
    days = re.split(r"(?i)[,.]?\s*\bday \d+:?\s*", body)
    pieces = (
        days
        if len(days) > 2
        else re.split(r",\s*(?:and )?|\.\s+|;\s*|\s+and (?=(?:we |then )?\w+(?:ed|t|e|k|g|n) )", body)
    )
    items = [piece.strip(" ,.;!") for piece in pieces if len(piece.strip(" ,.;!")) > 2]
    we = "we " if items and re.match(r"(?i)we\b", items[0]) else ""
    starts = re.compile(r"(?i)(?:we|it|i|they|he|she|the|our|my|nobody|everybody|somebody|\d+|there)\b")
    return [item if starts.match(item) or not we else f"{we}{item}" for item in items] or [body.strip()]


def _grouped(items: list[str]) -> list[list[str]]:
    size = max(1, -(-len(items) // 3))
    return [items[start : start + size] for start in range(0, len(items), size)]


def _told(form: Form, item: str, index: int, count: int, *, by_day: bool) -> None:
    links = ("First, {x}.", "Then {x}.", "After that, {x}.", "And {x}.")
    text = f"Day {index + 1}: {item}." if by_day else links[min(index, 3)].replace("{x}", item)
    if not by_day and index == count - 1 and count > 3:
        text = f"Oh, and {item}."
    form.quote(1, text)
    sad = _SAD.search(item) is not None
    action = action_in(item)
    form.act("We", "sigh" if sad else action if action != "point" else "cheer")
    if sad:
        form.speak(3, "We", "surprised", "[That was not the plan.|Did that just happen?|We do not talk about it.]")
    elif index % 2:
        form.speak(4, "We", "happy", "[Not bad at all.|Somebody write that down.|I still smile when I think of it.]")
