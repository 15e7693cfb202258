import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.handle_at_nearby import at_signs_nearby
from policies.identifying_details.detectors.look import Look

PLACE = Place(user_ids=frozenset({"@kilnqueen:example.org"}))


def values(text: str) -> list[str]:
    return [found.value for found in at_signs_nearby(Look(text), PLACE) if not found.public]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("venmo showed three. I went with the one with the fish (@zoe-runs-late)", "zoe-runs-late"),
        ("elle m'a installé lydia. je cherche @zoebrossard, c'est toi ?", "zoebrossard"),
        ("in a public instagram story, our Jas. @jasdeepbreaths, somebody tell her", "jasdeepbreaths"),
        ("so you're the @zoebakesbatch who did the cake!", "zoebakesbatch"),
        ("bist du der @zoebacktbrot aus dem Radio", "zoebacktbrot"),
        ("la cuenta esa que nos hace reír tanto a todos, @zoesincafe, es de cristal", "zoesincafe"),
        ("Zoe lo va contando en @zoecuenta22", "zoecuenta22"),
        ("sie schreibt darüber auf @zoeschreibt22", "zoeschreibt22"),
        ("she goes by @notyourmoth over there now", "notyourmoth"),
        ("er nennt sich jetzt @keinnachtfalter", "keinnachtfalter"),
        ("ze heet daar nu @geenvlinder", "geenvlinder"),
        ("elle poste sous @luciole.du.soir", "luciole.du.soir"),
    ],
)
def test_what_was_said_before_makes_it_an_account(text: str, account: str) -> None:
    assert values(text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "I left instagram. @zoebrossard, how are you?",
        "my account is locked again since the weekend, @zoebrossard, can you help?",
        "I left instagram. it's @kilnqueen who told me to",
        "thinking of you (@zoebrossard)",
        "you're the best @zoebrossard",
        "twitter is a mess. look for @MindCharity instead",
        "je cherche @zoebrossard",
        "in here she goes by @kilnqueen",
        "time goes by so slowly, @zoebrossard",
    ],
)
def test_somebody_addressed_and_an_organisation_are_none(text: str) -> None:
    assert values(text) == []
