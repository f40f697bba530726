"""Moments in free text: "tomorrow at nine", "friday evening", "in two hours", "March 3rd"."""

import re
from datetime import date, datetime, timedelta

from integrations.understanding.numbers import NUMBER, number_of

_DAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "lunes": 0,
    "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6, "lundi": 0, "mardi": 1,
    "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6, "montag": 0, "dienstag": 1, "mittwoch": 2,
    "donnerstag": 3, "freitag": 4, "samstag": 5, "sonntag": 6,
}  # fmt: skip
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_UNITS = {"min": "minutes", "hour": "hours", "day": "days", "week": "weeks"}
_RELATIVE = re.compile(rf"\bin (?P<count>{NUMBER}|an?) (?P<unit>min|hour|day|week)\w*\b", re.IGNORECASE)
_NEAR = re.compile(
    r"\b(?P<after>day after tomorrow)\b|\b(?P<tomorrow>tomorrow|mañana|demain|morgen)\b"
    r"|\b(?P<today>today|tonight|hoy|aujourd'hui|heute)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b(?:(?P<next>next)\s+)?(?P<day>{'|'.join(_DAYS)})\b", re.IGNORECASE)
_DATE = (
    re.compile(r"\b(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)\b"),
    re.compile(rf"\b{_MONTH}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>\d{{4}}))?", re.IGNORECASE),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}\b(?:,? (?P<year>\d{{4}}))?", re.IGNORECASE),
)
_CLOCK = re.compile(
    r"\b(?P<noon>noon|midday)\b|\b(?P<midnight>midnight)\b"
    r"|\b(?P<hour>\d{1,2})(?::(?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b"
    r"|\b(?P<exact>\d{1,2}):(?P<exact_minute>\d\d)\b|\bat (?P<bare>\d{1,2})\b(?!:| ?(?:sec|min|%|[ap]\.?m))",
    re.IGNORECASE,
)
_EVENING = re.compile(r"\b(?:tonight|evening|night|afternoon|in the pm)\b", re.IGNORECASE)


def moment_in(text: str, now: datetime) -> str:
    """`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; empty when the text names no moment."""
    after = _RELATIVE.search(text)
    if after:
        count = 1.0 if after["count"].casefold() in ("a", "an") else number_of(after["count"])
        unit = _UNITS[after["unit"].casefold()]
        then = now + timedelta(**{unit: count})
        return then.strftime("%Y-%m-%dT%H:%M") if unit in ("minutes", "hours") else then.date().isoformat()
    day, clock = _day(text, now.date()), _clock(text)
    if clock is None:
        return day.isoformat() if day else ""
    hour, minute = clock
    if day is None:
        day = now.date() + timedelta(days=(hour, minute) <= (now.hour, now.minute))
    return f"{day.isoformat()}T{hour:02d}:{minute:02d}"


def _day(text: str, today: date) -> date | None:
    near = _NEAR.search(text)
    if near:
        return today + timedelta(days=2 if near["after"] else 1 if near["tomorrow"] else 0)
    for pattern in _DATE:
        match = pattern.search(text)
        if match:
            return _dated(match, today)
    weekday = _WEEKDAY.search(text)
    if weekday:
        ahead = (_DAYS[weekday["day"].casefold()] - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead)
    return None


def _dated(match: re.Match[str], today: date) -> date | None:
    """The date that is written; without a year, the next one that comes."""
    groups = match.groupdict()
    month = int(groups["number"]) if groups.get("number") else _MONTHS[str(groups["month"]).casefold()]
    try:
        if groups.get("year"):
            return date(int(groups["year"]), month, int(groups["day"]))
        this_year = date(today.year, month, int(groups["day"]))
        return this_year if this_year >= today else this_year.replace(year=today.year + 1)
    except ValueError:
        return None


def _clock(text: str) -> tuple[int, int] | None:
    match = _CLOCK.search(text)
    if match is None:
        return None
    if match["noon"] or match["midnight"]:
        return (12, 0) if match["noon"] else (0, 0)
    hour = int(match["hour"] or match["exact"] or match["bare"])
    minute = int(match["minute"] or match["exact_minute"] or 0)
    half = (match["half"] or "").casefold()
    if half == "p" or (not half and match["bare"] and _EVENING.search(text)):
        hour = hour % 12 + 12
    elif half == "a":
        hour %= 12
    return (hour, minute) if hour < 24 and minute < 60 else None
