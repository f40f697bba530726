"""Sound: who says a line and how, and which music carries the film."""

from typing import get_args

from core.agents.naming import seed_of
from core.domain.bible import SceneBible, Voice
from core.domain.brief import Brief
from core.domain.film import MusicOrder, SpeechOrder
from core.domain.screenplay import Beat, Screenplay
from core.domain.vocabulary import Mood

_MOOD_OF_TONE: dict[str, Mood] = {
    "funny": "funny", "scary": "scary", "sad": "sad", "epic": "epic", "dark": "suspenseful", "romantic": "romantic",
    "wholesome": "happy", "suspenseful": "suspenseful", "dramatic": "epic", "mysterious": "mysterious",
    "uplifting": "happy", "calm": "calm", "sarcastic": "funny", "serious": "calm", "sci_fi": "mysterious",
    "fantasy": "dreamy", "western": "action", "action": "action",
}  # fmt: skip


def speech_order(beat: Beat, bible: SceneBible) -> SpeechOrder:
    """How a beat is spoken: by its character's voice, or the narrator's."""
    character = bible.character(beat.who) if beat.kind == "dialogue" else None
    voice: Voice = character.voice if character else bible.narrator
    return SpeechOrder(
        text=beat.text,
        voice=voice.id,
        language=voice.language,
        rate=voice.rate,
        pitch=voice.pitch,
        emotion=beat.emotion if character else "neutral",
    )


def music_order(brief: Brief, screenplay: Screenplay, seconds: float) -> MusicOrder | None:
    """Music for the whole film; None when none was asked for."""
    if brief.music.casefold() == "none":
        return None
    return MusicOrder(mood=mood_of(brief, screenplay), seconds=seconds, seed=seed_of(brief.seed, "music"))


def mood_of(brief: Brief, screenplay: Screenplay) -> Mood:
    """The mood asked for in the music, else in the tones, else the story's own."""
    for words in (brief.music.casefold(), *brief.tones):
        heard = next((mood for mood in get_args(Mood) if mood in words), None) or _MOOD_OF_TONE.get(words)
        if heard:
            return heard
    return screenplay.mood
