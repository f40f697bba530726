"""Something happens: constructions that tell a deed."""

import re
from dataclasses import replace

from integrations.language.house.english.forms import is_plural, singular
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.constructions import goals
from integrations.language.house.parse.constructions.together import being
from integrations.language.house.parse.frame import Frame, Wish
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.wishing import is_hero, said, wish_from

_BUSINESS = frozenset(
    [
        "bakery",
        "restaurant",
        "shop",
        "store",
        "cafe",
        "diner",
        "hotel",
        "bar",
        "pub",
        "school",
        "museum",
        "theatre",
        "theater",
        "cinema",
        "circus",
        "zoo",
        "library",
        "bookshop",
        "salon",
        "place",
        "stand",
        "stall",
        "office",
        "club",
        "hospital",
        "bank",
        "airline",
        "studio",
        "factory",
        "school",
        "pizzeria",
        "hostel",
        "laundromat",
        "gym",
        "spa",
        "museum",
        "podcast",
        "detective",
        "agency",
        "band",
        "business",
        "company",
        "startup",
        "parlour",
        "parlor",
        "truck",
        "booth",
        "school",
        "market",
        "gallery",
    ]
)
_LOSSES = frozenset({"lose", "forget", "misplace"})


def _first(frame: Frame) -> Clause | None:
    return next(goals.hero_clauses(frame), None)


@construction(
    Example("a grandma teaches a robot to knit", "teach", hero="grandma", companion="robot", goal="knit"),
    Example("sloth teaches yoga to stressed squirrels", "teach", hero="sloth", companion="squirrel", object="yoga"),
)
def taught(frame: Frame) -> Frame | None:
    """Somebody teaches somebody."""
    clause = next((item for item in goals.hero_clauses(frame) if item.lemma in ("teach", "train")), None)
    if clause is None:
        return None
    to_do = next(
        (
            at
            for at in range(clause.main, clause.end - 1)
            if frame.line[at].tag == "TO" and frame.line[at + 1].tag in ("VB", "BE")
        ),
        None,
    )
    pupil = clause.object if clause.object is not None and (clause.object.being or to_do) else None
    pupil = pupil or next((phrase for preposition, phrase in clause.around if preposition == "to"), None)
    inner = replace(clause, goal=to_do + 1, chain=("teach",)) if to_do is not None else clause
    wish = replace(wish_from(frame, inner, "teach"), done=True, wanted=False)
    return replace(frame, shape="event", wish=wish, companion=being(pupil, frame))


@construction(
    Example(
        "A pirate captain lost her map in a storm and a clever parrot helps her find the island",
        "find",
        hero="captain",
        companion="parrot",
        object="map",
    ),
    Example("kangaroo loses her baby at the supermarket", "find", hero="kangaroo", object="baby"),
    Example("The wizard forgot his spell", "find", hero="wizard", object="spell"),
    Example(
        "Mia, 7, loses her tooth in the swimming pool and the tooth fairy has to dive for it",
        "find",
        hero="girl",
        companion="fairy",
        object="tooth",
    ),
)
def lost(frame: Frame) -> Frame | None:
    """Somebody loses or forgets something, and the film looks for it."""
    clause = next(
        (item for item in goals.hero_clauses(frame) if item.lemma in _LOSSES and not item.chain and not item.negated),
        None,
    )
    if clause is None or clause.object is None or clause.object.pronoun:
        return None
    companion = goals.later_companion(frame, None)
    thing = clause.object
    wish = wish_from(frame, clause, "find", wanted=True)
    forms = {
        "goal": f"find {thing.definite}",
        "goal_past": f"found {thing.definite}",
        "goal_ing": f"finding {thing.definite}",
    }
    return replace(frame, shape="goal", wish=replace(wish, done=True, verb="find", **forms), companion=companion)


@construction(
    Example("a duckling gets lost in the city", "home", hero="duckling"),
    Example("a lost penguin tries to find the way home", "home", hero="penguin"),
    Example("dog misses the bus and walks home alone through the snowy forest", "home", hero="dog"),
)
def lost_the_way(frame: Frame) -> Frame | None:
    """Somebody has to get home."""
    for clause in goals.hero_clauses(frame):
        words = said(frame.line, clause)
        if (
            "get lost" in words
            or "gets lost" in words
            or "got lost" in words
            or words.endswith(("way home", " home"))
            or " home " in words
        ):
            if family_of(clause.lemma) not in ("reach", "get", "find", "miss") and clause.lemma not in (
                "get",
                "try",
                "want",
            ):
                continue
            wish = wish_from(frame, clause, "home", wanted=True)
            forms = {"goal": "find the way home", "goal_past": "found the way home", "goal_ing": "finding the way home"}
            return replace(
                frame,
                shape="goal",
                wish=replace(wish, done=True, **forms),
                companion=goals.later_companion(frame, frame.companion),
            )
    return None


@construction(
    Example("a vampire opens an ice cream shop at the beach", "open", hero="vampire", object="shop"),
    Example("two pigeons open a pizza place on a rooftop in Rome", "open", hero="pigeon", object="place"),
    Example("a fox runs a hotel for lost socks", "open", hero="fox", object="hotel"),
)
def opened_business(frame: Frame) -> Frame | None:
    """Somebody opens a shop or a school."""
    for clause in goals.hero_clauses(frame):
        thing = clause.object
        if thing is None or lemma_of(frame.line[clause.verb]) not in (
            "open",
            "run",
            "start",
            "found",
            "launch",
            "own",
            "have",
            "buy",
        ):
            continue
        words = {word.lower() for word in thing.text.split(" of ")[0].split()}
        if not words & _BUSINESS and not (lemma_of(frame.line[clause.verb]) == "open" and place_of(thing.text)):
            continue
        companion, _ = goals.others_in(clause, frame)
        return replace(frame, shape="event", wish=wish_from(frame, clause, "open"), companion=companion)
    return None


@construction(
    Example(
        "an ant carries a crumb up a mountain for the queen", "bring", hero="ant", companion="queen", object="crumb"
    ),
    Example("a snail delivers the mail during a thunderstorm", "bring", hero="snail", object="mail"),
)
def brought(frame: Frame) -> Frame | None:
    """Somebody carries something to somebody."""
    clause = _first(frame)
    if clause is None or family_of(clause.lemma) != "bring" or clause.object is None or clause.chain:
        return None
    companion, _ = goals.others_in(clause, frame)
    if companion is not None and clause.object.being and companion.phrase == clause.object:
        companion = None
    return replace(
        frame, shape="event", wish=wish_from(frame, clause), companion=goals.later_companion(frame, companion)
    )


@construction(
    Example(
        "The moon falls into a lake and a frog tries to push it back up",
        "",
        hero="moon",
        companion="frog",
        goal="push the moon back up",
    ),
)
def other_wanted(frame: Frame) -> Frame | None:
    """Something happens to one, and another one wants to do something about it."""
    for clause in frame.clauses:
        subject = clause.subject
        wanting = (
            clause.chain and clause.chain[0] in ("want", "try", "decide", "need", "hope", "plan")
        ) or clause.modal == "must"
        if subject is None or is_hero(frame, subject) or not wanting or subject.pronoun:
            continue
        return replace(frame, shape="goal", wish=goals.wish_of_other(frame, clause), companion=being(subject, frame))
    return None


@construction(
    Example("The night the stars went out and an owl lit them again, one by one", "repair", hero="owl"),
    Example("a kite gets stuck in a tree and a giraffe frees it", "save", hero="giraffe"),
)
def other_did(frame: Frame) -> Frame | None:
    """Something happens to a thing, and somebody does something about it: then that somebody is the hero."""
    hero = frame.hero
    if hero is None or hero.kind.animate or hero.name or frame.mate is not None:
        return None
    for clause in frame.clauses:
        subject = clause.subject
        if (
            subject is None
            or is_hero(frame, subject)
            or not subject.being
            or subject.pronoun
            or clause.link in ("who", "that", "because")
        ):
            continue
        if clause.object is None and clause.goal < 0:
            continue
        moved = replace(frame, hero=being(subject, frame))
        family = family_of(clause.lemma)
        return replace(
            moved,
            shape="event",
            wish=replace(wish_from(frame, clause), family=family, agent="hero", done=True),
            world=False,
        )
    return None


@construction(
    Example(
        "A sad balloon flies over paris in the morning looking for the child who let it go",
        "find",
        hero="balloon",
        object="child",
    ),
    Example(
        "make a movie about a lonely sock looking for its pair in the laundry room", "find", hero="sock", object="pair"
    ),
    Example("a knight searching for his horse", "find", hero="knight", object="horse"),
)
def looked_for(frame: Frame) -> Frame | None:
    """Somebody goes about looking for something."""
    line = frame.line
    for index in range(1, len(line) - 2):
        if (
            line[index].low in ("looking", "searching", "hunting")
            and line[index].tag in ("VG", "NN")
            and line[index + 1].low == "for"
        ):
            thing = phrase_at(line, index + 2)
            if thing is None or thing.pronoun:
                continue
            definite = thing.definite
            wish = Wish(
                "find",
                "find",
                goal=f"find {definite}",
                goal_past=f"found {definite}",
                goal_ing=f"finding {definite}",
                object=thing,
                wanted=True,
            )
            return replace(frame, shape="goal", wish=wish, companion=goals.later_companion(frame, None))
    return None


@construction(
    Example("wind steals all the hats in the village", "steal", hero="wind", object="hat"),
    Example("an astronaut plants a garden on Mars", "grow", hero="astronaut", object="garden"),
    Example("Grandma Rosa bakes a cake so big it blocks the whole town", "make", hero="grandma", object="cake"),
    Example("sloth wins marathon", "win", hero="sloth", object="marathon"),
    Example("Emma the elephant hides behind a very small tree", "escape", hero="elephant"),
    Example("the yeti opens a door", "", hero="yeti", object="door"),
    Example("the moon gets stuck in a chimney", "stuck", hero="moon"),
    Example("a ghost moves into a bookshop and reads to the mice at night", "newcomer", hero="ghost"),
    Example("bob the builder bear breaks his hammer", "repair", hero="bear", object="hammer"),
    Example("the wolf and the seven goats go on a road trip", "journey", hero="wolf"),
    Example("an elderly detective solves the case of the missing teeth", "solve", hero="detective", object="tooth"),
)
def did(frame: Frame) -> Frame | None:
    """The hero does something; the last deed that leads to a plot counts, a hanging mishap counts more."""
    deeds = [clause for clause in goals.hero_clauses(frame) if _is_deed(clause)]
    if not deeds:
        return None
    clause = next((item for item in deeds if _course(frame, item) not in ("", "reach")), deeds[0])
    family = _course(frame, clause)
    companion, opponent = goals.others_in(clause, frame)
    if (
        family in ("defeat", "escape", "breakout", "steal")
        and companion is not None
        and clause.object is not None
        and companion.phrase == clause.object
    ):
        companion, opponent = None, opponent or companion
    if family in ("escape", "breakout") and opponent is None:
        opponent = being(_from(clause), frame)
    mishap = any(item.link == "but" for item in frame.clauses)
    family = "mishap" if mishap and clause.link != "but" else family
    wish = _solved(replace(wish_from(frame, clause, family or ""), family=family, done=True))
    if clause.lemma in _DAMAGES and wish.object is not None:
        fixed = wish.object.definite
        forms = {"goal": f"repair {fixed}", "goal_past": f"repaired {fixed}", "goal_ing": f"repairing {fixed}"}
        wish = replace(wish, wanted=True, **forms)
    return replace(
        frame,
        shape="event",
        wish=wish,
        companion=goals.later_companion(frame, companion),
        opponent=opponent,
        fear=goals_fear(frame),
    )


_NOT_A_COURSE = frozenset({"learn", "become", "keep", "rest", "perform"})
_DAMAGES = frozenset({"break", "smash", "ruin", "wreck", "crash", "damage", "tear", "crack"})
_TRIPS = frozenset({"trip", "holiday", "vacation", "journey", "adventure", "expedition", "cruise", "picnic", "date", "tour", "safari", "quest"})
_SHOWS = frozenset({"song", "opera", "aria", "solo", "concert", "ballet", "tango", "violin", "piano", "guitar", "drum", "jazz", "show", "stage", "choir"})


def _course(frame: Frame, clause: Clause) -> str:
    """The family of plots for a deed; its words tell more than its verb."""
    words = set(said(frame.line, clause).split())
    family = family_of(clause.lemma)
    courses = (
        (clause.lemma in ("get", "be", "become") and "stuck" in words, "stuck"),
        (clause.lemma in ("move", "rent") and bool(words & {"in", "into", "to", "room", "flat", "apartment", "house"}), "newcomer"),
        (clause.lemma == "run" and "away" in words, "runaway"),
        (bool(words & _TRIPS) and clause.lemma in ("go", "take", "win", "have"), "journey"),
        (clause.lemma in ("throw", "host", "have", "give", "plan", "organise") and bool(words & {"party", "ball", "feast", "picnic"}), "party"),
        (clause.lemma in _DAMAGES and clause.object is not None, "repair"),
        (clause.lemma in ("sing", "dance", "play", "perform", "juggle") and (bool(words & _SHOWS) or clause.object is None), "perform"),
        (clause.lemma == "find" and "out" in words, "discover"),
        (clause.lemma == "light" and clause.object is not None, "repair"),
        (clause.lemma in ("open", "fall", "keep", "stay", "hang", "hold", "get", "turn", "light") and family != "fall", ""),
        (family in _NOT_A_COURSE, ""),
    )
    return next((course for holds, course in courses if holds), family)


def _solved(wish: Wish) -> Wish:
    """ "solves the case of the missing teeth" is about the teeth."""
    thing = wish.object
    if wish.family != "solve" or thing is None or thing.head not in ("case", "mystery", "murder", "crime", "riddle") or " of " not in thing.text:
        return wish
    inner = thing.text.split(" of ", 1)[1]
    text = re.sub(r"^(?:the|a|an) ", "", inner)
    return replace(wish, object=replace(thing, text=text, head=singular(text.split()[-1]), determiner="the", owner="", count=3 if is_plural(text.split()[-1]) else 1))


def goals_fear(frame: Frame) -> str:
    """What the hero is afraid of, if the line says it in passing."""
    from integrations.language.house.parse.constructions.states import fear_of

    return fear_of(frame)


def _is_deed(clause: Clause) -> bool:
    relative = clause.link in ("who", "that", "which")
    return (
        clause.lemma not in ("be", "have", "hate", "love", "like")
        and not relative
        and clause.aspect != "progressive"
        and clause.modal == ""
    )


def _from(clause: Clause) -> Phrase | None:
    return next(
        (phrase for preposition, phrase in clause.around if preposition == "from" and kind_of(phrase.text).animate),
        None,
    )
