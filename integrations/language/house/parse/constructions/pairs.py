"""Two of them: in love, at war, friends, rivals, neighbours."""

from dataclasses import replace

from integrations.language.house.parse.clauses import Clause
from integrations.language.house.parse.company import being, two_of_them
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.frame import Frame, Wish
from integrations.language.house.parse.phrases import Phrase
from integrations.language.house.parse.wishing import is_hero, said, wish_from

_FAMILY_OF_RELATION = {
    "love": "love",
    "fight": "defeat",
    "war": "defeat",
    "battle": "defeat",
    "race": "rivals",
    "friendship": "friend",
    "romance": "love",
    "heist": "steal",
    "rescue": "save",
    "escape": "breakout",
    "contest": "rivals",
    "competition": "rivals",
    "olympics": "rivals",
}


def _pair_clause(frame: Frame, lemmas: frozenset[str]) -> Clause | None:
    return next((clause for clause in frame.clauses if clause.lemma in lemmas and is_hero(frame, clause.subject)), None)


@construction(
    Example("love story between a toaster and a fridge", "love", hero="toaster", companion="fridge"),
    Example("cowboy vs alien showdown at sunset in the desert", "defeat", hero="cowboy", opponent="alien"),
    Example("a chess match between the sun and the moon", "rivals", hero="sun", companion="moon"),
    Example("squirrel heist in central park", "steal", hero="squirrel"),
    Example("hamster rescue in a museum", "save", hero="hamster"),
)
def related(frame: Frame) -> Frame | None:
    """The line says what the two are to each other."""
    family = _FAMILY_OF_RELATION.get(frame.relation)
    if family is None or frame.clauses:
        return None
    other = frame.mate
    wish = Wish(family, verb=family, wanted=False, done=True)
    if family == "defeat":
        return replace(frame, shape="pair", wish=wish, opponent=other, mate=None)
    return replace(frame, shape="pair", wish=wish, companion=other)


@construction(
    Example("a grumpy cactus who falls in love with a balloon", "love", hero="cactus", companion="balloon"),
    Example("a librarian secretly loves the postman", "love", hero="librarian", companion="postman"),
    Example("A lighthouse falls in love with a passing ship", "love", hero="lighthouse", companion="ship"),
)
def in_love(frame: Frame) -> Frame | None:
    """Somebody loves somebody."""
    for clause in frame.clauses:
        words = said(frame.line, clause)
        partner: Phrase | None = None
        if "in love with" in words or "crush on" in words:
            partner = next(
                (
                    phrase
                    for preposition, phrase in clause.around
                    if preposition in ("with", "on") and phrase.head != "love"
                ),
                None,
            )
        elif (
            clause.lemma in ("love", "marry", "kiss")
            and clause.object is not None
            and clause.object.being
            and not clause.object.plural
        ):
            partner = clause.object
        elif "in love" in words and frame.mate is not None:
            partner = frame.mate.phrase
        if partner is not None and not partner.pronoun:
            return replace(frame, shape="pair", wish=Wish("love", verb="love", done=True), companion=being(partner))
    return None


@construction(
    Example("lonely lighthouse keeper befriends a whale", "friend", hero="keeper", companion="whale"),
    Example("two snowflakes fall from the sky and become friends", "friend", hero="snowflake"),
    Example("a wolf becomes best friends with a lamb", "friend", hero="wolf", companion="lamb"),
    Example("a lonely robot makes friends with a moth", "friend", companion="moth"),
)
def became_friends(frame: Frame) -> Frame | None:
    """Somebody finds a friend."""
    for clause in frame.clauses:
        words = said(frame.line, clause)
        friends = "friends" in words and clause.lemma in ("become", "make", "be")
        if (
            not friends
            and clause.lemma != "befriend"
            and not (clause.lemma == "hug" and clause.object is not None and clause.object.kind.known)
        ):
            continue
        partner = clause.object if clause.lemma in ("befriend", "hug") else None
        partner = partner or next(
            (phrase for preposition, phrase in clause.around if preposition in ("with", "to")), None
        )
        companion = being(partner) or frame.mate
        if companion is None and not (frame.hero and frame.hero.count == 2):
            continue
        wish = wish_from(frame, clause, "friend", done=not clause.chain)
        return replace(frame, shape="pair", wish=wish, companion=companion)
    return None


@construction(
    Example("the mouse and the elephant swap jobs for a day", "swap", hero="mouse", companion="elephant", object="job"),
    Example("an old fisherman and a talking fish trade wishes at dawn", "trade", hero="fisherman", companion="fish"),
)
def swapped(frame: Frame) -> Frame | None:
    """Two exchange something."""
    clause = _pair_clause(frame, frozenset({"swap", "switch", "exchange", "trade"}))
    if clause is None or (
        not two_of_them(frame) and not any(preposition == "with" for preposition, _ in clause.around)
    ):
        return None
    partner = frame.mate or being(
        next((phrase for preposition, phrase in clause.around if preposition == "with"), None)
    )
    roles = clause.object is not None and clause.object.head in (
        "job",
        "place",
        "life",
        "body",
        "house",
        "shoe",
        "role",
        "day",
        "home",
        "work",
    )
    return replace(frame, shape="pair", wish=wish_from(frame, clause, "swap" if roles else "trade"), companion=partner)


@construction(
    Example("two neighbours fight over a lemon tree", "quarrel", hero="neighbour", object="tree"),
    Example("three pirates argue about who gets the last cookie", "quarrel", hero="pirate"),
    Example("a cat and a dog fight over the sofa", "quarrel", hero="cat", companion="dog", object="sofa"),
)
def quarrelled(frame: Frame) -> Frame | None:
    """Two or more want the same, or disagree."""
    clause = _pair_clause(frame, frozenset({"fight", "argue", "quarrel", "disagree", "compete", "squabble"}))
    if clause is None or not (frame.mate or (frame.hero and frame.hero.phrase.plural)):
        return None
    about = next((phrase for preposition, phrase in clause.around if preposition in ("over", "about", "for")), None)
    if about is None and clause.lemma in ("fight", "compete"):
        return None
    wish = replace(wish_from(frame, clause, "quarrel"), object=about or clause.object)
    return replace(frame, shape="pair", wish=wish, companion=frame.mate)
