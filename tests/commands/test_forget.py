"""`!forget` says what goes and what stays, waits for a confirmation, and offers more."""

from collections.abc import Sequence
from dataclasses import dataclass

from commands.base import ToConfirm, Where
from commands.forget import forget, forget_messages
from policies.vocabulary import (
    EventId,
    LevelChange,
    PersonForgotten,
    RoomId,
    SetLevels,
    TakenBack,
    UserId,
)
from tests.commands.asking import MAYA, NOW, ROOM, asked, room, words
from tests.commands.record import Record


@dataclass(frozen=True)
class Lowered:
    room_id: RoomId
    level_before: int | None
    level: int


class Kept(Record):
    mutes: Sequence[Lowered] = ()
    messages: Sequence[Sequence[EventId]] = ()

    async def mutes_of(self, user_id: UserId) -> Sequence[Lowered]:
        return self.mutes

    async def own_messages(
        self, room_id: RoomId, user_id: UserId, *, count: int | None, besides: EventId
    ) -> Sequence[Sequence[EventId]]:
        return self.messages


def direct(command: str, **more: object) -> object:
    return asked(command, where=Where.DIRECT, shared=(room(),), **more)


async def test_first_it_is_said_what_goes_what_stays_and_for_how_long() -> None:
    answer, waiting = await forget(direct("forget"), Kept())  # type: ignore[arg-type]
    assert isinstance(waiting, ToConfirm)
    assert all(word in words(answer) for word in ("erase", "stays until", "!confirm", "!mydata"))


async def test_once_confirmed_the_person_is_forgotten_and_their_messages_are_offered() -> None:
    outcome = await forget(direct("forget", confirmed=True), Kept())  # type: ignore[arg-type]
    assert PersonForgotten(user_id=MAYA, at=NOW) in outcome
    assert f"!forget messages {ROOM}" in words(outcome[-1])


async def test_a_level_that_a_gate_lowered_is_given_back_first() -> None:
    kept = Kept()
    kept.mutes = [Lowered(ROOM, 5, -1)]
    outcome = await forget(direct("forget", confirmed=True), kept)  # type: ignore[arg-type]
    assert outcome[0] == SetLevels(room_id=ROOM, changes=(LevelChange(MAYA, 5, -1),))


async def test_own_messages_go_after_a_confirmation() -> None:
    kept = Kept()
    kept.messages = [(EventId("$edit"), EventId("$first")), (EventId("$second"),)]
    answer, waiting = await forget_messages(asked("forget messages"), kept)
    assert isinstance(waiting, ToConfirm)
    assert "2 messages" in words(answer)
    taken, _ = await forget_messages(asked("forget messages", confirmed=True), kept)
    assert taken == TakenBack(
        room_id=ROOM, event_ids=(EventId("$edit"), EventId("$first"), EventId("$second")), at=NOW
    )


async def test_no_messages_are_said_to_be_none() -> None:
    [answer] = await forget_messages(asked("forget messages"), Kept())
    assert "no message of yours" in words(answer)
