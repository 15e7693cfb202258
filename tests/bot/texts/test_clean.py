import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.texts.clean import clean, clean_document

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u061c\u200e\u200f"


def test_a_name_keeps_its_letters_and_accents() -> None:
    for name in ("Maya", "Zoë Ångström", "李小龍", "Jean-François", "O’Brien", "نور"):
        assert name in clean(name)


def test_hidden_and_turning_characters_are_gone() -> None:
    assert clean("a\u202eb\u200bc\u2060d\ufeffe\u00adf\u3164g") == "abcdefg"


def test_a_line_break_is_a_space_so_that_nobody_can_begin_a_line() -> None:
    assert clean("Maya\r\n!agree\u2028x\ty") == "Maya !agree x y"


def test_a_right_to_left_name_turns_nothing_around_it() -> None:
    assert clean("نور") == "\u2068نور\u2069"


def test_the_whole_room_cannot_be_called() -> None:
    assert "@room" not in clean("@room @Room")
    assert clean("@roomy").startswith("@")
    assert "@room" not in clean("@\u200broom")


def test_accents_are_not_piled_up() -> None:
    assert len(clean("Z" + "\u0336" * 50)) == 4


def test_what_is_long_is_cut() -> None:
    assert clean("x" * 500, at_most=10) == "xxxxxxxxx…"


@given(st.text())
def test_nothing_that_is_cleaned_can_hide_turn_or_break_a_line(chosen: str) -> None:
    line = clean(chosen)
    assert "\n" not in line
    for sign in line.strip("\u2068\u2069"):
        assert unicodedata.category(sign)[0] != "C"
        assert sign not in TURNING
    assert "@room" not in line.lower().split()


@given(st.text())
def test_cleaning_twice_is_cleaning_once(chosen: str) -> None:
    assert clean(clean(chosen)) == clean(chosen)


@given(st.text())
def test_a_document_keeps_its_lines_and_loses_what_turns(written: str) -> None:
    document = clean_document(written)
    assert document.count("\n") == written.replace("\r\n", "\n").count("\n")
    assert not set(document) & set(TURNING)
