import pytest

from policies.identifying_details.registered.in_disguise import met_in_disguise, met_spaced_out
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import words_in
from policies.identifying_details.registered.runs import disguised, has_digit
from policies.identifying_details.registered.value import registered

KEY = b"0123456789abcdef0123456789abcdef"
PHONE = ("phone", "+14155550132")
BORN = ("birthdate", "1988-05-03")


def index(kind: str, value: str) -> Index:
    known = Index(KEY)
    known.add(registered(kind, value, owner="@m:example.org", key=KEY, regions=("US", "GB")))
    return known


def met(text: str, kind: str, value: str) -> list[Met]:
    words = words_in(text)
    digits = has_digit(text)
    told = {"digits": digits, "disguised": disguised(text, digits=digits)}
    return list(met_in_disguise(index(kind, value), text, words, frozenset(words), **told))


@pytest.mark.parametrize(
    ("value", "text", "how"),
    [
        (PHONE, "four one five, five five five, oh one three two", "run"),
        (PHONE, "4 1 5 5 5 5 0 1 3 2", "run"),
        (PHONE, "four fifteen, five fifty-five, oh one thirty-two", "run"),
        (PHONE, "415 then five five five and the last four are 0132", "run"),
        (("id_number", "943 476 5919"), "ninety-four thirty-four, 76, fifty-nine nineteen", "run"),
        (("id_number", "AB12 CDE"), "ab12cde", "run"),
        (BORN, "3rd of may, 1988", "date"),
        (BORN, "may third, nineteen eighty-eight", "date"),
        (("location", "51.4769, -0.0005"), "51.4769,-0.0005", "spot"),
        (("name", "Maya Okonkwo"), "0k0nkwo", "leet"),
    ],
)
def test_a_value_is_met_however_it_is_written(value, text, how):
    assert (how, 0, len(text)) in [(one.how, one.start, one.end) for one in met(text, *value)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (PHONE, "four of five people, one or two"),
        (PHONE, "fifteen, thirty-two and the last four are 0132"),
        (("id_number", "943 476 5919"), "943 people, then 476 and 5919"),
        (BORN, "3 may"),
    ],
)
def test_what_only_resembles_it_is_not_met(value, text):
    assert not met(text, *value)


def test_a_word_is_met_in_single_letters():
    found = list(met_spaced_out(index("name", "Maya Okonkwo"), "so o-k-o-n-k-w-o said"))
    assert [(one.start, one.end, one.how) for one in found] == [(3, 16, "spaced")]


def test_an_account_is_met_in_leet_behind_its_sign() -> None:
    assert [one.how for one in met("all @moss0nthest0ne posted", "handle", "mossonthestone")] == ["leet"]
    assert met("all @m0ssy posted", "handle", "mossonthestone") == []
