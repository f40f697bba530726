"""Settings come from the environment and `.env`, and `.env.example` tells them all."""

import re
from pathlib import Path

import pytest

from bot.settings import PREFIX, PROVIDERS, Settings, load_settings
from core.errors import BadInput

EXAMPLE = Path(__file__).parents[2] / ".env.example"


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)


def test_nothing_is_needed() -> None:
    settings = load_settings(None)
    assert settings.port == 8080
    assert settings.home.name == "matinee"
    assert settings.faces == ()


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_HOME", "~/films")
    monkeypatch.setenv("MATINEE_TWITCH_CHANNELS", " one, two ,")
    monkeypatch.setenv("MATINEE_BUDGET", "2.5")
    settings = load_settings(None)
    assert settings.home == Path.home() / "films"
    assert settings.twitch_channels == ("one", "two")
    assert settings.budget == 2.5


def test_a_file_is_read_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text("MATINEE_PORT=9000\nMATINEE_HOST=10.0.0.1\nOTHER=1\n")
    monkeypatch.setenv("MATINEE_PORT", "9001")
    settings = load_settings(file)
    assert (settings.port, settings.host) == (9001, "10.0.0.1")


@pytest.mark.parametrize(("name", "value"), [("PORT", "99999"), ("PORT", "http"), ("BUDGET", "-1"), ("NOW", "soon")])
def test_a_wrong_value_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(BadInput) as caught:
        load_settings(None)
    assert caught.value.params["setting"] == PREFIX + name
    assert caught.value.params["why"]


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_OPENAI_API_KEY", "sk-very-secret")
    settings = load_settings(None)
    assert "sk-very-secret" not in repr(settings)
    assert settings.key_of("openai") == "sk-very-secret"
    assert settings.key_of("runway") == ""


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_provider_has_a_key_and_an_address(provider: str) -> None:
    settings = load_settings(None)
    assert settings.key_of(provider) == ""
    assert settings.base_url_of(provider) == ""


def test_a_platform_needs_all_its_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATINEE_SLACK_BOT_TOKEN", "xoxb")
    assert load_settings(None).faces == ()
    monkeypatch.setenv("MATINEE_SLACK_APP_TOKEN", "xapp")
    assert load_settings(None).faces == ("slack",)


def test_the_example_tells_every_setting_with_a_comment() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    told = {match[1]: number for number, line in enumerate(lines) if (match := re.fullmatch(r"(MATINEE_\w+)=", line))}
    assert set(told) == {PREFIX + name.upper() for name in Settings.model_fields}
    for name, number in told.items():
        assert lines[number - 1].startswith("# "), f"{name} has no comment"
