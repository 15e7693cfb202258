"""The canary sings when it should."""

from pathlib import Path

import pytest

from bot.playground import Homeserver
from tests.world.canary import Canary
from tests.world.world import World, merged


def test_each_phrase_is_its_own(tmp_path: Path) -> None:
    canary = Canary()
    first, second = canary.phrase("hello there"), canary.phrase()
    assert first.startswith("hello there ")
    assert first.split()[-1] != second


def test_a_mark_is_found_even_where_the_words_around_it_are_cut(tmp_path: Path) -> None:
    canary = Canary()
    mark = canary.phrase("hello there").split()[-1]
    (tmp_path / "log").write_bytes(b"\0" + mark.encode() + b"\0")
    assert canary.found_in([tmp_path]) == [f"{mark} in {tmp_path / 'log'}"]


async def test_a_world_does_not_end_well_where_something_leaked(
    homeserver: Homeserver, tmp_path: Path
) -> None:
    world = World(homeserver, tmp_path)
    bot = await world.bot(start=False)
    bot.log.write_text(f"somebody said: {world.canary('psst')}")
    with pytest.raises(AssertionError, match="What members said was found"):
        await world.end()


def test_overrides_reach_into_what_is_nested_and_leave_the_rest() -> None:
    base = {"a": {"b": 1, "c": 2}, "d": 3}
    assert merged(base, {"a": {"b": 9}, "d": {"e": 4}}) == {"a": {"b": 9, "c": 2}, "d": {"e": 4}}
    assert base["a"] == {"b": 1, "c": 2}
