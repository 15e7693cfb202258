import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user


def owner(language: str, text: str):
    room = room_with(member("Kees"), member("Leo"), languages=(language,))
    found = [one for one in say(room, text, "Leo").findings if one.category == "address"]
    return (found[0].subject, found[0].member) if found else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "j'ai déposé la soupe chez Kees, 12 rue des Tanneurs, 3e étage"),
        ("de", "bin bei Kees, Lindenstraße 14, kommt vorbei"),
        ("nl", "ik zit bij Kees, Meidoornstraat 5, kom gerust"),
        ("en", "I'm with Kees, 14 Larch Road, come round"),
    ],
)
def test_an_address_right_behind_where_somebody_is_visited_is_theirs(language: str, text: str) -> None:
    assert owner(language, text) == ("member", user("Kees"))


def test_somebody_to_be_with_is_no_place_to_work() -> None:
    room = room_with(member("Kees"), member("Leo"), languages=("nl",))
    assert not say(room, "ik zit bij Kees", "Leo").findings


def test_an_address_said_of_oneself_stays_ones_own() -> None:
    assert owner("fr", "Kees je suis au 12 rue des Tanneurs, viens")[0] == "self"
