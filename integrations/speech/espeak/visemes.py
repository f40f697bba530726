"""Phonemes as espeak-ng writes them, and the mouth shapes that show them."""

from typing import Final

_SHAPES: Final = {
    "A": "aAV&6",
    "E": "eE@3W8Y",
    "I": "iIyjJH",
    "O": "oO0Q",
    "U": "uUwM",
    "M": "mbp",
    "F": "fv",
    "L": "lLrRTDn",
    "S": "szSZtdkgxhcCqNGX;?4",
}
_SHAPE_OF: Final = {sign: shape for shape, signs in reversed(_SHAPES.items()) for sign in signs}
_CLOSERS: Final = {
    "aI": "I",
    "eI": "I",
    "OI": "I",
    "aU": "U",
    "oU": "U",
    "@U": "U",
    "ai": "I",
    "au": "U",
    "ou": "U",
    "ei": "I",
}
_IGNORED: Final = "',%=_|:~-*"


def is_pause(phoneme: str) -> bool:
    """Whether nothing is said."""
    return phoneme.startswith("_") and not phoneme.startswith("_|")


def shapes(phoneme: str) -> tuple[str, ...]:
    """The mouth shapes of a phoneme, two for a diphthong, none for a pause or a mark."""
    if phoneme.startswith(("_", "(")):
        return ()
    bare = phoneme.strip(_IGNORED)
    if not bare:
        return ()
    shape = _SHAPE_OF.get(bare[0], "S")
    closing = _CLOSERS.get(bare[:2])
    return (shape, closing) if closing and closing != shape else (shape,)
