"""Which kind of film a line asks for."""

import re
from dataclasses import dataclass
from typing import Literal

HouseFormat = Literal[
    "story", "explain", "advert", "invite", "greeting", "news", "recap", "poem", "dialogue", "joke", "script"
]


@dataclass(frozen=True)
class FormatRule:
    """A kind of film, what gives it away, and lines that do."""

    format: HouseFormat
    pattern: re.Pattern[str]
    examples: tuple[str, ...]


def _rule(name: HouseFormat, pattern: str, *examples: str) -> FormatRule:
    return FormatRule(name, re.compile(pattern, re.IGNORECASE | re.MULTILINE), examples)


RULES: tuple[FormatRule, ...] = (
    _rule("script", r"^(?:INT|EXT)\.? .+\n", "INT. BARN - NIGHT\n\nA cow sleeps."),
    _rule(
        "recap",
        r"\brecap\b|\bsummary of (?:our|my|the)\b|\b(?:our|my) (?:trip|week|sprint|year|month|day|weekend|holiday) "
        r"?(?:to [\w ]+|in [\w ]+|at [\w ]+)?:|\bweek in review\b|\bretro(?:spective)?\b|\bday 1\b",
        "recap of our sprint: we shipped it",
        "Our trip to Norway: day 1 we got lost",
    ),
    _rule(
        "news",
        r"\bbreaking(?: news)?\s*:|\bbreaking news\b|\bnews ?(?:report|flash|bulletin|story|cast)\b|\bnewsflash\b"
        r"|^(?:\w+ )?news\s*:",
        "breaking: a goose has been elected mayor",
        "local news: the cat has learned to open doors",
    ),
    _rule(
        "greeting",
        r"\bhappy (?:\d+\w* )?(?:birthday|anniversary|new year|holidays|easter|retirement|mother'?s day|father'?s "
        r"day|valentine\W?s day)\b|\bmerry christmas\b|\bbirthday (?:video|card|greeting|wish\w*|film|message|song "
        r"for)\b|\bthank(?:s| you)\b(?:(?! for (?:the|asking)).)*$|\bcongrat\w*|\bget well\b|\bgood luck (?:to|on|"
        r"with)\b|\bfarewell (?:to|for|video)\b|\bwelcome (?:home|to the team)\b|\bwe(?:'ll)? miss you\b",
        "happy birthday to my friend Sam",
        "get well soon grandpa!",
        "congratulate Lena on her new job",
    ),
    _rule(
        "invite",
        r"\b(?:promo|promotion|teaser) for our .*\b(?:night|party|sale|concert|meeting|festival|workshop|tournament|"
        r"fair|meetup|picnic|show|dinner|quiz|fundraiser|hackathon)\b|\bannounc(?:e|ement|ing)\b|\binvit(?:e|ation|"
        r"ing)\b (?!.*\bto (?:tea|dinner|lunch)\b)|\bsave the date\b|\bjoin us\b|\brsvp\b",
        "promo for our game night this friday 8pm",
        "announce our bake sale on Saturday",
    ),
    _rule(
        "advert",
        r"\b(?:ad|advert|advertisement|commercial|promo|teaser|infomercial|trailer for our) (?:for|about|of)\b|"
        r"\bproduct (?:video|film)\b",
        "Ad for my bakery Sunny Crumb",
        "commercial for socks that never get lost",
    ),
    _rule(
        "poem",
        r"\b(?:poem|haiku|lyrics|rhyme|ballad|ode|song|sonnet|limerick|lullaby) (?:about|to|for|on|of)\b|^(?:write "
        r"(?:me )?)?an? (?:poem|song|haiku)\b|(?:.+\s/\s.*){2}",
        "a poem about the first snow",
        "Roses are red / violets are blue / the bus is late",
    ),
    _rule(
        "dialogue",
        r"\b(?:conversation|dialogue|argument|interview|chat|talk|discussion) between\b|"
        r"[\"“][^\"”]+[\"”],?\s+(?:said|asked|says|asks|replied|replies|answered)\b.*[\"“]|^\w+: .+\n+\w+: ",
        "a conversation between a clock and a candle",
        '"You came back," said the tree. "I never left," said the river.',
    ),
    _rule(
        "joke",
        r"\bwalks? into a (?:bar|pub|cafe|library)\b|\btell me a joke\b|\ba joke (?:about|with)\b|\bknock[ -]knock\b",
        "a duck walks into a bar",
    ),
    _rule(
        "explain",
        r"^(?:so )?(?:how (?:do|does|did|to|are|is|can|come|many|long|much)\b(?! you (?:do|feel))|how [a-z]+ (?:\w+ "
        r"){0,2}\w+$|why (?:do|does|did|is|are|can)\b|what (?:is|are|does|causes|makes)\b(?! (?:going|happening))|"
        r"where (?:do|does)\b|when (?:do|does|did)\b|who (?:invented|was|were|discovered)\b|explain\b|documentary\b|"
        r"tutorial\b|the (?:history|science|life cycle|origin|origins) of\b|steps to\b)|\b(?:documentary|explainer|"
        r"tutorial|lesson|how-to|guide) (?:about|on|for|of|to|:)|\btutorial:",
        "how bees make honey",
        "why do cats purr?",
        "explain photosynthesis to a five year old",
        "the history of the paperclip",
    ),
)


def format_of(text: str) -> HouseFormat:
    """The kind of film; a story when nothing speaks for another."""
    for rule in RULES:
        if rule.pattern.search(text.strip()):
            return rule.format
    return "story"
