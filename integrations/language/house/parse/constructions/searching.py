"""Something or somebody is lost."""

from dataclasses import replace

from integrations.language.house.lexicon.verbs import family_of
from integrations.language.house.lexicon.words import LISTS
from integrations.language.house.parse.company import hero_clauses, later_companion
from integrations.language.house.parse.construction import Example, construction
from integrations.language.house.parse.frame import Frame, Wish
from integrations.language.house.parse.phrases import phrase_at
from integrations.language.house.parse.wishing import said, wish_from


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
        (item for item in hero_clauses(frame) if item.lemma in LISTS["losses"] and not item.chain and not item.negated),
        None,
    )
    if clause is None or clause.object is None or clause.object.pronoun:
        return None
    companion = later_companion(frame, None)
    thing = clause.object
    wish = wish_from(frame, clause, "find", wanted=True)
    forms = {
        "goal": f"find {thing.definite}",
        "goal_past": f"found {thing.definite}",
        "goal_ing": f"finding {thing.definite}",
    }
    return replace(frame, shape="goal", wish=replace(wish, done=True, verb="find", **forms), companion=companion)


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
            return replace(frame, shape="goal", wish=wish, companion=later_companion(frame, None))
    return None


@construction(
    Example("a duckling gets lost in the city", "home", hero="duckling"),
    Example("a lost penguin tries to find the way home", "home", hero="penguin"),
    Example("dog misses the bus and walks home alone through the snowy forest", "home", hero="dog"),
)
def lost_the_way(frame: Frame) -> Frame | None:
    """Somebody has to get home."""
    for clause in hero_clauses(frame):
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
                companion=later_companion(frame, frame.companion),
            )
    return None
