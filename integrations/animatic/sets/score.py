"""A score: one set while it is being composed, before any pixel is painted."""

import math
import random
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from integrations.animatic.drawing.colour import mix
from integrations.animatic.sets.art import Art
from integrations.animatic.sets.daylight import RoomLight, palette_for, room_light
from integrations.animatic.sets.effects.catalogue import AnyEffect
from integrations.animatic.sets.framing import Framing
from integrations.animatic.sets.light import Lamp, LightPlan
from integrations.animatic.sets.look import SetLook
from integrations.animatic.sets.material import Ink, SceneryMaterial
from integrations.animatic.sets.palette import SNOW, Palette
from integrations.animatic.sets.scatter import Box, spread, strata


@dataclass(frozen=True)
class Motion:
    """How a whole layer moves by itself; lengths are units."""

    drift: float = 0.0
    """To the right, in a second; the layer wraps around."""
    sway: float = 0.0
    bob: float = 0.0
    pulse: float = 0.0
    """How much of its opacity comes and goes, 0..1."""
    phase: float = 0.0

    @property
    def still(self) -> bool:
        """Whether the layer stays where it is."""
        return not (self.drift or self.sway or self.bob or self.pulse)

    def sway_at(self, t: float) -> float:
        """Units to the right at second t."""
        return self.sway * math.sin(t * 0.9 + self.phase) if self.sway else 0.0

    def bob_at(self, t: float) -> float:
        """Units down at second t."""
        return self.bob * math.sin(t * 1.3 + self.phase * 1.7) if self.bob else 0.0

    def opacity_at(self, t: float) -> float:
        """Opacity at second t, 0..1."""
        slow = math.sin(t * 1.7 + self.phase * 2) * math.sin(t * 0.9 + self.phase)
        return 1 - self.pulse * (0.5 + 0.5 * slow)


STILL = Motion()


@dataclass(frozen=True)
class Anchor:
    """A spot of a set that actors can use."""

    x: float
    y: float
    scale: float = 1.0
    """1 where an adult is 260 frame pixels tall."""
    depth: float = 1.0
    """Depth of an actor there: layers with a larger one are drawn over the actor."""


class Band(Art):
    """Everything at one depth that moves as one."""

    motion: Motion = STILL
    in_light: bool = True
    """False for what gives light or is air: the light map leaves it alone."""


@dataclass(frozen=True)
class SetInfo:
    """What is known of a set without building it."""

    id: str
    words: tuple[str, ...]
    """Nouns that mean it; the first is its own name."""
    label: str
    """With its preposition, for example "in the forest"."""
    interior: bool = False
    neighbours: tuple[str, ...] = ()
    """Ids of the sets one could walk to."""
    particles: tuple[str, ...] = ()
    """What floats, falls or flies here in fair weather."""
    spots: tuple[str, ...] = ()
    """Anchors beside ground, left, right, horizon and sky."""


@dataclass
class Score:
    """What a set's composer writes into. Coordinates are units of the framing."""

    framing: Framing
    look: SetLook
    info: SetInfo
    material: SceneryMaterial
    palette: Palette
    rng: random.Random
    salt: int
    horizon: float
    ground: float
    sun_x: float
    """Sun or moon, as shares of width and of the sky's height."""
    sun_y: float
    disc: tuple[float, float] = (0.0, 0.0)
    """Where sun or moon was drawn, in units."""
    floor: float = 0.0
    """Where wall and floor of a room meet."""
    lamps_on: bool = False
    room: RoomLight | None = None
    bands: list[Band] = field(default_factory=list[Band])
    anchors: dict[str, Anchor] = field(default_factory=dict[str, Anchor])
    light: LightPlan = field(default_factory=LightPlan)
    effects: list[AnyEffect] = field(default_factory=list[AnyEffect])
    disc_shown: bool = False

    @property
    def night(self) -> float:
        """0 by day, 1 at night."""
        return self.palette.dark

    @property
    def snowing(self) -> bool:
        """Whether snow lies on everything outdoors."""
        return self.look.weather == "snow" and not self.info.interior

    @property
    def wet(self) -> bool:
        """Whether rain falls."""
        return self.look.weather in ("rain", "storm")

    @property
    def breeze(self) -> float:
        """How much livelier than on a calm day everything sways."""
        return {"wind": 2.6, "storm": 2.2}.get(self.look.weather, 1.0)

    def band(
        self,
        depth: float,
        motion: Motion = STILL,
        *,
        haze_depth: float | None = None,
        in_light: bool = True,
    ) -> Band:
        """A new layer. `haze_depth` differs where parallax and haze should, as for a near house."""
        rng = random.Random(self.salt * 1000 + len(self.bands) + 1)
        band = Band(self.palette, self.material, depth, rng, haze_depth)
        band.motion, band.in_light = motion, in_light
        self.bands.append(band)
        return band

    def snowy(self, colour: str, amount: float = 0.86) -> str:
        """The colour of something snow can lie on."""
        return mix(colour, SNOW, amount) if self.snowing else colour

    def air(self, colour: str, depth: float) -> str:
        """A colour of something that shines or floats: styled, but not lit."""
        return self.material.ink(Ink(colour, colour, depth, bright=True, palette=self.palette))

    def lamp(self, x: float, y: float, radius: float, colour: str = "#ffdca0", strength: float = 1.0) -> None:
        """A pool of light on everything around."""
        self.light.lamps.append(Lamp(x, y, radius, colour, strength))

    def anchor(self, name: str, x: float, y: float, scale: float = 1.0, depth: float = 1.0) -> None:
        """A spot in units; scale 1 is a grown figure of 260 units."""
        self.anchors[name] = Anchor(x, y, scale, depth)

    def strata(
        self,
        count: float,
        start: float | None = None,
        end: float | None = None,
        jitter: float = 0.7,
    ) -> list[float]:
        """Seeded x positions, one in each stretch of the line; the whole width by default."""
        return strata(
            self.rng,
            count,
            self.framing.left if start is None else start,
            self.framing.right if end is None else end,
            jitter,
        )

    def spread(self, count: float, box: Box) -> list[tuple[float, float]]:
        """Seeded points in a box that keep their distance."""
        return spread(self.rng, count, box)


def new_score(look: SetLook, info: SetInfo, material: SceneryMaterial, framing: Framing) -> Score:
    """An empty score for a settled look."""
    palette = material.light(palette_for(look.time, look.weather, look.mood, info.interior))
    salt = zlib.crc32(info.id.encode()) % 9999 + look.seed * 7919
    score = Score(
        framing=framing,
        look=look,
        info=info,
        material=material,
        palette=palette,
        rng=random.Random(salt),
        salt=salt,
        horizon=framing.y(0.60 + 0.03 * framing.tall),
        ground=framing.y(0.80),
        sun_x=palette.disc_at[0],
        sun_y=palette.disc_at[1],
    )
    if info.interior:
        score.room = room_light(look.time, look.weather)
    return score


def settled_anchors(score: Score) -> Mapping[str, Anchor]:
    """The spots of a set, with those every set must have."""
    frame = score.framing
    every = {
        "ground": Anchor(frame.width / 2, score.ground),
        "left": Anchor(frame.x(0.33), score.ground),
        "right": Anchor(frame.x(0.67), score.ground),
        "horizon": Anchor(frame.width / 2, score.horizon, 0.3, 0.3),
        "sky": Anchor(frame.width / 2, frame.y(0.2), 0.6, 0.1),
    }
    return {**every, **score.anchors}
