"""What is sent calls rooms and people as they are called at that moment."""

from dataclasses import replace
from typing import Any

import pytest

from bot.outbox.names import with_names
from bot.texts import render
from policies.retention.refusals import Cause
from policies.retention.wording import trouble
from policies.vocabulary import RoomLink, text
from tests.commands.asking import ASHA, MAYA, ROOM, room
from tests.house import RoomsByHand

CALLED = replace(room(MAYA, ASHA), name="Night shift", canonical_alias="#night:example.org")


def rooms(**facts: Any) -> RoomsByHand:
    known = RoomsByHand()
    known[ROOM] = replace(CALLED, **facts)
    return known


@pytest.mark.parametrize(
    ("facts", "called"),
    [({}, "Night shift"), ({"name": ""}, "#night:example.org"), ({"name": "", "canonical_alias": ""}, ROOM)],
)
def test_a_room_is_called_by_its_name_or_alias_though_the_sentence_knew_neither(
    facts: dict[str, str], called: str
) -> None:
    waiting = render(trouble(Cause.CLOCK, ROOM), "en", by_id=True)
    assert f"In {called} I remove" in with_names(waiting, rooms(**facts))["body"]


def test_a_room_the_bot_is_no_longer_in_is_an_id_and_so_are_its_people() -> None:
    said = render((text("{who} of {room}.", who=CALLED.person(MAYA), room=RoomLink(ROOM)),), "en", by_id=True)
    assert with_names(said, RoomsByHand())["body"] == f"“{MAYA}” of {ROOM}."
    assert with_names(said, rooms())["body"] == "maya of Night shift."


def test_an_edit_has_them_in_what_it_shows_as_well() -> None:
    content = render(trouble(Cause.CLOCK, ROOM), "en", by_id=True)
    sent = with_names({**content, "m.new_content": content}, rooms())
    assert "Night shift" in sent["m.new_content"]["body"]
    assert "Night shift" in sent["m.new_content"]["formatted_body"]
