from pathlib import Path
from typing import Any

from bot.config.rooms import Around, room_problems, stands_in


def keys(tmp_path: Path, written: dict[str, Any]) -> list[str]:
    return [problem.key for problem in room_problems(written, Around(tmp_path, synapse_admin=False))]


def test_a_room_is_judged_with_the_defaults_below_it(tmp_path: Path) -> None:
    written = {"defaults": {"admin_level": 60}, "rooms": {"!a": {"facilitator_level": 70}}}
    assert keys(tmp_path, written) == ['rooms["!a"]']
    assert keys(tmp_path, {"rooms": {"!a": {"facilitator_level": 70}}}) == []


def test_what_the_defaults_have_wrong_is_not_said_of_every_room(tmp_path: Path) -> None:
    written = {"defaults": {"time_zone": "Nowhere"}, "rooms": {"!a": {"language": "de"}, "!b": {}}}
    assert keys(tmp_path, written) == ["defaults.time_zone"]


def test_a_room_says_its_own_wrong_even_where_the_defaults_do_not_hold(tmp_path: Path) -> None:
    written = {"defaults": {"nonsense": 1}, "rooms": {"!a": {"retention": {"max_age": "x"}}}}
    assert keys(tmp_path, written) == ['rooms["!a"].retention.max_age']


def test_the_rules_of_each_room_are_looked_for(tmp_path: Path) -> None:
    written = {"rooms": {"!a": {"ground_rules": {"file": "none.md"}}, "!b": {"language": "fr"}}}
    assert keys(tmp_path, written) == ['rooms["!a"].ground_rules.file']


def test_what_is_no_section_is_left_to_the_model(tmp_path: Path) -> None:
    for written in ({"rooms": 5}, {"rooms": {"!a": 5}}, {"defaults": [1]}, {}):
        assert keys(tmp_path, written) == []


def test_a_path_stands_in_a_layer_that_wrote_it() -> None:
    layer = {"retention": {"max_age": "7d"}, "regions": ["US"]}
    assert stands_in(layer, ("retention", "max_age"))
    assert stands_in(layer, ("regions", 3))
    assert not stands_in(layer, ("retention", "media"))
    assert not stands_in(layer, ())
