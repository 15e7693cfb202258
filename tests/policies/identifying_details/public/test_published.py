import pytest

from policies.identifying_details.public.published import is_published
from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("nachtwache.podcast", "kennt ihr "),
        ("tiny_wings_charity", "a lovely lot on insta, "),
        ("stichting_lichtpunt", "volg eens "),
        ("asociacion_faro", "seguid a "),
        ("verein.morgenrot", "folgt ihr auch "),
    ],
)
def test_a_podcast_or_a_charity_says_so_itself(name: str, before: str) -> None:
    assert is_published(name, before, frozenset())


@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("judiths_podcast", "listen to "),
        ("maya.podcast", "listen to "),
        ("night_podcast", "Maya's podcast is "),
        ("night_podcast", "mein podcast heißt "),
        ("nightpodcast", "listen to "),
        ("night_owl", "listen to "),
    ],
)
def test_somebodys_own_does_not(name: str, before: str) -> None:
    assert not is_published(name, before, frozenset({"maya"}))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("does anybody follow @slow.mornings.podcast on insta?", "none"),
        ("that's Maya's podcast, @slow.mornings.podcast on insta", "warn"),
    ],
)
def test_who_follows_one_gives_nobody_away(text: str, verdict: str) -> None:
    assert say(room_with(member("Maya"), member("Leo")), text, "Leo").verdict == verdict
