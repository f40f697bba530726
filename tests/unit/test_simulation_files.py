"""What simulated providers make are real files that ordinary programs open."""

import time
from pathlib import Path

import pytest

from core.domain.film import MusicOrder, SpeechOrder
from core.domain.vocabulary import ASPECTS, Aspect
from core.errors import MalformedAnswer
from integrations.media.pictures import read_picture
from integrations.media.probe import count_frames, probe
from integrations.media.sound import WavFile
from integrations.simulation.footage import size_of
from integrations.simulation.house import SimulatedProviders
from integrations.simulation.speech import spoken
from integrations.storage.local import LocalStorage
from tests.unit.simulated import LOOK, frame, house_in, take

AT_ONCE = {"language": 0, "image": 0, "video": 0, "speech": 0, "music": 0}


@pytest.fixture
def storage(tmp_path: Path) -> LocalStorage:
    return LocalStorage(tmp_path / "artifacts")


@pytest.fixture
def house(tmp_path: Path, storage: LocalStorage) -> SimulatedProviders:
    return house_in(tmp_path, time.time, {"latency": AT_ONCE}, storage)


@pytest.mark.parametrize(("seconds", "aspect"), [(2.0, "16:9"), (0.5, "9:16"), (1.875, "1:1")])
async def test_a_clip_plays_and_is_exactly_as_long_as_ordered(
    house: SimulatedProviders, storage: LocalStorage, seconds: float, aspect: Aspect
) -> None:
    operation = await house.video.submit(take(1, seconds, aspect), "key")
    assert await house.video.done(operation)
    clip = await house.video.collect(operation)
    file = storage.path(clip.uri)
    facts = probe(file)
    assert (facts.width, facts.height) == (clip.width, clip.height) == size_of(take(1, seconds, aspect).look)
    assert (facts.video_codec, facts.fps) == ("h264", 24)
    assert clip.seconds == seconds
    assert count_frames(file) == round(seconds * 24)
    assert clip.size == file.stat().st_size


async def test_equal_lengths_share_one_file(house: SimulatedProviders, storage: LocalStorage) -> None:
    clips = [await house.video.collect(await house.video.submit(take(n, 1.5), f"key-{n}")) for n in range(3)]
    assert len({clip.uri for clip in clips}) == 1


async def test_a_spoilt_clip_is_whole_at_the_second_try(tmp_path: Path, storage: LocalStorage) -> None:
    told = {"latency": AT_ONCE, "failures": [{"kind": "video", "nth": 1, "what": "malformed"}]}
    house = house_in(tmp_path, time.time, told, storage)
    operation = await house.video.submit(take(1, 0.5), "key")
    with pytest.raises(MalformedAnswer):
        await house.video.collect(operation)
    restarted = house_in(tmp_path, time.time, told, storage)
    assert (await restarted.video.collect(operation)).seconds == 0.5


async def test_pictures_open_and_differ(house: SimulatedProviders, storage: LocalStorage) -> None:
    one, same, other = [await house.images.frame(frame(number)) for number in (1, 1, 2)]
    assert one == same != other
    assert read_picture(storage.path(one.uri)).shape == (one.height, one.width, 4)


async def test_speech_has_a_tone_and_the_times_of_its_words(house: SimulatedProviders, storage: LocalStorage) -> None:
    speech = await house.speech.say(SpeechOrder(text="The moon, my friend!", voice="v", language="en"))
    wav = WavFile(storage.path(speech.uri))
    assert wav.seconds == pytest.approx(speech.seconds)
    assert abs(wav.read()).max() > 0.05
    assert [word.text for word in speech.words] == ["The", "moon,", "my", "friend!"]
    assert speech.words[-1].end == pytest.approx(speech.seconds, abs=0.06)
    assert {each.viseme for each in speech.visemes} <= set("AEIOUMFLS")
    assert await house.speech.say(SpeechOrder(text="…", voice="v", language="en"))


async def test_music_is_as_long_as_ordered(house: SimulatedProviders, storage: LocalStorage) -> None:
    music = await house.music.compose(MusicOrder(mood="calm", seconds=12.34, seed=1))
    assert WavFile(storage.path(music.uri)).seconds == pytest.approx(12.34, abs=0.001)


def test_slow_speech_takes_longer_and_signs_are_words() -> None:
    assert spoken("one two", 0.5)[-1].end == pytest.approx(2 * spoken("one two", 1.0)[-1].end, abs=0.01)
    assert [word.text for word in spoken("狐狸 says", 1)] == ["狐", "狸", "says"]


def test_every_language_has_voices_for_everybody(house: SimulatedProviders) -> None:
    voices = house.speech.voices("pt")
    assert {(voice.gender, voice.age) for voice in voices} >= {
        ("f", "adult"),
        ("m", "adult"),
        ("f", "child"),
        ("m", "old"),
    }
    assert all(voice.voice.language == "pt" for voice in voices)


@pytest.mark.parametrize("aspect", ASPECTS)
def test_sizes_are_even(aspect: Aspect) -> None:
    width, height = size_of(LOOK.model_copy(update={"aspect": aspect, "height": 721}))
    assert width % 2 == height % 2 == 0
