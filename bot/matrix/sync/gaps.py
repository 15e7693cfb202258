"""Fetches what a limited timeline left out: from its beginning back to the previous position.

What can go wrong: the homeserver cannot give a page, or not now. What was read stays read until it is asked
again; what it will not give is given up, and known to be missing.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.failures import Refused
from bot.matrix.http import Http, path
from bot.matrix.reading import Json, listing, mapping, objects, text
from policies.vocabulary import RoomId, UserId

EVENTS_A_PAGE = 250
MOST_PAGES = 100  # 25,000 events; beyond them the roster is still true, and retention reads history itself
PATIENCE = timedelta(seconds=20)  # everything else waits for a page


class Gap:
    """What one room's timeline left out: the events between `since` and `start`.

    Of a room that the bot came into in that time, those after its own joining only.
    """

    def __init__(self, room_id: RoomId, *, start: str, since: str, own: UserId) -> None:
        self.room_id = room_id
        self.request = f"GET /rooms/{room_id}/messages"
        self.is_over = False
        self.given_up = ""  # why, in a sentence
        self.steps = 0  # pages read
        self.failures = 0  # times it was not given; who fails more often comes later
        self._token, self._since, self._own = start, since, own
        self._newest_first: list[Json] = []

    @property
    def events(self) -> list[Json]:
        """What has been read, oldest first."""
        return self._newest_first[::-1]

    async def read_on(self, http: Http) -> None:
        """Read to its end, from where it stopped the last time.

        Raises:
            Unreachable, RateLimited: Not now. What was read until then is kept.
        """
        while not self.is_over:
            try:
                page = await http.json(
                    "GET", path("rooms", self.room_id, "messages"), query=self._query(), patience=PATIENCE
                )
            except Refused as refused:
                await self._refused(http, refused)
            else:
                self._take(page)

    def give_up(self, why: str) -> None:
        """Leave it at what has been read."""
        self.given_up, self.is_over = why, True

    def _query(self) -> dict[str, str]:
        return {"dir": "b", "from": self._token, "to": self._since, "limit": str(EVENTS_A_PAGE)}

    def _take(self, page: Json) -> None:
        self.steps += 1
        for event in objects(page.get("chunk")):
            self._newest_first.append(event)
            if is_own_join(event, self._own):
                self.is_over = True
                return
        following = text(page.get("end"))
        if not following or following in {self._token, self._since}:
            self.is_over = True
        elif self.steps >= MOST_PAGES:
            self.give_up(f"more than {MOST_PAGES} pages")
        self._token = following

    async def _refused(self, http: Http, refused: Refused) -> None:
        """Tell being put out meanwhile, which the next sync says, from a history that is not given."""
        if await is_still_in(http, self.room_id):
            self.give_up(str(refused))
        self.is_over = True


def gaps_in(joined: Json, since: str | None, own: UserId) -> list[Gap]:
    """Return the gaps in a sync's `rooms.join`; from no position there are none."""
    if since is None:
        return []
    starts = {RoomId(room_id): _start_in(said, own) for room_id, said in joined.items()}
    return [Gap(room_id, start=start, since=since, own=own) for room_id, start in starts.items() if start]


def _start_in(said: object, own: UserId) -> str:
    """Return where a room's gap begins; empty where it has none, or the bot came after it."""
    timeline = mapping(mapping(said).get("timeline"))
    if (
        timeline.get("limited") is not True
        or own_join_in(list(objects(timeline.get("events"))), own) is not None
    ):
        return ""
    return text(timeline.get("prev_batch"))


async def is_still_in(http: Http, room_id: RoomId) -> bool:
    """Whether the bot is in a room by the homeserver's own list; where it gives none, it counts as in."""
    try:
        answer = await http.json("GET", path("joined_rooms"), patience=PATIENCE)
    except Refused:
        return True
    return room_id in listing(answer.get("joined_rooms"))


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
