"""The containers know every setting."""

import yaml

from bot.settings import Settings
from tests.rules.source import ROOT

OF_THE_MACHINE = {"simulation", "fonts", "now"}
"""Settings that name files of one machine, or stop its clock."""


def test_compose_hands_every_setting_to_bot_and_worker() -> None:
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]
    assert set(services) == {"bot", "worker", "postgres", "redis"}
    wanted = {f"MATINEE_{name.upper()}" for name in Settings.model_fields if name not in OF_THE_MACHINE}
    assert wanted <= set(services["bot"]["environment"])
    assert wanted - {"MATINEE_HOST", "MATINEE_PORT"} <= set(services["worker"]["environment"])


def test_the_image_is_small_in_rights_and_watched() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("FROM ") for line in lines) == 2
    assert lines.index("USER matinee") > max(number for number, line in enumerate(lines) if line.startswith("RUN"))
    assert any(line.startswith("HEALTHCHECK") for line in lines)
