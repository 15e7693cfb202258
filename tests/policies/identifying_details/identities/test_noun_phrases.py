import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.identities.noun_phrases import is_a_noun_phrase
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import tokens_of
from tests.policies.identifying_details.a_room import member, room_with, say


def is_one(text: str, language: str = "de") -> bool:
    roster = Roster()
    roster.add(member("Junge"))
    return is_a_noun_phrase(tokens_of(Normal(text)), 0, 1, CUES[language], roster)


@pytest.mark.parametrize("text", ["Kluger Zug", "Harte Woche", "Altes Haus", "Neue Entlastungsregel"])
def test_what_something_is_like_opens_a_sentence_with_it(text: str) -> None:
    assert is_one(text)


@pytest.mark.parametrize(
    "text", ["Werner Zug", "Junge Frau", "Unsere Woche", "Kluger Kratochwil", "Eine Woche"]
)
def test_a_name_or_an_article_is_none(text: str) -> None:
    assert not is_one(text)


def test_only_german_writes_its_nouns_with_capitals() -> None:
    assert not is_one("Kluger Zug", "nl")


@pytest.mark.parametrize("text", ["Kluger Zug! Warst du das?", "Harte Woche. Und du?", "Tolle Leistung!"])
def test_whoever_is_answered_is_not_called_so(text: str) -> None:
    room = room_with(member("Maya"), member("Leo"), languages=("de",))
    assert say(room, text, "Leo", reply_to="Maya").verdict == "none"
