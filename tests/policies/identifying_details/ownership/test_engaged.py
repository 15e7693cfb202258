import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Hope"), member("Al"), member("Zed"))
    return say(room, text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Leo plumbed my kitchen in, its Hartley & Sons he works for",
        "Maya did my flu jab at Well Pharmacy",
        "Hope's been made head of year at Oakmere Academy",
        "Maya is one of the midwives at the Royal Gwent",
        "Leo's on the staff page of Gullane Library",
        "Maya has moved to Oakmere Academy, deputy head now",
        "Al, lorry driver, Eddie Stobart",
        "your bio says you're at Castle Street Surgery, Maya",
    ],
)
def test_somebody_at_work_beside_an_employers_name_is_engaged_there(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Bluebird Care employ Maya",
        "Northgate Vets have given Maya the sack",
        "Mill Lane Surgery's new receptionist is Maya",
        "it's Hartley & Sons that Leo works for",
        "you know the receptionist at Mill Lane Surgery? that's Maya",
    ],
)
def test_the_employer_may_come_first(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya knows I teach at Northfield High",
        "Maya got me a job at Kestrel Foods",
        "Maya said the receptionist at Mill Lane Surgery is lovely",
        "the teacher at Oakmere Academy told Maya off",
        "Maya's sister is a nurse at Fernhill Hospital",
        "Maya, my boss at Kestrel Foods is a pig",
    ],
)
def test_somebody_elses_work_is_not_that_of_whoever_else_is_named(text: str) -> None:
    assert verdict(text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Maya was a patient at Mill Lane Surgery",
        "Maya wants a job at Kestrel Foods",
        "Maya's dog is at Northgate Vets",
        "Maya drives past Northfield High every morning",
        "Maya is on the waiting list at Fernhill Hospital, the nurse said",
        "Leo my shift at Kestrel Foods ends at nine",
    ],
)
def test_whoever_is_there_for_another_reason_is_not_engaged(text: str) -> None:
    assert verdict(text) == "none"


def test_a_name_that_tells_nothing_of_itself_needs_the_work_right_in_front() -> None:
    assert verdict("Maya cleans at the Blue Parrot") == "warn"
    assert verdict("Maya cleans up nice, she wore red to the Blue Parrot") == "none"


def test_whose_boss_it_is_is_at_work_there() -> None:
    assert verdict("Maya's boss at Northgate Vets is a nightmare") == "warn"
    assert verdict("Maya's boss shops at Northgate Vets") == "none"
