"""Who may know whom, beyond what the import contracts can say."""

import sys
from pathlib import Path

import pytest

from tests.rules.source import ROOT, imports, modules, tracked

CORE_MAY_IMPORT = {"core", "prompts", "pydantic", "rapidfuzz", *sys.stdlib_module_names}
CORE_MAY_NOT = {"socket", "subprocess", "http", "urllib", "sqlite3", "multiprocessing", "threading", "random"}
CHOKE_POINTS = {
    "dbos": "integrations/engine",
    "skia": "integrations/animatic/drawing",
    "espeakng_loader": "integrations/speech",
    "langchain": "integrations/language",
    "langchain_core": "integrations/language",
    "langchain_openai": "integrations/language",
    "sqlalchemy": "integrations/database",
    "alembic": "integrations/database",
    "av": "integrations/media",
    "opentimelineio": "integrations/media",
    "rich": "bot",
}
"""Each vendor has one door, so that it can be changed in one place."""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", modules("core"), ids=name_of)
def test_core_knows_only_values(path: Path) -> None:
    roots = {name.partition(".")[0] for name in imports(path)}
    assert roots <= CORE_MAY_IMPORT
    assert not roots & CORE_MAY_NOT


@pytest.mark.parametrize("vendor", CHOKE_POINTS)
def test_a_vendor_has_one_door(vendor: str) -> None:
    importers = {
        name_of(path)
        for path in modules()
        if any(name == vendor or name.startswith(f"{vendor}.") for name in imports(path))
    }
    assert {name for name in importers if not name.startswith(f"{CHOKE_POINTS[vendor]}/")} == set()


HOSTS = ("pyp" + "i.org", "pythonhoste" + "d.org", "registry.npm" + "js.org", "deb.debia" + "n.org")
PLACES = ("/wor" + "k/", "/roo" + "t/")


def test_the_project_names_no_registry_and_no_machine() -> None:
    found: list[str] = []
    for path in tracked():
        if not path.is_file():
            continue
        contents = path.read_bytes()
        if b"\0" in contents:
            continue
        text = contents.decode("utf-8", "replace")
        found += [f"{name_of(path)}: {word}" for word in (*HOSTS, *PLACES) if word in text]
    assert found == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_has_hashes_and_no_addresses(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    pins = [number for number, line in enumerate(lines) if "==" in line]
    assert len(pins) > 50
    assert all("--hash=sha256:" in lines[number + 1] for number in pins)
    assert not any(line.lstrip().startswith(("--index", "--extra", "--find", "-i ", "-f ")) for line in lines)
    assert not any("://" in line for line in lines)
