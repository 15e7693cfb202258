import pytest

from policies.identifying_details.registered.from_afar import codes_from_afar, numbers_from_afar
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import Places, words_in
from policies.identifying_details.registered.value import registered

KEY = b"0123456789abcdef0123456789abcdef"


def index() -> Index:
    known = Index(KEY)
    for kind, value in (("phone", "+14155550132"), ("id_number", "QQ 12 34 56 C")):
        known.add(registered(kind, value, owner="@m:example.org", key=KEY))
    return known


def codes(text: str) -> list[Met]:
    words = words_in(text)
    return list(codes_from_afar(index(), words, dict.fromkeys(words), Places(text, words)))


@pytest.mark.parametrize(
    "text",
    ["415 555 0132.", "(415) 555-0132", "+1 415.555.0132", "4155550132", "1 2. 415-555-0132. 1 2"],
)
def test_a_number_is_met_as_it_is_written(text):
    assert [met.how for met in numbers_from_afar(index(), text)] == ["run"]


def test_a_number_in_one_piece_is_met_in_a_row_of_numbers_without_end():
    assert [met.how for met in codes("1 " * 30_000 + "4155550132" + " 1" * 10)] == ["run"]


def test_a_code_is_met_where_it_stands_not_where_a_longer_word_holds_it():
    found = codes("aqq123456c qq123456c")
    assert [(met.start, met.end) for met in found] == [(11, 20)]


def test_a_code_is_met_where_it_stands():
    found = codes("it is qq123456c")
    assert [(met.start, met.end) for met in found] == [(6, 15)]


def test_other_numbers_are_not_met():
    text = "415 555 0133 or qq123457c"
    assert not list(numbers_from_afar(index(), text))
    assert not codes(text)
