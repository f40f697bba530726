"""`python -m integrations.speech.espeak.worker`: speaks on request, one JSON line per line; sound goes to a file."""

import json
import os
import sys
from pathlib import Path
from typing import Any, Final, NoReturn

import numpy as np

from integrations.media.serve import Request, serve
from integrations.media.sound import RATE, write_wav
from integrations.speech.espeak.library import Espeak, LibraryFailed, NoSuchVoice, Utterance
from integrations.speech.espeak.text import read
from integrations.speech.espeak.timing import Timed, mouths, words
from integrations.speech.espeak.voices import Timbre, candidates, find
from integrations.speech.polish import Polished, polish
from integrations.speech.script import spoken_language

WORDS_PER_MINUTE: Final = 150
_SILENT_SIGN: Final = 0.07
_FEWEST: Final = 0.4

Answer = dict[str, Any]


class Speaker:
    """Turns requests into sound files."""

    def __init__(self) -> None:
        self._espeak = Espeak()

    def answer(self, request: Request) -> Answer:
        """Speak in a forked copy of this process: espeak-ng carries its state from line to line, so only a fresh one
        says the same text in the same way, and only a copy may crash."""
        if not hasattr(os, "fork"):
            return self.say(request)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            self._answer_and_exit(request, writer)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            said = pipe.read()
        _, status = os.waitpid(child, 0)
        if status != 0 or not said:
            raise LibraryFailed(f"espeak-ng crashed with status {status}")
        answer: Answer = json.loads(said)
        if "error" in answer:
            raise LibraryFailed(answer["error"])
        return answer

    def _answer_and_exit(self, request: Request, writer: int) -> NoReturn:
        """The copy's whole life. It must never return into the serving loop, whatever happens."""
        try:
            with os.fdopen(writer, "wb") as pipe:
                pipe.write(json.dumps(self._tried(request), ensure_ascii=False).encode())
        finally:
            os._exit(0)

    def _tried(self, request: Request) -> Answer:
        try:
            return self.say(request)
        except Exception as error:
            return {"error": f"{type(error).__name__}: {error}"}

    def say(self, request: Request) -> Answer:
        """Speak `text` in `voice` and `language` into the WAV file `out`; `rate` is a factor, `pitch` in semitones."""
        written = str(request["text"])
        timbre = find(str(request["voice"]))
        language = spoken_language(written, str(request["language"]))
        reading = read(written, language)
        out = Path(request["out"])
        if not any(sign.isalnum() for sign in reading.said):
            return _silence(written, out)
        pace = float(request.get("rate", 1.0)) * timbre.pace * WORDS_PER_MINUTE
        utterance = self._utter(
            reading.said,
            candidates(timbre, language),
            rate=round(min(max(pace / timbre.finish.size, 80), 450)),
            pitch=_shifted(timbre, float(request.get("pitch", 0.0))),
            spread=min(max(round(timbre.melody * float(request.get("melody", 1.0))), 0), 99),
        )
        polished = polish(utterance.samples, utterance.rate, timbre.finish)
        write_wav(out, [polished.samples[:, None]])
        length = utterance.ms / 1000
        return {
            "seconds": len(polished.samples) / RATE,
            "rate_hz": RATE,
            "words": _moved(words(reading, utterance.events, length), polished),
            "visemes": _moved(mouths(utterance.events, length), polished),
        }

    def _utter(self, text: str, names: tuple[str, ...], *, rate: int, pitch: int, spread: int) -> Utterance:
        for name in names:
            try:
                return self._espeak.say(text, name, rate=rate, pitch=pitch, spread=spread)
            except NoSuchVoice:
                continue
        raise NoSuchVoice(names[0])


def _shifted(timbre: Timbre, semitones: float) -> int:
    """espeak-ng's pitch spans about an octave on each side of 50."""
    return min(max(round(timbre.pitch + semitones * 50 / 12), 0), 99)


def _moved(times: tuple[Timed, ...], polished: Polished) -> list[list[object]]:
    moved = ((name, polished.at(start), polished.at(end)) for name, start, end in times)
    return [[name, round(start, 4), round(max(start, end), 4)] for name, start, end in moved]


def _silence(written: str, out: Path) -> Answer:
    """Time to read what cannot be said: an emoji, a row of dots, kanji."""
    text = written.strip()
    seconds = max(_FEWEST, len(text) * _SILENT_SIGN)
    frames = np.zeros((round(seconds * RATE), 1), np.float32)
    write_wav(out, [frames])
    said = [[text, 0.0, seconds]] if text else []
    return {"seconds": len(frames) / RATE, "rate_hz": RATE, "words": said, "visemes": []}


def main() -> int:
    """Serve until standard input ends."""
    try:
        speaker = Speaker()
    except LibraryFailed as error:
        sys.stderr.write(f"{error}\n")
        return 1
    serve(speaker.answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
