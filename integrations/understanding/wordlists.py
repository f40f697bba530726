"""Words that only order, point or are polite, and so never belong to an idea or a name."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LEAD = _set(
    "make makes making create generate produce do give film shoot animate draw render build want need get show "
    "see have i i'd id im i'm i've like would love could can you u ya please pls plz hey hi hello ok okay so now "
    "just me us let's lets let turn idea a an the some new another short little quick small tiny nice cool good "
    "one video videos viedo vid vids clip clips movie movies flick animation cartoon story trailer promo advert "
    "ad explainer episode project content piece for in on to as of with about that which is it this out into from "
    "at by style format mode look narrated smth something anything sth start try max long matinee bot quality "
    "version featuring crea crear haz hacer quiero un una el la de sobre con vídeo vídeos película corto clip por "
    "favor fais faire crée créer je veux une le film vidéo sur avec mach mache mir ein eine einen erstelle über "
    "bitte video von mit faz faça fazer crie criar quero um uma o filme com"
)
"""Words that a request for a film begins with before the idea comes."""
TAIL = _set(
    "please pls plz thanks thx thank you style format mode look version long max now asap quality video clip film "
    "movie total tops kthx por favor bitte stp"
)
"""Words that may follow the idea."""
TAIL_PLACES = _set("in for with as at a an the by and to using of on around about en de auf im mit")
"""Words that go with a parameter behind the idea."""
ARTICLES = _set("a an the un una une ein eine um uma")
NOT_A_NAME = _set("last first new next current whole same this that latest previous old second best other")
NOT_A_PERSON = _set(
    "make add remove rename give the please let replace change put have turn create film show in on and but for she he"
)
YES = _set(
    "yes y yeah yep yup sure ok okay k fine go approved approve please do definitely absolutely perfect great "
    "good correct right si sí oui ja sim claro はい 是 好 👍"
)
NO = _set("no n nah nope never not don't dont stop cancel wrong non nein não いいえ 不 👎")
ANY = _set("whatever any anything surprise choose decide random default egal igual")
"""Words that leave the choice to the bot."""
