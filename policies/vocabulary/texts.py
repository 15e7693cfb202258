"""What the bot says, before it is put into a language.

A `Text` names an entry of the message catalogue by its English wording, a small Markdown with
`{named}` places. Values are put in as plain characters after the Markdown is rendered, so nothing
that a person chose (a name, a reason) can become markup, a mention or a command.
`Markdown` is a document of the room's own, such as its ground rules; it is shown as written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from policies.identifiers import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Person:
    """A member by name, shown as a link; pinged only where the consequence's `mentions` says so."""

    user_id: UserId
    display_name: str = ""
    room_id: RoomId | None = field(default=None, compare=False)  # where they show that name


@dataclass(frozen=True, slots=True)
class EventLink:
    """A link to an event in a room."""

    room_id: RoomId
    event_id: EventId


@dataclass(frozen=True, slots=True)
class RoomLink:
    """A link to a room, shown by its name where the bot knows one."""

    room_id: RoomId
    name: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """Several members by name, joined as the language joins a list."""

    persons: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph (or list) by its English Markdown. With `plural`, `count` chooses the form."""

    source: str
    values: Mapping[str, object] = field(default_factory=dict)
    plural: str | None = None
    count: int | None = None

    def filled(self, **values: object) -> "Text":
        """Return the same text with more of its places filled in."""
        return replace(self, values={**self.values, **values})


@dataclass(frozen=True, slots=True)
class Markdown:
    """A document in Markdown, written by the room's staff; HTML in it is shown as characters."""

    source: str


@dataclass(frozen=True, slots=True)
class Rows:
    """A small table: shown as a list in plain text and as a table in HTML."""

    head: tuple[Text, ...]
    rows: tuple[tuple[object, ...], ...]


Said = tuple[Text | Markdown | Rows, ...]


def text(source: str, **values: object) -> Text:
    """Name a catalogue entry and what is put into its places."""
    return Text(source, values)


def sentence(source: str) -> str:
    """Mark a sentence without places for the catalogue, where a plain `str` is wanted (an error's, say)."""
    return source


def plural(singular: str, many: str, count: int, **values: object) -> Text:
    """Name an entry with a plural; `{count}` is filled in."""
    return Text(singular, {"count": count, **values}, plural=many, count=count)
