"""Everyday words that one slip of a finger makes of a surname are not taken for that surname."""

import pytest

from policies.identifying_details.cues import SPELLED_RIGHT
from policies.identifying_details.cues.slips_en import SLIPS
from policies.identifying_details.registered.plain import WORD, plain
from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(surname: str, said: str) -> str:
    return say(room_with(member("Maya", name=f"Maya {surname}"), member("Leo")), said).verdict


@pytest.mark.parametrize(
    ("surname", "word", "slip"),
    [
        ("Banxing", "banning", "banxinq"),
        ("Blaxter", "blaster", "blaxteq"),
        ("Bouxgeois", "bourgeois", "bouxgeoiq"),
        ("Broxser", "browser", "broxseq"),
        ("Claxper", "clapper", "claxpeq"),
        ("Drixzle", "drizzle", "drixzlq"),
        ("Fidxler", "fiddler", "fidxleq"),
        ("Grixder", "grinder", "grixdeq"),
        ("Hamxets", "hamlets", "hamxetq"),
        ("Leoxard", "leopard", "leoxarq"),
    ],
)
def test_the_word_is_a_word_and_another_slip_is_the_surname_mistyped(surname, word, slip):
    assert word in SLIPS
    assert verdict(surname, f"I saw the {word} yesterday") == "none"
    assert verdict(surname, f"I saw {slip} yesterday") == "warn"


def test_the_surname_itself_is_met_although_a_word_is_near():
    assert verdict("Blaxter", "I saw Blaxter yesterday") == "warn"


def test_each_is_one_word_in_plain_spelling_and_spelled_right():
    assert [word for word in SLIPS if WORD.findall(plain(word)) != [word]] == []
    assert SLIPS <= SPELLED_RIGHT
