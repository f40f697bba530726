"""The editor: cards, transitions, and the words around a film."""

from core.domain.bible import SceneBible
from core.domain.film import CreditsOrder, TitleOrder
from core.domain.screenplay import Screenplay, Story
from core.domain.storyboard import Look, Shot
from core.domain.vocabulary import Mood, TransitionKind

_TRANSITIONS: dict[Mood, TransitionKind] = {"funny": "iris", "happy": "iris", "action": "slide", "epic": "slide"}


def title_order(
    story: Story, screenplay: Screenplay, bible: SceneBible, look: Look, seconds: float, seed: int
) -> TitleOrder:
    """The title over the first place of the film."""
    first = screenplay.scenes[0]
    place = bible.place(first.place)
    return TitleOrder(
        title=story.title, look=look, place=place.set if place else "", time=first.time, seconds=seconds, seed=seed
    )


def credits_order(
    story: Story, bible: SceneBible, look: Look, lines: tuple[str, ...], seconds: float, seed: int
) -> CreditsOrder:
    """Who plays in it, then `lines`, which say who made it."""
    cast = ", ".join(character.name for character in bible.characters[:4])
    return CreditsOrder(
        title=story.title, lines=(*((cast,) if cast else ()), *lines), look=look, seconds=seconds, seed=seed
    )


def transition_kind(mood: Mood, before: Shot, after: Shot) -> TransitionKind:
    """A dissolve where time passes in one place, the mood's own transition where the place changes."""
    if before.place == after.place:
        return "dissolve"
    return _TRANSITIONS.get(mood, "dissolve")
