"""Decides what a frame is about: goes through the constructions and takes the first that understands it."""

from dataclasses import replace

from integrations.language.house.parse.constructions import CONSTRUCTIONS
from integrations.language.house.parse.frame import Frame


def decide(frame: Frame, *, happening: str = "") -> Frame:
    """The frame with shape, wish, companion, opponent and fear filled in."""
    if happening and not frame.clauses:
        frame = replace(frame, relation=frame.relation or happening)
    for construction in CONSTRUCTIONS:
        found = construction.rule(frame)
        if found is not None:
            return found
    return frame
