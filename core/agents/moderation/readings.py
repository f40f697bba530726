"""The ways a text can be read: as it stands, and with letters that were swapped, spread, doubled or hidden put back."""

import re
import unicodedata
from collections.abc import Iterator

_LEET = str.maketrans({"0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i",
                       "€": "e", "|": "l", "+": "t", "¡": "i", "(": "c", "£": "l"})  # fmt: skip
_ONE_AS_I, _ONE_AS_L = str.maketrans({"1": "i"}), str.maketrans({"1": "l"})
_LOOKALIKES = str.maketrans(
    "авекмнорстухгпіїјѕԁɡһԛԝοαενικρτυχβɑɩʏ",
    "abekmhopctyxrniijsdghqwoaevikptuxbaiy",
)
"""Letters of other alphabets that look Latin."""
_MASKED = (
    *("porn", "fuck", "fucked", "fucking", "sex", "sexual", "rape", "nude", "nudes", "kill", "hentai", "bomb"),
    *("suicide", "nigger", "faggot", "pussy", "dick", "cock", "child"),
)
"""What stars in a word may stand for."""
_INNER = re.compile(r"(?<=\w)[._\-*'’·•/\\~^]+(?=\w)")
_RUN = re.compile(r"(?<!\S)(?:\w )+\w(?!\S)")
_ODD = re.compile(r"[^a-z]|([a-z])\1\1")
"""In a word that may be in disguise."""
_REPEATED = re.compile(r"([^\W\d])\1{2,}")


def plain(text: str) -> str:
    """Lower-case words with single spaces: no accents, no invisible signs, no punctuation."""
    return _words(_bare(text))


def readings(text: str) -> tuple[str, ...]:
    """Every distinct way to read the text, the plain one first."""
    bare = _bare(text)
    found = dict.fromkeys((_words(bare), _joined(_words(bare))))
    tokens = bare.split()
    odd = [token for token in set(tokens) if _ODD.search(token)]
    for one in (_ONE_AS_I, _ONE_AS_L) if odd else ():
        undone = {token: _undisguised(token, one) for token in odd}
        found[_joined(_words(" ".join(undone.get(token, token) for token in tokens)))] = None
    return tuple(found)


def _bare(text: str) -> str:
    """Compatible forms folded, marks over Latin letters and invisible signs removed."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign for sign in decomposed if not "\u0300" <= sign <= "\u036f" and unicodedata.category(sign) != "Cf")
    return unicodedata.normalize("NFKC", "".join(kept))


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.replace("_", " ")))


def _joined(text: str) -> str:
    """Letters written apart ("s e x") as the word they are."""
    return _RUN.sub(lambda run: run[0].replace(" ", ""), text)


def _undisguised(token: str, one: dict[int, str]) -> str:
    """One word with its disguise off; numbers and honest words stay as they are."""
    core = token.rstrip("!|.,?;:*")
    if any(sign.isalpha() for sign in core):
        core = next(_unmasked(core), core)
        if any(sign in "0134578@$!€|+¡(£" for sign in core):
            core = core.translate(_LEET).translate(one)
        if any("a" <= sign <= "z" for sign in core):
            core = core.translate(_LOOKALIKES)
        if len(core) <= 16:
            core = _INNER.sub("", core)
    return _REPEATED.sub(r"\1", core)


def _unmasked(token: str) -> Iterator[str]:
    """The word that "f**k" stands for."""
    if "*" in token:
        for word in _MASKED:
            same = (star == "*" or star == letter for star, letter in zip(token, word, strict=False))
            if len(word) == len(token) and all(same):
                yield word
