"""Prints films and measures for a file of ideas, one a line: `python -m integrations.language.house.evaluate FILE`."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.errors import BadInput
from integrations.language.house.check.coverage import coverage
from integrations.language.house.check.measures import report, sentences_kept
from integrations.language.house.check.properties import broken, speech_seconds
from integrations.language.house.compose import cleaned, composed, mood_of_idea
from integrations.language.house.film import Film
from integrations.language.house.parse.frame import Frame
from integrations.language.house.parse.reader import read


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; 0 when no property is broken, 1 otherwise."""
    parser = argparse.ArgumentParser(description="Prints the films of a file of ideas, and what they measure.")
    parser.add_argument("file", type=Path, help="one idea a line")
    parser.add_argument("--seconds", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--quiet", action="store_true", help="measures only")
    options = parser.parse_args(arguments)
    ideas = [line.strip() for line in options.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    pairs = list(_films(ideas, options.seconds, options.seed))
    if not options.quiet:
        for frame, film in pairs:
            sys.stdout.write("\n".join(shown(frame, film, options.seconds)) + "\n\n")
    if not pairs:
        sys.stdout.write("no readable idea in the file\n")
        return 1
    measured = report(pairs, options.seconds)
    again = [film for _, film in _films(ideas, options.seconds, options.seed + 1)]
    kept = [sentences_kept(film, other) for (_, film), other in zip(pairs, again, strict=True)]
    sys.stdout.write("\n".join(measured.lines()) + "\n")
    sys.stdout.write(f"sentences kept under another seed: {sum(kept) / len(kept):.2f}\n")
    return 1 if measured.broken else 0


def _films(ideas: Sequence[str], seconds: int, seed: int) -> Iterator[tuple[Frame, Film]]:
    for idea in ideas:
        try:
            text = cleaned(idea)
        except BadInput as error:
            sys.stdout.write(f"not a film: {idea!r} ({error.code})\n")
            continue
        yield read(text), composed(text, "", seed, seconds, None, mood_of_idea(text, "", ()))


def shown(frame: Frame, film: Film, seconds: int) -> list[str]:
    """A film in lines for people: headings, narration, dialogue, and what is broken."""
    length = speech_seconds(film)
    rows = [f"## {film.title}   [{film.format}, {film.recipe}, {film.mood}, {length:.1f} s]   idea: {frame.text}"]
    for scene in film.scenes:
        weather = "" if scene.weather == "clear" else f", {scene.weather}"
        rows.append(f"  {'INT.' if scene.inside else 'EXT.'} {scene.place.upper()} - {scene.time.upper()}{weather}")
        for beat in scene.beats:
            if beat.kind == "narration":
                rows.append(f"    {beat.text}")
            elif beat.kind == "dialogue":
                rows.append(f"    {beat.who.upper()} ({beat.emotion}): {beat.text}")
    rows += [f"  ! {fault}" for fault in broken(film, seconds)]
    if film.notes:
        rows.append(f"  notes: {', '.join(film.notes)}")
    rows.append(f"  words of the line heard: {coverage(film, frame):.2f}")
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
