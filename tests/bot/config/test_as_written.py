from hypothesis import given
from hypothesis import strategies as st

from bot.config.as_written import as_written
from bot.config.written import read

UNPRINTABLE = ["Cc", "Cs", "Zl", "Zp"]
printable = st.text(
    st.characters(blacklist_categories=UNPRINTABLE, blacklist_characters="\ufeff\ufffe\uffff")
)


def test_values_look_as_people_write_them() -> None:
    assert as_written([None, True, "45d", "off", "@a:b", 5]) == '[null, true, 45d, off, "@a:b", 5]'
    assert as_written({"cron": "0 18 * * 1", "every": None}) == "{cron: 0 18 * * 1}"


@given(st.lists(st.booleans() | st.integers(-(10**17), 10**17) | printable, max_size=4))
def test_what_is_shown_can_be_written_back(values: list[object]) -> None:
    assert read(as_written(values)).value == values
