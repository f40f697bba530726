"""The one place that loads the drawing engine; everyone else imports `skia` from here."""

import ctypes
from importlib import import_module
from pathlib import Path

_STAND_INS = Path(__file__).parent.parent / "skia_gl"
_ADVICE = (
    "the drawing engine (skia-python) cannot be loaded on this machine: {reason}. "
    "Install the Debian packages libgl1 and libegl1, or their equivalents, and try again."
)


def _load_stand_ins() -> None:
    """Load the committed stand-ins under the names the engine looks for."""
    for name in ("libGL.so.1", "libEGL.so.1"):
        ctypes.CDLL(str(_STAND_INS / name), mode=ctypes.RTLD_GLOBAL)


def _ensure_engine() -> None:
    """Make `import skia` work, with stand-ins for OpenGL where the machine has none."""
    try:
        import_module("skia")
    except ModuleNotFoundError:
        raise
    except ImportError:
        try:
            _load_stand_ins()
            import_module("skia")
        except (ImportError, OSError) as error:
            raise ImportError(_ADVICE.format(reason=error)) from error


_ensure_engine()

import skia  # noqa: E402 - only now is it certain to load

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
NEAREST = skia.SamplingOptions()

__all__ = ["LINEAR", "NEAREST", "skia"]
