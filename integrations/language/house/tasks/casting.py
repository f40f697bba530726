"""CASTING: who and what is seen, with lasting looks apart from wardrobe, and a voice each."""

from core.agents.casting import CastAsk, CastDraft, CharacterDraft, PlaceDraft, PropDraft, VoiceWish
from core.domain.screenplay import CharacterSketch, Story
from integrations.language.house.compose import cleaned
from integrations.language.house.film import Film, Member
from integrations.language.house.lexicon.common import is_common_place, nearest_noun
from integrations.language.house.lexicon.kinds import kind_of
from integrations.language.house.lexicon.places import place_of
from integrations.language.house.tasks.matching import film_of

_VOICES = {
    "shy": "soft",
    "brave": "clear",
    "grumpy": "gruff",
    "cheerful": "bright",
    "curious": "lively",
    "calm": "warm",
}
_VOICE_OF_KIND = {
    "robot": "robot",
    "ghost": "airy",
    "monster": "deep",
    "dragon": "deep",
    "bear": "deep",
    "lion": "deep",
    "mouse": "bright",
    "whale": "deep",
    "bee": "bright",
}
_NARRATORS = {
    "calm": "soft",
    "scary": "deep",
    "epic": "deep",
    "funny": "lively",
    "romantic": "warm",
    "mysterious": "deep",
    "sad": "soft",
    "suspenseful": "clear",
    "dreamy": "soft",
    "action": "clear",
    "happy": "warm",
}
_SETTING_NOUNS = {
    "room": "room",
    "sea": "beach",
    "snowfield": "snow field",
    "planet": "moon",
    "farm": "field",
    "mountains": "mountain",
}


def write_casting(ask: CastAsk, seed: int) -> CastDraft:
    """The bible before anything has an id; a story from elsewhere is cast from its own sketches."""
    if ask.story.format == "script":
        return _from_story(ask.story)
    seconds = round(sum(scene.seconds for scene in ask.story.scenes))
    film = film_of(cleaned(ask.idea), ask.story, seconds, seed)
    if film is None:
        return _from_story(ask.story)
    return CastDraft(
        characters=tuple(_character(member) for member in film.cast),
        places=_places(film),
        props=tuple(PropDraft(noun=item.noun, kind="", description=item.description) for item in film.items),
        facts=film.facts,
        narrator=VoiceWish(gender="", age="adult", character=_NARRATORS.get(film.mood, "warm")),
    )


def _character(member: Member) -> CharacterDraft:
    return CharacterDraft(
        name=member.name,
        noun=member.noun,
        kind=member.kind,
        description=member.description,
        traits=member.traits,
        wardrobe=member.wardrobe,
        voice=VoiceWish(gender=member.gender, age=member.age, character=_voice(member)),
        count=member.count,
    )


def _voice(member: Member) -> str:
    kind = member.kind or member.noun
    return _VOICE_OF_KIND.get(kind) or _VOICES.get(member.temper, "warm")


def _places(film: Film) -> tuple[PlaceDraft, ...]:
    found: dict[str, PlaceDraft] = {}
    for scene in film.scenes:
        setting = _SETTING_NOUNS.get(scene.setting, scene.setting)
        setting = "" if is_common_place(scene.place) else setting
        inside = "inside" if scene.inside else "outside"
        description = f"{scene.place}, {inside}, {scene.time}"
        found.setdefault(
            scene.place, PlaceDraft(name=scene.place, setting=setting, interior=scene.inside, description=description)
        )
    return tuple(found.values())


def _from_story(story: Story) -> CastDraft:
    places: dict[str, PlaceDraft] = {}
    for scene in story.scenes:
        word = place_of(scene.place)
        own = word is None or is_common_place(scene.place)
        setting = "" if word is None or own else _SETTING_NOUNS.get(word.setting, word.setting)
        places.setdefault(
            scene.place, PlaceDraft(name=scene.place, setting=setting, interior=scene.interior, description=scene.place)
        )
    return CastDraft(
        characters=tuple(_sketched(character) for character in story.characters),
        places=tuple(places.values()),
        narrator=VoiceWish(age="adult", character=_NARRATORS.get(story.mood, "warm")),
    )


def _sketched(character: CharacterSketch) -> CharacterDraft:
    kind = kind_of(character.noun)
    like = nearest_noun(character.noun, kind, character.gender)
    look = ", ".join([*character.traits, character.noun])
    gender = character.gender or kind.gender
    return CharacterDraft(
        name=character.name,
        noun=character.noun,
        kind=like,
        description=look,
        traits=character.traits,
        voice=VoiceWish(gender=gender),
        count=character.count,
    )
