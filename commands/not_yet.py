"""What people may look for and the bot cannot do yet: said as it is, with what helps until then."""

from collections.abc import Sequence

from commands.base import Asked, Where
from commands.crisis import crisis
from policies.vocabulary import Text, text


def not_yet(asked: Asked, crisis_lines: Sequence[str]) -> tuple[Text, ...] | None:
    """Say that something is to come; None where it is not."""
    named = asked.command.replace("-", "")
    if named == "concern":
        return (*_concern(asked), *crisis(crisis_lines))
    if named == "practice":
        rules = f"{asked.prefix}rules"
        return (
            text("I have no scenarios to practise with yet. `{rules}` shows the ground rules.", rules=rules),
        )
    if named == "checkup":
        status = f"{asked.prefix}status"
        return (
            text("I cannot go through a room's settings yet. What I lack is in `{status}`.", status=status),
            text("Whoever runs me can look into every room with `{doctor}`.", doctor="underrose doctor"),
        )
    if named == "checkin":
        return (text("I cannot hold check-ins yet. Nobody was asked anything."),)
    return None


def _concern(asked: Asked) -> tuple[Text, ...]:
    said = (
        text("I cannot carry concerns to the facilitators yet, so nobody has heard of this."),
        text("Please write to one of them yourself."),
    )
    if asked.where is Where.DIRECT:
        return said
    takeback = f"{asked.prefix}takeback"
    return (
        *said,
        text("Everybody here can read what you wrote. `{takeback}` removes it.", takeback=takeback),
    )
