"""The first sentences: who it is about, where, and the user's own words told as a story."""

import re
from dataclasses import dataclass, replace

from integrations.language.house.dice import Dice
from integrations.language.house.english.forms import capital
from integrations.language.house.english.retell import retold
from integrations.language.house.facts.facts import Facts
from integrations.language.house.parse.clauses import Clause
from integrations.language.house.parse.wishing import is_hero
from integrations.language.house.plots.sheet import Line

_TIMELY = re.compile(
    r"\b(?:day|night|morning|evening|midnight|noon|sunset|dawn|once|today|yesterday|every|winter|summer|autumn|spring|years?|weeks?|halloween|christmas)\b",
    re.IGNORECASE,
)
_LOOSE_END = re.compile(r"[\s,;:.]+$")
_CONTROL_OPENINGS = {
    "want": ("More than anything, {he} wanted {rest}.", "There was one thing {he} wanted: {rest}.", "All {he} wanted was {rest}."),
    "dream": ("Every night {he} dreamed {rest}.", "All day long, {he} dreamed {rest}."),
    "hope": ("Every morning {he} hoped {rest}.",),
    "wish": ("{He} wished for only one thing: {rest}.",),
    "try": ("One day {he} made up {his} mind {rest}.", "So, one fine day, {he} decided {rest}."),
    "decide": ("One day {he} decided {rest}.",),
    "refuse": ("But {he} refused {rest}.", "There was one thing {he} would not do. {He} refused {rest}."),
    "need": ("{He} needed {rest}, and soon.", "There was no way round it: {he} needed {rest}."),
}  # fmt: skip


@dataclass(frozen=True)
class Opening:
    """The set-up, and what is kept back for later."""

    lines: tuple[Line, ...]
    names_helper: bool
    """Whether the helper has been named in it."""
    place_said: bool


def opening_of(facts: Facts, dice: Dice) -> Opening:
    """The set-up of a story whose line was understood."""
    told = _told(facts, dice)
    body = " ".join(line.text for line in told)
    place_in_body = facts.frame.place is not None and _mentions(body, facts.frame.place.text)
    lines = [
        *_mood_line(facts, dice),
        *_introduction(facts, dice, place_said=place_in_body),
        *_season_line(facts, dice, body),
        *told,
    ]
    helper_named = "companion" in facts.flags and _mentions(body, facts.helper.noun)
    return Opening(tuple(lines), helper_named, place_in_body)


def _mentions(text: str, words: str) -> bool:
    last = words.split()[-1].lower()
    return re.search(rf"\b{re.escape(last)}", text.lower()) is not None


def _line(text: str, priority: int = 1) -> Line:
    return Line(priority, text, literal=True)


_MOODS = {
    "scary": "[Listen closely. And leave the light on.|Some doors are better left closed. This is not one of them.|It was a quiet evening. Too quiet.]",
    "mysterious": "[It was that kind of night.|Everybody in this story has something to hide.|The rain knew. The rain always knows.]",
    "epic": "[They still sing about that day.|Long ago, before the maps were finished.|This is a story for loud voices.]",
    "calm": "[Are you lying comfortably? Good.|Close your eyes. Well, almost.|Hush now. It is a quiet one.]",
    "funny": "[This really happened. More or less.|Nobody had planned it. That was the trouble.|You will not believe this, and you will be right.]",
    "romantic": "[It is never easy to say the first word.|This is a love story. Bring a napkin.|It began, as it often does, with looking away.]",
    "sad": "[Some stories are best told quietly.|It was a grey sort of day.]",
    "suspenseful": "[Time was short.|There was no second chance.|Everything had to go right. You know how that goes.]",
    "dreamy": "[Imagine you are asleep, and this is the good part.|Once, between two dreams.]",
    "action": "[Hold on to something.|It all happened very fast.]",
}


def _mood_line(facts: Facts, dice: Dice) -> list[Line]:
    asked = facts.frame.mood and facts.mood in _MOODS
    return [_line(dice.spin(_MOODS[facts.mood]), 2 if facts.mood == "calm" else 3)] if asked else []


_WEATHER = {
    "rain": "[Rain drummed on every roof.|It was raining, softly and for hours.|It rained the way it rains in stories.]",
    "snow": "[Snow lay on everything like a held breath.|Snow was falling in large, slow flakes.]",
    "storm": "[A storm was growling at the edge of the sky.|The wind had something to say that day.]",
    "fog": "[Fog had swallowed the far end of everything.|You could not see your own feet for fog.]",
    "wind": "[The wind tugged at every corner.|It was so windy that even the trees held on.]",
}
_SEASONS = {
    "summer": "[It was summer, and the air shimmered.|It was the hottest week of summer.]",
    "autumn": "[It was autumn, and the leaves were letting go.|Autumn had painted everything gold.]",
    "winter": "[It was winter, and even the echoes were cold.|Winter had come early that year.]",
    "spring": "[It was spring, and everything was in a hurry.|Spring had just been delivered.]",
}


def _season_line(facts: Facts, dice: Dice, body: str) -> list[Line]:
    until = re.search(r"\buntil\b", facts.frame.topic) is not None
    if until:
        return []
    if facts.weather in _WEATHER and facts.weather not in body and facts.frame.season == "":
        return [_line(dice.spin(_WEATHER[facts.weather]), 2)]
    if facts.frame.season in _SEASONS and facts.frame.season not in body:
        return [_line(dice.spin(_SEASONS[facts.frame.season]), 2)]
    return []


def _introduction(facts: Facts, dice: Dice, *, place_said: bool) -> list[Line]:
    """Who it is about; nothing when the line begins with something that needs no introduction."""
    hero = facts.hero
    slots = facts.slots
    intro = slots["h_intro"]
    if facts.frame.world or hero.name == "Everybody":
        return []
    if "first" in facts.flags:
        whom = slots["h"] if facts.mate is None else f"{facts.mate.short} and me"
        return [
            _line(
                f"This is a story about {'me' if facts.mate is None and hero.pronouns[0] == 'I' else 'us' if facts.mate is None else whom}.",
                2,
            )
        ]
    if "unique" in facts.flags and facts.mate is None:
        return []
    if _needs_no_home(facts):
        return [_line(dice.spin(_meeting(facts)))]
    place = facts.grounds.home
    verb = "were" if slots["h_he"] == "they" else "was"
    at = "" if place_said else f", {place.at}"
    if place_said or (place.given and not _lives_there(facts)):
        lead = dice.spin("[Once|One day|There was a day when]") if not place_said else "Once"
        if lead.startswith("There was"):
            lead = "One day"
        return [_line(f"{lead}{at + ',' if at else ','} there {verb} {intro}.".replace("Once, there", "Once there"))]
    return [
        _line(
            dice.spin(
                f"[{capital(place.at)} lived {intro}.|Once{at}, there {verb} {intro}.|{capital(place.at)}, there once lived {intro}.]"
            )
        )
    ]


def _lives_there(facts: Facts) -> bool:
    return facts.grounds.home.setting == facts.hero.kind.home


def _needs_no_home(facts: Facts) -> bool:
    return (facts.hero.given and facts.mate is None) or facts.hero.title.startswith(("my ", "our "))


def _meeting(facts: Facts) -> str:
    """ "This is Biscuit, my cat." """
    hero = facts.hero
    if hero.title == hero.short and not hero.title.startswith(("my ", "our ")):
        return f"[This is {hero.short}.|Meet {hero.short}.]"
    if hero.title.startswith(("my ", "our ")):
        if hero.plural:
            return f"[These are {hero.title}.|Meet {hero.title}.]"
        if hero.name.lower() in hero.title:
            return f"[This is {hero.title}.|Meet {hero.title}.]"
        return f"[This is {hero.name}, {hero.title}.|Meet {hero.name}, {hero.title}.]"
    plain = hero.noun in ("girl", "boy", "woman", "man") and hero.title == f"the {hero.noun}"
    if plain or hero.title == hero.name:
        return f"[This is {hero.name}.|Meet {hero.name}.]"
    what = hero.intro.removesuffix(f" called {hero.name}")
    return f"[This is {hero.name}, {what}.|Meet {hero.name}, {what}.]"


def _told(facts: Facts, dice: Dice) -> list[Line]:
    """The user's clauses as sentences in the past."""
    frame = facts.frame
    lines: list[Line] = []
    if frame.fear:
        again = "[Nobody knew why.|Very afraid.|Everybody knew it, and nobody said it.]"
        lines.append(_line(_filled(f"{{He}} {{was}} afraid of {_past_owner(frame.fear)}.", facts)))
        lines.append(replace(_line(dice.spin(again), 3)))
    clauses = [clause for clause in frame.clauses if not _only_fear(facts, clause)]
    for index, clause in enumerate(clauses[:4]):
        sentence = _sentence(facts, clause, index, dice, first=not lines)
        if sentence:
            lines.append(_line(sentence, 1 if index < 2 else 2))
    return lines


def _past_owner(fear: str) -> str:
    return fear


def _only_fear(facts: Facts, clause: Clause) -> bool:
    words = {token.low for token in facts.frame.line[clause.start : clause.end]}
    return (
        (bool(facts.frame.fear)
        and clause.lemma == "be"
        and bool(words & {"afraid", "scared", "terrified", "frightened"}))
        or (bool(facts.frame.fear) and clause.lemma == "fear")
    )


def _sentence(facts: Facts, clause: Clause, index: int, dice: Dice, *, first: bool) -> str:
    hero = is_hero(facts.frame, clause.subject)
    if (
        hero
        and clause.chain
        and clause.chain[0] in _CONTROL_OPENINGS
        and clause.lemma in _CONTROL_OPENINGS
        and not clause.negated
        and clause.modal == ""
    ):
        return _controlled(facts, clause, dice)
    words = _predicate(facts, clause)
    if not words:
        return ""
    if not hero:
        return _others(facts, clause, words, index, dice)
    who = facts.slots["h"] if not first and index == 0 and facts.frame.world else "{he}"
    if first and not _introduced(facts):
        who = facts.slots["h"]
    lead = _lead(facts, clause, index, words, dice)
    return _finished(_filled(f"{lead}{who} {words}", facts))


def _introduced(facts: Facts) -> bool:
    return not (facts.frame.world or facts.hero.name == "Everybody" or ("unique" in facts.flags and facts.mate is None))


def _controlled(facts: Facts, clause: Clause, dice: Dice) -> str:
    line = facts.frame.line
    rest = _clean(retold(line, facts.frame.topic, clause.main + 1, clause.end), facts)
    opening = dice.fresh(_CONTROL_OPENINGS[clause.lemma])
    return _finished(_filled(opening.replace("{rest}", rest), facts))


def _lead(facts: Facts, clause: Clause, index: int, words: str, dice: Dice) -> str:
    state = (
        clause.lemma == "be"
        or clause.link in ("who", "that", "which")
        or clause.modal == "can"
        or clause.aspect in ("progressive", "perfect")
    )
    if index == 0:
        if state or _TIMELY.search(words):
            return ""
        if clause.modal == "must":
            return dice.spin("[Now |And now ]")
        time = {"night": "night", "evening": "evening", "morning": "morning"}.get(facts.frame.time, "day")
        return f"One {time}, "
    if clause.link in ("but", "so", "because", "until", "while", "when", "or", "if"):
        return capital(clause.link) + " "
    return dice.spin("[And then |Then |And ]")


def _others(facts: Facts, clause: Clause, words: str, index: int, dice: Dice) -> str:
    """What somebody else does."""
    subject = clause.subject
    if subject is None:
        return ""
    line = facts.frame.line
    spoken = " ".join(token.text for token in line[subject.start : subject.end]).replace(" 's", "'s").replace(" ,", ",")
    if (
        spoken
        and spoken[0].isupper()
        and not subject.name
        and spoken.split()[0].lower() in ("the", "a", "an", "my", "our")
    ):
        spoken = spoken[0].lower() + spoken[1:]
    if clause.link in ("but", "so", "because", "until", "while", "when", "if"):
        lead = clause.link + " "
    elif index == 0:
        time = {"night": "night", "evening": "evening", "morning": "morning"}.get(facts.frame.time, "day")
        lead = "" if _TIMELY.search(words) else f"one {time}, "
    else:
        lead = dice.spin("[and |then |and then ]")
    return _finished(capital(f"{lead}{spoken} {words}"))


def _predicate(facts: Facts, clause: Clause) -> str:
    """The verb and what follows, in the past."""
    frame = facts.frame
    words = retold(frame.line, frame.topic, clause.start, clause.end, finite_first=True)
    if clause.aspect == "adjective" or (clause.aspect in ("progressive", "passive") and frame.line[clause.start].tag in ("VG", "VN", "RB")):
        words = "{was} " + words
    words = (
        re.sub(r"^(?:was|were)\b", "{was}", words) if is_hero(frame, clause.subject) else words.replace("{was}", "was")
    )
    return _clean(words, facts, hero=is_hero(frame, clause.subject))


def _clean(words: str, facts: Facts, *, hero: bool = True) -> str:
    text = _LOOSE_END.sub("", words)
    text = re.sub(r"\s+(?:and|but|or|so)$", "", text)
    if hero and facts.hero.gender in ("f", "m") and facts.mate is None:
        text = re.sub(r"\bits\b", facts.hero.pronouns[2], text)
        text = re.sub(r"\bitself\b", facts.hero.pronouns[3], text)
    return text


def _filled(template: str, facts: Facts) -> str:
    """Fills only our own four words; the user's text is never looked at again."""
    slots = facts.slots
    for name in ("he", "his", "him", "was"):
        template = template.replace(f"{{{name}}}", slots[name]).replace(f"{{{capital(name)}}}", capital(slots[name]))
    return template


def _finished(sentence: str) -> str:
    text = _LOOSE_END.sub("", sentence)
    return capital(text) + ("" if text.endswith(("!", "?")) else ".")
