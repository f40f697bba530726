"""Whose language models can write, as data. All of them speak the OpenAI protocol; what differs stands in a row."""

from dataclasses import dataclass
from typing import Literal

Method = Literal["json_schema", "function_calling"]


@dataclass(frozen=True)
class TokenPrice:
    """USD per million tokens."""

    input: float = 0.0
    output: float = 0.0


@dataclass(frozen=True)
class Vendor:
    """A vendor and its default model."""

    base_url: str
    """Root of the OpenAI-compatible API, version included."""
    model: str
    method: Method
    """How an answer is made to fit its form: by the schema itself, or as the arguments of a tool call."""
    price: TokenPrice
    """Of the default model."""
    seeded: bool
    """Whether the API takes a seed."""
    keyless: bool = False
    """Runs on this machine and needs no key."""


VENDORS: dict[str, Vendor] = {
    "openai": Vendor(
        "https://api.openai.com/v1", "gpt-6-luna", "json_schema", TokenPrice(0.10, 0.50), seeded=True
    ),
    "anthropic": Vendor(
        "https://api.anthropic.com/v1", "claude-haiku-5-5", "function_calling", TokenPrice(0.10, 0.50), seeded=False
    ),
    "google": Vendor(
        "https://generativelanguage.googleapis.com/v1beta/openai", "gemini-3.8-flash", "json_schema",
        TokenPrice(0.75, 3.75), seeded=False,
    ),
    "deepseek": Vendor(
        "https://api.deepseek.com/v1", "deepseek-v4-flash", "function_calling", TokenPrice(0.30, 1.20), seeded=False
    ),
    "qwen": Vendor(
        "https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "qwen3.8-flash", "function_calling",
        TokenPrice(0.15, 0.47), seeded=True,
    ),
    "ollama": Vendor(
        "http://127.0.0.1:11434/v1", "llama4", "json_schema", TokenPrice(), seeded=True, keyless=True
    ),
}  # fmt: skip
"""Prices as of 2026-11-20."""
