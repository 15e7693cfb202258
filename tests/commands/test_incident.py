"""Steps with an incident: who may take them, and what they bring about."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.base import Asked, Outcome, ToConfirm, Where
from commands.incident import incident, permit, refuse
from policies.incidents.steps import STATES, after_step
from policies.incidents.wording import CATEGORIES
from policies.room_safety.roles import Role
from policies.vocabulary import Alert, AuditAct, IncidentStepped, Lane, Reply, Room, Tell, UserId
from tests.commands.asking import ASHA, BOT, LEO, MAYA, NOW, ROOM, asked, room, words
from tests.commands.kept import Kept
from tests.commands.spoken import LANGUAGES, spoken

SUE = UserId("@sue:example.org")
STEPS = ("confirm", "dismiss", "ask", "hand")
Answer = Callable[..., Awaitable[Outcome]]


class Incidents:
    """One incident, and whom it concerns, held in memory."""

    def __init__(
        self, kept: Kept, *concerned: UserId, supervisor: UserId | None = SUE, left: bool = False
    ) -> None:
        self._kept, self._concerned, self._supervisor, self._left = kept, concerned, supervisor, left
        self.read_anew = 0

    async def incident(self, number: int) -> Kept | None:
        return self._kept if number == self._kept.number else None

    def room_of(self, _: object) -> Room | None:
        return None if self._left else room()

    def decides(self, asked: Asked, _: Room) -> bool:
        return asked.sender == ASHA

    def supervisor(self, _: Room) -> UserId | None:
        return self._supervisor

    async def concerned(self, _: object) -> Sequence[UserId]:
        self.read_anew += 1
        return self._concerned


def asking(argument: str, sender: UserId = ASHA, **more: object) -> Asked:
    return asked("incident", argument, sender=sender, role=Role.FACILITATOR, where=Where.MANAGEMENT, **more)


def answering(argument: str = "3", sender: UserId = MAYA) -> Asked:
    return asked("permit", argument, sender=sender, where=Where.DIRECT)


def kinds(outcome: Outcome) -> list[type]:
    return [type(each) for each in outcome]


def told(outcome: Outcome) -> list[Tell]:
    return [each for each in outcome if isinstance(each, Tell)]


# -- finding it


@pytest.mark.parametrize(
    "argument",
    [
        "",
        " ",
        "x confirm",
        "4 confirm",
        "-3 confirm",
        "³ confirm",
        "3. confirm",
        "confirm 3",
        "9" * 40,
        "03x",
    ],
)
async def test_a_wrong_number_changes_nothing_and_it_is_said_how(argument: str) -> None:
    [answer] = await incident(asking(argument, prefix="?"), Incidents(Kept()))
    assert "no such incident" in words(answer)
    assert "`?incident 3 confirm`" in words(answer)


@pytest.mark.parametrize(
    "argument", ["3 confirm", "#3 confirm", " 3  CONFIRM ", "3\tconfirm", "3\nConfirm", "003 confirm"]
)
async def test_number_and_step_are_taken_as_people_write_them(argument: str) -> None:
    stepped = (await incident(asking(argument), Incidents(Kept())))[0]
    assert stepped == IncidentStepped(number=3, state="confirmed")


async def test_who_is_no_facilitator_there_learns_nothing() -> None:
    absent = words((await incident(asking("4 confirm"), Incidents(Kept())))[0])
    for step in ("", *STEPS):
        [foreign] = await incident(asking(f"3 {step}", sender=LEO), Incidents(Kept(), LEO))
        assert words(foreign) == absent
    [left] = await incident(asking("3 confirm"), Incidents(Kept(), left=True))
    assert words(left) == absent


@pytest.mark.parametrize("step", ["", "conform", *STEPS])
async def test_in_the_room_itself_nothing_leads_to_the_message(step: str) -> None:
    question = replace(asking(f"3 {step}"), where=Where.PROTECTED)
    outcome = await incident(question, Incidents(Kept(), MAYA))
    answers = [each for each in outcome if isinstance(each, Reply)]
    assert len(answers) == 1
    assert "$leak" not in str(answers)
    if step not in STEPS:
        [private] = told(outcome)
        assert private.user_id == ASHA
        assert "$leak" in str(private.said)
        assert "Incident 3 is" in words(answers[0])


@pytest.mark.parametrize("step", ["", "conform", "confirm now", "mistake", "permit", "refuse"])
async def test_without_a_step_of_theirs_it_is_shown_with_what_can_be_done(step: str) -> None:
    [answer] = await incident(asking(f"3 {step}"), Incidents(Kept()))
    assert "Incident 3 is open" in words(answer)
    assert "confirm, dismiss, ask, hand" in words(answer)


# -- taking steps


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("state", STATES)
async def test_each_step_is_taken_from_those_states_that_lead_on(state: str, step: str) -> None:
    outcome = await incident(asking(f"3 {step}", confirmed=True), Incidents(Kept(state=state), MAYA))
    leads = after_step(state, step)
    if leads is None:
        assert kinds(outcome) == [Reply]
        assert "cannot be done now" in words(outcome[0])
    else:
        assert outcome[0] == IncidentStepped(number=3, state=leads)
        assert AuditAct(who=ASHA, what=f"incident {step}", room_id=ROOM, at=NOW, why="incident 3") in outcome


@pytest.mark.parametrize(("step", "state"), [("confirm", "confirmed"), ("dismiss", "dismissed")])
async def test_closing_brings_the_facilitators_message_up_to_date_by_who_did_it(
    step: str, state: str
) -> None:
    _, _, alert, answer = await incident(asking(f"3 {step}"), Incidents(Kept()))
    assert isinstance(alert, Alert)
    assert (alert.key, alert.room_id) == ("incident:$leak", ROOM)
    assert ASHA in str(alert), "staff answer for what they do"
    assert state in words(answer)


async def test_nothing_is_read_anew_for_a_step_that_needs_nobody_concerned() -> None:
    for step in ("", "confirm", "dismiss", "hand"):
        incidents = Incidents(Kept(), MAYA)
        await incident(asking(f"3 {step}"), incidents)
        assert incidents.read_anew == 0


# -- asking whom it concerns


@pytest.mark.parametrize("category", CATEGORIES)
async def test_asking_tells_whom_it_concerns_and_names_them_to_nobody(category: str) -> None:
    outcome = await incident(asking("3 ask", prefix="?"), Incidents(Kept(category=category), MAYA))
    [question] = told(outcome)
    assert (question.user_id, question.lane, question.about) == (MAYA, Lane.WARNING, ROOM)
    assert "`?permit 3`" in words(question)
    assert "`?refuse 3`" in words(question)
    assert question.otherwise is None, "nothing of it is said in the room"
    for each in outcome:
        if not isinstance(each, Tell):
            assert MAYA not in repr(each)
            assert "aya" not in (words(each) if isinstance(each, Alert | Reply) else "")


async def test_of_several_each_is_asked_alone() -> None:
    outcome = await incident(asking("3 ask"), Incidents(Kept(), MAYA, LEO))
    assert [each.user_id for each in told(outcome)] == [MAYA, LEO]
    assert not any(LEO in str(each.said) or "aya" in str(each.said) for each in told(outcome))


async def test_where_it_can_no_longer_be_told_that_is_said_and_nothing_is_written_down() -> None:
    [answer] = await incident(asking("3 ask"), Incidents(Kept()))
    assert "keep nothing about whom it concerns" in words(answer)


@pytest.mark.parametrize(
    ("answer", "state", "said"),
    [
        (permit, "permitted", "may be shared"),
        (refuse, "refused", "does not want it shared"),
    ],
)
async def test_an_answer_is_recorded_without_who_gave_it(answer: Answer, state: str, said: str) -> None:
    stepped, act, alert, thanks = await answer(answering(), Incidents(Kept(state="asked"), MAYA))
    assert stepped == IncidentStepped(number=3, state=state)
    assert isinstance(act, AuditAct)
    assert act.who == BOT
    assert isinstance(alert, Alert)
    assert said in words(alert)
    assert "aya" not in repr([stepped, act, alert])
    assert "Thank you" in words(thanks)


@pytest.mark.parametrize(("answer", "before"), [(permit, "refused"), (refuse, "permitted")])
async def test_they_may_change_their_mind(answer: Answer, before: str) -> None:
    stepped = (await answer(answering(), Incidents(Kept(state=before), MAYA)))[0]
    assert isinstance(stepped, IncidentStepped)
    assert stepped.state != before


@pytest.mark.parametrize("state", [one for one in STATES if after_step(one, "permit") is None])
async def test_an_answer_to_no_question_is_none_and_the_message_is_not_looked_at(state: str) -> None:
    incidents = Incidents(Kept(state=state), MAYA)
    assert kinds(await permit(answering(), incidents)) == [Reply]
    assert incidents.read_anew == 0


@pytest.mark.parametrize("argument", ["", "4", "three", "3 please", "-3", "³"])
async def test_who_was_not_asked_and_who_mistypes_hears_the_same(argument: str) -> None:
    for answer in (permit, refuse):
        [other] = await answer(answering(sender=LEO), Incidents(Kept(state="asked"), MAYA))
        [mistyped] = await answer(answering(argument), Incidents(Kept(state="asked"), MAYA))
        assert words(other) == words(mistyped)


# -- handing it on


async def test_the_supervisor_gets_a_link_and_the_category_and_nothing_more() -> None:
    outcome = await incident(asking("3 hand"), Incidents(Kept(), MAYA))
    [handed] = told(outcome)
    assert handed.user_id == SUE
    assert "a phone number" in words(handed)
    assert "aya" not in str(handed.said)
    assert ASHA not in str(handed.said)


async def test_without_a_supervisor_nothing_is_handed_on_and_the_key_is_named() -> None:
    [answer] = await incident(asking("3 hand"), Incidents(Kept(), supervisor=None))
    assert "`supervisor`" in words(answer)


async def test_handing_on_before_the_answer_wants_a_confirmation() -> None:
    waiting = Incidents(Kept(state="asked"))
    asked_first = await incident(asking("3 hand", prefix="?"), waiting)
    assert set(kinds(asked_first)) == {Reply, ToConfirm}
    assert any("`?confirm`" in words(each) for each in asked_first if isinstance(each, Reply))
    confirmed = await incident(replace(asking("3 hand"), confirmed=True), waiting)
    assert [each.user_id for each in told(confirmed)] == [SUE]


@pytest.mark.parametrize("state", ["refused", "handed", "confirmed", "dismissed", "mistaken"])
async def test_against_a_members_word_and_twice_it_is_not_handed_on(state: str) -> None:
    assert kinds(await incident(asking("3 hand", confirmed=True), Incidents(Kept(state=state)))) == [Reply]


# -- in every language, whatever is typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("argument", ["3", "4 confirm", *(f"3 {step}" for step in STEPS)])
async def test_each_answer_is_said_in_each_language(argument: str, language: str) -> None:
    outcome = await incident(asking(argument), Incidents(Kept(), MAYA))
    said = spoken(outcome, language)
    if language != "en":
        assert said != spoken(outcome, "en")


@given(st.text(max_size=60), st.sampled_from([ASHA, LEO, MAYA]))
async def test_no_argument_breaks_a_step_or_comes_back_as_it_was_typed(argument: str, sender: UserId) -> None:
    for run in (incident, permit, refuse):
        outcome = await run(
            asking(argument + " unmistakable", sender=sender), Incidents(Kept(state="asked"), MAYA)
        )
        assert "unmistakable" not in repr(outcome)
        assert outcome
