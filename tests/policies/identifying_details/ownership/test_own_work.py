import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    return say(room, text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya read my letter and I got the job at Specsavers",
        "Maya hat mitgelesen und ich hab den Job bei Rewe",
        "Maya hielp me en ik heb de baan bij Jumbo",
        "Maya and Leo both have good bosses, mine's at Barclays",
    ],
)
def test_the_senders_own_job_is_not_that_of_whoever_helped(text: str) -> None:
    assert verdict(text) == "none"


@pytest.mark.parametrize(
    "text",
    ["Maya and I got the job at Specsavers", "Maya and I are at Capita", "Leo got the job at Specsavers"],
)
def test_whoever_shares_it_is_there_too(text: str) -> None:
    assert verdict(text) == "warn"
