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
    if found is None:
        return [reply(text("I know of no warning of yours that is still open."))]
    said = text("The author says that this was a mistake. It is closed; you can still confirm or dismiss it.")
    return [
        IncidentStepped(number=found.number, state=after_step(found.state, "mistake") or found.state),
        alert(found.room_id, found.event_id, found.category, said),
        reply(text("Thank you for telling me. I have closed it as a mistake, and the facilitators know.")),
    ]


def _meant(asked: Asked, mine: Sequence[Incident]) -> Incident | None:
    """The warning about the message that is answered; without one, the newest that can be closed so."""
    open_ = [each for each in mine if after_step(each.state, "mistake") is not None]
    if asked.room is None:
        return open_[-1] if open_ else None
    here = [each for each in open_ if each.room_id == asked.room.room_id]
    answered = {asked.message.replies_to, asked.message.thread}
    meant = [each for each in here if each.event_id in answered]
    if not meant and asked.message.replies_to is None:  # said in a thread that the message itself stands in
        meant = here
    return meant[-1] if meant else None
