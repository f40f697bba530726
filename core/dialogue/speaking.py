"""Carries out what was decided and says it through the face that the message came from."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from core.dialogue.cards import error_card
from core.dialogue.turn import Answer, Fetch, Opening, Ports
from core.domain.card import Card, Delivery
from core.domain.conversation import Inbound
from core.errors import MatineeError
from core.ports import Face
from prompts import replies

log = logging.getLogger(__name__)

PAUSES = (0.5, 2.0)
"""Seconds between attempts to post a reply."""


class Speaker:
    """Posts each card once, under a key that a repeated attempt shares."""

    def __init__(
        self, faces: Mapping[str, Face], ports: Ports, pause: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._faces = faces
        self._ports = ports
        self._pause = pause

    def reaches(self, inbound: Inbound) -> bool:
        """Whether this process serves the message's platform."""
        return inbound.address.platform in self._faces

    def fetch_of(self, inbound: Inbound) -> Fetch:
        """Where the message's attachments are fetched."""
        return self._faces[inbound.address.platform].fetch

    async def carry_out(self, opening: Opening, number: int, answer: Answer) -> None:
        """What happens outside the transaction, then the words. A film that cannot be started now is started by the
        reconciler, and its message is kept by the announcer: neither takes its acceptance back."""
        inbound, card = opening.inbound, answer.card
        for effect in answer.effects:
            try:
                card = await effect() or card
            except Exception as error:
                log.exception("Message %s: an effect failed", inbound.event_id)
                if answer.delivery is None:
                    card = error_card(replies(opening.conversation.language), known(error))
        if answer.delivery:
            await self._begin_living(opening, answer.delivery, card)
        elif card:
            await self._reply(inbound, card, f"{inbound.event_id}/{number}")

    async def refuse(self, inbound: Inbound, error: MatineeError) -> None:
        """Say in one sentence why not."""
        language = (inbound.actor.locale or "en")[:2]
        await self._reply(inbound, error_card(replies(language), error), f"{inbound.event_id}/refused")

    async def _begin_living(self, opening: Opening, delivery: Delivery, card: Card | None) -> None:
        """Post the first state of a living message, under the key that the announcer uses as well."""
        inbound = opening.inbound
        if card:
            try:
                face = self._faces[inbound.address.platform]
                ref = await face.post(inbound.address, card, reply=inbound.reply, key=living_key(delivery))
                delivery = delivery.model_copy(update={"ref": ref})
                async with self._ports.memory.begin() as work:
                    await work.outbox.save(delivery)
            except Exception:
                log.exception("The first card of %s could not be posted; the announcer will try", delivery.production)
        self._ports.followers.follow(delivery, opening.conversation)

    async def _reply(self, inbound: Inbound, card: Card, key: str) -> None:
        face = self._faces.get(inbound.address.platform)
        if face is None:
            return
        for pause in (*PAUSES, None):
            try:
                await face.post(inbound.address, card, reply=inbound.reply, key=key)
            except Exception:
                if pause is None:
                    log.exception("The reply %s could not be posted", key)
                    return
                log.warning("The reply %s could not be posted; trying again", key, exc_info=True)
                await self._pause(pause)
            else:
                return


def living_key(delivery: Delivery) -> str:
    """What a living message is posted under, whoever posts it."""
    return f"{delivery.production}/{delivery.slot}"


def known(error: Exception) -> MatineeError:
    """An error that has a sentence."""
    return error if isinstance(error, MatineeError) else MatineeError()
