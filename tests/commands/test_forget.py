"""`!forget` says what goes and what stays, waits for a confirmation, and offers more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import pytest

from commands.base import Asked, Outcome, ToConfirm, Where
from commands.forget import forget, forget_messages
from policies.vocabulary import (
    EventId,
    LevelChange,
    PersonForgotten,
    Reply,
    Room,
    RoomId,
    SetLevels,
    TakenBack,
    UserId,
)
from tests.commands.asking import BOT, LEO, MAYA, NOW, ROOM, asked, room, words
from tests.commands.conftest import Opening
from tests.commands.record import Record
from tests.commands.spoken import LANGUAGES, spoken

NIGHT = replace(room(), canonical_alias="#night:example.org")
DAY = replace(room(), room_id=RoomId("!day:example.org"), name="Day shift")


@dataclass(frozen=True)
class Lowered:
    room_id: RoomId
    level_before: int | None
    level: int


class Kept(Record):
    def __init__(self, *messages: Sequence[str], mutes: Sequence[Lowered] = ()) -> None:
        super().__init__()
        self._messages, self._mutes = messages, mutes
        self.asked_for: list[tuple[object, ...]] = []

    async def mutes_of(self, user_id: UserId) -> Sequence[Lowered]:
        self.asked_for.append((user_id,))
        return self._mutes

    async def own_messages(
        self, room_id: RoomId, user_id: UserId, *, count: int | None, besides: EventId, until: datetime
    ) -> Sequence[Sequence[EventId]]:
        self.asked_for.append((room_id, user_id, count, besides, until))
        return [[EventId(one) for one in family] for family in self._messages]


def direct(*shared: Room, confirmed: bool = False, **more: object) -> Asked:
    return asked("forget", where=Where.DIRECT, room=None, shared=shared, confirmed=confirmed, **more)


def kinds(outcome: Outcome) -> list[type]:
    return [type(each) for each in outcome]


# -- everything that is kept


async def test_first_it_is_said_what_goes_what_stays_and_for_how_long_and_nothing_goes() -> None:
    kept = Kept(mutes=[Lowered(ROOM, 5, -1)])
    answer, waiting = await forget(direct(NIGHT, prefix="?"), kept)
    assert isinstance(waiting, ToConfirm)
    said = spoken([answer], "en")
    for part in (
        "language, registered details",
        "stays until 1 year",
        "record of acts",
        "`?mydata`",
        "`?confirm`",
    ):
        assert part in said
    assert kept.asked_for == [], "nothing is even looked at"


async def test_once_confirmed_the_asker_is_forgotten_and_nobody_else() -> None:
    outcome = await forget(direct(confirmed=True, sender=LEO), Kept())
    assert [each for each in outcome if isinstance(each, PersonForgotten)] == [
        PersonForgotten(user_id=LEO, at=NOW)
    ]


async def test_it_never_claims_that_the_proof_of_agreement_goes() -> None:
    *_, answer = await forget(direct(confirmed=True), Kept())
    assert "but for the proof that you agreed" in words(answer)


@pytest.mark.parametrize("before", [5, None], ids=["an entry", "no entry"])
async def test_a_level_that_a_gate_lowered_is_given_back_before_it_is_forgotten(before: int | None) -> None:
    mutes = [Lowered(ROOM, before, -1), Lowered(DAY.room_id, before, -1)]
    outcome = await forget(direct(confirmed=True), Kept(mutes=mutes))
    assert kinds(outcome) == [SetLevels, SetLevels, PersonForgotten, Reply]
    assert outcome[0] == SetLevels(room_id=ROOM, changes=(LevelChange(MAYA, before, -1),))


async def test_their_messages_in_each_room_are_offered_by_alias_or_id() -> None:
    *_, answer = await forget(direct(NIGHT, DAY, confirmed=True, prefix="?"), Kept())
    said = spoken([answer], "en")
    assert "- Night shift: `?forget messages #night:example.org`" in said
    assert "- Day shift: `?forget messages !day:example.org`" in said


async def test_who_shares_no_room_is_offered_none() -> None:
    *_, answer = await forget(direct(confirmed=True), Kept())
    assert "messages" not in words(answer)


async def test_done_twice_it_says_and_asks_for_the_same() -> None:
    assert await forget(direct(confirmed=True), Kept()) == await forget(direct(confirmed=True), Kept())


async def test_who_only_waits_outside_is_told_of_no_messages() -> None:
    outside = replace(room(LEO), members={})
    *_, answer = await forget(direct(outside, confirmed=True), Kept())
    assert "wrote" not in words(answer)
    left = replace(outside, former=frozenset({MAYA}))
    *_, answer = await forget(direct(left, confirmed=True), Kept())
    assert "What you wrote in these rooms is still there" in words(answer)


# -- their own messages


async def test_all_of_them_are_looked_for_in_that_room_but_not_the_command() -> None:
    kept = Kept(["$first"])
    question = asked("forget messages")
    await forget_messages(question, kept)
    assert kept.asked_for == [(ROOM, MAYA, None, question.cause, question.message.sent_at)]


async def test_how_many_would_go_is_said_first_and_none_goes_before_the_word() -> None:
    answer, waiting = await forget_messages(
        asked("forget messages", prefix="?"), Kept(["$edit", "$first"], ["$second"])
    )
    assert isinstance(waiting, ToConfirm)
    said = spoken([answer], "en")
    assert "2 messages of yours in Night shift" in said
    assert "`?confirm`" in said


async def test_confirmed_they_go_each_behind_its_edits() -> None:
    taken, answer = await forget_messages(
        asked("forget messages", confirmed=True), Kept(["$edit", "$first"], ["$second"])
    )
    events = (EventId("$edit"), EventId("$first"), EventId("$second"))
    assert taken == TakenBack(room_id=ROOM, event_ids=events, at=NOW)
    assert "Night shift" in spoken([answer], "en")


async def test_what_is_gone_by_the_time_of_the_word_is_not_taken_twice() -> None:
    for confirmed in (False, True):
        [answer] = await forget_messages(asked("forget messages", confirmed=confirmed), Kept())
        assert "no message of yours" in words(answer)


@pytest.mark.parametrize("confirmed", [False, True])
async def test_where_the_bot_may_not_redact_it_promises_nothing_and_looks_for_nothing(
    *, confirmed: bool
) -> None:
    kept = Kept(["$first"])
    outcome = await forget_messages(
        asked("forget messages", room=room(**{BOT: 0}), confirmed=confirmed), kept
    )
    assert kinds(outcome) == [Reply]
    assert kept.asked_for == []
    said = spoken(outcome, "en")
    assert "I may not redact messages in Night shift" in said
    assert "delete them yourself" in said


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_message_is_spoken_of_as_one(language: str) -> None:
    question = asked("forget messages")
    one = spoken([(await forget_messages(question, Kept(["$a"])))[0]], language)
    two = spoken([(await forget_messages(question, Kept(["$a"], ["$b"])))[0]], language)
    assert "1" not in one
    assert "2" in two


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_is_said_in_each_language(language: str) -> None:
    outcomes = [
        await forget(direct(NIGHT), Kept()),
        await forget(direct(NIGHT, confirmed=True), Kept()),
        await forget_messages(asked("f"), Kept(["$a"])),
        await forget_messages(asked("f", confirmed=True), Kept(["$a"])),
        await forget_messages(asked("f"), Kept()),
        await forget_messages(asked("f", room=room(**{BOT: 0})), Kept()),
    ]
    for outcome in outcomes:
        assert language == "en" or spoken(outcome, language) != spoken(outcome, "en")
        assert "$" not in spoken(outcome, language)


# -- in the house


async def test_what_was_kept_is_gone_and_what_others_have_is_not(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    hers, his = await house.direct(MAYA), await house.direct(LEO)
    for room_id, user in ((hers, MAYA), (his, LEO)):
        await house.say(user, "language de", room_id)
        await house.say(user, "protect name Ada Lovelace", room_id)
    await house.say(MAYA, "forget", hers)
    await house.say(MAYA, "confirm", hers)
    assert "You have registered nothing" in (await house.say(MAYA, "protected", hers))[0]
    assert "Name" in (await house.say(LEO, "protected", his))[0]
    assert "Ich" in (await house.say(LEO, "privacy", his))[0]


async def test_a_word_in_another_room_or_by_another_confirms_nothing(open_house: Opening) -> None:
    house = await open_house()
    room_id = await house.room(MAYA, LEO)
    hers = await house.direct(MAYA)
    await house.say(MAYA, "protect name Ada Lovelace", hers)
    await house.say(MAYA, "forget", hers)
    assert "Nothing waits" in (await house.say(MAYA, "!confirm", room_id))[0]
    assert "Nothing waits" in (await house.say(LEO, "confirm", await house.direct(LEO)))[0]
    assert "name ending ce" in (await house.say(MAYA, "protected", hers))[0]
