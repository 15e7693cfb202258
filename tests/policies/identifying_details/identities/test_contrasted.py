import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Uli isn't called Uli but Frederica"),
        ("de", "Uli heißt eigentlich nicht Uli, sondern Friedhelm"),
        ("fr", "Uli ne s'appelle pas Uli mais Ulysse"),
        ("es", "Uli no se llama Uli sino Ulises"),
        ("pt", "A Uli não se chama Uli mas Ulrica"),
        ("nl", "Uli heet geen Uli maar Ulrike"),
    ],
)
def test_the_name_that_is_put_right_is_the_members(language: str, text: str) -> None:
    room = room_with(member("Uli"), member("Leo"), languages=(language,))
    assert [one.member for one in say(room, text).findings] == ["@uli:example.org"]


@pytest.mark.parametrize(
    "text",
    [
        "my dog isn't called Uli but Rex",
        "Uli isn't called lazy but it shows",
        "Uli is called Uli and it's Monday",
        "Uli was never called back",
    ],
)
def test_what_is_no_name_or_nobodys_here_is_not(text: str) -> None:
    assert say(room_with(member("Uli"), member("Leo")), text).verdict == "none"
