"""Reads the house's data files once, each into the type it promises."""

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import TypeAdapter

HOUSE = Path(__file__).parent

Shape = TypeVar("Shape")
_Reader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
"""The reader in C is ten times faster, and some builds of the library leave it out."""


def load(path: str, shape: type[Shape]) -> Shape:
    """A YAML file under this folder as `shape`; a file that does not fit is a programming error and raises."""
    data = _Reader((HOUSE / path).read_text(encoding="utf-8")).get_single_data()
    return TypeAdapter(shape).validate_python(data)
