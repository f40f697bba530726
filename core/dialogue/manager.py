"""Answers every message: once, whatever happens, and always with a sentence."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.dialogue.finding import approval_pending
from core.dialogue.pending import ask_to_confirm, ask_which
from core.dialogue.policy import Decision, decide
from core.dialogue.reading import read, words_of
from core.dialogue.speaking import Speaker, known
from core.dialogue.suggesting import suggestions
from core.dialogue.turn import Answer, AnyIntent, Opening, Ports, Turn
from core.domain.conversation import Command, Dialogue, Inbound, Suggest, Utterance
from core.errors import MatineeError, StaleDialogue
from core.ports import Face, Understander
from prompts import replies

log = logging.getLogger(__name__)

TRIES = 8
"""How often a message is handled again because another turn of the same dialogue was quicker."""
RESUMED = 4
"""Answers that may lead to one another in a single turn."""


class DialogueManager:
    """From a message to what is done about it and what is said."""

    def __init__(
        self, faces: Mapping[str, Face], ports: Ports, understander: Understander, intents: Mapping[str, AnyIntent]
    ) -> None:
        self._ports = ports
        self._speaker = Speaker(faces, ports)
        self._understander = understander
        self._intents = intents

    async def handle(self, inbound: Inbound) -> None:
        """Answer through the face it came from. A message that was accepted before does nothing."""
        if isinstance(inbound, Suggest) or not self._speaker.reaches(inbound):
            return
        try:
            async with self._ports.memory.begin() as work:
                fresh = await work.inbox.accept(inbound)
        except Exception as error:
            log.exception("Message %s could not be accepted", inbound.event_id)
            await self._speaker.refuse(inbound, known(error))
            return
        if fresh:
            await self._take(inbound)

    async def replay(self) -> int:
        """Answer what was accepted before a crash and not finished, as far as it came from faces of this process; how
        many there were."""
        async with self._ports.memory.begin() as work:
            waiting = [inbound for inbound in await work.inbox.unfinished() if self._speaker.reaches(inbound)]
        for inbound in waiting:
            await self._take(inbound)
        return len(waiting)

    async def suggest(self, inbound: Suggest) -> tuple[str, ...]:
        """Completions for a field that is being typed; at most 25."""
        async with self._ports.memory.begin() as work:
            account = await work.accounts.account_of(inbound.actor)
            library = await work.projects.of_owner(account)
        return suggestions(inbound.field, inbound.partial, tuple(project.title for project in library))

    async def _take(self, inbound: Inbound) -> None:
        """One accepted message, handled again when another turn of the same dialogue was quicker."""
        try:
            await self._turn_at_last(inbound)
        except MatineeError as error:
            log.info("Message %s is refused: %s %s", inbound.event_id, error.code, error.params)
            await self._refuse(inbound, error)
        except Exception as error:
            log.exception("Message %s could not be handled", inbound.event_id)
            await self._refuse(inbound, known(error))

    async def _turn_at_last(self, inbound: Inbound) -> None:
        for attempt in range(TRIES):
            try:
                await self._turn(inbound)
            except StaleDialogue:
                log.info("Message %s meets another turn, attempt %d", inbound.event_id, attempt + 1)
            else:
                return
        raise StaleDialogue

    async def _turn(self, inbound: Inbound) -> None:
        opening = await self._open(inbound)
        language = opening.conversation.language
        reading = read(inbound, opening.pending, language, self._intents, self._understander)
        typed = isinstance(inbound, Utterance)
        addressed = not isinstance(inbound, Utterance) or inbound.mentions_bot
        decision = decide(reading, self._intents, typed=typed, addressed=addressed)
        log.info(
            "Message %s: %s %s",
            inbound.event_id,
            decision.kind,
            " ".join(command.intent for command in reading.commands),
        )
        answers = await self._answers(opening, decision)
        finished = await self._commit(opening, decision, answers)
        for number, answer in enumerate(answers):
            await self._speaker.carry_out(opening, number, answer)
        if not finished:
            await self._finish(inbound, decision.kind)

    async def _open(self, inbound: Inbound) -> Opening:
        async with self._ports.memory.begin() as work:
            account = await work.accounts.account_of(inbound.actor)
            conversation = await work.conversations.conversation(inbound.address, inbound.caps)
            dialogue = await work.conversations.dialogue(conversation.id, inbound.actor.key)
        pending = dialogue.pending or await approval_pending(self._ports, conversation, account)
        return Opening(inbound, account, conversation, dialogue, pending)

    def _turn_of(self, opening: Opening, number: int, command: Command) -> Turn:
        return Turn(
            inbound=opening.inbound,
            number=number,
            account=opening.account,
            conversation=opening.conversation,
            dialogue=opening.dialogue,
            command=command,
            pending=opening.pending,
            replies=replies(opening.conversation.language),
            ports=self._ports,
            fetch=self._speaker.fetch_of(opening.inbound),
            said=words_of(opening.inbound),
        )

    async def _answers(self, opening: Opening, decision: Decision) -> list[Answer]:
        if decision.kind == "quiet":
            return []
        first = self._turn_of(opening, 0, decision.commands[0] if decision.commands else Command(intent="help"))
        if decision.kind == "confirm":
            return [ask_to_confirm(first)]
        if decision.kind == "which":
            return [ask_which(first, decision.choices)]
        answers: list[Answer] = []
        for number, command in enumerate(decision.commands):
            answer = await self._answer(self._turn_of(opening, number, command))
            answers.append(answer)
            if answer.pending:
                break
        return answers

    async def _answer(self, turn: Turn) -> Answer:
        """A handler's answer; when it resolves an open question, the answer of what was asked about."""
        settles = False
        for _ in range(RESUMED):
            answer = await self._intents[turn.command.intent].answer(turn)
            settles = settles or answer.settles
            if answer.then is None:
                return replace(answer, settles=settles)
            turn = replace(turn, command=answer.then, pending=None)
        raise MatineeError(f"answers lead in a circle at {turn.command.intent}")

    async def _commit(self, opening: Opening, decision: Decision, answers: Sequence[Answer]) -> bool:
        """Everything that a message changes, with its outcome, in one transaction; whether it changed anything.
        StaleDialogue."""
        dialogue = _after(opening.dialogue, decision, answers)
        writes = [write for answer in answers for write in answer.commit]
        async with self._ports.memory.begin() as work:
            if dialogue != opening.dialogue:
                await work.conversations.save_dialogue(dialogue)
            for write in writes:
                await write(work)
            if writes:
                await work.inbox.finish(opening.inbound.event_id, decision.kind)
        return bool(writes)

    async def _finish(self, inbound: Inbound, outcome: str) -> None:
        async with self._ports.memory.begin() as work:
            await work.inbox.finish(inbound.event_id, outcome)

    async def _refuse(self, inbound: Inbound, error: MatineeError) -> None:
        """One card with the sentence; the message is finished, so that it is not tried for ever."""
        try:
            await self._speaker.refuse(inbound, error)
            await self._finish(inbound, error.reply)
        except Exception:
            log.exception("Message %s could not even be refused", inbound.event_id)


def _after(dialogue: Dialogue, decision: Decision, answers: Sequence[Answer]) -> Dialogue:
    """The dialogue after these answers."""
    pending, focus = dialogue.pending, dialogue.focus
    for answer in answers:
        pending = answer.pending or (None if answer.settles else pending)
        focus = answer.focus or focus
    last = decision.commands[-1] if decision.kind == "act" and decision.commands else dialogue.last
    return dialogue.model_copy(update={"pending": pending, "focus": focus, "last": last})
