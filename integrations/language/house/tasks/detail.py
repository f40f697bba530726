"""DETAIL: a shot's pictures in words."""

from core.agents.storyboard import DetailAsk, ShotDetail
from integrations.language.house.english.forms import capital

_SIZES = {
    "wide": "Wide shot",
    "full": "Full shot, head to foot",
    "medium": "Medium shot, from the waist up",
    "close": "Close-up of the face",
    "insert": "Insert, one thing fills the frame",
    "two": "Two-shot, both in profile",
}
_ANGLES = {"eye": "at eye level", "low": "from below", "high": "from above"}
_TIMES = {
    "morning": "soft morning light from the side",
    "day": "clear daylight",
    "evening": "warm evening light, long shadows",
    "night": "night, cool moonlight and a warm lamp",
}
_WEATHERS = {
    "clear": "",
    "rain": "rain",
    "snow": "falling snow",
    "fog": "fog",
    "wind": "wind in everything",
    "storm": "a storm",
}
_MOVES = {
    "hold": "the camera holds still",
    "push": "the camera moves slowly closer",
    "pull": "the camera moves slowly away",
    "pan": "the camera pans along with the movement",
    "rise": "the camera rises slowly towards the sky",
    "drift": "the camera drifts slowly sideways",
}
_ENDINGS = {
    "medium": "the same framing a moment later",
    "large": "the same place, the movement completed, positions changed",
}


def write_detail(ask: DetailAsk, seed: int) -> ShotDetail:
    """First frame, last frame where the picture changes enough, and what moves between them. The same for every
    seed."""
    del seed
    action = ask.action.strip().rstrip(".")
    looks = "; ".join(look.strip().rstrip(".") for look in ask.looks if look.strip())
    light = ", ".join(filter(None, [_TIMES.get(ask.time, ask.time), _WEATHERS.get(ask.weather, ask.weather)]))
    frame = f"{_SIZES[ask.size]} {_ANGLES[ask.angle]}: {ask.place}, {light}."
    people = f" {capital(looks)}." if looks else " Nobody is in sight."
    first = f"{frame}{people} The moment before: {action}."
    last = f"{frame}{people} {capital(_ENDINGS[ask.change])}: {action}." if ask.change in _ENDINGS else ""
    amount = {
        "small": "Small movements only",
        "medium": "One clear movement",
        "large": "A large movement across the frame",
    }[ask.change]
    return ShotDetail(first_frame=first, last_frame=last, motion=f"{amount}: {action}; {_MOVES[ask.movement]}.")
