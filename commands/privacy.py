"""`!privacy`: what the bot reads, what it keeps and for how long, in plain words.

The words about what is kept are those of the tables and the commands themselves, so that they cannot differ.
"""

from collections.abc import Sequence
from typing import Protocol

from commands.agree import answering
from commands.base import NOTHING, Asked, Command, Outcome, reply
from policies.agreement import Terms
from policies.vocabulary import Text, text


class Kept(Protocol):
    """What a table says of itself."""

    @property
    def knows(self) -> Text:
        """What it knows about a person."""

    @property
    def kept(self) -> Text:
        """For how long."""


class Known(Protocol):
    """What this command reads."""

    def kept_about_people(self) -> Sequence[Kept]:
        """Return what each table that knows about a person says of itself."""

    def commands_for(self, asked: Asked) -> Sequence[Command]:
        """Return what the asker may say here."""

    def terms(self) -> Terms:
        """Return who answers for what is kept."""


async def privacy(asked: Asked, known: Known) -> Outcome:
    """Say what is read, what is kept, for how long, and how to see and erase it."""
    rows = [
        text(
            "- {knows}. Kept: {kept}.",
            knows=table.knows.filled(prefix=asked.prefix),
            kept=table.kept.filled(prefix=asked.prefix),
        )
        for table in known.kept_about_people()
    ]
    keeping = [
        text("- `{command}`: {keeps}", command=f"{asked.prefix}{command.name}", keeps=command.keeps)
        for command in known.commands_for(asked)
        if command.keeps != NOTHING
    ]
    return [
        reply(
            text("I read what is written in the rooms I look after, to notice personal details."),
            text("I never store, log or repeat what you write."),
            text("**What I keep:**"),
            *rows,
            *((text("**What stays of a command:**"), *keeping) if keeping else ()),
            *_more(asked),
            *answering(known.terms()),
        )
    ]


def _more(asked: Asked) -> tuple[Text, ...]:
    return (
        text(
            "Agreeing to the ground rules is a promise to the group. It is no consent to further use of data."
        ),
        text("Your homeserver knows who is in a room and when they write. Reactions are not encrypted."),
        text(
            "`{mydata}` shows all I keep about you, and `{forget}` erases it. Both are for our direct room.",
            mydata=f"{asked.prefix}mydata",
            forget=f"{asked.prefix}forget",
        ),
    )
