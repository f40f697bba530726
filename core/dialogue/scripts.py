"""Reads scripts that people send: files of any kind, or text in a message."""

import codecs

from core.dialogue.choices import clean
from core.domain.vocabulary import SCRIPT_LIMIT
from core.errors import BadScript

FILE_LIMIT = SCRIPT_LIMIT * 4
"""Bytes of a file that are fetched; a UTF-8 character has at most four."""
_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def script_text(data: bytes, name: str) -> str:
    """A script file's text: UTF-8, or UTF-16 with a byte order mark. BadScript (params: file, why)."""
    encoding = _WIDE.get(data[:2], "utf-8-sig")
    if encoding == "utf-8-sig" and b"\0" in data:
        raise BadScript(file=name, why="binary")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadScript(file=name, why="encoding" if _looks_like_text(data) else "binary") from error
    return script_of(text, name)


def script_of(text: str, name: str) -> str:
    """A script that can be followed. BadScript (params: file, why)."""
    script = clean(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not any(sign.isalnum() for sign in script):
        raise BadScript(file=name, why="empty")
    if len(script) > SCRIPT_LIMIT:
        raise BadScript(file=name, why="too_long")
    return script


def _looks_like_text(data: bytes) -> bool:
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in data[:4096])
    return controls * 50 < len(data[:4096])
