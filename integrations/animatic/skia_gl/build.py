"""Builds the stand-ins for libGL and libEGL: `python -m integrations.animatic.skia_gl.build`.

The drawing engine's extension refers to every OpenGL function it might call as data, so all of
those names must exist when it is loaded; raster drawing calls none of them. The symbol list is
bound to the pinned version of the engine, and building needs binutils and gcc.
"""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent
SYMBOLS = HERE / "symbols.txt"
SOURCE = HERE / "gl_stub.c"
LIBRARIES = (HERE / "libGL.so.1", HERE / "libEGL.so.1")
FLAGS = (
    "-Os",
    "-s",
    "-shared",
    "-fPIC",
    "-nostdlib",
    "-ffile-prefix-map=.=.",
    "-Wl,--build-id=none",
    "-Wl,--hash-style=gnu",
)


def extension() -> Path:
    """The engine's compiled module, found without importing it."""
    (found,) = Path(sysconfig.get_path("platlib")).glob("skia.*.so")
    return found


def wanted_symbols(library: Path) -> list[str]:
    """Names of the gl* and egl* functions `library` leaves undefined, sorted."""
    listing = subprocess.run(  # noqa: S603 - a fixed program on our own file
        [_tool("nm"), "-D", "--undefined-only", str(library)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    names = {line.split()[-1].split("@")[0] for line in listing.splitlines()}
    return sorted(name for name in names if name.startswith(("gl", "egl")))


def source(symbols: list[str]) -> str:
    """C source with one function per symbol that does nothing and answers zero."""
    return "".join(f"void *{name}(void) {{ return 0; }}\n" for name in symbols)


def build() -> None:
    """Rewrite the symbol list, the source and both libraries from the installed engine."""
    symbols = wanted_symbols(extension())
    SYMBOLS.write_text("\n".join(symbols) + "\n", encoding="utf-8")
    SOURCE.write_text(source(symbols), encoding="utf-8")
    gl, egl = LIBRARIES
    compile_library(source(symbols), gl)
    compile_library("", egl)


def compile_library(code: str, target: Path) -> None:
    """Compile `code` to the shared library `target`, named after its file."""
    subprocess.run(  # noqa: S603 - a fixed program on our own source
        [_tool("gcc"), *FLAGS, f"-Wl,-soname,{target.name}", "-x", "c", "-o", str(target), "-"],
        input=code.encode(),
        check=True,
    )


def _tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise RuntimeError(f"building the OpenGL stand-ins needs {name}: install gcc and binutils")
    return path


if __name__ == "__main__":
    build()
    sys.stderr.write(f"wrote {', '.join(str(path) for path in LIBRARIES)}\n")
