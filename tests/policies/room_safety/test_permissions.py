"""What the bot lacks is said, one sentence each."""

from itertools import product

import pytest

from policies.room_safety.introduction import introduction
from policies.room_safety.permissions import gate_obstacle, missing_permissions
from policies.vocabulary import Powers, Reply, Room, RoomSettings
from tests.commands.asking import ASHA, BOT, ROOM, words
from tests.commands.spoken import LANGUAGES, spoken

GATES = ("none", "remind", "redact", "mute", "lobby")
STRONG = Powers(users={BOT: 100, ASHA: 100})


def room(powers: Powers = STRONG, *, encrypted: bool = True, join_rule: str = "invite") -> Room:
    return Room(ROOM, encrypted=encrypted, powers=powers, join_rule=join_rule)


def lacking(there: Room, **settings: object) -> str:
    missing = missing_permissions(there, BOT, RoomSettings.model_validate(settings))
    return words(Reply(said=missing)) if missing else ""


def obstacle(there: Room, gate: str) -> str:
    found = gate_obstacle(there, BOT, gate)
    return found.source if found else ""


@pytest.mark.parametrize("gate", GATES)
def test_a_bot_at_the_top_lacks_nothing(gate: str) -> None:
    assert lacking(room(), agreement={"gate": gate}, identifying_details={"mode": "hide"}) == ""


@pytest.mark.parametrize(
    ("powers", "encrypted", "may"),
    [
        (Powers(users={BOT: 50}), True, True),
        (Powers(users={BOT: 50}, events_default=60), True, False),
        (Powers(users={BOT: 50}, events={"m.room.encrypted": 60}), True, False),
        (Powers(users={BOT: 50}, events={"m.room.encrypted": 60}), False, True),
        (Powers(users={BOT: 50}, events={"m.room.message": 60}), True, True),
        (Powers(users={BOT: 50}, events={"m.room.message": 60}), False, False),
    ],
)
def test_it_must_be_able_to_speak_in_the_way_the_room_speaks(
    powers: Powers, *, encrypted: bool, may: bool
) -> None:
    assert ("may not send" in lacking(room(powers, encrypted=encrypted))) is not may


@pytest.mark.parametrize(
    ("powers", "level"),
    [
        (Powers(), 50),
        (Powers(users={BOT: 49}), 50),
        (Powers(users={BOT: 50}, redact=75), 75),
        (Powers(users={BOT: 50}, events={"m.room.redaction": 60}), 60),
        (Powers(users={BOT: 50}, redact=55, events={"m.room.redaction": 60}), 60),
        (Powers(users={BOT: 50}, events_default=51), 51),
    ],
)
def test_the_level_that_redacting_takes_is_named(powers: Powers, level: int) -> None:
    assert f"That takes power level {level}." in lacking(room(powers))


@pytest.mark.parametrize(
    ("max_age", "gate", "mode"), list(product([None, "30d"], ["remind", "redact"], ["warn", "hide", "off"]))
)
def test_redacting_is_needed_where_something_is_ever_redacted(
    max_age: str | None, gate: str, mode: str
) -> None:
    said = lacking(
        room(Powers()),
        retention={"max_age": max_age},
        agreement={"gate": gate},
        identifying_details={"mode": mode},
    )
    assert ("redact" in said) is (max_age is not None or gate == "redact" or mode == "hide")


@pytest.mark.parametrize(
    ("powers", "why"),
    [
        (STRONG, ""),
        (Powers(users={BOT: 50}), ""),
        (Powers(users={BOT: 49}), "may not change power levels"),
        (Powers(users={BOT: 50}, events={"m.room.power_levels": 100}), "may not change power levels"),
        (Powers(users={BOT: 50}, users_default=50), "not above everybody's"),
        (Powers(users={BOT: 50}, events_default=50), "not above everybody's"),
        (Powers(users={BOT: 51}, users_default=50, events_default=50), ""),
        (Powers(creators=frozenset({BOT}), events={"m.room.power_levels": 150}), ""),
    ],
)
def test_muting_takes_power_over_power_levels_and_over_everybody(powers: Powers, why: str) -> None:
    assert why in obstacle(room(powers), "mute")
    assert bool(why) is bool(obstacle(room(powers), "mute"))


@pytest.mark.parametrize(
    ("powers", "join_rule", "why"),
    [
        (STRONG, "invite", ""),
        (STRONG, "knock", ""),
        (STRONG, "public", "come in here by themselves"),
        (STRONG, "restricted", "come in here by themselves"),
        (STRONG, "knock_restricted", "come in here by themselves"),
        (STRONG, "private", "come in here by themselves"),
        (Powers(users={BOT: 50}, invite=51), "invite", "may not invite"),
        (Powers(users={BOT: 50}, invite=50, kick=51), "invite", "may not take invitations back"),
        (Powers(users={BOT: 50}, invite=50, kick=50), "knock", ""),
    ],
)
def test_a_lobby_takes_a_closed_door_and_power_over_it(powers: Powers, join_rule: str, why: str) -> None:
    found = obstacle(room(powers, join_rule=join_rule), "lobby")
    assert why in found
    assert bool(found) is bool(why)


@pytest.mark.parametrize("gate", ["none", "remind", "", "moat"])
def test_the_other_gates_take_nothing_of_the_room(gate: str) -> None:
    assert obstacle(room(Powers(users_default=99), join_rule="public"), gate) == ""


def test_redacting_takes_power_to_redact_and_that_is_said_once() -> None:
    weak = room(Powers(users={BOT: 49}))
    assert "I may not redact" in obstacle(weak, "redact")
    assert obstacle(room(STRONG), "redact") == ""
    assert lacking(weak, agreement={"gate": "redact"}).count("I may not redact") == 1


def test_where_nobody_is_asked_no_gate_is_in_the_way() -> None:
    open_room = room(STRONG, join_rule="public")
    assert "lobby" in lacking(open_room, agreement={"gate": "lobby"})
    assert lacking(open_room, agreement={"required": False, "gate": "none"}) == ""


def test_the_gravest_comes_first() -> None:
    missing = missing_permissions(
        room(Powers(events_default=10)), BOT, RoomSettings.model_validate({"agreement": {"gate": "mute"}})
    )
    assert ["send" in text.source for text in missing] == [True, False, False]
    assert [text.source for text in introduction(None, missing, "!")][
        -1
    ] == "Please ask a room admin to give me what is missing."


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_may_be_lacking_is_said_in_each_language(language: str) -> None:
    rooms = [
        (room(Powers(events_default=10)), "mute"),
        (room(Powers(users={BOT: 50}, users_default=50)), "mute"),
        (room(STRONG, join_rule="public"), "lobby"),
        (room(Powers(users={BOT: 50}, invite=51)), "lobby"),
        (room(Powers(users={BOT: 50}, kick=51)), "lobby"),
    ]
    for there, gate in rooms:
        missing = missing_permissions(there, BOT, RoomSettings.model_validate({"agreement": {"gate": gate}}))
        said = spoken([Reply(said=missing)], language)
        assert f"`{gate}`" in said
        assert language == "en" or "I may" not in said
