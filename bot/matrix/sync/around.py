"""Reads what clients show around a message's wording: extensible content, and whatever newer proposals add.

MSC1767 extensible events and captions, MSC4144 profiles of one message, MSC4274 galleries, MSC4193 spoilers,
MSC3725 content warnings. The preview of a link is left out: a public page wrote it, and not the sender. Wrong
types count as absent; nothing here raises.
"""

from collections.abc import Iterator

from bot.matrix.reading import Json, mapping, objects, text
from bot.matrix.sync.markup import shown_and_hidden

_EXTENSIBLE = ("m.text", "org.matrix.msc1767.text", "m.message", "org.matrix.msc1767.message")
_MARKUP = ("m.html", "org.matrix.msc1767.html")
_CAPTIONS = ("m.caption", "org.matrix.msc1767.caption", "m.alt_text", "org.matrix.msc1767.alt_text")
_FIELDS = {
    "m.per_message_profile": "displayname",
    "com.beeper.per_message_profile": "displayname",
    "m.file": "name",
    "org.matrix.msc1767.file": "name",
    "m.content_warning": "description",
    "town.robin.msc3725.content_warning": "description",
}
_SPOILERS = ("m.spoiler.reason", "page.codeberg.everypizza.msc4193.spoiler.reason")


def extensible(content: Json) -> Iterator[str]:
    """Yield the texts of extensible content (MSC1767)."""
    for name in _EXTENSIBLE:
        value = content.get(name)
        yield text(value)
        for part in objects(value):
            yield from _formatted(part) if part.get("mimetype") == "text/html" else (text(part.get("body")),)
    for name in _MARKUP:
        yield from _formatted({"body": content.get(name)})


def _formatted(part: Json) -> Iterator[str]:
    shown, in_markup = shown_and_hidden(text(part.get("body")))
    yield shown
    yield from in_markup


def around(content: Json) -> Iterator[str]:
    """Yield what clients show around a message: who it says it is from, captions, warnings, further files."""
    yield from (text(mapping(content.get(name)).get(field)) for name, field in _FIELDS.items())
    yield from (text(content.get(name)) for name in _SPOILERS)
    for name in _CAPTIONS:
        yield from extensible(mapping(content.get(name)))
    for file in objects(content.get("itemtypes")):
        yield from (text(file.get(field)) for field in ("body", "filename"))
        yield from _formatted({"body": file.get("formatted_body")})
