"""A writer whose films have exactly the asked shape, so that makespans can be compared with a computed floor."""

from dataclasses import dataclass
from typing import cast

from pydantic import BaseModel

from core.agents.casting import CastDraft, CharacterDraft, PlaceDraft
from core.agents.screenwriter import BeatDraft, SceneDraft, ScriptDraft
from core.agents.storyboard import BoardAsk, BoardDraft, ShotDetail, ShotDraft, StagingDraft
from core.domain.screenplay import CharacterSketch, SceneOutline, Story
from core.ports import In, LanguageModel, Out, Task


@dataclass(frozen=True)
class Shape:
    """N scenes of M shots with C characters."""

    scenes: int = 3
    shots: int = 4
    characters: int = 2

    @property
    def videos(self) -> int:
        """Takes that have to be bought: never one more."""
        return self.scenes * self.shots


class ShapedWriter(LanguageModel):
    """Answers every task at once; the simulation around it takes the time."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape

    @property
    def model(self) -> str:
        return f"shape-{self._shape.scenes}-{self._shape.shots}-{self._shape.characters}"

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        return cast(Out, self._answer(task.name, inputs, seed))

    def _answer(self, task: str, inputs: BaseModel, seed: int) -> BaseModel:
        match task:
            case "story":
                return self._story(seed)
            case "script":
                return self._script()
            case "casting":
                return self._cast()
            case "storyboard":
                assert isinstance(inputs, BoardAsk)
                return self._board(inputs)
            case "detail":
                return ShotDetail(first_frame=f"first frame of {inputs.model_dump_json()}", motion="a step")
            case _:
                raise LookupError(task)

    def _names(self) -> list[str]:
        return [f"Player{n}" for n in range(self._shape.characters)]

    def _story(self, seed: int) -> Story:
        scenes = range(self._shape.scenes)
        return Story(
            title=f"Shape {seed}",
            logline="A measured film.",
            language="en",
            characters=tuple(CharacterSketch(name=name, noun="fox") for name in self._names()),
            scenes=tuple(SceneOutline(place=f"place {n}", summary=f"Scene {n}.") for n in scenes),
        )

    def _script(self) -> ScriptDraft:
        return ScriptDraft(
            scenes=tuple(
                SceneDraft(
                    place=f"place {n}",
                    beats=tuple(
                        BeatDraft(kind="dialogue", who=self._names()[m % 2], text=f"Line {m} of scene {n}.")
                        for m in range(self._shape.shots)
                    ),
                )
                for n in range(self._shape.scenes)
            )
        )

    def _cast(self) -> CastDraft:
        return CastDraft(
            characters=tuple(CharacterDraft(name=name, noun="fox") for name in self._names()),
            places=tuple(PlaceDraft(name=f"place {n}") for n in range(self._shape.scenes)),
        )

    def _board(self, ask: BoardAsk) -> BoardDraft:
        staging = tuple(StagingDraft(who=player.name) for player in ask.players)
        return BoardDraft(
            shots=tuple(ShotDraft(beats=(beat.id,), cast=staging, action=beat.text) for beat in ask.scene.beats)
        )
