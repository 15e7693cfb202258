"""Steps with an incident: who may take them, and what they bring about."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from commands.base import Asked, ToConfirm, Where
from commands.incident import incident, permit, refuse
from policies.room_safety.roles import Role
from policies.vocabulary import Alert, AuditAct, IncidentStepped, Reply, Room, Tell, UserId
from tests.commands.asking import ASHA, BOT, LEO, MAYA, asked, room, words
from tests.commands.kept import Kept

SUE = UserId("@sue:example.org")


class Incidents:
    """One incident, and whom it concerns, held in memory."""

    def __init__(self, kept: Kept, *concerned: UserId, supervisor: UserId | None = SUE) -> None:
        self._kept, self._concerned, self._supervisor = kept, concerned, supervisor

    async def incident(self, number: int) -> Kept | None:
        return self._kept if number == self._kept.number else None

    def room_of(self, _: object) -> Room | None:
        return room()

    def decides(self, user_id: UserId, _: Room) -> bool:
        return user_id == ASHA

    def supervisor(self, _: Room) -> UserId | None:
        return self._supervisor

    async def concerned(self, _: object) -> Sequence[UserId]:
        return self._concerned


def asking(argument: str, sender: UserId = ASHA) -> Asked:
    return asked("incident", argument, sender=sender, role=Role.FACILITATOR, where=Where.MANAGEMENT)


@pytest.mark.parametrize(("step", "state"), [("confirm", "confirmed"), ("dismiss", "dismissed")])
async def test_closing_is_recorded_and_brings_the_alert_up_to_date(step: str, state: str) -> None:
    stepped, act, alert, reply = await incident(asking(f"3 {step}"), Incidents(Kept()))
    assert stepped == IncidentStepped(number=3, state=state)
    assert isinstance(act, AuditAct)
    assert (act.who, act.what, act.why) == (ASHA, f"incident {step}", "incident 3")
    assert isinstance(alert, Alert)
    assert alert.key == "incident:$leak"
    assert state in words(reply)


@pytest.mark.parametrize("argument", ["", "x confirm", "4 confirm", "-3 confirm", "³ confirm", "9" * 40])
async def test_a_wrong_number_changes_nothing(argument: str) -> None:
    assert [type(each) for each in await incident(asking(argument), Incidents(Kept()))] == [Reply]


async def test_who_is_no_facilitator_there_learns_nothing() -> None:
    foreign = await incident(asking("3 confirm", sender=LEO), Incidents(Kept()))
    absent = await incident(asking("4 confirm"), Incidents(Kept()))
    assert words(foreign[0]) == words(absent[0])


async def test_without_a_step_it_is_shown_with_what_can_be_done() -> None:
    (reply,) = await incident(asking("3"), Incidents(Kept()))
    assert "confirm, dismiss, ask, hand" in words(reply)


async def test_a_closed_one_cannot_be_handed_on() -> None:
    outcome = await incident(asking("3 hand"), Incidents(Kept(state="dismissed")))
    assert [type(each) for each in outcome] == [Reply]


async def test_asking_tells_whom_it_concerns_and_names_them_to_nobody() -> None:
    outcome = await incident(asking("3 ask"), Incidents(Kept(), MAYA))
    (told,) = [each for each in outcome if isinstance(each, Tell)]
    assert told.user_id == MAYA
    for each in outcome:
        if isinstance(each, Alert | Reply):
            assert "aya" not in words(each)
        assert not isinstance(each, AuditAct) or MAYA not in str(each)


async def test_without_a_supervisor_nothing_is_handed_on() -> None:
    outcome = await incident(asking("3 hand"), Incidents(Kept(), supervisor=None))
    assert [type(each) for each in outcome] == [Reply]
    assert "supervisor" in words(outcome[0])


async def test_handing_on_before_the_answer_wants_a_confirmation() -> None:
    waiting = Incidents(Kept(state="asked"))
    assert any(isinstance(each, ToConfirm) for each in await incident(asking("3 hand"), waiting))
    confirmed = await incident(replace(asking("3 hand"), confirmed=True), waiting)
    assert [each.user_id for each in confirmed if isinstance(each, Tell)] == [SUE]


@pytest.mark.parametrize(("answer", "state"), [(permit, "permitted"), (refuse, "refused")])
async def test_an_answer_is_recorded_without_who_gave_it(answer: object, state: str) -> None:
    question = asked("permit", "3", sender=MAYA, where=Where.DIRECT)
    outcome = await answer(question, Incidents(Kept(state="asked"), MAYA))  # type: ignore[operator]
    stepped, act, alert, _ = outcome
    assert stepped == IncidentStepped(number=3, state=state)
    assert act.who == BOT
    assert "aya" not in words(alert)


@pytest.mark.parametrize("kept", [Kept(), Kept(state="confirmed")])
async def test_an_answer_to_no_question_is_none(kept: Kept) -> None:
    question = asked("permit", "3", sender=MAYA, where=Where.DIRECT)
    assert [type(each) for each in await permit(question, Incidents(kept, MAYA))] == [Reply]
