"""Which edit of a message is the last (client-server API, "Event replacements")."""

from urllib.parse import quote

from bot.failures import Refused
from bot.matrix.http import Http
from bot.matrix.reading import integer, mapping, objects, text
from policies.vocabulary import EventId, RoomId, UserId


async def last_edit(http: Http, room_id: RoomId, event_id: EventId, author: UserId) -> EventId | None:
    """Return the last encrypted edit of a message by its author; None where there is none.

    The last is the one with the latest time, and of one time the one with the greatest id.
    """
    room, event = quote(room_id, safe=""), quote(event_id, safe="")
    where = f"/_matrix/client/v1/rooms/{room}/relations/{event}/m.replace"
    try:
        answer = await http.json("GET", where, query={"limit": "100"})
    except Refused:
        return None
    edits = [
        (integer(event.get("origin_server_ts")), text(event.get("event_id")))
        for event in objects(answer.get("chunk"))
        if event.get("sender") == author
        and event.get("type") == "m.room.encrypted"
        and mapping(event.get("content"))  # redacted since
    ]
    return EventId(max(edits)[1]) if edits else None
