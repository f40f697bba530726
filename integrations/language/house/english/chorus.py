"""What one says, said by many: "I am not afraid of my shadow" becomes "We are not afraid of our shadow"."""

import re

_PLURALS = {
    "i am": "we are",
    "i was": "we were",
    "i'm": "we're",
    "i": "we",
    "me": "us",
    "my": "our",
    "mine": "ours",
    "myself": "ourselves",
    "am i": "are we",
    "was i": "were we",
}
_FIRST_PERSON = re.compile(r"\b(?:I am|I was|I'm|[Aa]m I|[Ww]as I|I|[Mm]e|[Mm]ine|[Mm]yself|[Mm]y)\b(?!')")
_STARTS = re.compile(r"(?:^|[.!?] )$")


def in_chorus(text: str) -> str:
    """The line with every I, me and my made we, us and our; capitals only where a sentence begins."""

    def many(match: re.Match[str]) -> str:
        words = _PLURALS[match.group().lower()]
        begins = _STARTS.search(text[: match.start()]) is not None
        return words[0].upper() + words[1:] if begins else words

    return _FIRST_PERSON.sub(many, text)
