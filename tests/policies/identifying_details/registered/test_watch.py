import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import Spelling, plain
from policies.identifying_details.registered.value import registered
from policies.identifying_details.registered.watch import Watch

KEY = b"0123456789abcdef0123456789abcdef"


def watch(*values: tuple[str, str], owner: str = "@m:example.org") -> Watch:
    details = [registered(kind, value, owner=owner, key=KEY, regions=("US", "GB")) for kind, value in values]
    return Watch(KEY, details, common=ORDINARY)


def met(text: str, *values: tuple[str, str]) -> list[Met]:
    return watch(*values).met(plain(Normal(text).lower))


@pytest.mark.parametrize(
    "text",
    [
        "Okonkwo",
        "okonkwo's",
        "Okonkwos",
        "OKONKWO",
        "O k o n k w o",
        "O.k.o.n.k.w.o",
        "o-k-o-n-k-w-o",
        "Okonkwoooo",
        "0k0nkwo",
        "0konkw0",
        "Оkоnkwо",
        "O\u200bk\u200bonkwo",
        "Ｏｋｏｎｋｗｏ",
        "Ökönkwö",
        "Okonkow",
        "Okonkw",
        "Okonkwoo",
        "Okankwo",
        "#MayaOkonkwo",
        "okonkwo, maya",
    ],
)
def test_a_surname_is_met_in_every_disguise(text):
    assert met(text, ("name", "Maya Okonkwo"))


@pytest.mark.parametrize("text", ["Maya", "okay", "oko", "konkwo is not", "only ok on k", "0", "kwo"])
def test_what_is_not_the_surname_is_not_met(text):
    assert [one.how for one in met(text, ("name", "Maya Okonkwo")) if one.how != "mistyped"] == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (("phone", "+14155550132"), "four one five, five five five, oh one three two"),
        (("phone", "+14155550132"), "4 1 5 5 5 5 0 1 3 2"),
        (("phone", "+14155550132"), "+1 (415) 555-0132"),
        (("phone", "+442079460877"), "+44 (0)20 7946 0877"),
        (("phone", "+442079460877"), "020.7946.0877"),
        (("email", "maya.o@example.com"), "maya dot o at example dot com"),
        (("email", "maya.o@example.com"), "maya [dot] o [at] example [dot] com"),
        (("address", "17 Thistledown Mews"), "17 thistledown mews"),
        (("address", "Lindenstraße 12, 99999 Birkental"), "lindenstr. 12"),
        (("address", "1187 Kestrel Avenue Apt 4B"), "1187 Kestrel Ave"),
        (("handle", "@nate_climbs"), "nate_climbs on insta"),
        (("handle", "@nate_climbs"), "nateclimbs"),
        (("handle", "@nate_climbs"), "n4te_cl1mbs"),
        (("handle", "@nate_climbs"), "n a t e underscore climbs"),
        (("email", "wim_brand@example.org"), "w i m underscore brand at example dot org"),
        (("email", "wim_brand@example.org"), "w i m underscore brand (a) example (dot) org"),
        (("address", "Calle del Almendro 43"), "c/ almendro nº43"),
        (("address", "14 bis rue du Vieux Moulin"), "14bis r. du vieux moulin"),
        (("birthdate", "1988-05-03"), "03.05.1988"),
        (("birthdate", "1988-05-03"), "the 3rd of May, 1988"),
        (("birthdate", "1988-05-03"), "5/3/88"),
        (("birthdate", "1988-05-03"), "am 3. mai 1988"),
        (("birthdate", "1988-05-03"), "the third of may 1988"),
        (("birthdate", "1988-05-03"), "may third, nineteen eighty-eight"),
        (("id_number", "943 476 5919"), "943-476-5919"),
        (("id_number", "AB12 CDE"), "ab12cde"),
        (("location", "51.4769, -0.0005"), "51.4769,-0.0005"),
        (("word", "Wrenley"), "wrenley's"),
        (("workplace", "Brightwater Dialysis Center"), "the brightwater dialysis place"),
    ],
)
def test_a_value_is_met_however_it_is_written(value, text):
    assert met(text, value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (("address", "14 Larch Road"), "room 14, larch wing"),
        (("address", "14 bis rue du Vieux Moulin"), "14 bis"),
        (("birthdate", "1988-05-03"), "3 may"),
        (("phone", "+14155550132"), "four of five people, one or two"),
        (("id_number", "943 476 5919"), "943 people, then 476 and 5919"),
    ],
)
def test_what_only_resembles_it_is_not_met(value, text):
    assert not met(text, value)


def test_a_place_is_reported_once_and_in_full():
    found = met("call Maya Okonkwo now", ("name", "Maya Okonkwo"))
    assert [(one.start, one.end) for one in found] == [(5, 17)]


def test_what_is_removed_is_met_no_more():
    here = watch(("name", "Maya Okonkwo"))
    assert here.met("okonkwo")
    here.remove("@m:example.org")
    assert not here.met("okonkwo")
    assert not here


def test_a_word_that_matched_nothing_is_looked_at_again_once_more_is_registered():
    here = watch()
    assert not here.met("so okonkwo said")
    here = watch(("word", "Wrenley"))
    assert not here.met("so okonkwo said")
    here.add(registered("name", "Maya Okonkwo", owner="@m:example.org", key=KEY))
    assert here.met("so okonkwo said")


def test_what_is_kept_between_messages_is_single_words_that_matched_nothing():
    here = watch(("name", "Maya Okonkwo"))
    here.met("okonkwo lives nearby")
    assert here._cold == {"lives", "nearby"}
    assert not here._index._asked


@given(st.text(max_size=120))
def test_no_text_raises_and_what_is_met_lies_inside_it(text):
    lower = plain(Normal(text).lower)
    for one in watch(("name", "Maya Okonkwo"), ("phone", "+14155550132")).met(lower):
        assert 0 <= one.start < one.end <= len(lower)


def test_a_name_among_thousands_of_new_words_is_met_and_met_again():
    here = watch(("name", "Maya Okonkwo"))
    text = " ".join(f"{chr(97 + at % 26)}zq{at}" for at in range(3000)) + " okonkwo"
    assert here.met(text)
    assert here.met(text)


def test_read_from_afar_words_and_phrases_are_met_as_they_are_written():
    seen = watch(("name", "Maya Okonkwo"), ("email", "maya.o@example.com"))
    for text in ("okonkwo", "okonkwos", "maya.o@example.com"):
        assert [met.how for met in seen.met_as_written(Spelling.of(text))] in (
            ["exact"],
            ["genitive"],
            ["phrase"],
        )
    assert seen.met_as_written(Spelling.of("okonkwa")) == []
    assert [met.how for met in seen.met("okonkwa")] == ["mistyped"], "it is not taken for a known word since"


def test_words_are_new_until_they_were_looked_at():
    seen = watch(("name", "Maya Okonkwo"))
    assert seen.unsettled({"soup", "rain"}) == {"soup", "rain"}
    seen.met("soup")
    assert seen.unsettled({"soup", "rain"}) == {"rain"}


@pytest.mark.parametrize(
    ("kind", "kept", "read", "held"),
    [
        ("phone", "+1 415 555 0132", "+14155550132", True),
        ("phone", "020 7946 0958", "+442079460958", True),
        ("phone", "+1 415 555 0132", "+12125550132", False),
        ("email", "Maya.O@example.org", "maya.o@example.org", True),
        ("email", "maya.o@example.org", "maya@example.org", False),
        ("word", "+1 415 555 0132", "+14155550132", False),
    ],
)
def test_a_value_that_a_detector_has_read_is_held_by_whoever_registered_it(kind, kept, read, held):
    category = "phone" if kind == "word" else kind
    holders = {one.owner for one in watch((kind, kept)).holders(category, read)}
    assert holders == ({"@m:example.org"} if held else set())


@pytest.mark.parametrize(
    "text",
    ["four one five, triple five, 01 then 32", "415-555 and then 0132", "area code 415, then 555, then 0132"],
)
def test_a_number_is_met_with_what_people_say_between_its_parts(text: str) -> None:
    assert met(text, ("phone", "+14155550132"))


def test_words_that_join_make_no_number_of_others() -> None:
    assert not met("415 people and then 555 more, and 132 cats", ("phone", "+14155550132"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("go to fourteen Larch Road", "fourteen Larch Road"),
        ("twenty-two harbour view, up the steps", "twenty-two harbour view"),
    ],
)
def test_a_house_number_may_be_spelled_out(text: str, place: str) -> None:
    values = ("address", "14 Larch Road, Leeds"), ("address", "22 Harbour View, Whitby")
    assert {text[one.start : one.end] for one in met(text, *values)} == {place}


@pytest.mark.parametrize("text", ["two of us on Larch Road", "fourteen days", "fifteen Larch Road"])
def test_another_number_in_words_is_no_house(text: str) -> None:
    assert not met(text, ("address", "14 Larch Road, Leeds"))


def test_what_is_spelled_otherwise_across_the_sea_is_met() -> None:
    assert met("she is at Bright Harbour Dental", ("workplace", "Bright Harbor Dental"))
    assert met("22 Harbor View", ("address", "22 Harbour View, Whitby"))


def test_a_mailbox_is_met_without_its_dots() -> None:
    assert met("davok@example.org", ("email", "davo.k@example.org"))
    assert not met("davok@example.com", ("email", "davo.k@example.org"))


def test_a_house_number_may_be_called_one_behind_the_street() -> None:
    assert met("Larch Road, number 14", ("address", "14 Larch Road, Leeds"))
    assert not met("Larch Road, number 15", ("address", "14 Larch Road, Leeds"))
