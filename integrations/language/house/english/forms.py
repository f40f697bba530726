"""Forms of verbs and nouns, and the article a word wants."""

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from integrations.language.house.data import load


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    irregular: str
    doubled: str
    plurals: str
    always_plural: str


_FILE = load("english/forms.yaml", _File)
IRREGULAR = {row.split("/")[0]: (row.split("/")[1], row.split("/")[2]) for row in _FILE.irregular.split()}
DOUBLED = frozenset(_FILE.doubled.split())
PLURALS = {row.split("/")[0]: row.split("/")[1] for row in _FILE.plurals.split()}
SINGULARS = {plural: singular for singular, plural in PLURALS.items()}
ALWAYS_PLURAL = frozenset(_FILE.always_plural.split())
_VOWELS = "aeiou"
_NO_SINGULAR_ENDING = ("ss", "us", "is", "'s", "mas", "ous", "tics", "lens")
_SPOKEN_CONSONANT = ("uni", "use", "usu", "eu", "one", "once", "ufo", "u-")
_SPOKEN_VOWEL = ("hour", "honest", "heir", "x-", "mp3", "8", "11", "18")


def past(verb: str) -> str:
    """The simple past of a base form: "dance" gives "danced"."""
    if verb in IRREGULAR:
        return IRREGULAR[verb][0]
    return _with_ed(verb)


def participle(verb: str) -> str:
    """The past participle: "steal" gives "stolen"."""
    if verb in IRREGULAR:
        return IRREGULAR[verb][1]
    return _with_ed(verb)


def _with_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    if verb in DOUBLED:
        return verb + verb[-1] + "ed"
    if verb.endswith("c"):
        return verb + "ked"
    return verb + "ed"


def third(verb: str) -> str:
    """The present form after he, she or it."""
    if verb == "be":
        return "is"
    if verb == "have":
        return "has"
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + ("zes" if verb == "quiz" else "es")
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def ing(verb: str) -> str:
    """The -ing form."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    if verb in DOUBLED:
        return verb + verb[-1] + "ing"
    if verb.endswith("c"):
        return verb + "king"
    return verb + "ing"


def plural(noun: str) -> str:
    """More than one: "fox" gives "foxes"; the last word of a phrase is changed."""
    head, _, last = noun.rpartition(" ")
    if head:
        return f"{head} {plural(last)}"
    if noun in PLURALS:
        return PLURALS[noun]
    if noun in ALWAYS_PLURAL:
        return noun
    if noun.endswith("man") and noun not in ("human", "german", "shaman", "talisman"):
        return noun[:-3] + "men"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def singular(noun: str) -> str:
    """Just one: "foxes" gives "fox"; a word that is singular already stays."""
    if noun in SINGULARS:
        return SINGULARS[noun]
    if noun in ALWAYS_PLURAL or len(noun) < 4:
        return noun
    if noun.endswith("men") and len(noun) > 4:
        return noun[:-3] + "man"
    if noun.endswith("ies") and len(noun) > 4:
        return (
            noun[:-1]
            if noun in ("cookies", "zombies", "movies", "selfies", "genies", "pixies", "pies")
            else noun[:-3] + "y"
        )
    if noun.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(_NO_SINGULAR_ENDING):
        return noun[:-1]
    return noun


def is_plural(noun: str) -> bool:
    """Whether a single word looks like more than one thing."""
    word = noun.lower()
    return word in ALWAYS_PLURAL or (word in SINGULARS and SINGULARS[word] != word) or singular(word) != word


def article(phrase: str) -> str:
    """The phrase with "a" or "an" before it."""
    word = phrase.split(maxsplit=1)[0].lower() if phrase.strip() else ""
    vowel = word[:1] in _VOWELS and not word.startswith(_SPOKEN_CONSONANT)
    return f"{'an' if vowel or word.startswith(_SPOKEN_VOWEL) else 'a'} {phrase}" if word else phrase


def capital(text: str) -> str:
    """The text with its first letter raised and everything else left alone."""
    for index, sign in enumerate(text):
        if sign.isalpha():
            return text[:index] + sign.upper() + text[index + 1 :]
    return text


def listing(items: Sequence[str]) -> str:
    """ "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def possessive(phrase: str) -> str:
    """ "the fox" gives "the fox's"; plurals in -s only take the sign."""
    return phrase + (
        "'" if phrase.endswith("s") and phrase.split()[-1].islower() and is_plural(phrase.split()[-1]) else "'s"
    )
