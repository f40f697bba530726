"""Every setting of Matinee: the only place that reads the environment and `.env`."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, ClassVar

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from core.errors import BadInput

PREFIX = "MATINEE_"
PROVIDERS: tuple[str, ...] = (
    "openai", "anthropic", "google", "deepseek", "qwen", "ollama", "runway", "ark", "luma", "fal", "comfy",
    "elevenlabs", "stripe",
)  # fmt: skip
"""Names in the settings `MATINEE_<P>_API_KEY` and `MATINEE_<P>_BASE_URL`."""


class Settings(BaseSettings):
    """What the owner of this installation has chosen. Empty means "not configured"."""

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    home: Path = Field(default_factory=lambda: user_data_path("matinee", appauthor=False))
    database_url: str = ""
    """Empty: SQLite in the home folder."""
    redis_url: str = ""
    public_url: str = ""
    """Where the web face is reached from outside; needed for watch links."""
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    secret: SecretStr = SecretStr("")
    """Signs links and encrypts tokens."""
    budget: Annotated[float, Field(ge=0)] | None = None
    """USD that one film may cost at most, whatever was accepted."""
    simulation: Path | None = None
    fonts: Path | None = None
    now: datetime | None = None
    """Stands in for the clock when dates are understood."""

    discord_token: SecretStr = SecretStr("")
    discord_api_base: str = ""
    discord_gateway_url: str = ""

    slack_bot_token: SecretStr = SecretStr("")
    slack_app_token: SecretStr = SecretStr("")
    slack_signing_secret: SecretStr = SecretStr("")
    slack_api_base: str = ""

    twitch_client_id: str = ""
    twitch_client_secret: SecretStr = SecretStr("")
    twitch_bot_id: str = ""
    twitch_owner_id: str = ""
    twitch_channels: Annotated[tuple[str, ...], NoDecode] = ()
    """Comma-separated."""
    twitch_api_base: str = ""
    twitch_id_base: str = ""
    twitch_eventsub_url: str = ""
    vts_url: str = ""

    openai_api_key: SecretStr = SecretStr("")
    openai_base_url: str = ""
    anthropic_api_key: SecretStr = SecretStr("")
    anthropic_base_url: str = ""
    google_api_key: SecretStr = SecretStr("")
    google_base_url: str = ""
    deepseek_api_key: SecretStr = SecretStr("")
    deepseek_base_url: str = ""
    qwen_api_key: SecretStr = SecretStr("")
    qwen_base_url: str = ""
    ollama_api_key: SecretStr = SecretStr("")
    ollama_base_url: str = ""
    runway_api_key: SecretStr = SecretStr("")
    runway_base_url: str = ""
    ark_api_key: SecretStr = SecretStr("")
    ark_base_url: str = ""
    luma_api_key: SecretStr = SecretStr("")
    luma_base_url: str = ""
    fal_api_key: SecretStr = SecretStr("")
    fal_base_url: str = ""
    comfy_api_key: SecretStr = SecretStr("")
    comfy_base_url: str = ""
    elevenlabs_api_key: SecretStr = SecretStr("")
    elevenlabs_base_url: str = ""
    stripe_api_key: SecretStr = SecretStr("")
    stripe_base_url: str = ""

    @field_validator("home", "simulation", "fonts")
    @classmethod
    def _expand(cls, value: Path | None) -> Path | None:
        return value.expanduser() if value else value

    @field_validator("twitch_channels", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(name.strip() for name in value.split(",") if name.strip()) if isinstance(value, str) else value

    def key_of(self, provider: str) -> str:
        """A provider's key in the clear, to be handed to its client; empty when there is none."""
        secret: object = getattr(self, f"{provider}_api_key")
        return secret.get_secret_value() if isinstance(secret, SecretStr) else ""

    def base_url_of(self, provider: str) -> str:
        """Where a provider is called; empty means its own address."""
        return str(getattr(self, f"{provider}_base_url"))

    @property
    def faces(self) -> tuple[str, ...]:
        """The chat platforms that have everything they need."""
        ready = {
            "discord": bool(self.discord_token.get_secret_value()),
            "slack": bool(self.slack_bot_token.get_secret_value() and self.slack_app_token.get_secret_value()),
            "twitch": bool(
                self.twitch_client_id and self.twitch_client_secret.get_secret_value() and self.twitch_bot_id
            ),
        }
        return tuple(name for name, is_ready in ready.items() if is_ready)


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """The settings of this process. BadInput (params: setting, why) for the first one that cannot be used."""
    try:
        return Settings(_env_file=env_file)  # pyright: ignore[reportCallIssue]
    except ValidationError as error:
        first = error.errors()[0]
        name = PREFIX + str(first["loc"][0]).upper() if first["loc"] else PREFIX
        raise BadInput(setting=name, why=first["msg"]) from error
    except UnicodeDecodeError as error:
        raise BadInput(setting=str(env_file), why="encoding") from error
