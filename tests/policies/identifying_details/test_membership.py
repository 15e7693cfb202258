import pytest

from policies.identifying_details import Heard, Member, OtherRoom, Room
from tests.policies.identifying_details.a_room import KEY, member, user


@pytest.fixture
def room() -> Room:
    grief = OtherRoom("Tuesday Grief Circle", (member("Nadia"), member("Maya"), Member(user("Will"), "Will")))
    return Room([member("Leo"), member("Maya")], key=KEY, others=[grief])


@pytest.mark.parametrize(
    "text",
    [
        "Nadia is in the Tuesday Grief Circle too",
        "nadia from the other group says hi",
        "Nadia goes to the grief circle on tuesdays",
        "my neighbour is in the Tuesday Grief Circle",
        "any news of Nadia? she's in the Tuesday Grief Circle, one of you may know",
        "Nadia never went back on it, whatever is said, she's been in Tuesday Grief Circle for years",
    ],
)
def test_putting_somebody_who_is_not_here_into_another_room_is_a_warning(room, text):
    verdict = room.verdict(Heard(text, user("Leo")))
    assert verdict.verdict == "warn"
    assert verdict.findings[0].category == "membership"


@pytest.mark.parametrize(
    "text",
    [
        "I was in the Tuesday Grief Circle",
        "Maya is in the Tuesday Grief Circle too",
        "Nadia is a lovely name",
        "the circle on tuesdays helps",
        "will you come to the other group",
        "grief comes in circles on a Tuesday",
        "Nadia rang. I love the Tuesday Grief Circle",
        "Nadia rang about Maya. She likes the Tuesday Grief Circle",
    ],
)
def test_ones_own_membership_and_that_of_people_here_is_none(room, text):
    assert room.verdict(Heard(text, user("Leo"))).verdict == "none"
