"""The doctor demands of a room what the settings in force in it need: of the file, and of commands."""

from pathlib import Path

import pytest

from bot.doctor.check import Check, State
from bot.doctor.permissions import check_room, name_of
from policies.vocabulary import Powers
from tests.bot.doctor.conftest import BOT, ROOM, configured, room

ALIAS = "#night-shift:example.org"
HALF = Powers(users={BOT: 50}, events={"m.room.power_levels": 100})
NOTHING = Powers(users={BOT: 0})
GOOD = Check(ROOM, State.GOOD, "encrypted, and the bot may do what it has to")


def found(
    folder: Path, powers: Powers, rest: str = "", made: dict[str, str] | None = None
) -> list[tuple[State, str]]:
    checks = check_room(configured(folder, rest), room(powers=powers), made or {})
    return [(check.state, check.found) for check in checks]


def test_a_room_is_named_by_its_alias_where_it_has_one() -> None:
    assert name_of(room()) == ROOM
    assert name_of(room(canonical_alias=ALIAS)) == ALIAS


def test_where_all_is_well_it_is_one_good_line(tmp_path: Path) -> None:
    assert list(check_room(configured(tmp_path), room(), {})) == [GOOD]


def test_a_room_that_anybody_can_look_into_is_bad(tmp_path: Path) -> None:
    [check] = check_room(configured(tmp_path), room(history_visibility="world_readable"), {})
    assert (check.about, check.state) == (ROOM, State.BAD)
    assert "who writes when" in check.found
    assert "members only" in check.mend


def test_an_open_room_is_bad_and_nothing_more_is_asked_of_it(tmp_path: Path) -> None:
    [check] = check_room(configured(tmp_path), room(encrypted=False, powers=NOTHING), {})
    assert (check.state, check.found) == (State.BAD, "it is not encrypted")
    assert "Turn encryption on" in check.mend


@pytest.mark.parametrize(
    ("powers", "rest", "made", "lacking"),
    [
        (HALF, "", {}, []),
        (NOTHING, "", {}, ["redact"]),
        (NOTHING, "", {"retention.max_age": "null"}, []),
        (NOTHING, "defaults: {retention: {max_age: null}}\n", {}, []),
        (NOTHING, "defaults: {retention: {max_age: null}}\n", {"retention.max_age": "7d"}, ["redact"]),
        (NOTHING, "", {"retention.max_age": "null", "identifying_details.mode": "hide"}, ["redact"]),
        (HALF, "", {"agreement.gate": "mute"}, ["change power levels"]),
        (HALF, "defaults: {agreement: {gate: mute}}\n", {}, ["change power levels"]),
        (HALF, "defaults: {agreement: {gate: mute}}\n", {"agreement.gate": "remind"}, []),
        (Powers(users={BOT: 50}, events_default=60), "", {}, ["send messages", "redact"]),
    ],
)
def test_what_is_set_by_command_counts_as_it_does_for_the_bot(
    tmp_path: Path, powers: Powers, rest: str, made: dict[str, str], lacking: list[str]
) -> None:
    checks = found(tmp_path, powers, rest, made)
    if not lacking:
        assert checks == [(GOOD.state, GOOD.found)]
    else:
        assert len(checks) == len(lacking)
        for (state, said), words in zip(checks, lacking, strict=True):
            assert state is State.BAD
            assert words in said


def test_a_setting_of_the_file_for_this_room_alone_counts_by_its_alias(tmp_path: Path) -> None:
    config = configured(tmp_path, f'rooms: {{"{ALIAS}": {{agreement: {{gate: mute}}}}}}\n')
    by_alias = list(check_room(config, room(powers=HALF, canonical_alias=ALIAS), {}))
    assert [(check.about, check.state) for check in by_alias] == [(ALIAS, State.BAD)]
    assert [check.state for check in check_room(config, room(powers=HALF), {})] == [State.GOOD]


def test_a_setting_made_by_command_that_no_longer_holds_is_mended_where_it_was_made(tmp_path: Path) -> None:
    [check] = check_room(configured(tmp_path), room(), {"agreement.gate": "locked"})
    assert check.state is State.BAD
    assert check.found.startswith("agreement.gate: ")
    assert check.mend == "Mend it there with `!policy`."


def test_a_value_that_a_command_made_unfit_is_never_repeated(tmp_path: Path) -> None:
    [check] = check_room(configured(tmp_path), room(), {"supervisor": "Maya's number is 415-555-0132"})
    assert "555" not in f"{check}"


def test_a_reminder_that_nothing_is_said_for_is_advice(tmp_path: Path) -> None:
    rest = "defaults: {reminders: [{every: 14d, text: check-in}]}\n"
    [(state, said)] = found(tmp_path, room().powers, rest)
    assert state is State.ADVICE
    assert "no check-ins yet" in said
