import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.capitals import (
    capitals_lacking,
    is_shouted,
    may_be_raised,
    may_lack_capitals,
)
from policies.identifying_details.detectors.employer_brands import BRANDS, CHAINS, FIRMS
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain, words_in
from tests.policies.identifying_details.a_room import member, room_with, say


def capitalised(text: str, *, likely: bool = False, language: str = "en") -> str:
    lacking = capitals_lacking(text, (language,))
    return Normal(text).with_capitals(lacking.likely if likely else lacking.sure).folded


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tess works at kessler plastics", "Tess works at Kessler Plastics"),
        ("send it to holmqvist", "send it to Holmqvist"),
        ("i take sertraline for my nerves", "i take sertraline for my nerves"),
        ("my nan said sooooorry", "my nan said sooooorry"),
        ("the plastics we recycle", "the plastics we recycle"),
        ("tess is at costco, or was it home depot", "Tess is at Costco, or was it Home Depot"),
        ("i topped up at home, the top ups", "i topped up at home, the top ups"),
        ("tess is at the funilaria of a cousin", "Tess is at the funilaria of a cousin"),
        ("it says novelta on the bell", "it says novelta on the bell"),
        (f"{'so it was ' * 40}kessler", f"{'so it was ' * 40}Kessler"),
    ],
)
def test_names_and_what_they_are_of_get_capitals_and_nothing_else(text: str, meant: str) -> None:
    assert capitalised(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("à la boulangerie kerlouan", "à la Boulangerie Kerlouan"),
        ("à la clinique saint-roch, hier", "à la Clinique Saint-Roch, hier"),
        ("au garage des vercoutre", "au Garage des Vercoutre"),
        ("à la boulangerie du coin", "à la boulangerie du coin"),
        ("à la boulangerie, kerlouan", "à la boulangerie, Kerlouan"),
    ],
)
def test_what_is_named_first_gets_its_capital_from_the_name_behind(text: str, meant: str) -> None:
    assert capitalised(text, language="fr") == meant


def test_a_slip_for_a_rare_word_is_only_likely_a_name_and_one_for_a_common_word_is_none() -> None:
    said = "it says novelta on the bell, not freind"
    assert capitalised(said, likely=True) == "it says Novelta on the bell, not freind"


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("tess works at kessler plastics", True),
        ("Tess works at kessler plastics", True),
        ("we met Tess at kessler plastics", False),
        ("she is at work", False),
    ],
)
def test_only_what_has_no_capital_inside_a_sentence_may_lack_some(text: str, *, may: bool) -> None:
    assert may_lack_capitals(text, frozenset(text.lower().split())) is may


WORDS = sorted(
    {*GIVEN_NAMES, *BRANDS, *FIRMS, *map(" ".join, CHAINS)}
    | {"kessler", "plastics", "hatchett", "novelta", "fiancé", "bóots", "mother's", "larch", "street", "a1b"}
)


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), st.sampled_from([" ", " & ", "-", ". it was "])
)
def test_no_capital_is_lacking_where_no_word_may_be_raised(words: list[str], gap: str) -> None:
    text = gap.join(words)
    lacking = capitals_lacking(text, ("en", "de"))
    if lacking.sure or lacking.likely:
        assert may_be_raised(frozenset(words_in(plain(text))), ("en", "de"))


@pytest.mark.parametrize(
    "text", ["i walked the dog all morning", "my fiancé and i in 2008", "the tailor's shop"]
)
def test_words_that_all_know_are_not_raised(text: str) -> None:
    assert not may_be_raised(frozenset(words_in(plain(text))), ("en",))


@pytest.mark.parametrize(
    ("text", "shouted"),
    [("TESS WORKS AT KESSLER PLASTICS", True), ("AB12 CDE", False), ("TESS works at KESSLER", False)],
)
def test_some_words_in_nothing_but_capitals_are_shouted(text: str, *, shouted: bool) -> None:
    assert is_shouted(text, text.split()) is shouted


def test_what_is_shouted_is_no_name_for_that() -> None:
    room = room_with(member("Bosco"), member("Zed"))
    assert say(room, "BOSCO IS THAT YOUR REAL NAME OR THE PUPPET", sender="Zed").verdict == "none"


@pytest.mark.parametrize("text", ["maya works at kessler plastics", "MAYA WORKS AT KESSLER PLASTICS"])
def test_whoever_writes_without_capitals_gives_away_as_much(text: str) -> None:
    room = room_with(member("Maya"), member("Zed"))
    verdict = say(room, text, sender="Zed")
    assert verdict.verdict == "warn"
    assert [text[one.start : one.end].lower() for one in verdict.findings] == ["kessler plastics"]
