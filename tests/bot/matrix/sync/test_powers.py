from typing import Any

import pytest

from bot.matrix.sync.powers import creators_in, powers_in, version_number
from policies.vocabulary import CREATOR_LEVEL, UserId

ASHA, MAYA = UserId("@asha:x"), UserId("@maya:x")


def test_without_an_event_the_creator_alone_has_power() -> None:
    powers = powers_in(None, "11", frozenset({ASHA}))
    assert (powers.level_of(ASHA), powers.level_of(MAYA), powers.state_default) == (100, 0, 0)


def test_in_version_12_creators_stand_above_all_numbers() -> None:
    create = {"sender": ASHA, "content": {"room_version": "12", "additional_creators": [MAYA, 5]}}
    creators = creators_in(create, "12")
    assert creators == {ASHA, MAYA}
    powers = powers_in({"users": {"@leo:x": 100}}, "12", creators)
    assert powers.level_of(ASHA) == powers.level_of(MAYA) == CREATOR_LEVEL
    assert powers.level_of(UserId("@leo:x")) == 100


def test_before_version_12_a_creator_is_like_anybody() -> None:
    powers = powers_in({"users": {}}, "11", creators_in({"sender": ASHA, "content": {}}, "11"))
    assert powers.level_of(ASHA) == 0


def test_defaults_are_the_specifications() -> None:
    powers = powers_in({}, "11", frozenset())
    assert (powers.ban, powers.kick, powers.redact, powers.state_default) == (50, 50, 50, 50)
    assert (powers.invite, powers.events_default, powers.users_default) == (0, 0, 0)


@pytest.mark.parametrize(("version", "level"), [("9", 50), ("10", 0), ("12", 0)])
def test_levels_in_digits_count_in_old_rooms_alone(version: str, level: int) -> None:
    assert powers_in({"users": {MAYA: "50"}}, version, frozenset()).level_of(MAYA) == level


@pytest.mark.parametrize("odd", [None, [], True, 2**60, 1.5, "much", {"a": 1}])
def test_a_level_that_is_none_gives_no_power(odd: Any) -> None:
    powers = powers_in({"users": {MAYA: odd}, "ban": odd, "events": odd}, "12", frozenset())
    assert powers.level_of(MAYA) == 0
    assert powers.ban == 50


def test_an_unstable_version_counts_as_the_newest() -> None:
    assert version_number("org.matrix.hydra.11") > 12
    assert version_number("10") == 10
