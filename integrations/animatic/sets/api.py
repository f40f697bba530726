"""The front door of the sets: name a look, get a stage."""

from integrations.animatic.sets.builder import build_stage
from integrations.animatic.sets.camera import Camera
from integrations.animatic.sets.look import SetLook, nearest_time, nearest_weather
from integrations.animatic.sets.score import Anchor, SetInfo
from integrations.animatic.sets.stage import Actor, Stage
from integrations.animatic.sets.words import nearest_set, sets

__all__ = [
    "Actor",
    "Anchor",
    "Camera",
    "SetInfo",
    "SetLook",
    "Stage",
    "build_stage",
    "nearest_set",
    "nearest_time",
    "nearest_weather",
    "sets",
]
