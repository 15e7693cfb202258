"""Which room is named, and that a name which is none of ours stays a name."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.named_room import Naming, meant, naming
from policies.vocabulary import RoomId
from tests.commands.asking import room

NIGHT = replace(
    room(),
    room_id=RoomId("!night:example.org"),
    canonical_alias="#Night-Shift:example.org",
    alternative_aliases=("#nacht:example.org",),
)
DAY = replace(room(), room_id=RoomId("!day:example.org"), canonical_alias="#day:example.org")
FAR = replace(room(), room_id=RoomId("!" + "a" * 43), canonical_alias="#day:far.example")
ROOMS = (NIGHT, DAY, FAR)


@pytest.mark.parametrize(
    ("argument", "name", "rest"),
    [
        ("#day:example.org", "#day:example.org", ""),
        ("#day:example.org.", "#day:example.org", ""),
        ("`#day`", "#day", ""),
        ("<#day>, please", "#day", "please"),
        ("#day 14d", "#day", "14d"),
        ("14d #day", "#day", "14d"),
        ("language de\n!day:example.org", "!day:example.org", "language de"),
        ("https://matrix.to/#/%23day%3Aexample.org?via=example.org", "#day:example.org", ""),
        ("https://matrix.to/#/!day:example.org/$event", "!day:example.org", ""),
        ("[Day shift](https://matrix.to/#/#day:example.org) missing", "#day:example.org", "missing"),
        ("matrix:r/day:example.org", "#day:example.org", ""),
        ("matrix:roomid/day:example.org?via=x", "!day:example.org", ""),
    ],
)
def test_a_room_is_named_in_front_or_behind_in_each_way_that_clients_and_people_write_it(
    argument: str, name: str, rest: str
) -> None:
    assert naming(argument) == Naming(name, rest)


@pytest.mark.parametrize(
    "argument",
    [
        "",
        "!",
        "agree !!",
        "now !",
        "please",
        "missing",
        "14d",
        "a #day b",
        "https://matrix.to/#/@maya:x",
        "!!a/b",
    ],
)
def test_what_names_no_room_is_left_as_it_is(argument: str) -> None:
    assert naming(argument) == Naming("", argument)


@pytest.mark.parametrize(
    ("name", "rooms"),
    [
        ("!day:example.org", [DAY]),
        ("#day:example.org", [DAY]),
        ("#DAY:Example.org", [DAY]),
        ("#night-shift", [NIGHT]),
        ("#NACHT:example.org", [NIGHT]),
        ("#nacht", [NIGHT]),
        ("#day", [DAY, FAR]),
        ("#day:far.example", [FAR]),
        ("#day:other.example", []),
        ("#nights", []),
        ("!day", []),
    ],
)
def test_a_name_means_the_room_that_is_called_so_in_whatever_case_and_no_other(
    name: str, rooms: list[object]
) -> None:
    assert list(meant(name, ROOMS)) == rooms


@given(st.text(max_size=60))
def test_no_argument_breaks_the_reading(argument: str) -> None:
    found = naming(argument)
    assert found.name == "" or found.name[0] in "#!"
    assert list(meant(found.name or "#", ROOMS)) == []
