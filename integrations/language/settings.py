"""Which language model is asked, where, and for how much."""

from dataclasses import dataclass

from pydantic import SecretStr

from integrations.language.vendors import VENDORS, TokenPrice, Vendor

LONGEST_ANSWER = 8_000
"""Tokens."""


@dataclass(frozen=True)
class ChatSettings:
    """Nothing of it is read from the environment."""

    vendor: str
    """A name out of VENDORS."""
    api_key: SecretStr
    base_url: str = ""
    """Empty for the vendor's own."""
    model: str = ""
    """Empty for the vendor's default."""
    price: TokenPrice | None = None
    """None for the default model's."""
    timeout: float = 90.0
    """Seconds without a sign of life."""

    @property
    def row(self) -> Vendor:
        """What is known of the vendor."""
        return VENDORS[self.vendor]

    @property
    def model_name(self) -> str:
        """As the vendor calls it."""
        return self.model or self.row.model

    @property
    def full_name(self) -> str:
        """Vendor and model."""
        return f"{self.vendor}:{self.model_name}"

    @property
    def address(self) -> str:
        """Root of the API."""
        return self.base_url or self.row.base_url

    @property
    def usd(self) -> TokenPrice:
        """What tokens cost."""
        return self.price or self.row.price
