import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.identifying_details import Heard, Verdict
from policies.identifying_details.facts import Finding
from policies.identifying_details.judged import Read
from policies.identifying_details.long_texts import LONG, Long
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.watch import Watch
from tests.policies.identifying_details.a_room import KEY, member, room_with, say, user

TALK = (
    "I could not sleep again last night, so we went for a walk by the river. ",
    "Some days it is just hard to get out of bed, and nobody at home understands. ",
    "My doctor says that it takes time, and I try to believe her. ",
    "Thank you all for listening, it helps more than you know. ",
)
REGISTERED = (
    "Okonkwo was there as well. ",
    "Maya's number is 415 555 0132. ",
    "Write to maya.o@example.com if you must. ",
    "I saw her at 12 Larch Road. ",
)
STRUCTURED = (
    "Maya's number is +1 415 555 0188. ",
    "Maya uses maya.two@example.org for it. ",
    "Maya lives at 27 Alder Street. ",
    "Maya wohnt in der Birkenstraße 14. ",
)
FILLERS = (
    "1 ",
    "3/5/1988 ",
    "14 Larch Lane ",
    "Hope Leo ",
    "fe80::1 ",
    "((",
    "e\u0301\u200b ",
    "a.b@ ",
    "\n",
    "his number is 9 ",
    "12 Larch Lane, 12 Alder Road, ",
    "100 101 102 ",
    "Okonkwe 415 555 0133 ",
)
LEAKS = (
    "Maya's number is 415 555 0132. ",
    "Write to maya.o@example.com if you must. ",
    "Okonkwo was there as well. ",
    "Maya lives at 12 Larch Road. ",
)  # fmt: skip


def a_room():
    maya = member("Maya", name="Maya Okonkwo", email="maya.o@example.com")
    return room_with(maya, member("Leo"), member("Hope"))


def a_room_with_details():
    details = {"name": "Maya Okonkwo", "phone": "+14155550132", "email": "maya.o@example.com"}
    return room_with(member("Maya", **details, address="12 Larch Road"), member("Leo"), member("Hope"))


def talk(length: int) -> str:
    text = "".join(TALK)
    return text * (length // len(text) + 1)


def long(text: str, read: list[str]) -> Long:
    """One that notes what is read closely, and finds every x."""

    def closely(heard: Heard, normal: Normal) -> Read:
        read.append(heard.text)
        places = [at for at, char in enumerate(heard.text) if char == "x"]
        found = (Finding("phone", "", "public", None, at, at + 1, "") for at in places)
        return Read(Verdict("none", tuple(found)))

    heard = Heard(text, user("Leo"))
    return Long(heard, Normal(text), Watch(KEY), closely, lambda *_: False)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(LEAKS), st.floats(0, 1), st.sampled_from([LONG + 1, 7000]))
def test_a_leak_in_a_long_ordinary_text_is_found_wherever_it_stands(leak, where, length):
    text = talk(length)
    at = text.rfind(". ", 0, int(where * len(text))) + 2 if where > 0.1 else 0
    assert say(a_room(), text[:at] + leak + text[at:]).verdict == "warn"


def planted(leak: str, text: str, where: float) -> str:
    """The text with a leak at a sentence's or a line's end."""
    at = text.rfind(" ", 0, int(where * len(text))) + 1
    return f"{text[:at].rstrip()}. {leak}{text[at:]}"[:65_000]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(REGISTERED + STRUCTURED), st.floats(0.01, 0.99))
def test_what_is_registered_or_structured_is_found_anywhere_in_the_longest_ordinary_text(leak, where):
    assert say(a_room_with_details(), planted(leak, talk(64_000), where)).verdict == "warn"


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(REGISTERED), st.sampled_from(FILLERS), st.floats(0.01, 0.99))
def test_no_hostile_filler_hides_what_is_registered(leak, filler, where):
    assert (
        say(a_room_with_details(), planted(leak, filler * (40_000 // len(filler)), where)).verdict == "warn"
    )


@pytest.mark.parametrize("leak", LEAKS[:3])
def test_a_registered_or_striking_leak_is_found_at_the_end_of_the_longest_text(leak):
    assert say(a_room(), talk(60_000) + leak).verdict == "warn"


@given(st.text(alphabet="xa\u200be\u0301\ufb01", min_size=3000, max_size=6000))
@settings(max_examples=20, deadline=None)
def test_everything_in_an_easy_text_is_found_once_and_where_it_stands(text):
    found = [one.start for one in long(text, []).findings()]
    assert found == [at for at, char in enumerate(text) if char == "x"]


@pytest.mark.parametrize("unit", ["@a ", "4155550132 ", "fe80::1 ", "works at "])
def test_what_is_read_closely_of_a_crowded_text_is_bounded(unit):
    read: list[str] = []
    list(long(unit * (65_000 // len(unit)), read).findings())
    assert sum(map(len, read)) < 8000


def test_a_part_knows_where_it_stands_whatever_cannot_be_seen_before_it():
    text = "\u200b" * 3000 + "x" + "e\u0301" * 2000 + "x"
    assert [one.start for one in long(text, []).findings()] == [3000, len(text) - 1]
