"""Invitations and greetings: what, when and where from the user, the rest is warmth."""

import re

from integrations.language.house.english.forms import capital
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import is_kind, kind_of
from integrations.language.house.parse.frame import Where
from integrations.language.house.parse.reader import read
from integrations.language.house.plots.titles import in_title_case

_INVITE_WRAPPING = re.compile(
    r"^(?:please |pls )?(?:make |create |do )?(?:an? |the )?(?:promo|promotion|teaser|announce(?:ment|ing)?|invit(?:e|ation|ing)|save the date|video|film)\s*(?:everyone|everybody|people)?\s*(?:for|to|of|about|:)?\s*(?:our|my|the|an?)?\s+",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\s+(?=(?:this|on|at|next|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d)\b)",
    re.IGNORECASE,
)
_OCCASIONS: tuple[tuple[str, str], ...] = (
    (r"birthday", "birthday"), (r"anniversary", "anniversary"), (r"thank", "thanks"), (r"congrat", "congratulations"), (r"get well", "get well"),
    (r"farewell|goodbye", "farewell"), (r"retire", "retirement"), (r"sorry", "sorry"), (r"christmas", "christmas"), (r"new year", "new year"),
    (r"welcome", "welcome"), (r"miss you", "miss you"), (r"good luck", "good luck"), (r"easter", "easter"),
)  # fmt: skip
_GREETINGS: dict[str, tuple[str, str, str, str]] = {
    "birthday": ("Happy Birthday, {name}!", "[Ssh. Nobody say a word. {name} is coming.|Quick, behind the sofa. {name} is on the stairs.]", "[Today there is cake, and it has your name on it.|There are candles. We have lost count, on purpose.]", "Happy birthday, {name}!"),
    "anniversary": ("For {name}", "[Do you remember how it began? We do.|Some things get better every year.]", "[So many days, and all of them together.|Two who still laugh at the same joke. That is the secret.]", "Happy anniversary, {name}!"),
    "thanks": ("Thank You, {name}", "[Some people make a hard day lighter. One of them is called {name}.|Somebody was always there. Quietly, every day.]", "[For every time you were there: thank you.|We never said it loud enough. So now we say it loud.]", "Thank you, {name}!"),
    "congratulations": ("Congratulations, {name}!", "[Did you hear? {name} did it!|Stop everything. There is news about {name}.]", "[We always knew. Some of us from the first day.|We are not surprised. We are only very, very loud.]", "Congratulations, {name}!"),
    "get well": ("Get Well Soon, {name}", "[{name} has to rest today. So we came over, very quietly.|Somebody is missing, and it is {name}.]", "[Here is a blanket, some soup, and the softest pillow we own.|No visit longer than a yawn. But a long hug.]", "Get well soon, {name}!"),
    "farewell": ("Goodbye, {name}", "[Nobody wants to say it first.|There is a suitcase by the door.]", "[Wherever you go, this door stays open.|Take us with you, in the small pocket.]", "Goodbye, {name}. Come back soon!"),
    "retirement": ("For {name}", "[The last day. And then only Sundays.|Somebody has put away the alarm clock for good.]", "[All those mornings. We will try to manage without you. We will be bad at it.|You may sleep in. You have earned it.]", "All the best, {name}!"),
    "sorry": ("Sorry, {name}", "[This is not easy to say.|It took a whole day to find the first word.]", "[It was not right, and we know it.|There is no joke in this one. Only this.]", "We are sorry, {name}."),
    "christmas": ("Merry Christmas", "[It is quiet outside. Inside it smells of oranges and candles.|Somebody has hung up the stars.]", "[May it be warm where you are.|There is a chair for everyone, and one more.]", "Merry Christmas, {name}!"),
    "new year": ("Happy New Year", "[Ten seconds to go. Everybody look up.|The old year puts on its coat.]", "[May the new one be kind to you.|Everything is still unwritten.]", "Happy New Year, {name}!"),
    "welcome": ("Welcome, {name}", "[There is a new name on the door.|The kettle is on. Somebody is coming.]", "[We are so glad that you are here.|You can sit anywhere. We will show you where the biscuits are.]", "Welcome, {name}!"),
    "miss you": ("We Miss You, {name}", "[There is an empty chair, and everybody looks at it.|It is too quiet without you.]", "[We tell your jokes. Not as well as you.|We keep your cup where it was.]", "We miss you, {name}!"),
    "good luck": ("Good Luck, {name}", "[Tomorrow is the day.|Ssh. {name} needs sleep. Tomorrow counts.]", "[Whatever happens, we are on your side.|All our thumbs are pressed. It hurts a little.]", "Good luck, {name}!"),
    "easter": ("Happy Easter", "[Somebody was in the garden last night.|There are footprints in the grass, small ones.]", "[Look under the bush. And behind the pot.|Who finds the last one may keep it.]", "Happy Easter, {name}!"),
    "hello": ("For {name}", "[This one is for {name}.|Ssh. It is a surprise.]", "[We think of you.|It is nothing special. It is only for you.]", "For you, {name}!"),
}  # fmt: skip
_NOT_NAMES = frozenset(
    "happy thank thanks birthday congrats congratulations congratulate get merry good day we i ad welcome christmas new year easter video card our my the to from and for you soon well".split()
)


def invite(order: Order) -> Film:
    """The film of an invitation."""
    body = _INVITE_WRAPPING.sub("", order.frame.text).strip(" .!")
    parts = _WHEN.split(body, maxsplit=1)
    what = re.sub(r"(?i)^(?:our|my|the|an?)\s+", "", parts[0].strip(" ,:"))
    details = [detail.strip(" ,") for detail in re.split(r",\s*|:\s*", parts[1])] if len(parts) > 1 else []
    if ":" in what:
        what, extra = what.split(":", 1)
        details.insert(0, extra.strip())
    form = Form(order, "form:invite")
    form.title = in_title_case(what)
    form.cast(member("Fox", "fox", temper="cheerful"))
    place = next((where for where in order.frame.places if where.word), None) or _place_in(body)
    setting = place.word.setting if place and place.word else "room"
    name = place.text if place and place.word else ""
    form.scene("room", "day")
    form.act("Fox", "wave")
    form.tell(1, "[Psst. Have you got plans?|One chair is still empty.|Put down what you are doing. This is better.]")
    form.speak(1, "Fox", "happy", "{what}! [You heard right.|And you are invited.]", what=capital(what))
    form.speak(
        3,
        "Fox",
        "curious",
        "[I have told everybody I know. Now I am telling you.|I can hardly sit still. I have never been good at sitting still.]",
    )
    form.tell(4, "[The fox had been getting ready all day.|There was only one thing missing on the list.]")
    form.scene(setting, "evening", place=name)
    for number, detail in enumerate(details[:5]):
        form.quote(1, f"{capital(detail)}.")
        form.act("Fox" if number % 2 else "Everybody", "point" if number % 2 else "enter")
    if not details:
        form.tell(1, "Soon. [Ask us when.|Keep an evening free.]")
    form.speak(
        3,
        "Fox",
        "proud",
        "[Write it down. On your hand, if you must.|I will say it once more, slowly. No, you have it.]",
    )
    form.tell(3, "[Everybody is already looking forward to it.|The lights are being hung up, a little crooked.]")
    form.scene(setting, "night", place=name)
    form.act("Everybody", "laugh")
    form.speak(3, "Everybody", "happy", "[Who else is coming?|Is there still room? There is always room.]")
    form.tell(2, "[All that is missing is you.|Come as you are.|The more, the louder.]")
    form.speak(1, "Fox", "happy", "[See you there!|Don't be late. Or be late. But come!]")
    return form.film("invite")


def _place_in(body: str) -> Where | None:
    return next((where for where in read(body).places if where.word), None)


def greeting(order: Order) -> Film:
    """The film of a greeting."""
    text = order.frame.text
    occasion = next((name for pattern, name in _OCCASIONS if re.search(pattern, text, re.IGNORECASE)), "hello")
    name = _name_in(text)
    title, first, second, cheer = _GREETINGS[occasion]
    likes, dislikes, details = _about(text)
    sender = re.search(r"\bfrom (?!my\b|the (?:bottom|heart))([^.,!?]+?)(?: who\b|$|[.,!?])", text)
    form = Form(order, f"form:greeting_{occasion.replace(' ', '_')}")
    form.title = title.replace("{name}", name)
    form.cast(
        member("Bear", "bear", temper="cheerful"),
        member(name, _kin(text), "companion"),
        member("Robin", "robin", "helper", temper="curious"),
    )
    cheerful = occasion not in ("get well", "sorry", "farewell", "miss you")
    gift = {"birthday": "cake", "thanks": "flower", "congratulations": "star", "get well": "tea"}.get(
        occasion, "flower"
    )
    form.item(gift)
    form.scene("room", "morning")
    form.tell(1, first, name=name)
    form.act("Bear", "hide")
    form.speak(
        3,
        "Bear",
        "happy",
        "[Is everybody here? Is everything ready? Who has the matches?|I have practised my face all morning. Surprised. No, more surprised.]"
        if cheerful
        else "[Softly now. No big speeches.|I have brought what I could carry.]",
    )
    if dislikes:
        form.speak(
            2,
            "Robin",
            "curious",
            "[Not so loud! You know what {name} thinks of {what}.|And no {what} today. We promised.]",
            name=name,
            what=dislikes[0],
        )
        form.act("Robin", "whisper")
    for detail in details[:2]:
        form.quote(1, detail)
    form.tell(3, "[There were steps on the path.|Somebody was coming up the stairs.]")
    form.scene("village", "day")
    form.act(name, "enter")
    if likes:
        form.tell(
            1,
            "[We brought {what}. Of course we brought {what}.|We thought of {what}, too. How could we not?]",
            what=likes[0],
        )
        form.act("Bear", "give", gift)
    form.tell(1, second, name=name)
    form.act("Bear", "hug", name)
    form.speak(
        3,
        name,
        "surprised",
        "[For me? All of this?|You remembered!]" if cheerful else "[It is good to see you.|You came. All of you.]",
    )
    form.speak(3, "Robin", "happy", "[For you. Who else?|As if we could forget you.]", linked=True)
    form.scene("village", "evening")
    form.act("Robin", "sing")
    form.tell(3, "[Nobody counted the hours.|The robin sang the song it knew. It knew one.]")
    form.tell(4, "[It was one of those evenings that one keeps.|The light stayed a little longer than it had to.]")
    form.speak(1, "Bear", "happy", cheer, name=name)
    form.act("Bear", "cheer")
    if sender:
        form.quote(1, f"From {sender.group(1).strip()}.")
    else:
        form.tell(2, "[From all of us.|With love.]")
    return form.film("greeting")


def _name_in(text: str) -> str:
    names = [
        word
        for word in re.findall(r"\b[A-Z][\w'-]+\b", text)
        if word.lower() not in _NOT_NAMES and not re.match(r"\d", word)
    ]
    names = [re.sub(r"'s$", "", word) for word in names]
    both = re.search(r"\b([A-Z]\w+) and ([A-Z]\w+)\b", text)
    if both and both.group(1).lower() not in _NOT_NAMES:
        return f"{both.group(1)} and {both.group(2)}"
    titled = re.search(
        r"\b(Mr|Mrs|Ms|Dr|Grandma|Grandpa|Aunt|Uncle|Mom|Mum|Dad|Nurse|Coach|Professor)\.? ([A-Z]\w+)", text
    )
    if titled:
        return f"{titled.group(1)} {titled.group(2)}"
    if names:
        return names[0]
    kin = re.search(
        r"\b(?:my |our |dear )?(grandma|grandpa|granny|mom|mum|mother|dad|father|sister|brother|teacher|team|boss|neighbour|everyone|everybody)\b",
        text,
        re.IGNORECASE,
    )
    return capital(kin.group(1).lower()) if kin else "You"


def _kin(text: str) -> str:
    """Who it is, as a noun."""
    for word in re.findall(r"[a-z]+", text.lower()):
        if is_kind(word) and word not in ("day", "card", "cake", "star", "song", "book") and _person(word):
            return word
    return (
        "woman"
        if re.search(r"\b(?:she|her|hers)\b", text.lower())
        else "man"
        if re.search(r"\b(?:he|him|his)\b", text.lower())
        else "person"
    )


def _person(word: str) -> bool:
    return kind_of(word).human and word not in ("child", "people", "crowd")


def _about(text: str) -> tuple[list[str], list[str], list[str]]:
    """What the user tells about the person: likes, dislikes, and sentences."""
    found = re.search(
        r"\b(?:who|she|he) ((?:loves?|likes?|hates?|enjoys?|adores?|dislikes?)\b.+?)(?:[.!?]|$|, from\b| from (?:the|all|your|me)\b)",
        text,
    )
    likes: list[str] = []
    dislikes: list[str] = []
    if found:
        for piece in re.split(r",? and |, | but ", found.group(1)):
            liked = re.match(r"(?:loves?|likes?|enjoys?|adores?) (.+)", piece.strip())
            hated = re.match(r"(?:hates?|dislikes?) (.+)", piece.strip())
            if liked:
                likes.append(liked.group(1).strip())
            elif hated:
                dislikes.append(hated.group(1).strip())
    told = re.search(r",\s*(you (?:are|were|have|always|never)\b[^.!?]*)", text)
    why = re.search(r"\b(?:for (?!my\b|our\b|me\b|all\b|being\b)\d+ \w+|on (?:her|his|their|your) [^.,!?]+)", text)
    reason = why.group().strip() if why else ""
    reason = f"It is about {reason[3:]}" if reason.startswith("on ") else reason
    details = [capital(told.group(1).strip()) + "." if told else "", capital(reason) + "." if reason else ""]
    return likes, dislikes, [detail for detail in details if detail]
