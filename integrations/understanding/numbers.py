"""Numbers in words and figures."""

import re

_ONES = {
    word: number
    for number, words in enumerate(
        (
            "zero", "one un una uno une ein eine um uma", "two dos deux zwei dois", "three tres trois drei três",
            "four cuatro quatre vier quatro", "five cinco cinq fünf", "six seis sechs", "seven siete sept sieben sete",
            "eight ocho huit acht oito", "nine nueve neuf neun nove", "ten diez dix zehn dez", "eleven once onze elf",
            "twelve doce douze zwölf doze", "thirteen", "fourteen", "fifteen quince quinze fünfzehn", "sixteen",
            "seventeen", "eighteen", "nineteen",
        )
    )
    for word in words.split()
}  # fmt: skip
_TENS = {
    "twenty": 20, "veinte": 20, "vingt": 20, "zwanzig": 20, "vinte": 20, "thirty": 30, "treinta": 30, "trente": 30,
    "dreißig": 30, "dreissig": 30, "trinta": 30, "forty": 40, "fourty": 40, "cuarenta": 40, "fifty": 50, "sixty": 60,
    "sesenta": 60, "soixante": 60, "sechzig": 60, "ninety": 90, "hundred": 100,
}  # fmt: skip
_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "first primera primer première premier erste ersten primeira 1st",
            "second segunda deuxième zweite zweiten 2nd",
            "third tercera troisième dritte dritten terceira 3rd", "fourth cuarta quatrième vierte vierten quarta 4th",
            "fifth quinta cinquième fünfte fünften 5th", "sixth sexta sixième sechste 6th", "seventh 7th", "eighth 8th",
            "ninth 9th", "tenth 10th",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_LAST = {"last", "final", "ending", "closing", "última", "dernière", "dernier", "letzte", "letzten"}
_FIRST = {"opening", "intro", "beginning", "starting"}

WORDS = "|".join(sorted((*_TENS, *_ONES), key=len, reverse=True))
NUMBER = rf"(?:\d+(?:[.,]\d+)?|(?:{WORDS})(?:[- ](?:{WORDS}))?)"
"""A regular expression for a number."""
ORDINAL = "|".join(sorted((*_ORDINALS, *_LAST, *_FIRST), key=len, reverse=True))
"""A regular expression for a place in an order."""


def number_of(text: str) -> float:
    """The value of what `NUMBER` matched."""
    said = text.strip().casefold()
    if re.fullmatch(r"\d+(?:[.,]\d+)?", said):
        return float(said.replace(",", "."))
    return float(sum(_TENS.get(word, _ONES.get(word, 0)) for word in re.split(r"[- ]", said)))


def ordinal_of(text: str) -> int:
    """The value of what `ORDINAL` matched: from 1, -1 for the last."""
    said = text.casefold()
    if said in _LAST:
        return -1
    return 1 if said in _FIRST else _ORDINALS[said]
