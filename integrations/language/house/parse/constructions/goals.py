"""Somebody wants, tries, must or cannot: constructions whose film ends when it is answered."""

from collections.abc import Iterator
from dataclasses import replace

from integrations.language.house.english.retell import retold
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.constructions.together import being
from integrations.language.house.parse.frame import Being, Frame, Where, Wish
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.wishing import is_hero, object_of, said, wish_from

_OFFICES = frozenset(
    {"mayor", "president", "king", "queen", "minister", "senator", "captain", "class", "governor", "chancellor"}
)
_SEEING = frozenset(
    {
        "want",
        "try",
        "dream",
        "hope",
        "wish",
        "need",
        "decide",
        "plan",
        "long",
        "attempt",
        "struggle",
        "desire",
        "aim",
        "vow",
        "dare",
        "manage",
        "prefer",
        "promise",
        "agree",
        "like",
        "love",
        "start",
        "begin",
        "set",
        "learn",
    }
)
_CONTESTS = frozenset(
    {
        "race",
        "marathon",
        "contest",
        "tournament",
        "competition",
        "olympics",
        "derby",
        "championship",
        "talent-show",
        "final",
    }
)
_SKILLS = frozenset(
    {
        "dance",
        "sing",
        "fly",
        "swim",
        "scare",
        "read",
        "cook",
        "juggle",
        "skate",
        "whistle",
        "roar",
        "ride",
        "drive",
        "jump",
        "write",
        "paint",
        "play",
        "talk",
        "speak",
        "run",
        "climb",
        "knit",
        "count",
        "swing",
        "float",
        "bark",
        "howl",
        "bake",
        "lie",
        "smile",
        "laugh",
        "cry",
        "cast",
    }
)


def hero_clauses(frame: Frame) -> Iterator[Clause]:
    """What the hero does, wants or is."""
    return (clause for clause in frame.clauses if is_hero(frame, clause.subject))


def others_in(clause: Clause, frame: Frame) -> tuple[Being | None, Being | None]:
    """Companion and opponent that a clause names beside the hero."""
    companion: Being | None = None
    opponent: Being | None = None
    for preposition, phrase in clause.around:
        somebody = phrase.being and not phrase.pronoun and not (frame.hero and phrase.start == frame.hero.phrase.start)
        if not somebody:
            continue
        if preposition in ("from", "against"):
            opponent = opponent or being(phrase, frame)
        elif preposition in ("with", "to", "for", "by", "about", "at"):
            companion = companion or being(phrase, frame)
    companion = companion or _with_creature(clause, frame) or _spoken_to(clause, frame)
    if companion is None and clause.object is not None and clause.object.being and not clause.object.plural:
        companion = being(clause.object, frame)
    return companion, opponent


def _with_creature(clause: Clause, frame: Frame) -> Being | None:
    """ "with a talking cactus": things keep company when the line says that they live."""
    alive = {"talking", "magic", "magical", "living", "enchanted", "singing", "friendly", "flying", "invisible"}
    for preposition, phrase in clause.around:
        if (
            preposition == "with"
            and phrase.kind.known
            and (alive & set(phrase.adjectives) or (phrase.kind.family == "plant" and phrase.count == 1))
        ):
            return being(phrase, frame)
    return None


def _spoken_to(clause: Clause, frame: Frame) -> Being | None:
    """ "the sea sends a letter to the mountain": in such lines mountains can read."""
    if clause.lemma not in ("send", "write", "bring", "give", "tell", "talk", "speak", "sing", "say", "ask", "deliver", "sell", "wave", "lend", "show"):
        return None
    for preposition, phrase in clause.around:
        if preposition in ("to", "for", "with") and phrase.kind.known and phrase.kind.family in ("sky", "plant", "robot") and not phrase.pronoun:
            return being(phrase, frame)
    return None


def later_companion(frame: Frame, companion: Being | None) -> Being | None:
    """Somebody who comes in with a clause of their own, if nobody else was named."""
    if companion is not None:
        return companion
    for clause in frame.clauses:
        subject = clause.subject
        if (
            subject is not None
            and not is_hero(frame, subject)
            and subject.being
            and not subject.pronoun
            and clause.link != "because"
        ):
            return being(subject, frame)
    return None


@construction(
    Example(
        "The last leaf on the tree refuses to fall until the snow comes",
        "keep",
        hero="leaf",
        goal="fall until the snow came",
    ),
    Example("a flamingo who refuses to stand on one leg", "keep", hero="flamingo"),
    Example("the cookie that did not want to be eaten", "keep", hero="cookie"),
)
def refused(frame: Frame) -> Frame | None:
    """Somebody will not."""
    for clause in hero_clauses(frame):
        unwilling = clause.chain and (
            clause.chain[0] == "refuse" or (clause.negated and clause.chain[0] in ("want", "like", "love"))
        )
        if unwilling or (clause.negated and clause.modal == "will"):
            return replace(frame, shape="goal", wish=wish_from(frame, clause, "keep", wanted=True))
    return None


@construction(
    Example(
        "Captain Nora must rescue her crew from a sleepy sea monster",
        "save",
        hero="captain",
        opponent="monster",
        object="crew",
    ),
    Example(
        "a knight who is afraid of horses must save the kingdom from a grumpy giant",
        "save",
        hero="knight",
        opponent="giant",
    ),
)
def must_save(frame: Frame) -> Frame | None:
    """Somebody saves somebody or something from somebody."""
    for clause in hero_clauses(frame):
        verb = lemma_of(frame.line[clause.verb]) if clause.goal >= 0 else clause.lemma
        if family_of(verb) == "save" and clause.object is not None:
            opponent = next(
                (
                    being(phrase, frame)
                    for preposition, phrase in clause.around
                    if preposition == "from" and not phrase.pronoun
                ),
                None,
            )
            saved = clause.object
            companion = being(saved, frame) if saved.being and not saved.plural else None
            return replace(
                frame,
                shape="goal",
                wish=wish_from(frame, clause),
                opponent=opponent,
                companion=companion,
                fear=_fear(frame),
            )
    return None


@construction(
    Example("wolf tries to be vegetarian", "become_adj", hero="wolf", object="vegetarian"),
    Example("the tomato who wanted to be a strawberry", "become", hero="tomato", object="strawberry"),
    Example("Princess Ida wants to be a plumber", "become", hero="princess", object="plumber"),
    Example(
        "Bob the slow turtle becomes the fastest mailman in the village", "become", hero="turtle", object="mailman"
    ),
)
def wanted_to_be(frame: Frame) -> Frame | None:
    """Somebody wants to be something, or becomes it."""
    for clause in hero_clauses(frame):
        verb = lemma_of(frame.line[clause.verb])
        wanted = verb in ("be", "become") and bool(clause.chain)
        turned = clause.lemma == "become" or (
            clause.lemma == "turn" and any(preposition == "into" for preposition, _ in clause.around)
        )
        if not wanted and not turned:
            continue
        role = clause.object or next((phrase for preposition, phrase in clause.around if preposition == "into"), None)
        if (
            role is not None
            and not role.pronoun
            and (role.determiner or role.owner or role.plural or role.kind.known)
            and role.head != "vegetarian"
        ):
            return replace(
                frame, shape="goal", wish=replace(wish_from(frame, clause, "become"), object=role, wanted=wanted)
            )
        word = frame.line[clause.end - 1].low if role is None else role.text
        quality = role or Phrase(clause.end - 1, clause.end, word, word)
        return replace(
            frame, shape="goal", wish=replace(wish_from(frame, clause, "become_adj"), object=quality, wanted=wanted)
        )
    return None


@construction(
    Example("two raccoons run for mayor", "become", hero="raccoon", object="mayor"),
    Example("a goose who wants to run for president", "become", hero="goose", object="president"),
)
def ran_for_office(frame: Frame) -> Frame | None:
    """ "run for mayor" is to want to be one."""
    for clause in hero_clauses(frame):
        verb = lemma_of(frame.line[clause.verb])
        office = next((phrase for preposition, phrase in clause.around if preposition == "for"), None)
        if verb == "run" and office is not None and office.head in _OFFICES:
            wish = replace(wish_from(frame, clause, "become"), object=office, wanted=True)
            forms = {
                "goal": f"become {office.text}",
                "goal_past": f"became {office.text}",
                "goal_ing": f"becoming {office.text}",
            }
            return replace(frame, shape="goal", wish=replace(wish, **forms))
    return None


@construction(
    Example("My goldfish thinks he is a shark", "become", hero="goldfish", object="shark"),
    Example("a cow convinced that she is a dog", "become", hero="cow", object="dog"),
    Example("my little brother thinks the washing machine is a monster", "overcome", hero="brother"),
)
def thought_to_be(frame: Frame) -> Frame | None:
    """Somebody believes to be something else."""
    for clause in hero_clauses(frame):
        if clause.lemma not in ("think", "believe", "pretend", "convince", "dream"):
            continue
        fear = _frightening(frame, clause)
        if fear:
            return replace(frame, shape="state", fear=fear, wish=Wish("overcome", verb="overcome", wanted=True))
        for at in range(clause.main, clause.end):
            if frame.line[at].tag == "BE" and frame.line[at - 1].low in ("he", "she", "it", "they", "is", "that"):
                role = phrase_at(frame.line, at + 1)
                if role is not None and not role.pronoun:
                    wish = replace(wish_from(frame, clause, "become"), object=role, wanted=False, verb="think")
                    return replace(frame, shape="goal", wish=wish)
    return None


def _frightening(frame: Frame, clause: Clause) -> str:
    """ "thinks the washing machine is a monster": what is feared is the machine."""
    subject = phrase_at(frame.line, clause.main + 1)
    if subject is None or subject.pronoun or subject.end >= clause.end or frame.line[subject.end].tag != "BE":
        return ""
    role = phrase_at(frame.line, subject.end + 1)
    return subject.definite if role is not None and "scary" in role.kind.flags else ""


@construction(
    Example("a shy dragon who wants to learn to dance", "learn", hero="dragon", goal="dance"),
    Example("the postman's dog learns to read the letters", "learn", hero="dog", goal="read the letters"),
    Example("a mermaid learns to ride a bike", "learn", goal="ride a bike"),
    Example("a robot learns how to cry", "learn", goal="cry"),
)
def learned(frame: Frame) -> Frame | None:
    """Somebody learns something."""
    for clause in hero_clauses(frame):
        verbs = (*clause.chain, lemma_of(frame.line[clause.verb]))
        if not set(verbs) & {"learn", "practise", "practice", "master", "study"}:
            continue
        companion, _ = others_in(clause, frame)
        wish = wish_from(frame, clause, "learn")
        if clause.chain and clause.chain[-1] == "learn":
            return replace(frame, shape="goal", wish=wish, companion=later_companion(frame, companion))
        how = next(
            (
                at
                for at in range(clause.main, clause.end - 1)
                if frame.line[at].tag == "WH" and frame.line[at + 1].tag == "TO"
            ),
            None,
        )
        if how is not None and how + 2 < clause.end:
            inner = replace(clause, goal=how + 2, chain=(*clause.chain, "learn"))
            return replace(
                frame, shape="goal", wish=wish_from(frame, inner, "learn"), companion=later_companion(frame, companion)
            )
        return replace(frame, shape="goal", wish=wish, companion=later_companion(frame, companion))
    return None


@construction(
    Example(
        "a ghost who can't scare anyone in an old castle", "learn", hero="ghost", goal="scare anyone in an old castle"
    ),
    Example(
        "bedtime story about a sleepy bear that can't sleep because the moon is too bright",
        "rest",
        hero="bear",
        opponent="moon",
    ),
    Example("giraffe can't find a scarf that fits", "find", hero="giraffe", object="scarf"),
    Example("a beaver who is bad at building dams", "learn", hero="beaver", goal="build dams"),
)
def could_not(frame: Frame) -> Frame | None:
    """Somebody cannot, and would like to."""
    for clause in hero_clauses(frame):
        words = said(frame.line, clause)
        if clause.lemma == "be" and ("bad at" in words or "terrible at" in words or "hopeless at" in words):
            verb = next((at for at in range(clause.main, clause.end) if frame.line[at].tag == "VG"), None)
            if verb is not None:
                return replace(
                    frame,
                    shape="goal",
                    wish=wish_from(frame, replace(clause, goal=verb, chain=("learn",)), "learn", wanted=True),
                )
        if not (clause.modal == "can" and clause.negated):
            continue
        family = family_of(clause.lemma)
        family = (
            family
            if family in ("rest", "find", "get", "reach", "become") and clause.lemma not in _SKILLS
            else "learn"
            if clause.lemma != "stop"
            else ""
        )
        because = next(
            (other.subject for other in frame.clauses if other.link in ("because", "since", "as") and other.subject),
            None,
        )
        because = because or _because_subject(frame, clause)
        wish = wish_from(frame, clause, family, wanted=True)
        return replace(
            frame, shape="goal", wish=wish, opponent=being(because, frame) if because and because.kind.known else None
        )
    return None


def _because_subject(frame: Frame, clause: Clause) -> Phrase | None:
    for at in range(clause.main, clause.end - 1):
        if frame.line[at].low in ("because", "since"):
            return phrase_at(frame.line, at + 1)
    return None


@construction(
    Example("a tired moon asks a child for a bedtime story", "ask", hero="moon", companion="child", object="story"),
    Example("aliens land in a farmer's field and just want to borrow some sugar", "ask", hero="alien", object="sugar"),
)
def asked_for(frame: Frame) -> Frame | None:
    """Somebody asks somebody for something."""
    for clause in hero_clauses(frame):
        verb = lemma_of(frame.line[clause.verb])
        if verb not in ("ask", "borrow", "beg"):
            continue
        thing = object_of(clause, verb)
        companion, _ = others_in(clause, frame)
        if thing is None:
            continue
        return replace(
            frame,
            shape="goal",
            wish=replace(wish_from(frame, clause, "ask"), object=thing),
            companion=later_companion(frame, companion),
        )
    return None


@construction(
    Example("a hedgehog who wants a hug", "get", hero="hedgehog", object="hug"),
    Example("crab wants new shoes", "get", hero="crab", object="shoe"),
    Example("a cat needs a job", "get", hero="cat", object="job"),
    Example("a mushroom who dreams of the ocean", "reach", hero="mushroom", goal="see the ocean"),
)
def wanted_thing(frame: Frame) -> Frame | None:
    """Somebody wants a thing."""
    for clause in hero_clauses(frame):
        thing = clause.object
        dreamt = next((phrase for preposition, phrase in clause.around if preposition in ("of", "about", "for")), None)
        if clause.lemma in ("dream", "long") and not clause.chain and dreamt is not None and not dreamt.pronoun:
            return _dreamt(frame, clause, dreamt)
        if clause.lemma == "wait" and not clause.chain:
            thing = object_of(clause, "wait")
        elif clause.lemma not in ("want", "need", "desire", "crave", "wish") or clause.chain:
            continue
        if thing is None or thing.pronoun:
            continue
        companion = being(thing, frame) if thing.being and not thing.plural else None
        family = "friend" if thing.head in ("friend", "pal", "buddy") else "get"
        wish = wish_from(frame, clause, family)
        forms = (f"get {_indefinite(thing)}", f"got {_indefinite(thing)}", f"getting {_indefinite(thing)}")
        wish = replace(wish, object=thing, wanted=True, goal=forms[0], goal_past=forms[1], goal_ing=forms[2])
        return replace(frame, shape="goal", wish=wish, companion=companion if family == "get" else None)
    return None


def _dreamt(frame: Frame, clause: Clause, thing: Phrase) -> Frame:
    """ "dreams of the ocean": to see it, if it is a place; to have it, if it is not."""
    place = place_of(thing.text) is not None
    verb, done, doing = ("see", "saw", "seeing") if place else ("have", "had", "having")
    words = thing.definite if place else _indefinite(thing)
    wish = wish_from(frame, clause, "reach" if place else "get")
    wish = replace(
        wish,
        verb=verb,
        object=thing,
        wanted=True,
        goal=f"{verb} {words}",
        goal_past=f"{done} {words}",
        goal_ing=f"{doing} {words}",
    )
    places = (Where(thing.definite, place_of(thing.text).prep, place_of(thing.text), goal=True),) if place else ()  # pyright: ignore[reportOptionalMemberAccess]
    return replace(frame, shape="goal", wish=wish, places=(*frame.places, *places))


def _indefinite(thing: Phrase) -> str:
    return " ".join(filter(None, [thing.owner or thing.determiner, thing.text]))


@construction(
    Example("A teapot dreams of seeing the sea.", "reach", hero="teapot", goal="see the sea"),
    Example("zombie wants to join the school choir", "join", hero="zombie", object="choir"),
    Example("A snowman tries to survive the summer on a beach", "survive", hero="snowman"),
    Example("robot dog wants to feel the rain", "", hero="dog", goal="feel the rain"),
    Example("a jellyfish dreams of wearing a dress", "wear", hero="jellyfish", object="dress"),
    Example("pizza delivery guy has to deliver to a dragon's cave at midnight", "bring", hero="guy"),
)
def wanted(frame: Frame) -> Frame | None:
    """Somebody wants, tries or has to do something."""
    for clause in hero_clauses(frame):
        seeking = clause.chain and clause.chain[0] in _SEEING
        if not seeking and clause.modal != "must":
            continue
        companion, opponent = others_in(clause, frame)
        wish = wish_from(frame, clause, wanted=True)
        if wish.family == "make" and wish.object is not None and wish.object.head == "friend":
            wish = replace(wish, family="friend")
        return replace(
            frame,
            shape="goal",
            wish=wish,
            companion=later_companion(frame, companion),
            opponent=opponent,
            fear=_fear(frame),
        )
    return None


@construction(
    Example("noir detective penguin, rainy city, who stole the fish?", "solve", hero="penguin", object="fish"),
    Example("a detective and a missing sandwich: who ate it?", "solve", hero="detective"),
)
def asked_who(frame: Frame) -> Frame | None:
    """A crime and a question: who did it?"""
    for clause in frame.clauses:
        if (
            frame.question
            and clause.link == "who"
            and clause.lemma in ("steal", "take", "eat", "hide", "break", "kill", "rob", "do")
        ):
            thing = clause.object
            wish = Wish(
                "solve",
                verb="solve",
                goal="find out who did it",
                goal_past="found out who did it",
                object=thing,
                wanted=True,
            )
            return replace(frame, shape="goal", wish=wish, mate=None, clauses=())
    return None


@construction(
    Example("a tiny snail in a big race", "win", hero="snail", object="race"),
    Example("two rival chefs, one kitchen, sixty seconds", "rivals", hero="chef"),
    Example("a grandma at a skateboard contest", "win", hero="grandma", object="contest"),
)
def in_a_contest(frame: Frame) -> Frame | None:
    """Somebody in a race, without a verb."""
    if frame.clauses or frame.hero is None:
        return None
    if "rival" in frame.hero.phrase.adjectives and frame.hero.phrase.plural:
        return replace(frame, shape="pair", wish=Wish("rivals", verb="win", done=True))
    for index, token in enumerate(frame.line):
        phrase = phrase_at(frame.line, index + 1) if token.low in ("in", "at") and token.tag == "IN" else None
        if phrase is not None and phrase.head in _CONTESTS:
            name = phrase.definite
            wish = Wish(
                "win",
                verb="win",
                goal=f"win {name}",
                goal_past=f"won {name}",
                goal_ing=f"winning {name}",
                object=phrase,
                done=True,
            )
            return replace(frame, shape="event", wish=wish)
    return None


@construction(Example("Can a frog be king?", "become", hero="frog", object="king"))
def asked_question(frame: Frame) -> Frame | None:
    """ "Can a frog be king?" is a frog who would like to know."""
    if not frame.question or not frame.clauses or frame.clauses[0].link != "?":
        return None
    clause = frame.clauses[0]
    if clause.lemma == "be":
        role = clause.object
        if role is not None:
            return replace(
                frame, shape="goal", wish=replace(wish_from(frame, clause, "become", wanted=True), object=role)
            )
        return None
    return replace(frame, shape="goal", wish=wish_from(frame, clause, wanted=True))


def _fear(frame: Frame) -> str:
    from integrations.language.house.parse.constructions.states import fear_of

    return fear_of(frame)


def words_of(frame: Frame, clause: Clause) -> str:
    """The whole predicate told in the past."""
    return retold(frame.line, frame.topic, clause.start, clause.end, finite_first=True)


def wish_of_other(frame: Frame, clause: Clause) -> Wish:
    """A wish that somebody else than the hero has."""
    return wish_from(frame, clause, agent="other", wanted=True)
