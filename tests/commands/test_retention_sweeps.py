"""`!retention run`, `pause` and `resume`: when sweeps take place."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from commands.base import Asked, Outcome
from commands.retention_sweeps import retention_pause, retention_resume, retention_run
from policies.vocabulary import AuditAct, Record, SweepAsked, SweepsHalted
from tests.commands.asking import ASHA, NOW, ROOM, asked, words
from tests.commands.spoken import LANGUAGES, spoken

Run = Callable[[Asked, Any], Awaitable[Outcome]]
STEPS: list[tuple[Run, str, Record]] = [
    (retention_run, "retention run", SweepAsked(room_id=ROOM)),
    (retention_pause, "retention pause", SweepsHalted(room_id=ROOM, halted=True)),
    (retention_resume, "retention resume", SweepsHalted(room_id=ROOM, halted=False)),
]


@dataclass(frozen=True)
class Stands:
    """As far as a sweep that is asked for needs it."""

    wanted: timedelta | None = timedelta(days=30)
    is_paused: bool = False


@dataclass(frozen=True)
class Retained:
    stands: Stands = Stands()

    async def retention_of(self, room_id: object) -> Any:
        return self.stands


each_run = pytest.mark.parametrize("run", [run for run, _, _ in STEPS])
each_step = pytest.mark.parametrize(("run", "name", "record"), STEPS, ids=[name for _, name, _ in STEPS])


@each_step
async def test_it_is_carried_out_in_the_room_it_is_about_and_on_record(
    run: Run, name: str, record: Record
) -> None:
    done, act, _ = await run(asked(name, sender=ASHA), Retained())
    assert done == record
    assert act == AuditAct(who=ASHA, what=name, room_id=ROOM, at=NOW)


@each_run
async def test_twice_is_asked_for_in_the_same_way_as_once(run: Run) -> None:
    assert await run(asked("retention"), Retained()) == await run(asked("retention"), Retained())


@each_run
async def test_whatever_is_said_behind_it_changes_nothing_and_is_nowhere_written_down(run: Run) -> None:
    plain, chatty = asked("retention"), asked("retention", "for 14d, says Okonkwo")
    assert await run(chatty, Retained()) == await run(plain, Retained())


@pytest.mark.parametrize(
    ("run", "next_"), [(retention_run, "?retention"), (retention_pause, "?retention resume")]
)
async def test_it_says_what_can_be_said_next(run: Run, next_: str) -> None:
    *_, answer = await run(asked("retention", prefix="?"), Retained())
    assert f"`{next_}`" in words(answer)


@pytest.mark.parametrize("language", LANGUAGES[1:])
@each_run
async def test_it_is_answered_in_each_language(run: Run, language: str) -> None:
    outcome = await run(asked("retention"), Retained())
    assert spoken(outcome, language) != spoken(outcome, "en")


@pytest.mark.parametrize(
    ("stands", "why"),
    [(Stands(is_paused=True), "`!retention resume`"), (Stands(wanted=None, is_paused=True), "are kept here")],
)
async def test_where_nothing_would_be_removed_it_is_said_why(stands: Stands, why: str) -> None:
    [answer] = await retention_run(asked("retention"), Retained(stands))
    assert why in words(answer)
