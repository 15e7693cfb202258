import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details import registered
from policies.identifying_details.registered.value import DIGEST_SIZE, KINDS, digester, tagged

KEY = b"0123456789abcdef0123456789abcdef"


def kept(kind: str, value: str, key: bytes = KEY, regions: tuple[str, ...] = ("US",)) -> tuple[bytes, ...]:
    return registered(kind, value, owner="@m:example.org", key=key, regions=regions).digests


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_nothing_of_a_value_can_be_read_from_what_is_kept(kind):
    detail = registered(kind, "Maya Okonkwo 14155550132", owner="@m:example.org", key=KEY)
    shown = repr(detail) + repr(detail.digests)
    assert "okonkwo" not in shown.lower()
    assert "5550132" not in shown


def test_a_number_with_its_country_code_is_the_same_in_every_region():
    number = "+44 20 7946 0958"
    assert kept("phone", number, regions=()) == kept("phone", number, regions=("US", "GB"))
    assert kept("phone", "020 7946 0958", regions=()) != kept("phone", "020 7946 0958", regions=("GB",))


def test_the_same_value_gives_other_digests_under_another_key():
    assert not set(kept("name", "Maya Okonkwo")) & set(
        kept("name", "Maya Okonkwo", b"another key, not the first one")
    )


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("phone", "+1 415 555 0132", "(415) 555-0132"),
        ("name", "Maya Okonkwo", "OKONKWO, Maya"),
        ("name", "Heike Brückner", "Heike Brueckner"),
        ("handle", "@mayabakes", "https://instagram.com/mayabakes"),
        ("birthdate", "3 May 1988", "1988-05-03"),
        ("id_number", "943 476 5919", "9434765919"),
        ("address", "14 Larch Road", "14 larch rd."),
        ("location", "51.5033, -0.1195", "51.50331,-0.11951"),
    ],
)
def test_ways_to_write_one_value_share_a_digest(kind, one, other):
    assert set(kept(kind, one)) & set(kept(kind, other))


def test_an_unknown_kind_is_a_word():
    assert registered("shoe size", "Wrenley", owner="@m:example.org", key=KEY).kind == "word"


@given(st.sampled_from(sorted(KINDS)), st.text(max_size=80))
def test_any_value_gives_digests_of_one_length(kind, value):
    for one in kept(kind, value):
        form, mark = tagged(one)
        assert len(mark) == DIGEST_SIZE
        assert form.text == ""


@given(st.text(max_size=40))
def test_registering_twice_gives_the_same(value):
    assert kept("name", value) == kept("name", value)


@given(st.text(max_size=30))
def test_a_digester_makes_the_digests_of_its_space(text):
    assert digester(KEY, b"w")(text) == digester(KEY, b"w")(text) != digester(KEY, b"p")(text)
