"""From which devices commands are taken.

Decides: whether a device's word is enough, and if not, what to say.
From: how far the device is vouched for, whether the command is for staff, and the configured
requirement (MSC4153).
"""

from policies.vocabulary import EventLink, Person, Text, Trust, text

NOT_THEIRS = text("I could not tell which of your devices this came from, so I did not act on it.")
NOT_ENCRYPTED = text("This room is not encrypted, so I cannot tell who a command really comes from.")
NOT_VERIFIED = text(
    "This device has not been verified by you, so I take no such command from it. "
    "You can verify it in the settings of your Matrix client."
)
CHANGED = text(
    "Your cryptographic identity is not the one I know, so I take no such command yet. "
    "Another facilitator can confirm that it is you."
)


def refused_for_trust(trust: Trust, *, staff_command: bool, needed: str) -> Text | None:
    """Return what to say instead of acting; None where the device's word is enough.

    Args:
        trust: how far the device is vouched for.
        staff_command: whether only facilitators or admins may give the command.
        needed: whose commands must come from a signed device: `off`, `staff` or `everyone`.
    """
    if trust is Trust.UNKNOWN:
        return NOT_THEIRS
    if needed == "everyone" or (needed == "staff" and staff_command):
        return _SHORT_OF_SIGNED.get(trust)
    return None


_SHORT_OF_SIGNED = {
    Trust.PLAINTEXT: NOT_ENCRYPTED,
    Trust.UNSIGNED: NOT_VERIFIED,
    Trust.CHANGED: CHANGED,
}


def changed_identity(person: Person, accept: str) -> tuple[Text, ...]:
    """Announce that somebody's identity is not the one pinned at first sight."""
    return (
        text("The cryptographic identity of {person} is not the one I know.", person=person),
        text("It may be a new phone. Please ask them on another way whether it was them."),
        text("Until then I take no staff commands from them. If it is them, say `{accept}`.", accept=accept),
    )


def somebody_elses_key(link: EventLink) -> Text:
    """Announce a message that bears one sender and another's key."""
    return text(
        "A message was not encrypted by the member it names as its sender. I ignored it: {link}", link=link
    )
