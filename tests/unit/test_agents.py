"""What the agents do with what a writer gave them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.agents.likeness import nearest_kind, nearest_set, nearest_style
from core.agents.naming import Names, seed_of
from core.agents.screenwriter import BeatDraft, SceneDraft, ScriptDraft, named
from core.agents.sound import mood_of
from core.agents.storyboard import BoardDraft, ShotDraft, complete
from core.agents.voices import VoiceCasting, VoiceWish
from core.domain.bible import Voice
from core.domain.brief import Brief
from core.domain.repertoire import KindEntry, Repertoire, SetEntry
from core.domain.screenplay import Beat, CharacterSketch, Scene, SceneOutline, Screenplay, Story
from core.domain.vocabulary import STYLES
from core.errors import MalformedAnswer
from core.ports import VoiceEntry

WALKS = frozenset({"walk"})
REPERTOIRE = Repertoire(
    sets=(
        SetEntry(id="forest", words=("wood", "woods", "jungle"), interior=False, phrase="in the forest"),
        SetEntry(id="house", words=("home", "bedroom", "room"), interior=True, phrase="in the house"),
    ),
    kinds=(
        KindEntry(id="fox", words=("vixen",), moves=WALKS, height=0.6),
        KindEntry(id="person", words=("man", "woman"), moves=WALKS, height=1),
        KindEntry(id="bear", words=(), moves=WALKS, height=1.2),
    ),
    styles=("paper_cutout", "watercolor"),
)
STORY = Story(
    title="T",
    logline="L",
    language="en",
    characters=(CharacterSketch(name="Nell", noun="fox"),),
    scenes=(SceneOutline(place="the forest", summary="S"),),
)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("fox",), "fox"),
        (("foxes",), "fox"),
        (("polar-bear",), "bear"),
        (("brown bear",), "bear"),
        (("", "vixen"), "fox"),
        (("astronomer",), "person"),
        (("everybody",), "person"),
        (("toaster",), "thing"),
        (("teapot",), "thing"),
    ],
)
def test_a_noun_finds_its_kind(words: tuple[str, ...], kind: str) -> None:
    assert nearest_kind(REPERTOIRE, *words) == kind


@pytest.mark.parametrize(
    ("word", "interior", "expected"),
    [("the dark woods", False, "forest"), ("my bedroom", True, "house"), ("Atlantis", True, "house")],
)
def test_a_place_finds_its_set(word: str, interior: bool, expected: str) -> None:
    assert nearest_set(REPERTOIRE, word, interior=interior) == expected


@pytest.mark.parametrize("style", STYLES)
def test_every_style_finds_one_that_the_studio_has(style: str) -> None:
    near = nearest_style(REPERTOIRE, style)
    assert near in REPERTOIRE.styles
    assert (near == style) == (style in REPERTOIRE.styles)


def test_names_follow_contents_and_not_places() -> None:
    first, second = Names(), Names()
    second.of("beat", "somebody else came first")
    assert first.of("beat", "hello") == second.of("beat", "hello")
    assert first.of("beat", "hello") != Names().of("beat", "hello")


def test_a_part_has_a_seed_of_its_own() -> None:
    assert len({seed_of(1, "a"), seed_of(2, "a"), seed_of(1, "b")}) == 3
    assert 0 <= seed_of(1, "a") < 2**31


def test_an_inserted_scene_renames_nothing() -> None:
    def scene(words: str) -> SceneDraft:
        return SceneDraft(place="the forest", beats=(BeatDraft(kind="narration", text=words),))

    short = named(STORY, ScriptDraft(scenes=(scene("One."), scene("Three."))))
    long = named(STORY, ScriptDraft(scenes=(scene("One."), scene("Two."), scene("Three."))))
    assert short.scenes == (long.scenes[0], long.scenes[2])


def test_a_script_without_anything_in_it_is_malformed() -> None:
    with pytest.raises(MalformedAnswer):
        named(STORY, ScriptDraft(scenes=(SceneDraft(place="the forest", beats=()),)))


BEATS = tuple(Beat(id=f"b{n}", kind="narration", text=f"{n}.") for n in range(5))
SCENE = Scene(id="s", place="the forest", beats=BEATS)


@given(st.lists(st.lists(st.sampled_from(["b0", "b1", "b2", "b3", "b4", "unknown"]), max_size=4), max_size=5))
def test_every_beat_is_in_exactly_one_shot(drafted: list[list[str]]) -> None:
    shots = complete(BoardDraft(shots=tuple(ShotDraft(beats=tuple(beats)) for beats in drafted)), SCENE)
    heard = [beat for shot in shots for beat in shot.beats]
    assert sorted(heard) == [beat.id for beat in BEATS]


def voice(id: str, gender: str, age: str = "adult", character: str = "") -> VoiceEntry:
    return VoiceEntry(voice=Voice(id=id, language="en"), gender=gender, age=age, character=character)


VOICES = (voice("anna", "f"), voice("ben", "m", character="deep"), voice("kim", "n", "child"))


def test_everybody_has_a_voice_of_their_own() -> None:
    casting = VoiceCasting(VOICES, seed=1)
    given = [casting.narrator(VoiceWish(), "")]
    given += [casting.character(VoiceWish(gender=gender)) for gender in "fmfmfn"]
    assert len({(each.id, each.pitch) for each in given}) == len(given)


def test_a_child_sounds_like_a_child_and_a_wish_in_words_is_heard() -> None:
    assert VoiceCasting(VOICES, 1).character(VoiceWish(gender="f", age="child")).id == "kim"
    assert VoiceCasting(VOICES, 1).narrator(VoiceWish(gender="f"), "a deep male voice").id == "ben"


@pytest.mark.parametrize(
    ("music", "tones", "mood"),
    [("epic drums", (), "epic"), ("", ("scary",), "scary"), ("", ("sci_fi",), "mysterious"), ("", (), "calm")],
)
def test_music_follows_the_wish_then_the_tone_then_the_story(music: str, tones: tuple[str, ...], mood: str) -> None:
    play = Screenplay(title="T", language="en", mood="calm", scenes=(SCENE,))
    assert mood_of(Brief(idea="x", music=music, tones=tones), play) == mood
