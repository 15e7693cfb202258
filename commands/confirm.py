"""`!confirm`: carries out what was asked before, once its asker has been told what follows.

A command that wants to be confirmed returns a `ToConfirm` beside the words that say what would follow. What
waits is the command, and which message gave it, in memory only: ten minutes later, or after a restart, it is
no more.

Only a word said after the question confirms it, and only one that could be read when it came: or whoever
holds its key back would choose what it confirms.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from commands.base import Asked, Outcome, reply
from policies.vocabulary import RoomId, RoomMessage, UserId, text

PATIENCE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """A command that waits for its asker's `!confirm`."""

    command: str
    argument: str = field(repr=False)
    asked_at: datetime
    message: RoomMessage = field(repr=False)


@dataclass(slots=True)
class Unconfirmeds:
    """What waits: one command for each person and room, the newest."""

    _waiting: dict[tuple[UserId, RoomId], Unconfirmed] = field(default_factory=dict)
    _unsent: set[tuple[UserId, RoomId]] = field(default_factory=set)  # what nobody was asked about yet

    def wait_for(self, asked: Asked, argument: str) -> None:
        """Let a command wait; it takes the place of an earlier one of the same person in the same room."""
        message = replace(asked.message, text="", hidden_text=())  # of its words the argument is enough
        waiting = Unconfirmed(asked.command, argument, asked.now, message)
        self._forget_late(asked.now)
        self._waiting[asked.sender, asked.message.room_id] = waiting
        self._unsent.add((asked.sender, asked.message.room_id))

    def settle(self, asked: Asked) -> None:
        """Drop what would undo what its asker has just done there, as a `set` that `off` came after."""
        waiting = self._waiting.get((asked.sender, asked.message.room_id))
        if waiting is not None and _are_of_one_kind(waiting.command, asked.command):
            del self._waiting[asked.sender, asked.message.room_id]

    def sent(self) -> None:
        """Note that every question is on its way to whom it is for."""
        self._unsent.clear()

    def is_no_answer(self, word: RoomMessage, now: datetime) -> bool:
        """Whether something waits that this word does not confirm; it goes on waiting."""
        self._forget_late(now)
        asking = word.sender, word.room_id
        waiting = self._waiting.get(asking)
        return waiting is not None and (asking in self._unsent or not is_after(word, waiting.message))

    def waiting(self, user_id: UserId, room_id: RoomId, now: datetime) -> Unconfirmed | None:
        """Return what waits for somebody in a room, and goes on waiting; None where nothing does."""
        self._forget_late(now)
        return self._waiting.get((user_id, room_id))

    def take(self, user_id: UserId, room_id: RoomId, now: datetime) -> Unconfirmed | None:
        """Return what waits for somebody in a room, at most once; None where nothing does, or no longer."""
        self._forget_late(now)
        return self._waiting.pop((user_id, room_id), None)

    def lay_aside(self) -> Callable[[], None]:
        """Return what puts everything back as it is now."""
        waiting, unsent = dict(self._waiting), set(self._unsent)

        def put_back() -> None:
            self._waiting, self._unsent = waiting, unsent

        return put_back

    def _forget_late(self, now: datetime) -> None:
        """Drop what is over; also what was asked long after now, by a clock that was set back since."""
        self._waiting = {
            key: waiting for key, waiting in self._waiting.items() if abs(now - waiting.asked_at) < PATIENCE
        }
        self._unsent &= self._waiting.keys()


def is_after(word: RoomMessage, command: RoomMessage) -> bool:
    """Whether a word was said after a command, as far as anybody can tell. Both times are one server's."""
    return word.unread_for is None and word.sent_at >= command.sent_at


async def confirm(asked: Asked, _: object) -> Outcome:  # noqa: ARG001 (as every command is called)
    """Say that nothing waits: what does is carried out in this command's stead."""
    return [reply(text("Nothing waits for your word here. It may have been too long ago."))]


def _are_of_one_kind(one: str, other: str) -> bool:
    """Whether two commands change the same: retention set, retention off; `!policy` sets what it names."""
    kinds = {one.split(maxsplit=1)[0], other.split(maxsplit=1)[0]}
    return len(kinds) == 1 or kinds == {"retention", "policy"}
