"""A room to try the policy in."""

from collections.abc import Callable

import pytest

from policies.identifying_details import Room
from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.fixture
def room() -> Room:
    maya = member(
        "Maya", name="Maya Okonkwo", phone="+14155550132", email="maya.o@example.com", birthdate="1988-05-03"
    )
    return room_with(
        maya, member("Leo"), member("Hope"), member("Rob", address="14 Larch Road, Leeds LS6 2AB")
    )


@pytest.fixture
def verdict(room: Room) -> Callable[..., str]:
    def answer(text: str, sender: str = "Leo", reply_to: str | None = None) -> str:
        return say(room, text, sender, reply_to).verdict

    return answer
