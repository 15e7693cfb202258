from hypothesis import given
from hypothesis import strategies as st

from bot.config.layers import dotted_keys, merged, nested

values = st.integers() | st.none() | st.lists(st.integers(), max_size=2)
names = st.sampled_from("abcd")
sections = st.dictionaries(names, values, max_size=3)
layers = st.dictionaries(st.sampled_from("klmn"), values, max_size=3)
rooms = st.builds(lambda plain, a, b: {**plain, "x": a, "y": b}, layers, sections, sections)


def test_sections_are_merged_and_lists_replaced() -> None:
    below = {"a": 1, "s": {"x": 1, "y": [1, 2]}}
    assert merged(below, {"s": {"y": [3]}}) == {"a": 1, "s": {"x": 1, "y": [3]}}
    assert below == {"a": 1, "s": {"x": 1, "y": [1, 2]}}


@given(rooms)
def test_nothing_laid_over_something_changes_nothing(room: dict[str, object]) -> None:
    assert merged(room, {}) == room == merged({}, room) == merged(room, room)


@given(rooms, rooms, rooms)
def test_three_layers_come_out_the_same_however_they_are_taken_together(
    one: dict[str, object], two: dict[str, object], three: dict[str, object]
) -> None:
    assert merged(merged(one, two), three) == merged(one, merged(two, three))


@given(rooms, rooms)
def test_what_lies_above_wins(below: dict[str, object], above: dict[str, object]) -> None:
    result = merged(below, above)
    for key in dotted_keys(above):
        section, _, inner = key.partition(".")
        assert (result[section][inner] if inner else result[section]) == (  # type: ignore[index]
            above[section][inner] if inner else above[section]  # type: ignore[index]
        )


@given(st.dictionaries(st.sampled_from(["a", "b", "x.a", "x.b", "y.a"]), values))
def test_dotted_keys_and_sections_are_two_ways_to_write_the_same(dotted: dict[str, object]) -> None:
    assert sorted(dotted_keys(nested(dotted))) == sorted(dotted)
