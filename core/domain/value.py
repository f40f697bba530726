"""The base of every value that travels: frozen, JSON in and out, no unknown fields."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value; equal contents are equal values."""

    model_config = ConfigDict(frozen=True, extra="forbid")
