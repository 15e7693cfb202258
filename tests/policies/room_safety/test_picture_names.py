"""Which pictures' files are called after the person who shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.room_safety.picture_names import in_file_name, picture_hint, picture_says_who
from policies.vocabulary import RoomId, RoomLink
from tests.commands.asking import words_of

GIVEN = frozenset({"maya", "leo", "ines", "rose", "lily"})
ORDINARY = frozenset({"rose", "lily", "river", "night", "owl", "garden", "dog", "final", "and", "the"})


def tells(file_name: str, *found: str) -> bool:
    return picture_says_who(in_file_name(file_name), given=GIVEN, ordinary=ORDINARY, found=found)


@pytest.mark.parametrize(
    "file_name",
    [
        "Maya Okonkwo.jpg",
        "maya_okonkwo.PNG",
        "maya-okonkwo-profile.jpeg",
        "MayaOkonkwo.png",
        "Okonkwo, Maya.jpg",
        "Inés Okonkwo (1).jpg",
        "maya.okonkwo.jpg",
        "maya_okonkwo_2023-05-01.jpg",
        "Maya Okonkwo LinkedIn final.jpg",
        "Maya Okonkwo",
    ],
)
def test_a_file_called_by_a_full_name_says_who_shows_it(file_name: str) -> None:
    assert tells(file_name)


@pytest.mark.parametrize(
    "file_name",
    [
        "",
        ".jpg",
        "maya.jpg",
        "maya-profile.jpg",
        "maya and the dog.jpg",
        "lily-pond.jpg",
        "rose_petal.jpg",
        "night owl.png",
        "IMG_20230101_123456.jpg",
        "a" * 5000,
    ],
)
def test_first_names_flowers_and_what_a_camera_calls_its_pictures_do_not(file_name: str) -> None:
    assert not tells(file_name)


@pytest.mark.parametrize("category", ["phone", "email", "id_number", "address"])
def test_a_mailbox_or_a_number_does(category: str) -> None:
    assert tells("whatever it is.jpg", category)


@pytest.mark.parametrize(
    "file_name",
    [
        "IMG_20230101_123456.jpg",
        "IMG-20230101-WA0012.jpg",
        "WhatsApp Image 2024-01-01 at 10.00.00 (1).jpeg",
        "Screenshot from 2024-01-01 10-00-00.png",
        "20240101100000.png",
        "profile-1699999999.png",
        "1699999999999.png",
    ],
)
def test_when_a_picture_was_taken_is_no_number_of_anybody(file_name: str) -> None:
    assert sum(letter.isdigit() for letter in in_file_name(file_name)) <= 4


@pytest.mark.parametrize("number", ["+14155550132", "415-555-0132", "4155550132", "07700900123"])
def test_a_number_stays_a_number(number: str) -> None:
    assert in_file_name(f"{number}.jpg") == number


def test_the_hint_repeats_no_name() -> None:
    said = [words_of(part) for part in picture_hint(RoomLink(RoomId("!room:example.org"), "Night shift"))]
    assert "Maya" not in " ".join(said)


@given(st.text())
def test_no_file_name_raises(file_name: str) -> None:
    tells(file_name)
