"""What the bot says when it comes into a room: what it is, reads, keeps and lacks, in at most eight lines."""

from collections.abc import Sequence
from datetime import timedelta

from policies.vocabulary import Text, text


def introduction(
    max_age: timedelta | None, lacking: Sequence[Text], prefix: str, *, is_open: bool = False
) -> tuple[Text, ...]:
    """Introduce the bot to a room it looks after. `is_open`: anybody can look into it from outside."""
    kept = (
        text("I redact messages here once they are older than {max_age}.", max_age=max_age)
        if max_age is not None
        else text("I leave messages here where they are.")
    )
    return (
        text("I am Underrose. I help keep what is said here in this room."),
        text("I read what is written here, to notice personal details, and I store none of it."),
        text("I keep who agreed to the ground rules, and when."),
        kept,
        text("`{help}` shows what you can say to me.", help=f"{prefix}help"),
        *(_OPEN if is_open else ()),
        *_lacking(lacking[:1] if is_open else lacking[:2]),
    )


_OPEN = (
    text(
        "Anybody can look in here from outside, and see who is here and who writes when. "
        "An admin can change that: let members only read the history."
    ),
)


def no_spaces() -> Text:
    """Say why the bot does not come into a space."""
    return text(
        "I look after rooms, and have nothing to do in a space. Please invite me to each of its rooms."
    )


def refusal(prefix: str) -> tuple[Text, ...]:
    """Say why the bot does not look after an unencrypted room, and what can be done."""
    return (
        text("I am Underrose. This room is not encrypted, so I do not look after it yet."),
        text("Whoever runs the homeserver can read everything here."),
        text("A facilitator can turn encryption on in the room's settings. Then I begin by myself."),
        text("To go on without it, a facilitator says `{anyway}`.", anyway=f"{prefix}protect-anyway"),
    )


def taken_for_a_group() -> tuple[Text, ...]:
    """Put right what was said in a direct chat that was looked after like a group."""
    return (
        text("This is a direct chat between the two of us. I took it for a group, and that was my mistake."),
        text("The rules and times that I named here do not hold here. You can ask me anything in private."),
        text("A detail that you sent me here may still stand above. Please delete it and send it again."),
    )


def _lacking(lacking: Sequence[Text]) -> tuple[Text, ...]:
    if not lacking:
        return ()
    return (*lacking, text("Please ask a room admin to give me what is missing."))
