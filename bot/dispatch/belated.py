"""What is said to who asked for something that could be read only long after it had come.

One key opens everything that was said under it: whoever said much is asked once to say it again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.dispatch.asking import command_in
from commands import wording
from commands.base import Asked, Following, Where, reply
from commands.crisis import crisis
from commands.limits import Limits
from policies.room_safety.belated import PATIENCE, Belated, what_to_do
from policies.vocabulary import Text


@dataclass(frozen=True, slots=True)
class Belatedness:
    """Remembers, in memory only, who was asked in which room to say it again."""

    told: Limits = field(default_factory=lambda: Limits(1, PATIENCE))

    def answer(self, asked: Asked, crisis_lines: Sequence[str], *, value: bool) -> Following | None:
        """Return what is said instead of carrying a command out; None where it is carried out.

        `value`: it holds one that was to be registered, and that goes all the same.
        """
        found, in_private = command_in(asked), asked.where is Where.DIRECT
        what = what_to_do(asked.message.unread_for, in_private=in_private)
        if what is Belated.ACT or (found is not None and found[0].goes_by_when_said):
            return None
        is_heard = found is not None or in_private
        if not value and not (is_heard and what is Belated.SAY_AGAIN):
            return []
        return [reply(*_said(asked, crisis_lines, value=value))] if self._admits(asked) else []

    def lay_aside(self) -> Callable[[], None]:
        """Return what puts everything back as it is now."""
        return self.told.lay_aside()

    def _admits(self, asked: Asked) -> bool:
        return self.told.admits(f"{asked.sender} {asked.message.room_id}", asked.now) is True


def _said(asked: Asked, crisis_lines: Sequence[str], *, value: bool) -> tuple[Text, ...]:
    if value:
        return (wording.NOT_REGISTERED,)
    is_known = command_in(asked) is not None
    return (wording.BELATED, *(() if is_known else crisis(crisis_lines)))
