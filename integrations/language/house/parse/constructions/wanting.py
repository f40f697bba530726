"""Somebody wants, must, refuses or asks: the film ends when it is answered."""

from dataclasses import replace

from integrations.language.house.lexicon.places import place_of
from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.clauses import Clause, lemma_of
from integrations.language.house.parse.company import being, fear_of, hero_clauses, later_companion, others_in
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.frame import Frame, Where, Wish
from integrations.language.house.parse.phrases import Phrase, phrase_at
from integrations.language.house.parse.wishing import object_of, wish_from


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
                    being(phrase)
                    for preposition, phrase in clause.around
                    if preposition == "from" and not phrase.pronoun
                ),
                None,
            )
            saved = clause.object
            companion = being(saved) if saved.being and not saved.plural else None
            return replace(
                frame,
                shape="goal",
                wish=wish_from(frame, clause),
                opponent=opponent,
                companion=companion,
                fear=fear_of(frame),
            )
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
        companion = being(thing) if thing.being and not thing.plural else None
        family = "friend" if thing.head in ("friend", "pal", "buddy") else "get"
        wish = wish_from(frame, clause, family)
        forms = (f"get {_indefinite(thing)}", f"got {_indefinite(thing)}", f"getting {_indefinite(thing)}")
        wish = replace(wish, object=thing, wanted=True, goal=forms[0], goal_past=forms[1], goal_ing=forms[2])
        return replace(frame, shape="goal", wish=wish, companion=companion if family == "get" else None)
    return None


def _dreamt(frame: Frame, clause: Clause, thing: Phrase) -> Frame:
    """ "dreams of the ocean": to see it, if it is a place; to have it, if it is not."""
    word = place_of(thing.text)
    place = word is not None
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
    places = (Where(thing.definite, word.prep, word, goal=True),) if word is not None else ()
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
        seeking = clause.chain and clause.chain[0] in LISTS["longings"]
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
            fear=fear_of(frame),
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
        if phrase is not None and phrase.head in LISTS["contests"]:
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
