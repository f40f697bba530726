"""The keyless voice, with its real process."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from core.domain.film import SpeechOrder
from core.errors import ProviderRefused
from integrations.media.loudness import measure
from integrations.media.sound import RATE, WavFile
from integrations.speech.espeak import speech as module
from integrations.speech.espeak.model import EspeakModel
from integrations.speech.espeak.speech import EspeakSpeech, Spoken
from integrations.speech.espeak.voices import TIMBRES, candidates
from integrations.storage.local import LocalStorage

LINE = "Once upon a time, a little fox wanted the moon."


@pytest.fixture
async def speech(tmp_path: Path) -> AsyncIterator[EspeakSpeech]:
    async with EspeakSpeech(tmp_path / "cache") as owner:
        yield owner


def check(spoken: Spoken, text: str) -> None:
    """What must be true of every spoken text."""
    wav = WavFile(spoken.path)
    assert (wav.rate, wav.channels) == (RATE, 1)
    assert wav.seconds == pytest.approx(spoken.seconds, abs=1e-4)
    assert "".join("".join(word.text.split()) for word in spoken.words) == "".join(text.split())
    for times in (spoken.words, spoken.visemes):
        bounds = [bound for each in times for bound in (each.start, each.end)]
        assert bounds == sorted(bounds)
        assert not bounds or 0 <= bounds[0] <= bounds[-1] <= spoken.seconds + 1e-3
    assert {each.viseme for each in spoken.visemes} <= set("AEIOUMFLS")


async def test_a_line_has_words_and_mouths(speech: EspeakSpeech) -> None:
    spoken = await speech.say(LINE, "storyteller", "en")
    check(spoken, LINE)
    assert [word.text for word in spoken.words] == LINE.split()
    assert 2.2 < len(spoken.words) / spoken.seconds < 3.6
    assert sum(each.end - each.start for each in spoken.visemes) > 0.6 * spoken.seconds
    assert spoken.words[4].start - spoken.words[3].end > 0.15  # the comma is heard


async def test_no_voice_clips_and_all_are_equally_loud(speech: EspeakSpeech) -> None:
    for timbre in TIMBRES:
        spoken = await speech.say("Well, hello there! I am so glad to see you.", timbre.id, "en")
        samples = WavFile(spoken.path).read()
        heard = measure([samples])
        assert np.abs(samples).max() < 0.9, timbre.id
        assert -25 < heard.lufs < -17, timbre.id
        assert heard.peak < -0.5, timbre.id


async def test_voices_differ(speech: EspeakSpeech) -> None:
    """Colour of the sound and its lengths set the voices apart."""
    colours: list[tuple[float, ...]] = []
    for timbre in TIMBRES:
        spoken = await speech.say(LINE, timbre.id, "en")
        samples = WavFile(spoken.path).read()[:, 0]
        power = np.abs(np.fft.rfft(samples)) ** 2
        edges = [round(hertz * len(samples) / RATE) for hertz in (60, 140, 220, 330, 500, 800, 1300, 2100, 3400, 6000)]
        bands = np.array([power[low:high].sum() for low, high in pairwise(edges)])
        colours.append(tuple(10 * np.log10(bands / bands.sum() + 1e-6)))
    distances = [
        float(np.abs(np.subtract(one, other)).mean()) for n, one in enumerate(colours) for other in colours[:n]
    ]
    assert len(TIMBRES) >= 12
    assert min(distances) > 1.0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le renard a volé la lune, n'est-ce pas ?", "fr"),
        ("Der Fuchs stiehlt den Mond.", "de"),
        ("El zorro roba la luna.", "es"),
        ("La volpe ruba la luna.", "it"),
        ("A raposa rouba a lua.", "pt"),
        ("A raposa rouba a lua.", "pt-BR"),
        ("きつねは月をぬすんだ。そして、にげた。", "ja"),
        ("狐狸偷走了月亮。", "zh"),
        ("Лиса украла луну.", "ru"),
        ("여우가 달을 훔쳤다.", "ko"),
        ("الثعلب يسرق القمر.", "ar"),
        ("लोमड़ी चाँद चुराती है।", "hi"),
        ("สวัสดีครับ", "th"),
        ("An unknown language falls back.", "qq"),
    ],
)
async def test_every_language_is_spoken(speech: EspeakSpeech, text: str, language: str) -> None:
    spoken = await speech.say(text, "hostess", language)
    check(spoken, text)
    assert spoken.seconds > 0.5
    assert len(spoken.words) >= 2 or language == "th"
    assert spoken.visemes


@pytest.mark.parametrize("text", ["", "   ", "🙂", "...", "—", "東京", "\x00\x07"])
async def test_what_cannot_be_said_takes_time_in_silence(speech: EspeakSpeech, text: str) -> None:
    spoken = await speech.say(text, "storyteller", "ja")
    assert spoken.seconds >= 0.4
    assert spoken.visemes == ()
    assert np.abs(WavFile(spoken.path).read()).max() == 0


async def test_silence_around_the_voice_is_trimmed(speech: EspeakSpeech) -> None:
    spoken = await speech.say("“Hello!”", "pal", "en")
    samples = np.abs(WavFile(spoken.path).read()[:, 0])
    loud = np.flatnonzero(samples > 0.02)
    assert loud[0] < 0.06 * RATE
    assert len(samples) - loud[-1] < 0.35 * RATE
    assert spoken.words[0].start < 0.06


async def test_the_same_line_is_the_same_in_any_company(tmp_path: Path) -> None:
    """Neither another process nor what was said before changes a sample."""
    sounds: list[bytes] = []
    for number, before in enumerate((None, "Something else entirely, said first.")):
        async with EspeakSpeech(tmp_path / str(number)) as speech:
            if before:
                await speech.say(before, "robot", "de")
            sounds.append((await speech.say(LINE, "grandpa", "en")).path.read_bytes())
    assert sounds[0] == sounds[1]


async def test_what_was_said_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with EspeakSpeech(tmp_path) as speech:
        first = await speech.say(LINE, "girl", "en", pitch=2.0)
    monkeypatch.setattr(module, "_MODULE", "no.such.module")
    async with EspeakSpeech(tmp_path) as speech:
        assert await speech.say(LINE, "girl", "en", pitch=2.0) == first


async def test_half_a_memory_is_no_memory(speech: EspeakSpeech) -> None:
    first = await speech.say(LINE, "girl", "en")
    first.path.unlink()
    again = await speech.say(LINE, "girl", "en")
    assert again.path.exists()
    first.path.with_suffix(".json").write_text("{")
    assert await speech.say(LINE, "girl", "en") == first


async def test_a_killed_process_is_replaced(speech: EspeakSpeech, tmp_path: Path) -> None:
    await speech.say("One.", "pal", "en")
    killed = speech.pid
    assert killed is not None
    os.kill(killed, signal.SIGKILL)
    check(await speech.say("Two.", "pal", "en"), "Two.")
    assert speech.pid not in (None, killed)


async def test_many_lines_at_once_wait_in_line(speech: EspeakSpeech) -> None:
    texts = [f"This is line number {number}." for number in range(6)]
    spoken = await asyncio.gather(*(speech.say(text, "pal", "en") for text in texts))
    for each, text in zip(spoken, texts, strict=True):
        check(each, text)


async def test_a_cancelled_line_does_not_disturb_the_next(speech: EspeakSpeech) -> None:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(speech.say("Never mind this one. " * 40, "pal", "en"))
        await speech.say("A line that is heard.", "pal", "en")
        task.cancel()
    check(await speech.say("This one counts.", "pal", "en"), "This one counts.")


async def test_endless_texts_are_refused(speech: EspeakSpeech) -> None:
    with pytest.raises(ProviderRefused):
        await speech.say("moon " * 5000, "pal", "en")


async def test_pace_and_pitch_are_heard(speech: EspeakSpeech) -> None:
    plain = await speech.say(LINE, "hostess", "en")
    quick = await speech.say(LINE, "hostess", "en", rate=1.5)
    slow = await speech.say(LINE, "hostess", "en", rate=0.7)
    assert quick.seconds < 0.8 * plain.seconds < 0.8 * slow.seconds / 1.2
    high = await speech.say(LINE, "hostess", "en", pitch=6)
    assert high.path.read_bytes() != plain.path.read_bytes()


async def test_the_model_speaks_into_storage(speech: EspeakSpeech, tmp_path: Path) -> None:
    storage = LocalStorage(tmp_path / "artifacts")
    model = EspeakModel(speech, storage)
    entries = model.voices("en")
    assert len({entry.voice.id for entry in entries}) == len(entries) == len(TIMBRES)
    assert {entry.age for entry in entries} == {"child", "adult", "old"}
    assert {entry.gender for entry in entries} == {"f", "m", "n"}
    calm = await model.say(SpeechOrder(text=LINE, voice="storyteller", language="en"))
    tired = await model.say(SpeechOrder(text=LINE, voice="storyteller", language="en", emotion="tired"))
    assert tired.seconds > calm.seconds
    assert storage.path(calm.uri).stat().st_size == calm.size
    assert [word.text for word in calm.words] == LINE.split()
    assert calm.visemes


def test_a_voice_keeps_its_accent_only_in_plain_english() -> None:
    storyteller = TIMBRES[0]
    assert candidates(storyteller, "en")[0] == "en-gb-x-rp+m3"
    assert candidates(storyteller, "en-US")[0] == "en-us+m3"
    assert candidates(storyteller, "zh-TW")[0] == "cmn+m3"
    assert candidates(storyteller, "pt_BR")[:2] == ("pt-br+m3", "pt+m3")
    assert candidates(storyteller, "xx")[-1] == "en-us+m3"
