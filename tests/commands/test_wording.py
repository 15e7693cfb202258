"""What is said around commands: hints, refusals, and what the facilitators hear of forged ones."""

from dataclasses import replace

import pytest

from commands import wording
from commands.base import Command, Where
from commands.table import TABLE, command_named
from policies.room_safety.roles import Role
from policies.vocabulary import EventId, EventLink, Reply, RoomId, RoomLink, Text
from tests.commands.asking import ROOM, room, words
from tests.commands.spoken import LANGUAGES, spoken

LINES = ("US: 988", "GB: 116 123")
NIGHT = replace(room(), canonical_alias="#night:example.org")
DAY = replace(room(), room_id=RoomId("!day:example.org"), name="Day shift")


def said(*texts: Text) -> str:
    return words(Reply(said=texts))


def named(name: str) -> Command:
    command = command_named(name)
    assert command is not None
    return command


# -- an unknown command


def test_one_that_is_near_is_named_with_the_prefix_in_use() -> None:
    assert "Did you mean `?agree`" in said(*wording.unknown("agree", "?", ()))


def test_where_nothing_is_near_help_is() -> None:
    assert "`?help` shows" in said(*wording.unknown(None, "?", ()))


@pytest.mark.parametrize("near", [None, "agree"])
def test_crisis_lines_follow_where_they_are_given_and_only_there(near: str | None) -> None:
    assert "US: 988 · GB: 116 123" in said(*wording.unknown(near, "!", LINES))
    assert len(wording.unknown(near, "!", ())) == 1, "one short hint"


# -- a command in the wrong place


@pytest.mark.parametrize("command", TABLE, ids=lambda command: command.name)
def test_who_says_a_command_in_the_wrong_place_hears_where_it_is_for(command: Command) -> None:
    hint = said(wording.not_here(command, "?"))
    assert f"`?{command.name}`" in hint
    if command.where is Where.DIRECT:
        assert "direct message" in hint
    elif Where.PROTECTED in command.where:
        assert "rooms that I look after" in hint
    else:
        assert "not needed here" in hint


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("agreements", "in a direct message"),
        ("policy", "in a direct message"),
        ("hold", "once encryption is turned on"),
        ("release", "once encryption is turned on"),
    ],
)
def test_who_is_no_staff_for_certain_hears_where_they_would_be(name: str, way: str) -> None:
    hint = said(wording.elsewhere(named(name), "?"))
    assert way in hint
    assert f"`?{name}`" in hint


@pytest.mark.parametrize(
    "command",
    [c for c in TABLE if c.who > Role.PARTICIPANT and c.name != "protect-anyway"],
    ids=lambda c: c.name,
)
def test_whatever_staff_may_not_say_in_the_open_there_is_a_way_to_say(command: Command) -> None:
    hint = said(wording.elsewhere(command, "!"))
    assert ("direct message" in hint) is (Where.DIRECT in command.where)


# -- which room


def test_who_shares_no_room_hears_just_that() -> None:
    assert said(*wording.which_room((), "agree", "!")) == "We share no room that I look after."


def test_of_several_rooms_each_is_shown_by_name_with_what_to_write() -> None:
    example, first, second = wording.which_room((NIGHT, DAY), "agree", "?")
    assert said(example) == "Which room? Say it like `?agree #night:example.org`."
    assert first.values == {"room": RoomLink(ROOM, "Night shift"), "name": "#night:example.org"}
    assert second.values == {"room": RoomLink(DAY.room_id, "Day shift"), "name": "!day:example.org"}


@pytest.mark.parametrize(
    ("name", "words", "written"),
    [
        ("export", ["everything"], "export agreements"),
        ("agreements", ["missing", "please"], "agreements missing"),
        ("agreements", ["private", "words"], "agreements"),
        ("retention set", ["14d"], "retention set AGE"),
        ("policy", ["reset", "language"], "policy"),
        ("forget messages", [], "forget messages"),
        ("agree", ["private", "words"], "agree"),
    ],
)
def test_a_command_is_shown_whole_and_nothing_that_somebody_wrote_beside_it(
    name: str, words: list[str], written: str
) -> None:
    assert wording.with_arguments(named(name), words) == written


@pytest.mark.parametrize("name", ["`!agree`", "a\nb", "<b>@room</b>", "\u202egnippohs"])
def test_a_room_may_be_called_anything_and_stays_one_line(name: str) -> None:
    shown = spoken([Reply(said=wording.which_room((replace(DAY, name=name),), "agree", "!"))], "en")
    assert len([line for line in shown.splitlines() if line]) == 2
    assert "@room" not in shown
    assert "\u202e" not in shown


# -- refusals and mistakes


def test_each_role_that_a_command_may_ask_for_has_a_refusal_that_names_it() -> None:
    assert set(wording.REFUSAL) == {command.who for command in TABLE} - {Role.PARTICIPANT}
    assert "facilitators" in said(wording.REFUSAL[Role.FACILITATOR])
    assert "admins" in said(wording.REFUSAL[Role.ADMIN])


@pytest.mark.parametrize(
    ("language", "facilitators"),
    [("en", "facilitators"), ("es", "facilitación"), ("de", "Moderation"), ("fr", "animation")],
)
def test_a_refusal_is_polite_and_says_whom_to_ask_in_each_language(language: str, facilitators: str) -> None:
    shown = spoken([Reply(said=(wording.REFUSAL[Role.FACILITATOR],))], language)
    assert facilitators.lower() in shown.lower()


def test_a_mistake_of_the_bots_names_a_reference_and_promises_that_nothing_changed() -> None:
    assert "nothing was changed" in said(wording.sorry("5f2a"))
    assert "5f2a" in said(wording.sorry("5f2a"))


@pytest.mark.parametrize("alert", [wording.untrusted_alert, wording.plaintext_alert])
def test_the_facilitators_get_a_link_and_hear_that_nothing_was_done(alert: object) -> None:
    link = EventLink(ROOM, EventId("$forged"))
    told: Text = alert(link)  # type: ignore[operator]
    assert told.values == {"link": link}
    assert "did not act on it" in told.source


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_each_language_and_commands_stay_as_they_are_typed(language: str) -> None:
    shown = spoken(
        [
            Reply(said=wording.unknown("agree", "!", LINES)),
            Reply(said=(wording.SLOWLY, wording.sorry("5f2a"))),
            Reply(said=wording.which_room((NIGHT, DAY), "agree", "!")),
            Reply(said=tuple(wording.not_here(named(n), "!") for n in ("hold", "protect", "protect-anyway"))),
            Reply(said=(wording.UNENCRYPTED, wording.EDITED, wording.NO_SUCH_ROOM)),
            Reply(said=(wording.PLAINTEXT_IN_PRIVATE, wording.about_here(named("retention off"), "!"))),
            Reply(said=tuple(wording.elsewhere(named(n), "!") for n in ("hold", "status"))),
        ],
        language,
    )
    for typed in (
        "`!agree`",
        "`!agree #night:example.org`",
        "`!hold`",
        "`!retention off`",
        "`!protect`",
        "`!protect-anyway`",
        "988",
    ):
        assert typed in shown
    if language != "en":
        assert "I do not" not in shown
        assert "Which room" not in shown
