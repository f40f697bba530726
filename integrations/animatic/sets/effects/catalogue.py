"""Every effect under one type, so that a baked set can be written to a file and read back."""

from typing import Annotated

from pydantic import Field

from integrations.animatic.sets.effects.falling import (
    Gusts,
    Leaves,
    Lightning,
    Rain,
    Ripples,
    Snow,
)
from integrations.animatic.sets.effects.living import Birds, Bubbles, Passing, Sails, Smoke
from integrations.animatic.sets.effects.shining import Beam, Fireflies, Flicker, Glints, Sparks, Twinkle

AnyEffect = Annotated[
    Rain
    | Ripples
    | Snow
    | Leaves
    | Gusts
    | Lightning
    | Fireflies
    | Sparks
    | Flicker
    | Twinkle
    | Glints
    | Beam
    | Birds
    | Bubbles
    | Smoke
    | Sails
    | Passing,
    Field(discriminator="kind"),
]
