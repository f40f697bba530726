"""Decides what a frame is about: goes through the constructions and takes the first that understands it."""

from integrations.language.house.parse.constructions import CONSTRUCTIONS
from integrations.language.house.parse.frame import Frame


def decide(frame: Frame) -> Frame:
    """The frame with shape, wish, companion, opponent and fear filled in."""
    for construction in CONSTRUCTIONS:
        found = construction.rule(frame)
        if found is not None:
            return found
    return frame
