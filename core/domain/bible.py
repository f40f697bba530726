"""The SceneBible: characters, places, props and facts that stay the same through a whole film."""

from core.domain.screenplay import Scene
from core.domain.value import Value


class Voice(Value):
    """One speaker's voice, in terms every speech provider can approximate."""

    id: str
    """The provider's voice id."""
    language: str
    rate: float = 1.0
    """1 is the provider's normal pace; 0.5 to 2."""
    pitch: float = 0.0
    """Semitones against the voice's own pitch; -12 to 12."""


class Character(Value):
    """Static traits; what is worn is kept apart, so that a change of coat is a change of coat."""

    id: str
    name: str
    noun: str
    """The user's word, shown and spoken as it is."""
    kind: str
    """The repertoire's kind that shows it best."""
    description: str
    """Lasting looks in one filmable sentence, for models that read."""
    traits: tuple[str, ...] = ()
    wardrobe: tuple[str, ...] = ()
    colours: tuple[tuple[str, str], ...] = ()
    """Role to '#rrggbb', only where the user or the casting agent fixed one."""
    voice: Voice
    seed: int = 0
    count: int = 1


class Place(Value):
    """Where scenes happen."""

    id: str
    name: str
    set: str
    """The repertoire's set that shows it best."""
    interior: bool = False
    description: str = ""


class Prop(Value):
    """A thing that matters."""

    id: str
    noun: str
    kind: str
    description: str = ""


class SceneBible(Value):
    """The canon of a film."""

    narrator: Voice
    characters: tuple[Character, ...] = ()
    places: tuple[Place, ...] = ()
    props: tuple[Prop, ...] = ()
    facts: tuple[str, ...] = ()

    def character(self, name: str) -> Character | None:
        """By id or name, whatever the case; None when nobody is called so."""
        wanted = name.casefold()
        return next((c for c in self.characters if wanted in (c.id.casefold(), c.name.casefold())), None)

    def place(self, name: str) -> Place | None:
        """By id or name, whatever the case."""
        wanted = name.casefold()
        return next((p for p in self.places if wanted in (p.id.casefold(), p.name.casefold())), None)

    def prop(self, noun: str) -> Prop | None:
        """By id or noun, whatever the case."""
        wanted = noun.casefold()
        return next((p for p in self.props if wanted in (p.id.casefold(), p.noun.casefold())), None)

    def for_scene(self, scene: Scene) -> "SceneBible":
        """What the scene's storyboard needs: who is named in it, the hero when nobody is, and nobody's wardrobe."""
        words = " ".join((*(beat.text for beat in scene.beats), *(beat.target for beat in scene.beats))).casefold()
        doing = {beat.who.casefold() for beat in scene.beats}
        seen = [c for c in self.characters if c.name.casefold() in doing or c.name.casefold() in words]
        shown = seen or list(self.characters[:1])
        place = self.place(scene.place)
        return SceneBible(
            narrator=self.narrator,
            characters=tuple(c.model_copy(update={"wardrobe": (), "colours": ()}) for c in shown),
            places=(place,) if place else (),
            props=tuple(p for p in self.props if p.noun.casefold() in words),
        )
