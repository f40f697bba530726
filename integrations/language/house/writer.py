"""The house writer behind core's port for language models."""

from collections.abc import Callable

from pydantic import BaseModel

from core.agents.casting import CASTING
from core.agents.screenwriter import SCRIPT, STORY
from core.agents.storyboard import DETAIL, STORYBOARD
from core.ports import In, LanguageModel, Out, Task
from integrations.language.house.tasks.casting import write_casting
from integrations.language.house.tasks.detail import write_detail
from integrations.language.house.tasks.script import write_script
from integrations.language.house.tasks.story import write_story
from integrations.language.house.tasks.storyboard import write_storyboard

Answer = Callable[[BaseModel, int], BaseModel]


def _answer(task: Task[In, Out], write: Callable[[In, int], Out]) -> tuple[str, Answer]:
    def answer(inputs: BaseModel, seed: int) -> BaseModel:
        if not isinstance(inputs, task.takes):
            raise TypeError(f"the task {task.name} takes {task.takes.__name__}, not {type(inputs).__name__}")
        return write(inputs, seed)

    return task.name, answer


WRITERS: dict[str, Answer] = dict(
    (
        _answer(STORY, write_story),
        _answer(SCRIPT, write_script),
        _answer(CASTING, write_casting),
        _answer(STORYBOARD, write_storyboard),
        _answer(DETAIL, write_detail),
    )
)
"""Task name -> its writer."""


class HouseWriter(LanguageModel):
    """Writes stories from the user's own sentence without a neural network. The same task, input and seed give the
    same answer."""

    @property
    def model(self) -> str:
        """Name and version: a change of wording is a new version."""
        return "house-1"

    async def write(self, task: Task[In, Out], inputs: In, seed: int) -> Out:
        """Answers at once, in about a millisecond. EmptyIdea and UnreadableIdea for ideas without a word;
        LookupError for a task nobody
        here can write."""
        writer = WRITERS.get(task.name)
        if writer is None:
            raise LookupError(
                f"the house has no writer for the task {task.name!r}; it writes {', '.join(sorted(WRITERS))}"
            )
        answer = writer(inputs, seed)
        if not isinstance(answer, task.gives):
            raise TypeError(
                f"the house answered the task {task.name} with {type(answer).__name__}, not {task.gives.__name__}"
            )
        return answer
