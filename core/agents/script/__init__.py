"""Finished scripts: reading Fountain, dialogue and prose as they are written, and writing Fountain."""

from core.agents.script.reader import Script, read_script
from core.agents.script.writer import fountain

__all__ = ["Script", "fountain", "read_script"]
