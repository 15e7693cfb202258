"""What is put into the places of a sentence: as HTML, and as plain text. All of it is escaped here."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from urllib.parse import quote

from bot.texts import formats
from bot.texts.catalogue import wording
from bot.texts.clean import clean
from bot.texts.names import mark, shown
from policies.identifiers import EventId, RoomId
from policies.vocabulary.texts import EventLink, People, Person, RoomLink, text

_MATRIX_TO = "https://matrix.to/#/"


@dataclass(frozen=True, slots=True)
class Tongue:
    """How to speak: the language, the room's time zone, and the servers that lead to a linked room."""

    language: str
    time_zone: str = "UTC"
    via: tuple[str, ...] = ()
    by_id: bool = False  # whether names are left to be put in later (see `bot.texts.names`)


@dataclass(frozen=True, slots=True)
class Put:
    """A value as it is shown."""

    html: str
    plain: str


def put(value: object, tongue: Tongue) -> Put:
    """Show a value. Whatever is of no known kind is shown as the one line of text it prints as."""
    match value:
        case Person():
            return _person(value, tongue)
        case People():
            return _people(value, tongue)
        case EventLink():
            address = event_address(value.room_id, value.event_id, tongue.via)
            return _link(address, wording(text("see the message"), tongue.language), address)
        case RoomLink():
            spoken = mark if tongue.by_id else shown
            name = spoken(value.name, value.room_id)
            return _link(room_address(value.room_id, tongue.via), name, name)
    words = _words(value, tongue)
    return Put(escape(words), words)


def _words(value: object, tongue: Tongue) -> str:
    match value:
        case datetime():
            return formats.moment(value, tongue.language, tongue.time_zone)
        case timedelta():
            return formats.length(value, tongue.language)
        case bool() | None:
            return {True: "✓", False: "✗", None: "–"}[value]
        case int() | float():
            return formats.number(value, tongue.language)
    return clean(str(value), at_most=2000)


def _link(address: str, words: str, plain: str) -> Put:
    return Put(f'<a href="{escape(address)}">{escape(words)}</a>', plain)


def _person(person: Person, tongue: Tongue) -> Put:
    spoken = mark if tongue.by_id and person.room_id is not None else shown
    name = spoken(person.display_name, person.room_id or RoomId(""), person.user_id)
    return _link(f"{_MATRIX_TO}{quote(person.user_id, safe='@:')}", name, name)


def _people(people: People, tongue: Tongue) -> Put:
    shown = [_person(person, tongue) for person in people.persons]
    html = formats.listed([person.html for person in shown], tongue.language)
    return Put(html, formats.listed([person.plain for person in shown], tongue.language))


def room_address(room_id: RoomId, via: tuple[str, ...]) -> str:
    """Return a link to a room (specification, appendix "matrix.to navigation")."""
    return f"{_MATRIX_TO}{quote(room_id, safe='!:')}{_via(via)}"


def event_address(room_id: RoomId, event_id: EventId, via: tuple[str, ...]) -> str:
    """Return a link to an event in a room."""
    return f"{_MATRIX_TO}{quote(room_id, safe='!:')}/{quote(event_id, safe='$:')}{_via(via)}"


def _via(servers: tuple[str, ...]) -> str:
    return "?" + "&".join(f"via={quote(server, safe=':.')}" for server in servers) if servers else ""
