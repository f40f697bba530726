"""Everything people can ask for: one file per intent. A new file here is found by itself."""

import importlib
import pkgutil
from collections.abc import Mapping

from core.dialogue.turn import AnyIntent


def _collect() -> Mapping[str, AnyIntent]:
    """The `INTENTS` of every file of this folder, by name. ValueError for a name given twice."""
    found: dict[str, AnyIntent] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        intents: tuple[AnyIntent, ...] = importlib.import_module(f"{__name__}.{module}").INTENTS
        for intent in intents:
            if intent.name in found:
                raise ValueError(f"two files define the intent {intent.name}")
            found[intent.name] = intent
    return found


INTENTS: Mapping[str, AnyIntent] = _collect()
"""Every intent by name."""
