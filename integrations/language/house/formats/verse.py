"""Poems: the user's own lines are kept; else couplets of ours in which the subject never has to rhyme."""

import re

from core.domain.vocabulary import TimeOfDay
from integrations.language.house.english.forms import capital, is_plural
from integrations.language.house.film import Film
from integrations.language.house.formats.form import Form, Order, member
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import settings
from integrations.language.house.parse.reader import read
from integrations.language.house.plots.titles import in_title_case

_WRAPPING = re.compile(
    r"^.*?\b(?:poem|haiku|lyrics|rhyme|ballad|ode|song|sonnet|limerick|lullaby)\s*(?:about|to|for|on|of|:)\s*",
    re.IGNORECASE,
)
_TIMES: tuple[TimeOfDay, ...] = ("morning", "day", "evening", "night")
_SNOW = (
    ("{Subj} came without a sound", "and laid its whisper on the ground."),
    ("{Place} put all its noise away", "and kept the silence for a day."),
    ("A child put out one careful hand", "to greet a star from snowflake land."),
    ("By evening every lamp had grown", "a golden circle of its own."),
)
_RAIN = (
    ("{Subj} has come to town again,", "it taps its song on every pane."),
    ("It runs along the window sill", "and hardly ever stands quite still."),
    ("It makes a mirror of the street", "for hurried and for patient feet."),
    ("And when it stops, the whole world steams,", "and goes on dripping in its dreams."),
)
_ANIMAL = (
    ("When all the world is on its way,", "{subj} {has} nothing more to say."),
    ("One ear is up, one ear is down,", "the quietest mind in all the town."),
    ("What {was} you dreaming, small and deep?", "Of running, in a field of sleep?"),
    ("So let me sit here, close to you,", "and dream a little bit of it, too."),
)
_OLD_THING = (
    ("You carried me through wind and rain,", "{subj}, and back again."),
    ("Your voice is thin, your coat is worn,", "you creaked before my child was born."),
    ("They offer new ones, fast and bright.", "But they don't know the way at night."),
    ("So stay with me another year,", "and tell me all. I like to hear."),
)
_NIGHT = (
    ("The lamps are out, the doors are shut,", "there is one window open, but"),
    ("it only lets the evening in,", "as thin as silk, as soft as skin."),
    ("{Subj} looks down and does not speak,", "it has been busy all the week."),
    ("Now close your eyes. The world is deep,", "and everything you love is asleep."),
)
_ANY = (
    ("I thought of {subj} today,", "and did not know what I should say."),
    ("I stood there in the morning light,", "and it was small, and it was right."),
    ("I stayed a while. I did not speak.", "I thought of it the whole long week."),
    ("And if you come across it, too,", "be kind. It might have noticed you."),
)
_LOVE = (
    ("I had a speech. I had a plan.", "And then you smiled, and off it ran."),
    ("I had a word, both warm and true.", "It looked like {subj} to me. It knew."),
    ("So here I stand with empty hands,", "like somebody who understands"),
    ("that all the best things ever said", "were not quite said, but meant instead."),
)


def poem(order: Order) -> Film:
    """The film of a poem."""
    text = order.frame.text
    own = [line.strip(" .") for line in re.split(r"\s/\s|\n", text) if line.strip()]
    form = Form(order, "form:verse")
    if len(own) > 2:
        return _own_lines(form, own)
    subject = _WRAPPING.sub("", text).strip(" .!?") or "the day"
    frame = read(subject)
    being = frame.hero
    spoken = re.sub(r"\s+(?:in|on|at|under|by) (?:the|a|my|our) [\w ]+$", "", subject)
    spoken = (
        spoken
        if re.match(r"(?i)(?:the|an?|my|our|your|his|her)\b", spoken) or spoken[:1].isupper()
        else f"the {spoken}"
        if not is_plural(spoken.split()[-1])
        else spoken
    )
    couplets = _couplets(subject.lower(), being.kind.animate if being else False)
    place = frame.place
    setting = (
        place.word.setting
        if place and place.word
        else being.kind.home
        if being is not None and being.kind.home in settings()
        else "garden"
    )
    form.title = in_title_case(subject)[:60]
    if being is not None and not being.phrase.pronoun and being.kind.known and being.kind.family != "sky":
        form.cast(member(being.name or capital(being.head), being.head))
    else:
        form.cast(member("Child", "child", temper="curious"))
    hero = form.hero_name
    plural = is_plural(spoken.split()[-1])
    for index, couplet in enumerate(couplets):
        form.scene(
            setting,
            _TIMES[index],
            place=place.text if place and place.word else "",
            weather="snow" if couplets is _SNOW else "rain" if couplets is _RAIN else "clear",
        )
        for line in couplet:
            text_line = (
                line.replace("{subj}", spoken)
                .replace("{Subj}", capital(spoken))
                .replace("{Place}", capital(place.text) if place else "The world")
            )
            text_line = text_line.replace("{has}", "have" if plural else "has").replace("{was}", "were")
            form.quote(1 if index in (0, 3) else 2, capital(text_line))
        form.act(hero, ("look", "walk", "think", "wave")[index])
    return form.film("poem")


def _own_lines(form: Form, own: list[str]) -> Film:
    form.title = in_title_case(own[0])[:60]
    form.cast(member("Child", "child", temper="curious"))
    for index in range(0, min(len(own), 12), 2):
        form.scene("garden", _TIMES[min(index // 2, 3)])
        for line in own[index : index + 2]:
            form.quote(1, capital(line))
        form.act("Child", ("look", "walk", "think", "wave")[min(index // 2, 3)])
    return form.film("poem")


def _couplets(subject: str, animate: bool) -> tuple[tuple[str, str], ...]:
    if re.search(r"\bsnow\b|\bwinter\b", subject):
        return _SNOW
    if re.search(r"\brain\b", subject):
        return _RAIN
    if re.search(r"\blove\b|\bheart\b|\bvalentine\b", subject):
        return _LOVE
    if re.search(r"\bmoon\b|\bnight\b|\bstars?\b|\bsleep\b|\blullaby\b", subject):
        return _NIGHT
    kind = kind_of(subject.split(" in ")[0].split(" on ")[0])
    if animate and kind.family in ("beast", "bird"):
        return _ANIMAL
    if re.search(r"\bmy (?:old|dear|trusty)\b", subject) and not animate:
        return _OLD_THING
    return _ANY
