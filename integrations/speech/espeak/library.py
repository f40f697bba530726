"""espeak-ng by ctypes. It keeps global state: load it in one process that does nothing else."""

import ctypes
from dataclasses import dataclass
from typing import Final

import espeakng_loader
import numpy as np
from numpy.typing import NDArray

_SYNCHRONOUS: Final = 2
_PHONEME_EVENTS: Final = 0x1
_DONT_EXIT: Final = 0x8000
_UTF8: Final = 1
_END_PAUSE: Final = 0x1000
_RATE, _PITCH, _RANGE = 1, 3, 4
_LAST, _WORD, _PHONEME = 0, 1, 7


class NoSuchVoice(Exception):
    """espeak-ng has no voice of this name; it would go on silently with the previous one."""


class LibraryFailed(Exception):
    """espeak-ng cannot be loaded or did not speak."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens in the sound: `word` begins at a character, or `phoneme` begins."""

    ms: int
    word: int | None = None
    """Index of the word's first character in the text."""
    phoneme: str = ""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What espeak-ng said: 16-bit mono samples, their rate, and what begins when."""

    samples: NDArray[np.int16]
    rate: int
    events: tuple[Event, ...]

    @property
    def ms(self) -> int:
        """Length."""
        return round(1000 * len(self.samples) / self.rate)


class _Identity(ctypes.Union):
    _fields_ = (
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    )


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Identity),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The loaded library."""

    def __init__(self) -> None:
        """LibraryFailed when it is not there."""
        try:
            self._library = ctypes.CDLL(espeakng_loader.get_library_path())
            data = espeakng_loader.get_data_path().encode()
        except (OSError, RuntimeError) as error:
            raise LibraryFailed(f"espeak-ng cannot be loaded: {error}") from error
        options = _PHONEME_EVENTS | _DONT_EXIT
        self.rate: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, options)
        if self.rate <= 0:
            raise LibraryFailed("espeak-ng cannot be set up")
        self._pieces: list[NDArray[np.int16]] = []
        self._events: list[Event] = []
        self._callback = _Callback(self._hear)  # must outlive the library's use of it
        self._library.espeak_SetSynthCallback(self._callback)

    def knows(self, voice: str) -> bool:
        """Whether there is a voice of this name, for example `en-us+f1`; chooses it if so."""
        return self._library.espeak_SetVoiceByName(voice.encode()) == 0

    def say(self, text: str, voice: str, *, rate: int, pitch: int, spread: int) -> Utterance:
        """Speak. `rate` in words per minute (80 to 450), `pitch` and `spread` (how lively the melody is) 0 to 99."""
        if not self.knows(voice):
            raise NoSuchVoice(voice)
        for parameter, value in ((_RATE, rate), (_PITCH, pitch), (_RANGE, spread)):
            self._library.espeak_SetParameter(parameter, value, 0)
        self._pieces, self._events = [], []
        data = text.replace("\0", " ").encode("utf-8", "replace") + b"\0"
        if self._library.espeak_Synth(data, len(data), 0, 1, 0, _UTF8 | _END_PAUSE, None, None) != 0:
            raise LibraryFailed("espeak-ng did not speak")
        self._library.espeak_Synchronize()
        empty = np.zeros(0, np.int16)
        return Utterance(np.concatenate([empty, *self._pieces]), self.rate, tuple(self._events))

    def _hear(self, samples: int | None, count: int, events: int) -> int:
        if samples and count > 0:
            pointer = ctypes.cast(samples, ctypes.POINTER(ctypes.c_short))
            self._pieces.append(np.ctypeslib.as_array(pointer, (count,)).copy())
        happened = ctypes.cast(events, ctypes.POINTER(_Event))
        number = 0
        while (event := happened[number]).type != _LAST:
            if event.type == _WORD:
                self._events.append(Event(event.audio_position, word=event.text_position - 1))
            elif event.type == _PHONEME:
                name = bytes(event.id.string).split(b"\0")[0].decode("utf-8", "ignore")
                self._events.append(Event(event.audio_position, phoneme=name))
            number += 1
        return 0
