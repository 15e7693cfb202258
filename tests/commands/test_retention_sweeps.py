"""`!retention run`, `pause` and `resume`: when sweeps take place."""

from collections.abc import Awaitable, Callable

import pytest

from commands.base import Asked, Outcome
from commands.retention_sweeps import retention_pause, retention_resume, retention_run
from policies.vocabulary import AuditAct, Record, SweepAsked, SweepsHalted
from tests.commands.asking import ASHA, NOW, ROOM, asked, words
from tests.commands.spoken import LANGUAGES, spoken

Run = Callable[[Asked, object], Awaitable[Outcome]]
STEPS: list[tuple[Run, str, Record]] = [
    (retention_run, "retention run", SweepAsked(room_id=ROOM)),
    (retention_pause, "retention pause", SweepsHalted(room_id=ROOM, halted=True)),
    (retention_resume, "retention resume", SweepsHalted(room_id=ROOM, halted=False)),
]
each_run = pytest.mark.parametrize("run", [run for run, _, _ in STEPS])
each_step = pytest.mark.parametrize(("run", "name", "record"), STEPS, ids=[name for _, name, _ in STEPS])


@each_step
async def test_it_is_carried_out_in_the_room_it_is_about_and_on_record(
    run: Run, name: str, record: Record
) -> None:
    done, act, _ = await run(asked(name, sender=ASHA), None)
    assert done == record
    assert act == AuditAct(who=ASHA, what=name, room_id=ROOM, at=NOW)


@each_run
async def test_twice_is_asked_for_in_the_same_way_as_once(run: Run) -> None:
    assert await run(asked("retention"), None) == await run(asked("retention"), None)


@each_run
async def test_whatever_is_said_behind_it_changes_nothing_and_is_nowhere_written_down(run: Run) -> None:
    plain, chatty = asked("retention"), asked("retention", "for 14d, says Okonkwo")
    assert await run(chatty, None) == await run(plain, None)


@pytest.mark.parametrize(
    ("run", "next_"), [(retention_run, "?retention"), (retention_pause, "?retention resume")]
)
async def test_it_says_what_can_be_said_next(run: Run, next_: str) -> None:
    *_, answer = await run(asked("retention", prefix="?"), None)
    assert f"`{next_}`" in words(answer)


@pytest.mark.parametrize("language", LANGUAGES[1:])
@each_run
async def test_it_is_answered_in_each_language(run: Run, language: str) -> None:
    outcome = await run(asked("retention"), None)
    assert spoken(outcome, language) != spoken(outcome, "en")
