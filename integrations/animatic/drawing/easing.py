"""Numbers over time: clamping, blending and the curves that motion follows."""

from itertools import pairwise


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """`value` kept within `low` and `high`."""
    return low if value < low else high if value > high else value


def lerp(start: float, end: float, amount: float) -> float:
    """The number `amount` of the way from `start` to `end`; the amount is not clamped."""
    return start + (end - start) * amount


def smooth(amount: float) -> float:
    """Slow in, slow out, 0..1 to 0..1."""
    amount = clamp(amount)
    return amount * amount * (3 - 2 * amount)


def overshoot(amount: float, strength: float = 1.9) -> float:
    """0..1 to 0..1 that passes its goal once and settles."""
    amount = clamp(amount)
    return 1 + (strength + 1) * (amount - 1) ** 3 + strength * (amount - 1) ** 2


def keyed(at: float, *keys: tuple[float, float]) -> float:
    """An eased curve through (time, value) keys; constant before the first and after the last."""
    if at <= keys[0][0]:
        return keys[0][1]
    for (start, value), (end, target) in pairwise(keys):
        if at <= end:
            return lerp(value, target, smooth((at - start) / (end - start)))
    return keys[-1][1]
