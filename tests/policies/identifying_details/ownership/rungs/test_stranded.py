import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

SPOT = "51.7342, -1.0876"


def whose(text: str, language: str = "en") -> list[str]:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    return [one.subject for one in say(room, text).findings]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maya is stranded on the moor with both lads and no signal: {}. anyone near", "en"),
        ("Maya is stuck by the lock with her mum: {}", "en"),
        ("Maya est coincée au péage avec son fils : {}", "fr"),
        ("Maya staat stil met de kinderen: {}", "nl"),
        ("a Maya está parada na ponte com os miúdos: {}", "pt"),
    ],
)
def test_whoever_is_stuck_is_there_and_not_only_their_company(text, language):
    assert whose(text.format(SPOT), language) == ["member"]


def test_company_keeps_its_number_and_a_sister_her_place():
    assert whose("Maya is stuck with my sister, her number is +44 7700 900123") == ["outsider"]
    assert whose(f"my sister is stuck by the lock with both kids: {SPOT}") == ["outsider"]
    assert whose(f"Maya's brother is stuck by the lock with both kids: {SPOT}") == ["outsider"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maya est en panne avec la voiture de son frère, il neige. Sa position : {}", "fr"),
        ("Maya is out with her brother's van, it's snowing. Her location: {}", "en"),
    ],
)
def test_whose_the_thing_is_does_not_say_whose_the_place_is(text, language):
    assert whose(text.format(SPOT), language) == ["member"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the account where Maya posts her sketches for her nephew is @slow_pencil", "en"),
        ("le compte où Maya poste ses croquis pour son neveu c'est @crayon_lent", "fr"),
        ("la cuenta donde Maya sube bocetos para su sobrino es @lapiz_lento", "es"),
        ("das Konto, auf dem Maya Skizzen für ihren Neffen postet, ist @stiller_stift", "de"),
    ],
)
def test_who_posts_there_has_the_account_and_not_for_whom_it_is(text, language):
    assert whose(text, language) == ["member"]


def test_what_her_nephew_posts_is_his():
    assert whose("the account where Maya's nephew posts his sketches is @slow_pencil") == ["outsider"]
