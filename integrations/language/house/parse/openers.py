"""Words around an idea that are not the idea: "can u do a vid of", "sad anime about", "what if", "lol". One rule per
construction."""

import re
from dataclasses import dataclass

from integrations.language.house.lexicon.words import MOOD_WORDS

_MOOD = "|".join(sorted(MOOD_WORDS, key=len, reverse=True))
_GENRE = (
    r"(?:story|tale|fairy ?tale|film|movie|video|viedo|vid|clip|cartoon|animation|anime|short|trailer|sketch|episode|"
    r"scene|reel|tiktok"
    r"|music video|adventure|comedy|thriller|mystery|western|musical|sitcom|drama|something|smth|sth|one|fable|"
    r"animatic|motion|tale|yarn)"
)
_BEFORE_GENRE = (
    r"(?:an?|the|some|my|our|short|little|quick|mini|cool|nice|cute|new|animated|vertical|horizontal|square|silent|"
    r"stop|paper|claymation"
    r"|pixel|art|cyberpunk|steampunk|vintage|retro|children'?s|kids'?|one-minute|two-minute|\d+[- ]?(?:s|sec|secs|"
    r"seconds?|min|mins|minutes?)"
    r"|epic|sad|happy|love|heist|spy|war|horror|crime|sci-?fi|science fiction|fantasy|feel-?good|short|long|weird|"
    r"crazy|dark|dramatic|fairy"
    rf"|black and white|detective|{_MOOD})"
)


@dataclass(frozen=True)
class Opener:
    """A construction around an idea: what it looks like, what stays of it, and lines that show it."""

    name: str
    pattern: re.Pattern[str]
    stays: str
    examples: tuple[tuple[str, str], ...]
    mark: str = ""
    """What its presence says about the idea: "world" for things that happen to everybody, or a relation."""


def _opener(name: str, pattern: str, stays: str, *examples: tuple[str, str], mark: str = "") -> Opener:
    return Opener(name, re.compile(pattern, re.IGNORECASE), stays, examples, mark)


OPENERS: tuple[Opener, ...] = (
    _opener(
        "hello",
        r"^\s*(?:hey|hi|hello|ok|okay|so|pls|plz|please|yo|um|well)\b(?:\s+(?:matinee|bot|there|"
        r"team))?[\s,!.:]+",
        "",
        ("pls make a dog film", "make a dog film"),
        ("hey there, a cat in space", "a cat in space"),
    ),
    _opener(
        "for a place",
        r"^for (?:youtube|tiktok|instagram|twitch|slack|discord|my (?:kids?|class|team|channel|son|"
        r"daughter)|the (?:kids|team|channel))[,:]\s*",
        "",
        ("for youtube, a chess match", "a chess match"),
    ),
    _opener(
        "politely",
        r"^(?:can|could|would|will) (?:you|u|ya)\s+(?:please |pls )?(?=(?:do|make|create|film|shoot|"
        r"write|draw|show|give|generate|produce)\b)",
        "",
        ("can u do a vid of my cat", "do a vid of my cat"),
    ),
    _opener(
        "wished",
        r"^(?:i|we)(?:'d| would)? (?:want|like|love|need)(?: to (?:see|have|watch|get))? (?=(?:an?|the|"
        r"some)\b)",
        "",
        ("I'd love to see a film about bees", "a film about bees"),
    ),
    _opener(
        "made",
        rf"^(?:please |pls )?(?:make|create|film|shoot|write|do|give|show|generate|produce|animate|tell|draw)(?: me| "
        rf"us)?\s+(?=(?:{_BEFORE_GENRE}[ ,]+)*{_GENRE}\b|(?:an?|the|some|something)\b)",
        "",
        ("make me a film about two otters", "a film about two otters"),
        ("do a vid of my cat", "a vid of my cat"),
    ),
    _opener(
        "lasting",
        r"\b(?:an? )?(?:\d{1,3}\s*(?:s|sec|secs|seconds?|min|mins|minutes?)|\d{1,3}-(?:second|minute)|"
        r"one[- ]minute|two[- ]minute)\b(?: long)?[ ,]*",
        "",
        ("20s advert for Nimbus", "advert for Nimbus"),
        ("a 30 second cat film", "cat film"),
    ),
    _opener(
        "between",
        r"^(?:an? |the )?(?:[\w-]+ ){0,2}?(love story|romance|battle|fight|showdown|duel|war|friendship|race|contest|"
        r"match|competition|rivalry) between\s+",
        "",
        ("a love story between a toaster and a fridge", "a toaster and a fridge"),
        ("an epic battle between a samurai and a crab", "a samurai and a crab"),
        mark="relation",
    ),
    _opener(
        "genre",
        rf"^(?:{_BEFORE_GENRE}[ ,]+)*{_GENRE}(?:\s+(?:but|and|please|pls))*\s*(?:,\s*)?(?:about|of|on|with|where|in "
        rf"which|starring|featuring|for|:|-)+\s*(?:how |the time |when )?",
        "",
        ("a short film about a snail", "a snail"),
        ("spooky story: a ghost", "a ghost"),
        ("sad anime about a broken robot", "a broken robot"),
        ("a cartoon where a snail delivers the mail", "a snail delivers the mail"),
        ("heist movie but with grandmas", "grandmas"),
    ),
    _opener(
        "adjective with",
        r"^(?:an? )?something [\w-]+ (?:with|about|for) ",
        "",
        ("something funny with a llama", "a llama"),
    ),
    _opener(
        "labelled",
        r"^(?:idea|prompt|topic|premise|title|plot|story|film|breaking(?: news)?|logline)\s*:\s*",
        "",
        ("idea: a goose drives a bus", "a goose drives a bus"),
    ),
    _opener(
        "the day when",
        r"^the (day|night|morning|evening|year|week|summer|winter|time) (?:when |that |in which )?(?![\w' "
        r"-]*\b(?:who|which)\b)(?=(?:all |every |the |an? |my |our |his |her |everyone|everybody|nobody)?(?:the "
        r")?[\w' -]{2,30}? (?:\w+(?:ed|nt|st|ll|ke|me|ng|rned|ook|ot|ost|ound|ade|id|ew)|is|was|were|are|had|began|"
        r"won|ran|sang|fell)\b)",
        "",
        ("the day gravity stopped working at school", "gravity stopped working at school"),
        ("The night the stars went out", "the stars went out"),
        mark="world",
    ),
    _opener(
        "what if",
        r"^(?:what (?:happens|would happen) (?:when|if)|what if|imagine(?: that| if)?|suppose(?: that)?|"
        r"in a world (?:where|in which)|a world (?:where|in which))\s+",
        "",
        ("what if clouds had to go to school", "clouds had to go to school"),
        mark="world",
    ),
    _opener(
        "when",
        r"^when (?=(?:the|all|every|everyone|everybody|my|our|nobody)\b[^,]+$)",
        "",
        ("when the streetlights fell asleep", "the streetlights fell asleep"),
        mark="world",
    ),
    _opener(
        "once",
        r"^(?:once upon a time,?\s*|long ago,?\s*|one upon a time,?\s*|once,?\s+)?(?:there (?:was|is|were|are|lived|"
        r"once was|once lived)(?: once)?|meet|this is(?: the story of)?|the (?:story|tale|adventures?) of)\s+",
        "",
        ("once upon a time there was a boy called Tomas", "a boy called Tomas"),
        ("there is a cat in my bath", "a cat in my bath"),
        ("The adventures of a lazy spoon", "a lazy spoon"),
    ),
    _opener(
        "once upon a time",
        r"^(?:once upon a time|long ago|a long time ago|once),?\s+",
        "",
        ("Once upon a time a fox stole the sun", "a fox stole the sun"),
    ),
    _opener(
        "laughing",
        r"[,. ]*\b(?:lol|lmao|haha\w*|hehe\w*|rofl|xd|pls|plz|please|thx|thanks|thank you|ty)\b[.! ]*$",
        "",
        ("my cat steals dinner lol", "my cat steals dinner"),
    ),
    _opener(
        "in the style",
        r"[,.]?\s*\b(?:in (?:the style of [\w' -]+|[\w-]+ style)|(?:make it|keep it) [\w-]+|narrated by [\w' -]+|"
        r"(?:with )?(?:an? )?[\w-]+ (?:mood|vibe|vibes|tone|style)|in (?:english|german|french|spanish))[.! ]*$",
        "",
        ("a dog swims, cosy mood", "a dog swims"),
        ("a dog swims in watercolor style", "a dog swims"),
    ),
)
_RELATION_OF = {
    "love story": "love",
    "romance": "love",
    "battle": "fight",
    "fight": "fight",
    "showdown": "fight",
    "duel": "fight",
    "war": "fight",
    "friendship": "friendship",
    "race": "race",
    "contest": "race",
    "match": "race",
    "competition": "race",
    "rivalry": "race",
}
_VERSUS = re.compile(
    r"^(?:an? )?([\w' -]+?) (?:vs\.?|versus) (?:an? )?([\w' -]+?)(?:\s+(?:showdown|battle|fight|duel|"
    r"match))?(?=\s+(?:at|in|on|over|for)\b|[.,!]|$)",
    re.IGNORECASE,
)


_JOINED = re.compile(
    r"\b(?:hide and seek|tug of war|rock paper scissors|merry go round|rock and roll|bed and breakfast|fish and "
    r"chips)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Opened:
    """An idea without its wrapping."""

    topic: str
    relation: str = ""
    """love, fight, race, friendship or empty."""
    relation_phrase: str = ""
    """The words that said so: "chess match"."""
    world: bool = False
    """Whether it is about a day on which something happened to everybody."""
    when: str = ""
    """ "night" for "The night the stars went out"."""


def opened(text: str) -> Opened:
    """The idea itself; what is wrapped around it is taken off as long as something is left."""
    topic = _JOINED.sub(lambda match: match.group().replace(" ", "-"), re.sub(r"\s+", " ", text).strip())
    relation, phrase, world, when = "", "", False, ""
    for _ in range(2):
        for opener in OPENERS:
            found = opener.pattern.search(topic)
            if not found:
                continue
            rest = (topic[: found.start()] + opener.stays + topic[found.end() :]).strip(" ,;:-")
            if len(re.findall(r"\w{2,}", rest)) < 1:
                continue
            topic = rest
            if opener.mark == "relation":
                relation = _RELATION_OF[found.group(1).lower()]
                phrase = re.sub(r"(?i)^(?:an?|the) | between\s*$", "", found.group().strip()).lower()
            if opener.mark == "world":
                world = True
                when = (found.group(1) or "").lower() if opener.pattern.groups else ""
    versus = _VERSUS.match(topic)
    if versus:
        first, second = (
            part if re.match(r"(?i)(the|my|our|two|[A-Z])", part) else f"a {part}" for part in versus.groups()
        )
        topic, relation = f"{first} and {second}{topic[versus.end() :]}", relation or "fight"
    if not relation and re.search(r"\bheist (?:movie|film|story)\b", text, re.IGNORECASE):
        relation = "heist"
    return Opened(topic.strip(" ,;:-"), relation, phrase, world, when)


def mood_of(text: str) -> str:
    """The mood that the line asks for by name; empty when it does not."""
    low = text.lower()
    if re.search(r"\blove (?:story|letter|song)\b", low):
        return "romantic"
    if re.search(r"\b(?:sci-?fi|war|battle)\b", low):
        return "epic"
    for word in re.findall(r"[a-z]+(?:-[a-z]+)*", low):
        if word in MOOD_WORDS:
            return MOOD_WORDS[word]
    return ""
