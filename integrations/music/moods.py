"""What each mood is made of: tempo, harmony, rhythm, instruments."""

from dataclasses import dataclass
from typing import Final

from core.domain.vocabulary import Mood

Chords = tuple[int, ...]
"""Roots as scale degrees, one per bar; 0 is the tonic."""
Rhythm = tuple[float, ...]
"""Lengths in beats that fill a bar; a negative one is a rest."""
Part = tuple[str, str]
"""Figure and instrument."""


@dataclass(frozen=True, slots=True)
class Palette:
    """A mood's means; where there are several, the seed chooses."""

    tempo: tuple[int, int]
    beats: int
    modes: tuple[str, ...]
    progressions: tuple[Chords, ...]
    """Eight bars that come home."""
    bridges: tuple[Chords, ...]
    """Eight bars elsewhere."""
    rhythms: tuple[Rhythm, ...]
    leads: tuple[str, ...]
    second: tuple[str, ...]
    """Who leads in the bridge and doubles in the lift."""
    pads: tuple[str, ...]
    figures: tuple[Part, ...]
    bass: tuple[Part, ...]
    grooves: tuple[str, str]
    """Light and full."""
    lead_at: int = 74
    """MIDI number around which the melody moves."""
    restless: float = 0.3
    """Share of leaps in the melody."""
    sevenths: float = 0.0
    """Share of chords with a seventh."""
    swing: float = 0.0
    """0 straight to 0.33 triplets."""
    lift: int = 0
    """Semitones the last theme rises by."""
    echo: float = 0.4
    """Seconds in which the room decays."""
    wet: float = 0.7
    loudness: float = 1.0


PALETTES: Final[dict[Mood, Palette]] = {
    "calm": Palette(
        tempo=(66, 78), beats=4, modes=("major", "lydian"),
        progressions=((0, 4, 5, 3, 0, 3, 4, 0), (0, 2, 3, 4, 5, 3, 4, 0), (0, 5, 3, 4, 0, 1, 4, 0)),
        bridges=((3, 0, 3, 4, 5, 1, 3, 4), (5, 3, 0, 4, 3, 1, 1, 4)),
        rhythms=((2, 1, 1), (1, 1, 2), (3, 1), (1.5, 0.5, 2), (2, 2)),
        leads=("piano", "flute"), second=("violins", "glass"), pads=("pad", "strings"),
        figures=(("arpeggio", "harp"), ("ripple", "piano"), ("arpeggio", "piano")),
        bass=(("whole", "cellos"), ("whole", "bass")), grooves=("none", "none"),
        restless=0.2, sevenths=0.4, echo=0.55, wet=0.9,
    ),
    "happy": Palette(
        tempo=(108, 122), beats=4, modes=("major",),
        progressions=((0, 4, 5, 3, 0, 4, 3, 0), (0, 3, 0, 4, 0, 3, 4, 0), (0, 5, 3, 4, 0, 5, 4, 0)),
        bridges=((5, 3, 0, 4, 5, 3, 1, 4), (3, 4, 2, 5, 3, 1, 4, 4)),
        rhythms=(
            (1, 0.5, 0.5, 1, 1), (0.5, 0.5, 1, 0.5, 0.5, 1), (1.5, 0.5, 1, 1), (1, 1, 0.5, 0.5, 1), (0.5, 1, 0.5, 1, 1),
        ),
        leads=("bell", "flute"), second=("clarinet", "marimba"), pads=("strings", "pad"),
        figures=(("strum", "pluck"), ("broken", "pluck"), ("broken", "marimba")),
        bass=(("bounce", "bass"), ("halves", "bass")), grooves=("shaker", "claps"),
        restless=0.35, lift=2, echo=0.3, wet=0.5,
    ),
    "funny": Palette(
        tempo=(112, 126), beats=4, modes=("major", "mixolydian"),
        progressions=((0, 0, 4, 4, 0, 3, 4, 0), (0, 5, 1, 4, 0, 5, 4, 0), (0, 3, 4, 0, 3, 1, 4, 0)),
        bridges=((5, 5, 1, 1, 4, 4, 0, 4), (3, 3, 0, 0, 1, 1, 4, 4)),
        rhythms=(
            (0.5, 0.5, -0.5, 0.5, 1, 1), (1, -0.5, 0.5, 0.5, 0.5, -1), (0.5, 0.5, 0.5, 0.5, 1, -1),
            (0.75, 0.25, 0.75, 0.25, 1, 1),
        ),
        leads=("clarinet", "pizzicato"), second=("marimba", "bell"), pads=("pad",),
        figures=(("after", "pizzicato"), ("chatter", "pizzicato"), ("after", "marimba")),
        bass=(("oompah", "bass"), ("walk", "bass")), grooves=("blocks", "blocks"),
        restless=0.55, swing=0.26, lift=1, echo=0.2, wet=0.35,
    ),
    "sad": Palette(
        tempo=(58, 68), beats=4, modes=("minor",),
        progressions=((0, 5, 2, 6, 0, 3, 4, 0), (0, 3, 5, 4, 0, 5, 4, 0), (0, 6, 5, 4, 3, 5, 4, 0)),
        bridges=((5, 6, 0, 2, 5, 3, 4, 4), (3, 6, 2, 5, 3, 0, 4, 4)),
        rhythms=((2, 1, 1), (3, 1), (1, 1, 2), (1.5, 0.5, 2), (-1, 1, 2)),
        leads=("piano", "violins"), second=("violins", "flute"), pads=("strings",),
        figures=(("ripple", "piano"), ("arpeggio", "harp"), ("arpeggio", "piano")),
        bass=(("whole", "cellos"),), grooves=("none", "none"),
        lead_at=71, restless=0.2, sevenths=0.3, echo=0.6, wet=0.9,
    ),
    "epic": Palette(
        tempo=(84, 96), beats=4, modes=("minor", "dorian"),
        progressions=((0, 5, 2, 6, 0, 5, 6, 0), (0, 0, 5, 6, 0, 3, 4, 0), (0, 6, 5, 6, 2, 5, 4, 0)),
        bridges=((5, 6, 0, 0, 5, 6, 2, 4), (3, 0, 5, 2, 3, 5, 6, 4)),
        rhythms=((2, 1, 1), (1.5, 0.5, 2), (1, 1, 1, 1), (3, 0.5, 0.5), (2, 2)),
        leads=("brass", "violins"), second=("choir", "brass"), pads=("choir", "strings"),
        figures=(("drive", "spiccato"), ("gallop", "spiccato")),
        bass=(("halves", "cellos"), ("eighths", "cellos")), grooves=("march", "thunder"),
        lead_at=69, restless=0.35, lift=2, echo=0.6, wet=0.8, loudness=1.1,
    ),
    "suspenseful": Palette(
        tempo=(96, 108), beats=4, modes=("minor", "harmonic"),
        progressions=((0, 0, 5, 5, 3, 3, 4, 0), (0, 0, 6, 5, 0, 3, 4, 0), (0, 5, 0, 5, 3, 5, 4, 0)),
        bridges=((3, 3, 0, 0, 5, 5, 4, 4), (5, 5, 3, 3, 1, 1, 4, 4)),
        rhythms=((-1, 1, 2), (3, 1), (-2, 1, 1), (1, -1, 2), (4,)),
        leads=("piano", "pizzicato"), second=("violins", "glass"), pads=("strings", "drone"),
        figures=(("pulse", "spiccato"), ("drive", "spiccato")),
        bass=(("whole", "drone"), ("eighths", "cellos")), grooves=("clock", "heart"),
        lead_at=68, restless=0.3, echo=0.5, wet=0.8,
    ),
    "mysterious": Palette(
        tempo=(76, 90), beats=4, modes=("dorian", "harmonic"),
        progressions=((0, 3, 0, 4, 0, 5, 4, 0), (0, 1, 0, 6, 3, 1, 4, 0), (0, 5, 3, 4, 0, 3, 4, 0)),
        bridges=((5, 2, 3, 0, 5, 1, 4, 4), (3, 3, 5, 5, 1, 1, 4, 4)),
        rhythms=((1.5, 0.5, 2), (1, 1, 2), (-1, 0.5, 0.5, 2), (3, 1), (0.5, 0.5, 3)),
        leads=("glass", "clarinet"), second=("theremin", "flute"), pads=("pad", "choir"),
        figures=(("arpeggio", "glass"), ("lone", "harp"), ("arpeggio", "harp")),
        bass=(("whole", "cellos"), ("whole", "drone")), grooves=("none", "shaker"),
        restless=0.4, sevenths=0.3, echo=0.6, wet=1.0,
    ),
    "romantic": Palette(
        tempo=(72, 84), beats=3, modes=("major",),
        progressions=((0, 5, 1, 4, 2, 5, 4, 0), (0, 2, 3, 4, 5, 1, 4, 0), (0, 3, 2, 5, 1, 1, 4, 0)),
        bridges=((3, 4, 2, 5, 3, 1, 4, 4), (5, 2, 3, 0, 1, 5, 1, 4)),
        rhythms=((2, 1), (1.5, 0.5, 1), (1, 1, 1), (3,), (2, 0.5, 0.5)),
        leads=("violins", "piano"), second=("flute", "violins"), pads=("strings", "pad"),
        figures=(("arpeggio", "harp"), ("arpeggio", "piano"), ("ripple", "harp")),
        bass=(("whole", "cellos"), ("halves", "bass")), grooves=("none", "none"),
        restless=0.3, sevenths=0.6, lift=2, echo=0.5, wet=0.85,
    ),
    "scary": Palette(
        tempo=(60, 72), beats=4, modes=("phrygian", "harmonic"),
        progressions=((0, 0, 1, 0, 0, 5, 1, 0), (0, 1, 0, 6, 5, 1, 1, 0), (0, 0, 5, 5, 1, 1, 4, 0)),
        bridges=((5, 5, 1, 1, 0, 0, 1, 1), (3, 3, 1, 1, 5, 5, 1, 1)),
        rhythms=((-1, 1, -1, 1), (3, -1), (-2, 2), (1, 1, -2), (-1, 3)),
        leads=("bell", "piano"), second=("theremin", "choir"), pads=("drone", "choir"),
        figures=(("lone", "glass"), ("pulse", "cellos"), ("lone", "piano")),
        bass=(("whole", "drone"),), grooves=("none", "heart"),
        lead_at=77, restless=0.6, echo=0.8, wet=1.2,
    ),
    "dreamy": Palette(
        tempo=(92, 106), beats=3, modes=("lydian", "major"),
        progressions=((5, 3, 0, 4, 5, 3, 4, 0), (0, 1, 0, 4, 5, 3, 4, 0), (0, 2, 3, 0, 5, 1, 4, 0)),
        bridges=((3, 0, 3, 0, 1, 5, 3, 4), (1, 4, 2, 5, 3, 3, 4, 4)),
        rhythms=((1, 1, 1), (2, 1), (0.5, 0.5, 1, 1), (1, 0.5, 0.5, 1), (1.5, 0.5, 1)),
        leads=("bell", "glass"), second=("flute", "violins"), pads=("pad",),
        figures=(("after", "pluck"), ("arpeggio", "harp"), ("after", "harp")),
        bass=(("whole", "bass"), ("halves", "bass")), grooves=("none", "shaker"),
        lead_at=79, restless=0.35, sevenths=0.3, echo=0.6, wet=1.0,
    ),
    "action": Palette(
        tempo=(128, 144), beats=4, modes=("minor", "dorian"),
        progressions=((0, 0, 5, 6, 0, 0, 6, 0), (0, 5, 3, 4, 0, 5, 4, 0), (0, 0, 2, 6, 5, 5, 4, 0)),
        bridges=((5, 5, 6, 6, 3, 3, 4, 4), (3, 5, 0, 6, 3, 5, 4, 4)),
        rhythms=((1, 0.5, 0.5, 1, 1), (0.5, 0.5, 0.5, 0.5, 2), (1.5, 0.5, 1.5, 0.5), (1, 1, 0.5, 0.5, 1), (2, 1, 1)),
        leads=("brass", "violins"), second=("violins", "brass"), pads=("strings",),
        figures=(("gallop", "spiccato"), ("drive", "spiccato")),
        bass=(("eighths", "cellos"), ("eighths", "bass")), grooves=("chase", "storm"),
        lead_at=69, restless=0.45, lift=2, echo=0.35, wet=0.5, loudness=1.1,
    ),
}  # fmt: skip
