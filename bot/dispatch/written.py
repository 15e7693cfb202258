"""Who wrote which message, what it answered and in which thread: of a room's newest, in memory only.

What is not remembered, since it is older or from before a restart, the homeserver is asked for: who wrote and
what an event relates to is not encrypted. So a reply has an addressee whenever it comes, and so has its edit.
"""

from dataclasses import dataclass, field, replace

from bot.beside import answered
from bot.dispatch.source import Source
from bot.failures import Failure
from bot.homeserver import Wrote
from policies.vocabulary import EventId, RoomId, RoomMessage, UserId

REMEMBERED = 500  # of a room's newest messages


@dataclass(slots=True)
class Written:
    """Remembers, and asks for the rest."""

    _known: dict[RoomId, dict[EventId, Wrote | None]] = field(default_factory=dict)

    def note(self, message: RoomMessage) -> None:
        """Remember a message."""
        wrote = Wrote(message.sender, message.replies_to, message.thread)
        self._keep(message.room_id, message.event_id, wrote)

    def forget(self, user_id: UserId) -> None:
        """Forget what somebody wrote."""
        for room_id, known in self._known.items():
            self._known[room_id] = {
                event: wrote for event, wrote in known.items() if wrote is None or wrote.sender != user_id
            }

    def left(self, room_id: RoomId) -> None:
        """Forget a room."""
        self._known.pop(room_id, None)

    async def author(self, room_id: RoomId, event_id: EventId | None, source: Source | None) -> UserId | None:
        """Return who wrote a message; None where nobody can tell, or (no source) it is not remembered."""
        wrote = await self._wrote(room_id, event_id, source)
        return wrote.sender if wrote is not None else None

    async def in_context(self, message: RoomMessage, source: Source) -> RoomMessage:
        """Return an edit as standing where its message stands: it answers the same, in the same thread.

        Only who wrote a message can edit it (client-server API, "Validity of replacement events"): anybody
        else's edit is a message of their own, so that nothing in it is laid to the first author's charge. So
        is an edit of what is not to be seen: a link to that would lead nowhere, or to somebody else's words.
        """
        if message.edits is None:
            return message
        original = await self._wrote(message.room_id, message.edits, source)
        if original is None or original.sender != message.sender:
            return replace(message, edits=None)
        return replace(
            message,
            replies_to=message.replies_to or original.answers,
            thread=message.thread or original.thread,
        )

    async def _wrote(self, room_id: RoomId, event_id: EventId | None, source: Source | None) -> Wrote | None:
        if event_id is None:
            return None
        known = self._known.get(room_id, {})
        if event_id in known:
            return known[event_id]
        if source is None or (fetching := source.around.fetching) is None:
            return None
        try:
            wrote = await source.answers.to(
                ("wrote", room_id, event_id), lambda: answered(fetching.wrote(room_id, event_id))
            )
        except Failure:
            return None  # it may be asked for again
        self._keep(room_id, event_id, wrote)
        return wrote

    def _keep(self, room_id: RoomId, event_id: EventId, wrote: Wrote | None) -> None:
        known = self._known.setdefault(room_id, {})
        known[event_id] = wrote
        while len(known) > REMEMBERED:
            known.pop(next(iter(known)))
