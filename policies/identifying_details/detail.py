"""What a detector finds, and what it may know of the place where it looks.

A detail here says nothing about whose it is: that is decided elsewhere, from the people in the room.
"""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Literal

Category = Literal[
    "name",
    "phone",
    "email",
    "address",
    "handle",
    "workplace",
    "birthdate",
    "id_number",
    "location",
    "protected",
    "quote",
    "membership",
]

STRONG: frozenset[Category] = frozenset({"phone", "email", "address", "handle", "id_number", "location"})
"""Categories that lead to a person by themselves, whoever is named beside them."""


@dataclass(frozen=True, slots=True)
class Detail:
    """A span of the text that looks like a detail, and nothing about whose it is.

    Attributes:
        category: what kind of detail it is.
        start: offset of its first character, in Unicode code points into the text as given.
        end: offset behind its last character, likewise.
        value: normalised (E.164, lower-cased mailbox, ISO date, …), for comparing in memory only;
            empty where the kind has no such form. It is left out of the repr.
        public: known to be nobody's: a helpline, an organisation's mailbox, an example value.
        cue: the name of the rule that found it, never text of the message.
    """

    category: Category
    start: int
    end: int
    value: str = field(repr=False)
    public: bool = False
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """What a detector may know of where the text was said.

    Attributes:
        regions: ISO 3166 codes whose telephone numbers count in national form; none means only the
            international form counts.
        languages: what the room speaks, as ISO 639 codes.
        user_ids: Matrix user IDs of the room's members: addressing them gives nothing away. May be a live
            view, so that who joins counts at once.
        allow: texts that are never a detail here, such as the group's own number.
        matches: tells whether a text is never a detail here, by a pattern.
    """

    regions: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    user_ids: AbstractSet[str] = frozenset()
    allow: tuple[str, ...] = ()
    matches: Callable[[str], bool] = lambda _: False
