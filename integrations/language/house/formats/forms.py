"""Every form by the format that asks for it."""

from collections.abc import Callable, Mapping

from integrations.language.house.film import Film
from integrations.language.house.formats.advert import advert
from integrations.language.house.formats.bulletin import news, recap
from integrations.language.house.formats.explain import explain
from integrations.language.house.formats.form import Order
from integrations.language.house.formats.occasions import greeting, invite
from integrations.language.house.formats.told import script
from integrations.language.house.formats.verse import poem
from integrations.language.house.formats.voices import dialogue, joke

FORMS: Mapping[str, Callable[[Order], Film]] = {
    "explain": explain,
    "advert": advert,
    "invite": invite,
    "greeting": greeting,
    "news": news,
    "recap": recap,
    "poem": poem,
    "dialogue": dialogue,
    "joke": joke,
    "script": script,
}
