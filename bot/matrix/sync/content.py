"""Reads the content of a message, whoever wrote it: every text a client may show, and every file.

Matrix's own field names are followed (client-server API, "Instant messaging"; MSC3381 polls, MSC1767
extensible events, MSC3488 and MSC3672 locations). Wrong types count as absent; nothing here raises.
"""

import re
from collections.abc import Iterator
from itertools import dropwhile
from typing import Any

from bot.matrix.reading import Json, integer, listing, mapping, objects, text
from bot.matrix.sync.around import around, extensible
from bot.matrix.sync.markup import shown_and_hidden
from policies.vocabulary import Attachment, EventId, Reaction, RoomMessage, UserId

MOST_MENTIONS = 1000
_POLLS = ("m.poll.start", "m.poll", "org.matrix.msc3381.poll.start")
_SILENT = ("m.poll.response", "org.matrix.msc3381.poll.response", "m.room.redaction")
_LOCATIONS = ("m.location", "org.matrix.msc3488.location")
_SHORTCODES = ("shortcode", "com.beeper.reaction.shortcode")  # MSC4027
_FALLBACK = re.compile(r"> (?:\* )?<@[^>\n]{1,255}>")
_FILES = {"m.image", "m.file", "m.audio", "m.video"}


def said_in(
    event_type: str, content: Json, relation: Json, said: dict[str, Any], **how: Any
) -> RoomMessage | Reaction | None:
    """Return what an event of this type and content says, or None where it says nothing.

    `relation` is the event's relation, `said` the fields that every event in a room has, `how` the
    message's trust and device.
    """
    if event_type == "m.reaction":
        target, key = text(relation.get("event_id")), text(relation.get("key"))
        shortcode = next((word for name in _SHORTCODES if (word := text(content.get(name)))), "")
        return Reaction(**said, target=EventId(target), key=key, shortcode=shortcode) if target else None
    if event_type in _SILENT or event_type.startswith(("m.call.", "m.key.verification.")):
        return None
    return _message(event_type, content, relation, {**said, **how})


def relation_of(outer: Json, inner: Json) -> Json:
    """Return an event's relation: the one in clear, which servers go by, before the encrypted one."""
    return mapping(outer.get("m.relates_to")) or mapping(inner.get("m.relates_to"))


def _message(event_type: str, content: Json, relation: Json, fields: dict[str, Any]) -> RoomMessage | None:
    edits = _event_id(relation) if relation.get("rel_type") == "m.replace" else None
    newest = mapping(content.get("m.new_content")) if edits else content
    newest = newest or content
    is_reply = bool(mapping(relation.get("m.in_reply_to")))
    body, hidden = _texts(event_type, newest, is_reply=is_reply)
    other = content if newest is not content else mapping(content.get("m.new_content"))
    hidden = (*hidden, *_other_wording(event_type, other, body))
    media = tuple(dict.fromkeys((*_media(newest), *_media(other))))
    if not body and not hidden and not media and not _looks_like_message(event_type, content):
        return None
    return RoomMessage(
        **fields,
        text=body,
        hidden_text=hidden,
        msgtype=text(newest.get("msgtype"), "m.text") if event_type == "m.room.message" else event_type,
        edits=edits,
        replies_to=replied_to(relation),
        thread=thread_of(relation),
        mentions=_mentions(newest) | _mentions(content),
        media=media,
        attachment=_attachment(newest),
    )


def _looks_like_message(event_type: str, content: Json) -> bool:
    return event_type in {"m.room.message", "m.sticker"} and bool(content)


def _texts(event_type: str, content: Json, *, is_reply: bool) -> tuple[str, tuple[str, ...]]:
    """Return the wording, and what else may be shown beside it."""
    body = text(content.get("body"))
    file_name = text(content.get("filename"))
    hidden: list[str] = []
    if text(content.get("msgtype")) in _FILES and file_name in {"", body}:
        body, file_name = "", body  # a file without a caption: its name stands in the body
    body = without_quote(body) if is_reply else body
    shown, in_markup = shown_and_hidden(text(content.get("formatted_body")), is_reply=is_reply)
    hidden += [shown, *in_markup, file_name]
    hidden += extensible(content)
    hidden += around(content)
    if event_type in _POLLS:
        poll = list(_poll(content))
        body = body or "\n".join(poll)
        hidden += poll
    hidden += _places(content, body)
    seen = {body, ""}
    return body, tuple(one for one in hidden if not (one in seen or seen.add(one)))  # type: ignore[func-returns-value]


def _other_wording(event_type: str, content: Json, newest: str) -> Iterator[str]:
    """Yield what clients that know no edits show: the fallback, where it says anything else."""
    if content:
        body, hidden = _texts(event_type, content, is_reply=True)  # it quotes what the message answered
        yield from (one for one in (body, *hidden) if one.removeprefix("* ") not in {newest, ""})


def without_quote(body: str) -> str:
    """Return a reply's body without its fallback: the quoted lines at its head, if the first names somebody.

    Other quoted lines are the sender's own to answer for (client-server API, "Fallbacks for rich replies", up
    to version 1.12; clients make none since).
    """
    lines = body.split("\n")
    if not _FALLBACK.match(lines[0]):
        return body
    return "\n".join(dropwhile(lambda line: line.startswith(">"), lines)).lstrip("\n")


def _places(content: Json, body: str) -> Iterator[str]:
    """Yield where a location points, with what is said of it: apart, neither says whose it is."""
    for place in (content, *(mapping(content.get(name)) for name in _LOCATIONS)):
        for uri in (text(place.get("geo_uri")), text(place.get("uri"))):
            words = [one for one in (text(place.get("description")), body) if one]
            yield from (f"{one}\n{uri}" if one else uri for one in words or [""] if uri)


def _poll(content: Json) -> Iterator[str]:
    for name in _POLLS:
        poll = mapping(content.get(name))
        for part in (mapping(poll.get("question")), *objects(poll.get("answers"))):
            yield from (one for one in (text(part.get("body")), *extensible(part)) if one)


def _mentions(content: Json) -> frozenset[UserId]:
    named = listing(mapping(content.get("m.mentions")).get("user_ids"))[:MOST_MENTIONS]
    return frozenset(UserId(text(user_id)) for user_id in named if isinstance(user_id, str))


def _event_id(relation: Json) -> EventId | None:
    event_id = text(relation.get("event_id"))
    return EventId(event_id) if event_id else None


def thread_of(relation: Json) -> EventId | None:
    """Return the root of the thread that a message stands in."""
    return _event_id(relation) if relation.get("rel_type") == "m.thread" else None


def replied_to(relation: Json) -> EventId | None:
    """Return what a message answers; in a thread, what a client names for the sake of others is no answer."""
    if relation.get("rel_type") == "m.thread" and relation.get("is_falling_back") is True:
        return None
    return _event_id(mapping(relation.get("m.in_reply_to")))


def _media(content: Json) -> Iterator[str]:
    files = [content, *objects(content.get("itemtypes"))]
    for place in (place for file in files for place in (file, mapping(file.get("info")))):
        for name in ("url", "thumbnail_url"):
            yield from _mxc(place.get(name))
        for name in ("file", "thumbnail_file"):
            yield from _mxc(mapping(place.get(name)).get("url"))


def _mxc(value: object) -> Iterator[str]:
    address = text(value)
    if address.startswith("mxc://"):
        yield address


def _attachment(content: Json) -> Attachment | None:
    sealed, info = mapping(content.get("file")), mapping(content.get("info"))
    for address in _mxc(sealed.get("url") if sealed else content.get("url")):
        key = text(mapping(sealed.get("key")).get("k"))
        digest = text(mapping(sealed.get("hashes")).get("sha256"))
        return Attachment(
            mxc=address,
            mimetype=text(info.get("mimetype")),
            size=integer(info.get("size")),
            name=text(content.get("filename")) or text(content.get("body")),
            encryption=(key, text(sealed.get("iv")), digest) if sealed else None,
        )
    return None
