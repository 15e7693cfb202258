"""`!mistake`: the author of a message says that the warning about it was wrong."""

from collections.abc import Sequence
from typing import Protocol

from commands.base import Asked, Outcome, reply
from commands.incident import Incident
from policies.incidents.steps import after_step
from policies.incidents.wording import alert
from policies.vocabulary import IncidentStepped, UserId, text


class Warned(Protocol):
    """What this command reads."""

    async def warned(self, user_id: UserId) -> Sequence[Incident]:
        """Return the open incidents of somebody's own messages, oldest first."""


async def mistake(asked: Asked, warned: Warned) -> Outcome:
    """Tell the facilitators that a warning was wrong, and close its incident as a mistake."""
    found = _meant(asked, await warned.warned(asked.sender))
    state = after_step(found.state, "mistake") if found is not None else None
    if found is None or state is None:
        return [reply(text("I know of no warning of yours that is still open."))]
    said = text("The author says that this was a mistake. It is closed; you can still confirm or dismiss it.")
    return [
        IncidentStepped(number=found.number, state=state),
        alert(found.room_id, found.event_id, found.category, said),
        reply(text("Thank you for telling me. I have closed it as a mistake, and the facilitators know.")),
    ]


def _meant(asked: Asked, mine: Sequence[Incident]) -> Incident | None:
    """The warning about the message that is answered; without one, the newest."""
    if asked.room is None:
        return mine[-1] if mine else None
    here = [each for each in mine if each.room_id == asked.room.room_id]
    answered = {asked.message.replies_to, asked.message.thread} - {None}
    meant = [each for each in here if not answered or each.event_id in answered]
    return meant[-1] if meant else None
