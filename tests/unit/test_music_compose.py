"""Music of an exact length."""

import hashlib
from typing import get_args

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.vocabulary import MOODS, Mood
from integrations.media.loudness import measure
from integrations.media.sound import RATE, Samples
from integrations.music.compose import LONGEST, compose, stream
from integrations.music.form import PHRASE, fit, sections
from integrations.music.moods import PALETTES

ALL_MOODS: tuple[Mood, ...] = get_args(Mood)


def digest(samples: Samples) -> str:
    return hashlib.sha256(samples.tobytes()).hexdigest()


def test_every_mood_has_music() -> None:
    assert set(PALETTES) == set(MOODS)


@pytest.mark.parametrize("mood", ALL_MOODS)
def test_a_piece_has_its_length_is_heard_and_ends_in_silence(mood: Mood) -> None:
    music = compose(mood, 12.5, 3)
    heard = measure([music])
    assert music.shape == (round(12.5 * RATE), 2)
    assert music.dtype == np.float32
    assert -24 < heard.lufs < -12
    assert heard.peak < -1
    assert np.all(np.isfinite(music))
    assert np.abs(music[-1]).max() == 0
    assert np.abs(music[-RATE // 20 :]).max() < 0.02
    assert np.abs(np.diff(music[-RATE:], axis=0)).max() < 0.3


def test_the_same_arguments_give_the_same_samples_and_others_do_not() -> None:
    first = digest(compose("happy", 8.0, 1))
    assert digest(compose("happy", 8.0, 1)) == first
    others = {digest(compose("happy", 8.0, 2)), digest(compose("sad", 8.0, 1)), digest(compose("happy", 8.5, 1))}
    assert first not in others
    assert len(others) == 3


def test_both_sides_differ_but_neither_is_alone() -> None:
    music = compose("dreamy", 10.0, 5)
    left, right = (float(np.sqrt((music[:, side] ** 2).mean())) for side in (0, 1))
    assert not np.allclose(music[:, 0], music[:, 1])
    assert 0.6 < left / right < 1.6


def test_the_last_theme_is_the_fullest() -> None:
    music = compose("epic", 60.0, 4)
    power = (music[: 60 * RATE] ** 2).reshape(60, -1).mean(axis=1)
    assert power[48:54].mean() > 1.2 * power[8:20].mean()
    assert power[8:20].mean() > power[:2].mean()


@pytest.mark.parametrize("seconds", [0.5, 1.0, 2.2, 5.0])
def test_short_pieces_are_short_pieces(seconds: float) -> None:
    music = compose("funny", seconds, 1)
    assert len(music) == round(seconds * RATE)
    assert np.abs(music).max() > 0.05


@pytest.mark.parametrize("seconds", [0.0, -1.0, 0.4, LONGEST + 1])
def test_impossible_lengths_are_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="cannot be made"):
        compose("calm", seconds, 1)


def test_a_long_piece_comes_in_blocks() -> None:
    pieces = stream("calm", 300.0, 1)
    assert all(len(next(pieces)) <= 1 << 16 for _ in range(3))


@given(
    seconds=st.floats(0.5, 1800),
    beats=st.sampled_from([3, 4]),
    tempo=st.floats(55, 150),
)
def test_the_final_chord_always_has_time_to_ring(seconds: float, beats: int, tempo: float) -> None:
    clock = fit(seconds, beats, tempo, tempo / 1.12, tempo * 1.12)
    ring = seconds - clock.end
    assert ring > 0.3 * min(seconds, 4)
    if clock.bars >= PHRASE:
        assert tempo / 1.13 <= 60 / clock.beat <= tempo * 1.13
        assert ring <= 4.001


@given(bars=st.integers(0, 900))
def test_the_parts_fill_the_piece(bars: int) -> None:
    parts = sections(bars)
    assert sum(part.bars for part in parts) == bars
    assert all(part.bars > 0 and part.first >= 0 and part.first + part.bars <= 8 for part in parts)
    if bars >= 4 * PHRASE:
        assert parts[-1].part == "lift"


@given(position=st.floats(0, 400), step=st.floats(0.01, 50))
@settings(max_examples=50)
def test_time_never_stands_still(position: float, step: float) -> None:
    clock = fit(120.0, 4, 100, 90, 112)
    assert clock.at(position + step) > clock.at(position)
