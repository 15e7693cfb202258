"""Reads words that stand beside a message: in the reason of a redaction or removal, in a topic, in a widget.

Only what clients show: the specification's own fields (client-server API, "Room events"; MSC3765 topics,
MSC3672 live locations), and the widgets that Element knows.
"""

from collections.abc import Iterator
from typing import Any

from bot.matrix.reading import Json, mapping, text
from bot.matrix.sync.around import extensible
from policies.vocabulary import Aside, EventId

_FIELDS = {
    "m.room.redaction": ("reason",),
    "m.room.member": ("reason",),
    "m.room.name": ("name",),
    "m.room.topic": ("topic",),
    "m.room.tombstone": ("body",),
    "m.room.third_party_invite": ("display_name",),
    "m.beacon_info": ("description",),
    "org.matrix.msc3672.beacon_info": ("description",),
    "m.widget": ("name",),
    "im.vector.modular.widgets": ("name",),
}
_WIDGETS = ("m.widget", "im.vector.modular.widgets")


def aside_in(event: Json, target: EventId | None, said: dict[str, Any]) -> Aside | None:
    """Return the words that stand beside what an event does; None where it has none.

    `target` is what it redacts, if it does; `said` the fields that every event in a room has.
    """
    event_type = text(event.get("type"))
    words = tuple(dict.fromkeys(one for one in _words(event_type, mapping(event.get("content"))) if one))
    return Aside(**said, type=event_type, words=words, target=target) if words else None


def _words(event_type: str, content: Json) -> Iterator[str]:
    yield from (text(content.get(name)) for name in _FIELDS.get(event_type, ()))
    if event_type == "m.room.topic":
        yield from extensible(mapping(content.get("m.topic")))
    if event_type in _WIDGETS:
        yield text(mapping(content.get("data")).get("title"))
