"""Sound files, loudness, ducking, limiting, the mix."""

import gc
import re
from contextlib import suppress
from pathlib import Path

import av
import numpy as np
import pytest
from av import logging
from av.error import FFmpegError
from av.filter import Graph
from hypothesis import given, settings
from hypothesis import strategies as st

from integrations.media.duck import HOP, Activity, ducking, spread
from integrations.media.errors import UnreadableMedia
from integrations.media.limit import CELL, cell_levels, gain_curve
from integrations.media.loudness import SILENCE, Meter, measure, true_peak
from integrations.media.mix import Bed, Line, MixPlan, mix
from integrations.media.sound import (
    RATE,
    Samples,
    WavFile,
    decode_blocks,
    has_sound,
    resample,
    smooth_length,
    to_wav,
    write_wav,
)
from integrations.media.streams import add_audio, encode_audio, mux, open_output
from tests.unit.media_samples import babble, foreign, sine, tone


def second_opinion(path: Path) -> tuple[float, float]:
    """LUFS and dBTP as FFmpeg's ebur128 filter sums them up in its log."""
    level = logging.get_level()
    logging.set_level(logging.INFO)
    try:
        with logging.Capture(local=False) as said:
            _through_ebur128(path)
            gc.collect()  # the filter speaks when it is freed
    finally:
        logging.set_level(level)
    summary = "".join(line for _, name, line in said if name == "ebur128")
    found = re.search(r"I:\s+(\S+) LUFS.*Peak:\s+(\S+) dBFS", summary, re.DOTALL)
    assert found
    return float(found.group(1)), float(found.group(2))


def _through_ebur128(path: Path) -> None:
    graph = Graph()
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        source = graph.add_abuffer(template=stream)
        meter, sink = graph.add("ebur128", "peak=true:framelog=quiet"), graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        graph.configure()
        for frame in (*container.decode(stream), None):
            graph.push(frame)
            with suppress(FFmpegError):
                while True:
                    graph.pull()


def test_a_wav_comes_back_in_slices(tmp_path: Path) -> None:
    sound = sine(0.5, channels=2)
    assert write_wav(tmp_path / "a.wav", [sound[:7000], sound[7000:]]) == 24_000
    wav = WavFile(tmp_path / "a.wav")
    assert (wav.rate, wav.channels, wav.frames, wav.seconds) == (RATE, 2, 24_000, 0.5)
    assert np.abs(wav.read() - sound).max() < 1e-4
    assert np.array_equal(wav.read(100, 300), wav.read()[100:300])
    assert np.array_equal(wav.read(-50, 10), wav.read()[:10])
    assert len(wav.read(23_990, 99_999)) == 10
    assert wav.read(30_000, 40_000).shape == (0, 2)


def test_what_is_too_loud_is_cut_not_wrapped(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", [np.array([[1.5], [-1.5], [0.0]], np.float32)])
    assert WavFile(tmp_path / "a.wav").read()[:, 0].tolist() == pytest.approx([1, -1, 0])


def test_a_failed_writer_leaves_nothing(tmp_path: Path) -> None:
    def blocks() -> "list[Samples]":
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError):
        write_wav(tmp_path / "a.wav", (piece for piece in [*[sine(0.1)], *blocks()]))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("contents", [b"", b"RIFF", b"RIFF\x00\x00\x00\x00WAVEfmt "])
def test_what_is_no_wav_is_refused(tmp_path: Path, contents: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(contents)
    with pytest.raises(UnreadableMedia):
        WavFile(tmp_path / "a.wav")


def encoded(path: Path, codec: str, rate: int, channels: int = 1) -> Path:
    """A second of sound in another format."""
    frames = av.AudioFrame.from_ndarray(np.ascontiguousarray(sine(1.0, channels=channels).T[:, :rate]), "fltp",
                                        "mono" if channels == 1 else "stereo")  # fmt: skip
    frames.sample_rate = rate
    with open_output(path, {}, path.suffix[1:]) as container:
        stream = add_audio(container, codec, rate, channels)
        mux(container, encode_audio(stream, frames))
        mux(container, encode_audio(stream, None))
    return path


@pytest.mark.parametrize(("name", "codec", "rate"), [("a.mp3", "libmp3lame", 44_100), ("a.ogg", "libopus", 48_000)])
def test_other_formats_are_decoded(tmp_path: Path, name: str, codec: str, rate: int) -> None:
    source = encoded(tmp_path / name, codec, rate)
    seconds = to_wav(source, tmp_path / "out.wav", channels=2)
    assert seconds == pytest.approx(1.0, abs=0.1)
    heard = WavFile(tmp_path / "out.wav").read()
    assert 0.08 < np.abs(heard[RATE // 4 : RATE // 2]).max() < 0.3
    assert np.allclose(heard[:, 0], heard[:, 1])


def test_a_silent_film_has_no_sound(tmp_path: Path) -> None:
    clip = foreign(tmp_path / "a.mp4", 3)
    assert not has_sound(clip)
    with pytest.raises(UnreadableMedia, match="no sound"):
        list(decode_blocks(clip))


@pytest.mark.parametrize("factor", [48_000 / 22_050, 0.5, 1.3, 0.77])
def test_resampling_keeps_the_wave(factor: float) -> None:
    t = np.arange(20_000) / 22_050
    wave = np.sin(2 * np.pi * 440 * t).astype(np.float32)[:, None]
    stretched = resample(wave, factor)
    assert len(stretched) == round(20_000 * factor)
    ideal = np.sin(2 * np.pi * 440 * np.arange(len(stretched)) / factor / 22_050)
    inner = slice(len(ideal) // 10, -len(ideal) // 10)
    assert np.abs(stretched[inner, 0] - ideal[inner]).max() < 0.05


@given(st.integers(1, 100_000))
def test_smooth_lengths_are_no_shorter(least: int) -> None:
    length = smooth_length(least)
    assert least <= length <= 1.2 * least + 8


SOUNDS = {
    "tone": sine(4, 1000, 0.1, 2),
    "deep": sine(4, 60, 0.5, 2),
    "babble": np.repeat(babble(6), 2, axis=1),
    "with a pause": np.concatenate([sine(3, 700, 0.3), np.zeros((4 * RATE, 1), np.float32), sine(2, 900, 0.1)]),
    "hot": sine(3, 11_025.3, 0.9),
}


@pytest.mark.parametrize("name", SOUNDS)
def test_the_meter_agrees_with_ffmpeg(tmp_path: Path, name: str) -> None:
    sound = SOUNDS[name]
    write_wav(tmp_path / "a.wav", [sound])
    lufs, peak = second_opinion(tmp_path / "a.wav")
    heard = measure([sound])
    assert heard.lufs == pytest.approx(lufs, abs=0.1)
    assert heard.peak == pytest.approx(peak, abs=0.6)


@given(st.lists(st.integers(1, 9000), min_size=1, max_size=30))
@settings(max_examples=20, deadline=None)
def test_the_size_of_blocks_does_not_matter(sizes: list[int]) -> None:
    sound = SOUNDS["babble"][: 2 * RATE]
    meter, at = Meter(), 0
    for size in sizes:
        meter.feed(sound[at : at + size])
        at += size
    meter.feed(sound[at:])
    whole = measure([sound])
    assert meter.read().lufs == pytest.approx(whole.lufs, abs=1e-6)
    assert meter.read().peak == pytest.approx(whole.peak, abs=1e-6)


def test_silence_and_snippets_are_measured() -> None:
    assert measure([]).lufs == SILENCE
    assert measure([np.zeros((RATE, 2), np.float32)]).peak == SILENCE
    assert -30 < measure([sine(0.1)]).lufs < -10


def test_peaks_between_samples_are_found() -> None:
    t = np.arange(4800)
    wave = np.sin(2 * np.pi * t / 4 + np.pi / 4).astype(np.float32)[:, None]
    assert np.abs(wave).max() == pytest.approx(0.7071, abs=1e-3)
    assert true_peak(wave) == pytest.approx(1.0, abs=0.02)


def test_music_steps_back_before_a_voice_and_comes_back_after(tmp_path: Path) -> None:
    activity = Activity(10 * RATE)
    activity.add(4 * RATE, WavFile(tone(tmp_path / "a.wav", 2.0)))
    gains = ducking(activity)
    assert gains[: round(3.7 * 100)].min() == pytest.approx(1.0)
    assert gains[round(4.0 * 100)] < 0.6
    assert gains[round(4.5 * 100) : round(6.2 * 100)].max() < 0.36
    assert gains[-1] > 0.9
    assert np.abs(np.diff(gains)).max() < 0.15
    assert len(spread(gains, 100, 100 + 5 * HOP)) == 5 * HOP


@given(
    st.integers(0, 2**31),
    st.floats(0, 24),
    st.floats(-9, -0.5),
)
@settings(max_examples=25, deadline=None)
def test_nothing_gets_over_the_ceiling(seed: int, gain: float, ceiling: float) -> None:
    rng = np.random.default_rng(seed)
    sound = (rng.standard_normal((RATE // 2, 2)) * rng.uniform(0, 0.4, (RATE // 2, 1)) ** 3).astype(np.float32)
    sound[rng.integers(0, RATE // 2, 20)] = rng.uniform(-1, 1, (20, 2))
    curve = gain_curve(cell_levels(sound), gain, ceiling)
    out = sound * curve.between(0, len(sound))[:, None] * np.float32(10 ** (gain / 20))
    assert 20 * np.log10(np.abs(out).max()) <= ceiling + 0.01
    assert len(curve.cells) == -(-len(sound) // CELL)


def test_what_is_quiet_is_left_alone() -> None:
    curve = gain_curve(cell_levels(sine(0.3, level=0.1)), 3.0, -2.0)
    assert np.allclose(curve.cells, 1.0)


def voice(path: Path, seconds: float, level: float, seed: int) -> Path:
    write_wav(path, [babble(seconds, level, seed)])
    return path


def test_a_film_is_sixteen_lufs_whatever_goes_in(tmp_path: Path) -> None:
    lines = tuple(
        Line(voice(tmp_path / f"{n}.wav", 1.5, level, n), 1.0 + 2.4 * n, pan=(-0.3, 0.0, 0.3)[n % 3])
        for n, level in enumerate((0.02, 0.6, 0.1, 0.3))
    )
    music = tone(tmp_path / "music.wav", 12.0, 220, 0.05, 2)
    heard = mix(MixPlan(11.37, lines, (Bed(music),)), tmp_path / "mix.wav")
    wav = WavFile(tmp_path / "mix.wav")
    lufs, peak = second_opinion(tmp_path / "mix.wav")
    assert (wav.rate, wav.channels, wav.frames) == (RATE, 2, round(11.37 * RATE))
    assert heard.lufs == pytest.approx(-16, abs=0.5)
    assert lufs == pytest.approx(-16, abs=0.5)
    assert peak <= -1
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_lines_are_equally_loud_and_music_lies_under_them(tmp_path: Path) -> None:
    lines = (Line(tone(tmp_path / "a.wav", 2.0, 1000, 0.03), 1.0), Line(tone(tmp_path / "b.wav", 2.0, 1000, 0.5), 6.0))
    music = tone(tmp_path / "music.wav", 12.0, 220, 0.4, 2)
    mix(MixPlan(12.0, lines, (Bed(music),)), tmp_path / "mix.wav")
    whole = WavFile(tmp_path / "mix.wav").read()
    first, second = (measure([whole[round(at * RATE) : round((at + 2) * RATE)]]).lufs for at in (1.0, 6.0))
    assert first == pytest.approx(second, abs=1.0)
    t = np.arange(RATE // 2) / RATE
    probe = np.exp(-2j * np.pi * 220 * t)

    def music_at(seconds: float) -> float:
        start = round(seconds * RATE)
        return float(np.abs((whole[start : start + RATE // 2, 0] * probe).mean()))

    assert music_at(1.7) < 0.4 * music_at(4.9)
    assert music_at(11.0) > 0.8 * music_at(4.9)


def test_a_short_bed_loops_and_one_that_does_not_ends(tmp_path: Path) -> None:
    rain = tone(tmp_path / "rain.wav", 1.0, 300, 0.2, 2)
    mix(MixPlan(3.0, (), (Bed(rain, loops=True),)), tmp_path / "looped.wav")
    mix(MixPlan(3.0, (), (Bed(rain),)), tmp_path / "once.wav")
    assert np.abs(WavFile(tmp_path / "looped.wav").read(round(2.5 * RATE))).max() > 0.05
    assert np.abs(WavFile(tmp_path / "once.wav").read(round(2.5 * RATE))).max() == 0


def test_other_formats_may_be_mixed(tmp_path: Path) -> None:
    line = encoded(tmp_path / "a.mp3", "libmp3lame", 44_100)
    heard = mix(MixPlan(2.0, (Line(line, 0.5),)), tmp_path / "mix.wav")
    assert heard.lufs == pytest.approx(-16, abs=0.5)


def test_a_film_without_sound_is_silent_and_has_its_length(tmp_path: Path) -> None:
    assert mix(MixPlan(1.5), tmp_path / "mix.wav").lufs == SILENCE
    assert WavFile(tmp_path / "mix.wav").frames == 72_000
    with pytest.raises(ValueError, match="length"):
        mix(MixPlan(0.0), tmp_path / "mix.wav")


def test_equal_plans_give_equal_bytes(tmp_path: Path) -> None:
    plan = MixPlan(3.0, (Line(voice(tmp_path / "a.wav", 1.0, 0.2, 1), 0.7),))
    for name in ("one.wav", "two.wav"):
        mix(plan, tmp_path / name)
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes()


def test_a_line_that_reaches_over_the_end_is_cut(tmp_path: Path) -> None:
    plan = MixPlan(2.0, (Line(voice(tmp_path / "a.wav", 3.0, 0.2, 1), 1.0),))
    mix(plan, tmp_path / "mix.wav")
    assert WavFile(tmp_path / "mix.wav").frames == 2 * RATE
