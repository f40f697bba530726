"""Accompaniment figures: what a bar of chords, bass and drums looks like, in three or four beats."""

from typing import Final

Step = tuple[float, tuple[int, ...], float, float]
"""Beat, chord tones from low to high (3 is the lowest an octave up), length in beats, loudness."""
BassStep = tuple[float, int, float, float]
"""Beat, scale degrees above the root, length in beats, loudness."""
Stroke = tuple[float, str, float]
"""Beat, drum, loudness."""

ALL: Final = (0, 1, 2)

CHORDS: Final[dict[str, dict[int, tuple[Step, ...]]]] = {
    "arpeggio": {
        4: tuple((n / 2, (tone,), 0.9, 0.62 - 0.1 * (n % 2)) for n, tone in enumerate((0, 1, 2, 3, 4, 3, 2, 1))),
        3: tuple((n / 2, (tone,), 0.9, 0.62 - 0.1 * (n % 2)) for n, tone in enumerate((0, 1, 2, 3, 2, 1))),
    },
    "ripple": {
        4: tuple((n, (tone,), 1.6, 0.6) for n, tone in enumerate((0, 2, 3, 2))),
        3: tuple((n, (tone,), 1.6, 0.6) for n, tone in enumerate((0, 2, 3))),
    },
    "broken": {
        4: tuple((n / 2, (tone,), 0.5, 0.6) for n, tone in enumerate((0, 2, 1, 2, 0, 2, 1, 2))),
        3: tuple((n / 2, (tone,), 0.5, 0.6) for n, tone in enumerate((0, 2, 1, 2, 1, 2))),
    },
    "strum": {
        4: ((0, ALL, 0.9, 0.8), (1, ALL, 0.4, 0.5), (1.5, ALL, 0.9, 0.65), (2.5, ALL, 0.9, 0.6), (3, ALL, 0.9, 0.7),
            (3.5, ALL, 0.4, 0.45)),
        3: ((0, ALL, 0.9, 0.8), (1, ALL, 0.4, 0.5), (1.5, ALL, 0.9, 0.6), (2, ALL, 0.9, 0.65)),
    },
    "after": {
        4: ((1, ALL, 0.3, 0.62), (3, ALL, 0.3, 0.62)),
        3: ((1, ALL, 0.5, 0.6), (2, ALL, 0.5, 0.52)),
    },
    "chatter": {
        4: ((0.5, ALL, 0.2, 0.5), (1, ALL, 0.2, 0.62), (2.5, ALL, 0.2, 0.5), (3, ALL, 0.2, 0.62),
            (3.5, (1, 2), 0.2, 0.4)),
        3: ((0.5, ALL, 0.2, 0.5), (1, ALL, 0.2, 0.6), (2, ALL, 0.2, 0.6), (2.5, (1, 2), 0.2, 0.4)),
    },
    "drive": {
        4: tuple((n / 2, (tone,), 0.3, 0.85 if n % 4 == 0 else 0.6) for n, tone in enumerate((0, 0, 2, 0, 1, 0, 2, 1))),
        3: tuple((n / 2, (tone,), 0.3, 0.85 if n % 2 == 0 else 0.6) for n, tone in enumerate((0, 0, 2, 0, 1, 2))),
    },
    "gallop": {
        4: tuple(
            step
            for beat in range(4)
            for step in (
                (beat, (0,), 0.25, 0.9 if beat % 2 == 0 else 0.75),
                (beat + 0.5, (0,), 0.2, 0.5),
                (beat + 0.75, (2 if beat % 2 else 1,), 0.2, 0.6),
            )
        ),
        3: tuple(
            step
            for beat in range(3)
            for step in (
                (beat, (0,), 0.25, 0.9),
                (beat + 0.5, (0,), 0.2, 0.5),
                (beat + 0.75, (2,), 0.2, 0.6),
            )
        ),
    },
    "pulse": {
        4: tuple((n / 2, (0, 1) if n % 4 == 0 else (0,), 0.25, 0.75 if n % 4 == 0 else 0.5) for n in range(8)),
        3: tuple((n / 2, (0, 1) if n == 0 else (0,), 0.25, 0.75 if n == 0 else 0.5) for n in range(6)),
    },
    "blocks": {
        4: ((0, ALL, 1.9, 0.75), (2, ALL, 1.9, 0.6)),
        3: ((0, ALL, 2.8, 0.7),),
    },
    "lone": {
        4: ((0, (0,), 3.0, 0.6), (1.5, (2,), 2.0, 0.45), (3, (4,), 1.0, 0.35)),
        3: ((0, (0,), 2.5, 0.6), (1.5, (2,), 1.5, 0.45)),
    },
}  # fmt: skip

BASS: Final[dict[str, dict[int, tuple[BassStep, ...]]]] = {
    "whole": {4: ((0, 0, 3.9, 0.8),), 3: ((0, 0, 2.9, 0.8),)},
    "halves": {4: ((0, 0, 1.9, 0.85), (2, 4, 1.9, 0.7)), 3: ((0, 0, 2.0, 0.85), (2, 4, 0.9, 0.55))},
    "oompah": {4: ((0, 0, 0.6, 0.9), (2, -3, 0.6, 0.8)), 3: ((0, 0, 0.8, 0.9),)},
    "bounce": {
        4: ((0, 0, 0.9, 0.9), (1.5, 0, 0.4, 0.6), (2, 4, 0.9, 0.8), (3.5, 4, 0.4, 0.55)),
        3: ((0, 0, 0.9, 0.9), (1.5, 4, 0.4, 0.6), (2, 4, 0.9, 0.7)),
    },
    "eighths": {
        4: tuple((n / 2, 0, 0.45, 0.9 if n % 4 == 0 else 0.65) for n in range(8)),
        3: tuple((n / 2, 0, 0.45, 0.9 if n % 2 == 0 else 0.65) for n in range(6)),
    },
    "walk": {
        4: ((0, 0, 0.9, 0.9), (1, 2, 0.9, 0.7), (2, 4, 0.9, 0.8), (3, 5, 0.9, 0.7)),
        3: ((0, 0, 0.9, 0.9), (1, 2, 0.9, 0.7), (2, 4, 0.9, 0.7)),
    },
}

GROOVES: Final[dict[str, dict[int, tuple[Stroke, ...]]]] = {
    "none": {4: (), 3: ()},
    "shaker": {
        4: tuple((n / 2, "shaker", 0.8 if n % 2 else 0.4) for n in range(8)),
        3: tuple((n / 2, "shaker", 0.8 if n % 2 else 0.4) for n in range(6)),
    },
    "soft": {
        4: ((0, "kick", 0.55), (1, "brush", 0.6), (2, "kick", 0.45), (3, "brush", 0.6), (1.5, "shaker", 0.5),
            (3.5, "shaker", 0.5)),
        3: ((0, "kick", 0.5), (1, "brush", 0.5), (2, "brush", 0.5)),
    },
    "claps": {
        4: ((0, "kick", 0.9), (1, "clap", 0.8), (2, "kick", 0.8), (2.5, "kick", 0.5), (3, "clap", 0.85),
            *((n / 2, "shaker", 0.7 if n % 2 else 0.4) for n in range(8))),
        3: ((0, "kick", 0.8), (1, "clap", 0.6), (2, "clap", 0.6), *((n / 2, "shaker", 0.5) for n in range(6))),
    },
    "blocks": {
        4: ((0, "kick", 0.6), (1, "block", 0.6), (2, "kick", 0.5), (2.5, "block", 0.45), (3, "block", 0.7),
            (3.5, "hat", 0.5)),
        3: ((0, "kick", 0.6), (1, "block", 0.6), (2, "block", 0.5)),
    },
    "march": {
        4: ((0, "taiko", 0.8), (1.5, "taiko", 0.35), (2, "taiko", 0.6), (3.5, "taiko", 0.4)),
        3: ((0, "taiko", 0.8), (2, "taiko", 0.5)),
    },
    "thunder": {
        4: ((0, "taiko", 1.0), (0.75, "taiko", 0.5), (1.5, "taiko", 0.65), (2, "taiko", 0.9), (3, "taiko", 0.7),
            (3.5, "taiko", 0.6), (1, "snare", 0.3), (3, "snare", 0.4)),
        3: ((0, "taiko", 1.0), (1.5, "taiko", 0.6), (2, "taiko", 0.8)),
    },
    "clock": {
        4: tuple((n / 2, "tick", 0.9 if n % 2 == 0 else 0.5) for n in range(8)),
        3: tuple((n / 2, "tick", 0.9 if n % 2 == 0 else 0.5) for n in range(6)),
    },
    "heart": {
        4: ((0, "heart", 0.9), (0.5, "heart", 0.6), (2, "heart", 0.85), (2.5, "heart", 0.55)),
        3: ((0, "heart", 0.9), (0.5, "heart", 0.6)),
    },
    "chase": {
        4: ((0, "kick", 0.9), (1, "snare", 0.7), (1.5, "kick", 0.6), (2, "kick", 0.85), (3, "snare", 0.75),
            (3.75, "kick", 0.5),
            *((n / 2, "hat", 0.75 if n % 2 == 0 else 0.5) for n in range(8))),
        3: ((0, "kick", 0.9), (1, "snare", 0.6), (2, "snare", 0.6), *((n / 2, "hat", 0.6) for n in range(6))),
    },
    "storm": {
        4: ((0, "kick", 1.0), (0, "taiko", 0.8), (1, "snare", 0.9), (1.5, "kick", 0.8), (2, "kick", 0.9),
            (2.5, "taiko", 0.6), (3, "snare", 0.9),
            (3.5, "taiko", 0.7), *((n / 4, "hat", 0.7 if n % 4 == 0 else 0.4) for n in range(16))),
        3: ((0, "taiko", 1.0), (1, "snare", 0.8), (2, "snare", 0.8), *((n / 2, "hat", 0.6) for n in range(6))),
    },
}  # fmt: skip
