import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.normal import Normal, _form


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("４１５－５５５", "415-555"),
        ("🅾🅺🅐🅕🅞🅡", "OKAFOR"),
        ("4️⃣1️⃣5️⃣", "415"),
        ("٤١٥ ४१५", "415 415"),
        ("𝟒𝟏𝟓 ⓜⓐⓨⓐ", "415 maya"),
        ("pri\u200bvate\u00ad@exam\u2060ple", "private@example"),
        ("Mоhаmmed Rаhimi", "Mohammed Rahimi"),
        ("it’s “here” – now", 'it\'s "here" - now'),
        ("e\u0301t\u00e9", "été"),
        ("4\u03361\u03365\u0336", "415"),
        ("İstanbul", "Istanbul"),
        ("4⁻1−5–0｡", "4-1-5-0."),
        ("“áéíóúàèìòùâêîôû”", '"áéíóúàèìòùâêîôû"'),
        ("ａｂｃｄｅｆｇｈｉｊｋｌｍｎ", "abcdefghijklmn"),
    ],
)
def test_disguised_characters_are_read_as_the_plain_ones(written: str, folded: str) -> None:
    assert Normal(written).folded == folded


@pytest.mark.parametrize("text", ["привет, друзья", "Straße 5", "½ cup", "日本語", "καλημέρα φίλε"])
def test_other_scripts_stay_what_they_are(text: str) -> None:
    assert Normal(text).folded == text


def test_plain_text_is_taken_as_it_is() -> None:
    normal = Normal("Call me, 415!")
    assert (normal.folded, normal.lower, normal.span(9, 12)) == ("Call me, 415!", "call me, 415!", (9, 12))


def test_a_span_covers_the_marks_and_hidden_characters_inside_it() -> None:
    text = "ok 4️⃣1️⃣\u200b5️⃣!"
    start = Normal(text).folded.index("415")
    assert text[slice(*Normal(text).span(start, start + 3))] == "4️⃣1️⃣\u200b5️⃣"


def test_the_repr_shows_nothing_of_the_text() -> None:
    assert "Maya" not in repr(Normal("Maya"))


@given(st.text(max_size=200))
def test_every_position_leads_back_into_the_text(text: str) -> None:
    normal = Normal(text)
    assert len(normal.lower) == len(normal.folded)
    spans = [normal.span(i, i + 1) for i in range(len(normal.folded))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)


@given(
    st.text(alphabet=st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]), max_size=60), st.data()
)
def test_zero_width_characters_change_nothing(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(text)))
    assert Normal(text[:cut] + "\u200b\u2060" + text[cut:]).folded == Normal(text).folded


@given(st.text(alphabet="aé\u0301\u200bﬁА1 ", max_size=60), st.data())
def test_a_part_is_a_part_of_the_whole_with_positions_of_its_own(text, data):
    first = data.draw(st.integers(0, len(text)))
    last = data.draw(st.integers(first, len(text)))
    whole, part = Normal(text), Normal(text).part(first, last)
    assert part.folded == whole.folded[whole.place(first) : whole.place(last)]
    assert part.lower == part.folded.lower()
    for at in range(len(part.folded)):
        start, _ = part.span(at, at + 1)
        assert 0 <= start < last - first
        assert whole.span(whole.place(first) + at, whole.place(first) + at + 1)[0] == first + start


def test_where_a_crowd_of_marks_goes_without_them_every_letter_keeps_its_place():
    normal = Normal("e\u0301" * 20_000 + "x")
    assert normal.folded[0] == "\u00e9"
    assert normal.folded[-2:] == "ex"
    assert normal.span(20_000, 20_001) == (40_000, 40_001)


def test_an_apostrophe_more_moves_what_follows_and_nothing_in_the_text() -> None:
    text = "thats Mayas number 5"
    more = Normal(text).with_apostrophes([10])
    assert more.folded == "thats Maya's number 5"
    start = more.folded.index("number")
    assert text[slice(*more.span(start, start + 6))] == "number"
    assert text[slice(*more.span(6, 12))] == "Mayas"
    assert text[slice(*more.span(6, 10))] == "Maya"


@given(st.text(alphabet="aé\u0301\u200bﬁА1 *", max_size=40), st.sets(st.integers(0, 60)), st.data())
def test_with_apostrophes_more_every_other_character_stands_where_it_stood(text, at, data) -> None:
    first = data.draw(st.integers(0, len(text)))
    for normal in (Normal(text), Normal(text).part(first, len(text))):
        places = sorted(one for one in at if one < len(normal.folded))
        more = normal.with_apostrophes(places)
        kept = [one for one in range(len(more.folded)) if one not in {p + n for n, p in enumerate(places)}]
        assert "".join(more.folded[one] for one in kept) == normal.folded
        spans = [more.span(one, one + 1) for one in kept]
        assert spans == [normal.span(one, one + 1) for one in range(len(normal.folded))]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("**Maya**'s  number is *not* mine", "Maya's number is not mine"),
        ("T e s s a   W i n t e r", "T e s s a   W i n t e r"),
        ("5*3 = 15", "5*3 = 15"),
        ("*Okonkwo", "Okonkwo"),
        ("f**k", "f**k"),
    ],
)
def test_emphasis_and_spaces_too_many_are_left_out(text: str, folded: str) -> None:
    normal = Normal(text)
    assert normal.folded == folded
    assert [text[slice(*normal.span(at, at + 1))] for at in range(len(folded))] == list(folded)


def test_capitals_move_nothing_and_what_was_shouted_is_so_no_more() -> None:
    assert Normal("maya  okonkwo").with_capitals([0, 5]).folded == "Maya Okonkwo"
    assert Normal("MAYA LEFT").with_capitals([0]).folded == "Maya left"


def test_ideographs_korean_private_use_and_emoji_are_their_own_plain_forms() -> None:
    ranges = ((0x2500, 0x27FF), (0x3400, 0xA48C), (0xAC00, 0xD7A3), (0xE000, 0xF8FF), (0x1F252, 0x1FAFF))
    assert [
        char for first, last in ranges for char in map(chr, range(first, last + 1)) if _form(char) != char
    ] == []
    assert Normal("한국어 漢字 😂").folded == "한국어 漢字 😂"
