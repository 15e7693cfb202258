"""`!status` is one screen, in counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from commands.status import status
from policies.vocabulary import AgreementAct, Reply, RoomLink, Text, Unread, UserId, WhyUnread, text
from tests.commands.asking import ASHA, LEO, MAYA, NOW, ROOM, asked, rules, words
from tests.commands.conftest import Opening
from tests.commands.record import Record, act
from tests.commands.spoken import LANGUAGES, spoken


@dataclass(frozen=True)
class Stands:
    wanted: timedelta | None = timedelta(days=30)
    in_force: timedelta | None = timedelta(days=30)
    effective_at: datetime | None = None
    backlog: int = 3
    more_is_likely: bool = False
    rate: float | None = None
    is_paused: bool = False
    last_sweep_at: datetime | None = NOW
    next_sweep_at: datetime | None = NOW
    removed: int = 0
    proven_at: datetime | None = None
    hides_history: bool = False
    purged_before: datetime | None = None
    hindrances: Sequence[Text] = ()

    def ends_at(self, now: datetime) -> datetime | None:
        return None


class Watched(Record):
    def __init__(
        self,
        *acts: AgreementAct,
        lacking: Sequence[Text] = (),
        unread: Sequence[Unread] = (),
        stands: Stands | None = None,
        version: int = 1,
    ) -> None:
        super().__init__(*acts, current=(rules(version, "New."),))
        self._lacking, self._unread, self._stands = lacking, unread, stands or Stands()

    async def retention_of(self, room_id: object) -> Stands:
        return self._stands

    def lacking(self, room: object) -> Sequence[Text]:
        return self._lacking

    def unread(self, room_id: object) -> Sequence[Unread]:
        return self._unread


async def answered(watched: Watched, **more: object) -> Reply:
    [answer] = await status(asked("status", **more), watched)
    assert isinstance(answer, Reply)
    return answer


async def test_the_room_is_named_first() -> None:
    opening = (await answered(Watched())).said[0]
    assert opening.values == {"room": RoomLink(ROOM, "Night shift")}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("acts", "version", "counted"),
    [
        ([], 1, {"no answer yet": 3}),
        ([act(), act("declined", LEO)], 1, {"does not agree": 1, "no answer yet": 1}),
        ([act(), act(user=LEO), act(user=ASHA)], 1, {}),
        ([act(), act(user=LEO), act(user=ASHA, version=2)], 2, {"agreed to an older version": 2}),
        (
            [act("withdrawn"), act("lapsed", LEO)],
            1,
            {"took the agreement back": 1, "has not agreed anew": 1, "no answer yet": 1},
        ),
    ],
    ids=["nobody", "one each", "all", "outdated", "taken back and lapsed"],
)
async def test_agreements_are_counted_by_where_they_stand_and_none_are_not_counted(
    acts: list[AgreementAct], version: int, counted: dict[str, int]
) -> None:
    said = words(await answered(Watched(*acts, version=version)))
    assert f"{3 - sum(counted.values())} of 3 members have agreed" in said
    lines = {line for line in said.splitlines() if line.startswith("- ")}
    assert lines == {f"- {name}: {count}" for name, count in counted.items()}


async def test_nobody_is_named() -> None:
    answer = await answered(Watched(act(), act("declined", LEO)))
    assert not any(user in str(answer) for user in (MAYA, LEO, ASHA))


async def test_what_the_bot_lacks_is_said_and_else_that_it_lacks_nothing() -> None:
    lacking = [text("I may not redact messages here."), text("I may not send messages here.")]
    said = words(await answered(Watched(lacking=lacking)))
    assert all(each.source in said for each in lacking)
    assert "every permission" not in said
    assert "every permission" in words(await answered(Watched()))


async def test_unread_messages_are_counted_by_reason_and_kind_of_client() -> None:
    unread = [Unread(WhyUnread.MISSING_KEY, "Element X", 4), Unread(WhyUnread.REPLAYED, "", 1)]
    said = words(await answered(Watched(unread=unread)))
    assert "4 from Element X" in said
    assert "could not be read" in said
    assert "could not be read" not in words(await answered(Watched()))


async def test_retention_stands_on_the_same_screen_with_what_is_in_its_way() -> None:
    stands = Stands(is_paused=True, hindrances=(text("The homeserver does not answer."),))
    said = words(await answered(Watched(stands=stands), prefix="?"))
    assert "older than 30d are removed" in said
    assert "Waiting to be removed: 3" in said
    assert "`?retention resume`" in said
    assert "does not answer" in said


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_screen_is_said_in_each_language(language: str) -> None:
    unread = [Unread(why, "Element X", 2) for why in WhyUnread]
    said = spoken([await answered(Watched(act("declined"), unread=unread))], language)
    assert "Night shift" in said
    assert language == "en" or "have agreed" not in said


async def test_a_member_is_refused_and_sees_nothing_of_it(open_house: Opening) -> None:
    house = await open_house()
    [refused] = await house.say(UserId(MAYA), "!status", await house.room(MAYA, LEO))
    assert "is for the facilitators" in refused
