"""Tells what truly belongs to what is kept: its author's own edits, and the votes in a poll with its end.

What can go wrong: somebody keeps a message for ever by naming another that the room keeps. The principle
against it: an edit counts where both have one author; a vote where both are what they pretend to be, by the
types that their senders gave them, which in an encrypted room only their keys show (MSC3381).
"""

from dataclasses import dataclass, field

from bot.retention.history import History
from policies.retention import Shell
from policies.vocabulary import EventId

POLLS = frozenset({"m.poll.start", "org.matrix.msc3381.poll.start"})
PARTS_OF_POLLS = frozenset(
    {"m.poll.response", "m.poll.end", "org.matrix.msc3381.poll.response", "org.matrix.msc3381.poll.end"}
)


@dataclass(slots=True)
class Belonging:
    """Looks at what something names, each poll once."""

    history: History
    _polls: dict[EventId, bool] = field(default_factory=dict)

    async def is_part(self, shell: Shell) -> bool:
        """Whether something is part of what it would stay with, as far as the homeserver shows that."""
        if shell.replaces is not None:
            author = await self.history.author(shell.replaces)
            return author is None or author == shell.sender
        return shell.stays_with is not None and await self._is_vote(shell.event_id, shell.stays_with)

    async def _is_vote(self, event_id: EventId, whole: EventId) -> bool:
        if whole not in self._polls:
            self._polls[whole] = await self.history.type_of(whole) in POLLS
        return self._polls[whole] and await self.history.type_of(event_id) in PARTS_OF_POLLS
