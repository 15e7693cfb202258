"""What the policy is told, and what it answers.

Text of a message stays out of every repr; nothing here outlives the question it belongs to.
"""

from dataclasses import dataclass, field
from typing import Literal

from policies.identifiers import UserId
from policies.identifying_details.detail import Category, Detail
from policies.identifying_details.registered.value import Registered

Subject = Literal["member", "self", "outsider", "public", "unknown"]
Grade = Literal["warn", "advise", "none"]


@dataclass(frozen=True, slots=True)
class Member:
    """A person in the room: what everybody sees of them, and digests of what they registered."""

    user_id: UserId
    display_name: str = ""
    registered: tuple[Registered, ...] = ()


@dataclass(frozen=True, slots=True)
class Before:
    """What is remembered of the message before: who was spoken of, never a word of it.

    Attributes:
        sender: who wrote it.
        subject: the one member it was about, if it was about one.
        asked: whose detail it asked for, if it asked for one; the member asked, when it said "your".
    """

    sender: UserId | None = None
    subject: UserId | None = None
    asked: UserId | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One message, as the room heard it.

    Attributes:
        text: what was said; never part of the repr.
        sender: who said it.
        reply_to: the author of the message it answers.
        mentions: whom it mentions by pill.
        previous: what is remembered of the message before, where anything is.
    """

    text: str = field(repr=False)
    sender: UserId
    reply_to: UserId | None = None
    mentions: frozenset[UserId] = frozenset()
    previous: Before | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One detail and whose it is.

    Attributes:
        category: what kind of detail; `protected` for a registered one.
        kind: what a registered detail was registered as; else empty.
        subject: whose it is.
        member: the member whose it is, where the subject is a member or the sender and one can be told.
        start: offset of its first character, in Unicode code points into the text as given.
        end: offset behind its last character.
        cue: the name of the rule that decided; never text of the message.
    """

    category: Category
    kind: str
    subject: Subject
    member: UserId | None
    start: int
    end: int
    cue: str

    def overlaps(self, other: "Finding | Detail") -> bool:
        """Tell whether it shares a character with another."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Verdict:
    """The gravest of the findings, and the findings in the order of the text."""

    verdict: Grade
    findings: tuple[Finding, ...] = ()


NOTHING = Verdict("none")
"""The answer to almost every message."""
