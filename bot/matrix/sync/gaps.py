"""Fetches what a limited timeline left out: from its beginning back to the previous position."""

from collections.abc import Sequence

from bot.failures import Refused
from bot.matrix.http import Http, path
from bot.matrix.reading import Json, mapping, objects, text
from policies.vocabulary import RoomId, UserId

EVENTS_A_PAGE = 250
MOST_PAGES = 100  # 25,000 events; beyond them the roster is still true, and retention reads history itself


async def missed(http: Http, room_id: RoomId, *, start: str, since: str, own: UserId) -> list[Json]:
    """Return the events between `since` and `start`, oldest first; those after the bot's own joining only.

    Raises:
        Failure: The homeserver does not answer, or asks to wait: nothing of the batch has been used yet.
    """
    newest_first: list[Json] = []
    token = start
    for _ in range(MOST_PAGES):
        query = {"dir": "b", "from": token, "to": since, "limit": str(EVENTS_A_PAGE)}
        try:
            page = await http.json("GET", path("rooms", room_id, "messages"), query=query)
        except Refused:  # the bot was put out meanwhile
            break
        for event in objects(page.get("chunk")):
            newest_first.append(event)
            if is_own_join(event, own):
                return newest_first[::-1]
        following = text(page.get("end"))
        if not following or following in {token, since}:
            break
        token = following
    return newest_first[::-1]


def is_own_join(event: Json, own: UserId) -> bool:
    """Whether the bot came into a room by this event (a change of its name is none)."""
    if event.get("type") != "m.room.member" or event.get("state_key") != own:
        return False
    before = mapping(mapping(event.get("unsigned")).get("prev_content")).get("membership")
    return mapping(event.get("content")).get("membership") == "join" and before != "join"


def own_join_in(events: Sequence[Json], own: UserId) -> int | None:
    """Return at which of these events the bot came into the room, the last time; None where it did not."""
    for position in range(len(events) - 1, -1, -1):
        if is_own_join(events[position], own):
            return position
    return None
