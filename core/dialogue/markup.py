"""The light Markdown of cards: `*`, `_`, `` ` ``, `~`, `|`, links; a backslash takes a sign's meaning away."""

import re

_SIGNS = re.compile(r"([\\`*_~|<>\[\]#])")
_MARK = re.compile(r"\\([\\`*_~|<>\[\]#])|\*\*|__|~~|\|\||[*_`]")


class Marked(str):
    """Text that is light Markdown already."""


def escape(text: str) -> str:
    """Text that reads as it is written, whatever signs it holds."""
    return _SIGNS.sub(r"\\\1", text)


def plain(text: str) -> str:
    """The words of a card's body without any marks."""
    return _MARK.sub(lambda mark: mark[1] or "", text)


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where there is one."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,.;:-") + "…"
