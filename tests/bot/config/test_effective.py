from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config import Config, Origin, changing, effective, keys, load
from bot.config.problems import Unsettable
from bot.failures import ConfigProblem
from bot.texts import render
from policies.vocabulary import RoomId
from policies.vocabulary.settings import RoomSettings
from tests.bot.config.files import config_file

ROOM = RoomId("!room:example.org")
REST = """
defaults:
  language: de
  retention: {max_age: 45d}
rooms:
  "#night:example.org": {language: fr, retention: {keep_pinned: false}}
  "!room:example.org": {language: es}
"""


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return load(config_file(tmp_path, REST), {})


def test_each_value_says_where_it_comes_from(config: Config) -> None:
    found = effective(config, ROOM, ["#night:example.org"], {"agreement.gate": "mute"})
    said = {key: (found.value(key), found.origins[key].value) for key in keys()}
    assert said["retention.sweep_every"] == ("5m", "default")
    assert said["retention.max_age"] == ("45d", "file")
    assert said["retention.keep_pinned"] == ("false", "room in file")
    assert said["agreement.gate"] == ("mute", "command")
    assert found.problems == ()


def test_the_room_id_wins_over_the_alias_and_a_command_over_both(config: Config) -> None:
    assert effective(config, ROOM, ["#night:example.org"]).settings.language == "es"
    assert effective(config, RoomId("!other"), ["#night:example.org"]).settings.language == "fr"
    assert effective(config, ROOM, [], {"language": "en"}).settings.language == "en"
    assert effective(config, RoomId("!other")).settings == config.defaults


def test_every_key_has_an_origin_and_a_value_that_can_be_set_again(config: Config) -> None:
    found = effective(config, ROOM)
    assert set(found.origins) == set(keys())
    for key in keys():
        if key != "ground_rules.file":
            again = changing(config, ROOM, key, found.value(key))
            assert again.value(key) == found.value(key)
            assert again.origins[key] is Origin.COMMAND


@pytest.mark.parametrize(
    ("key", "text", "what"),
    [
        ("retention.maxage", "7d", "the nearest is retention.max_age"),
        ("retention", "7d", "there is no such key"),
        ("retention.max_age", "soon", "no duration"),
        ("retention.media", "delete", "synapse_admin.token_file"),
        ("facilitator_level", "101", "admin_level"),
        ("time_zone", "Here", "no time zone"),
        ("agreement.gate", "[", "YAML"),
        ("agreement.gate", "kick", "'mute'"),
        ("identifying_details.mode", "wran", "'warn'"),
    ],
)
def test_a_change_that_cannot_hold_is_refused_in_words(
    config: Config, key: str, text: str, what: str
) -> None:
    with pytest.raises(ConfigProblem, match=what.replace(".", r"\.")):
        changing(config, ROOM, key, text)


def test_a_command_cannot_have_the_bot_read_out_a_file(config: Config) -> None:
    with pytest.raises(ConfigProblem, match="configuration file alone"):
        changing(config, ROOM, "ground_rules.file", "/etc/underrose/password")
    stored = effective(config, ROOM, [], {"ground_rules.file": "/etc/underrose/password"})
    assert stored.settings.ground_rules.file == "rules/peer-support.en.md"
    assert stored.problems


def test_an_off_is_taken_with_and_without_quotes(config: Config) -> None:
    for text in ("off", '"off"', "false"):
        assert (
            changing(config, ROOM, "identifying_details.mode", text).settings.identifying_details.mode
            == "off"
        )


def test_what_no_longer_fits_is_left_out_and_named_and_the_rest_holds(config: Config) -> None:
    stored = {"retention.max_age": "7d", "facilitator_level": "200", "gone.key": "1", "language": "["}
    found = effective(config, ROOM, [], stored)
    assert found.value("retention.max_age") == "7d"
    assert found.settings.facilitator_level == 50
    assert [problem.split(":")[0] for problem in found.problems] == ["language", "facilitator_level", "gone"]


def test_two_changes_that_need_each_other_hold_together(config: Config) -> None:
    found = effective(config, ROOM, [], {"facilitator_level": "110", "admin_level": "120"})
    assert (found.settings.facilitator_level, found.settings.admin_level) == (110, 120)
    assert found.problems == ()


def test_what_was_set_is_taken_back_unless_something_else_rests_on_it(config: Config) -> None:
    made = {"facilitator_level": "30", "admin_level": "40", "language": "de"}
    assert changing(config, ROOM, "language", None, changed=made).settings.language == "es"
    with pytest.raises(ConfigProblem, match="above admin_level"):
        changing(config, ROOM, "facilitator_level", None, changed=made)


def test_a_reminder_that_nothing_is_said_for_yet_is_set_by_no_command(config: Config) -> None:
    with pytest.raises(ConfigProblem, match="there are no check-ins yet"):
        changing(config, ROOM, "reminders", "[{every: 1d, text: check-in}]")


def test_a_list_is_set_whole(config: Config) -> None:
    found = changing(config, ROOM, "reminders", '[{cron: "0 18 * * 1", text: confidentiality}]')
    assert found.value("reminders") == "[{cron: 0 18 * * 1, text: confidentiality}]"
    assert (
        changing(config, ROOM, "agreement.remind_after", "[2d, 4d]").value("agreement.remind_after")
        == "[2d, 4d]"
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(keys()) | st.text(max_size=10), st.text(max_size=20), max_size=4))
def test_whatever_is_stored_there_are_settings(config: Config, stored: dict[str, str]) -> None:
    assert isinstance(effective(config, ROOM, [], stored).settings, RoomSettings)


def test_where_an_alias_and_the_id_do_not_fit_together_what_the_file_says_of_the_id_holds(
    tmp_path: Path,
) -> None:
    rest = """
rooms:
  "#night:example.org": {facilitator_level: 90, language: fr}
  "!room:example.org": {admin_level: 60, retention: {max_age: null}}
"""
    found = effective(load(config_file(tmp_path, rest), {}), ROOM, ["#night:example.org"])
    assert found.settings.retention.max_age is None
    assert (found.settings.facilitator_level, found.settings.admin_level) == (50, 60)
    assert "do not fit together" in found.problems[0]


def test_a_key_that_is_none_has_no_value(config: Config) -> None:
    with pytest.raises(ConfigProblem, match=r"the nearest is retention\.max_age"):
        effective(config, ROOM).value("retention.maxage")


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("retention.max_age", "soon", "retention.max_age: das ist keine Dauer"),
        (
            "agreement.gate",
            "kick",
            "agreement.gate: das muss eins davon sein: 'none', 'remind', 'redact', 'mute', 'lobby'",
        ),
        ("retention.maxage", "7d", "retention.maxage: diesen Schlüssel gibt es nicht; am nächsten ist"),
        ("ground_rules.file", "x.md", "ground_rules.file: das wird nur in der Konfigurationsdatei gesetzt"),
    ],
)
def test_why_a_change_cannot_hold_is_said_in_the_admins_language(
    config: Config, key: str, value: str, said: str
) -> None:
    with pytest.raises(Unsettable) as caught:
        changing(config, ROOM, key, value)
    assert str(render((caught.value.said,), "de")["body"]).startswith(said)
