"""The drawing engine works where no OpenGL is installed, on stand-ins that match its version."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from integrations.animatic.skia_gl import build

ROOT = Path(__file__).parents[2]
DRAW = """
import sys
try:
    import skia
    sys.exit("OpenGL is not hidden")
except ImportError as error:
    if "GL" not in str(error):
        raise
from integrations.animatic.drawing.canvas import skia
from integrations.animatic.drawing.shapes import ellipse
from integrations.animatic.drawing.paint import fill
surface = skia.Surface(32, 32)
surface.getCanvas().drawPath(ellipse(16, 16, 12), fill("#ff0000"))
blue, green, red, alpha = surface.makeImageSnapshot().tobytes()[(16 * 32 + 16) * 4:][:4]
assert (red, green, alpha) == (255, 0, 255), (red, green, alpha)
effect = skia.RuntimeEffect.MakeForShader("half4 main(float2 p){ return half4(0, 1, 0, 1); }")
paint = skia.Paint(Shader=skia.RuntimeShaderBuilder(effect).makeShader())
surface.getCanvas().drawPaint(paint)
assert surface.makeImageSnapshot().tobytes()[1] == 255
loaded = open("/proc/self/maps").read()
assert "skia_gl/libGL.so.1" in loaded and "skia_gl/libEGL.so.1" in loaded
sys.stdout.write("drawn")
"""


def _run(command: Sequence[str], check: bool = True) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - fixed programs on this machine's own files
        command, capture_output=True, text=True, check=check, cwd=ROOT
    )


def _gl_libraries() -> list[Path]:
    """Every file on this machine the loader could answer libGL.so.1 or libEGL.so.1 with."""
    ldconfig = shutil.which("ldconfig", path=f"{os.defpath}:/sbin:/usr/sbin")
    if ldconfig is None:
        pytest.skip("ldconfig is not installed, so the machine's libraries cannot be listed")
    listing = _run([ldconfig, "-p"]).stdout
    lines = [line.split(" => ") for line in listing.splitlines() if " => " in line]
    names = ("libGL.so.1", "libEGL.so.1")
    return [Path(path.strip()) for name, path in lines if name.split()[0] in names]


def _without(libraries: Sequence[Path], command: Sequence[str]) -> list[str]:
    """`command` in a mount namespace of its own where each library is an unreadable empty file."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("unshare is not installed")
    isolated = [unshare, "--user", "--map-root-user", "--mount"]
    probe = _run([*isolated, "true"], check=False)
    if probe.returncode != 0:
        pytest.skip("the kernel forbids user and mount namespaces here")
    hide = "; ".join(f"mount --bind /dev/null '{library.resolve()}'" for library in libraries)
    return [*isolated, "sh", "-ec", f'{hide or ":"}; exec "$@"', "sh", *command]


def test_draws_where_no_opengl_can_be_found() -> None:
    command = _without(_gl_libraries(), [sys.executable, "-c", DRAW])
    result = _run(command, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout == "drawn"


@pytest.mark.skipif(shutil.which("nm") is None, reason="nm is not installed")
def test_the_symbol_list_matches_the_installed_engine() -> None:
    listed = build.SYMBOLS.read_text(encoding="utf-8").split()
    assert listed == build.wanted_symbols(build.extension())


def test_the_source_is_generated_from_the_symbol_list() -> None:
    listed = build.SYMBOLS.read_text(encoding="utf-8").split()
    assert build.SOURCE.read_text(encoding="utf-8") == build.source(listed)


@pytest.mark.skipif(shutil.which("nm") is None, reason="nm is not installed")
def test_the_committed_library_defines_every_symbol() -> None:
    nm = shutil.which("nm")
    assert nm is not None
    listing = _run([nm, "-D", "--defined-only", str(build.LIBRARIES[0])]).stdout
    defined = {line.split()[-1] for line in listing.splitlines()}
    assert defined >= set(build.SYMBOLS.read_text(encoding="utf-8").split())
