"""Could the bot read what was said?"""

from collections.abc import Iterator, Sequence

from bot.doctor.check import Check, State
from bot.doctor.permissions import name_of
from bot.texts.render import render
from policies.room_safety.unread import unread_lines
from policies.vocabulary import Room, Unread


def check_unread(room: Room, unread: Sequence[Unread]) -> Iterator[Check]:
    """Say which messages of a room could not be read, by reason and client; nothing where there are none."""
    if unread:
        yield Check(name_of(room), State.ADVICE, str(render(unread_lines(unread), "en")["body"]).strip())
