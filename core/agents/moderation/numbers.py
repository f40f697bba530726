"""Numbers that belong to one person only."""

import re

_CARD = re.compile(r"(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])")


def has_card_number(text: str) -> bool:
    """Whether a payment card's number stands in the text, by its check digit."""
    return any(_is_card(re.sub(r"\D", "", match[0])) for match in _CARD.finditer(text))


def _is_card(digits: str) -> bool:
    if len(set(digits)) < 2 or digits[0] not in "3456":
        return False
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0
