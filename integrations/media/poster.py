"""The picture that stands for a film before it plays."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from integrations.media.encode import Pixels
from integrations.media.pictures import frame_at, scale_picture, write_picture
from integrations.media.probe import probe

_CANDIDATES = 7


def write_poster(film: Path, target: Path, *, avoid: Sequence[tuple[float, float]] = ()) -> float:
    """Write the liveliest picture of a film as JPEG and return its time in seconds. `avoid` lists stretches (start,
    end) that do not count, such as titles, unless nothing else is left."""
    length = probe(film).video_seconds
    times = [length * (number + 0.5) / _CANDIDATES for number in range(_CANDIDATES)]
    shown = [at for at in times if not any(start <= at < end for start, end in avoid)]
    pictures = [(at, frame_at(film, at)) for at in shown or times]
    at, best = max(pictures, key=lambda item: liveliness(item[1]))
    write_picture(target, best)
    return at


def liveliness(pixels: Pixels) -> float:
    """How much there is to see: contrast, colour and detail, with a penalty for nearly black or white pictures."""
    small = scale_picture(pixels, 96, 54)[:, :, :3].astype(np.float32) / 255
    light = small.mean(axis=2)
    colour = float((small.max(axis=2) - small.min(axis=2)).mean())
    detail = float(np.abs(np.diff(light, axis=0)).mean() + np.abs(np.diff(light, axis=1)).mean())
    balance = 1 - abs(float(light.mean()) - 0.5)
    return (float(light.std()) + 0.6 * colour + 2 * detail) * balance
