"""What the bot says when it comes into a room."""

from datetime import timedelta

import pytest

from policies.room_safety.introduction import introduction, refusal
from policies.vocabulary import Reply, Text, text
from tests.commands.asking import words
from tests.commands.spoken import LANGUAGES, spoken

DAY = timedelta(days=1)
LACKING = [
    text("I may not redact."),
    text("I may not send."),
    text("I may not invite."),
    text("I may not kick."),
]


def said(max_age: timedelta | None = 30 * DAY, lacking: int = 0, prefix: str = "!") -> str:
    return words(Reply(said=introduction(max_age, LACKING[:lacking], prefix)))


@pytest.mark.parametrize("lacking", range(len(LACKING) + 1))
@pytest.mark.parametrize("max_age", [None, 30 * DAY])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_open", [False, True])
def test_it_takes_eight_lines_at_most_whatever_is_lacking(
    max_age: timedelta | None, lacking: int, language: str, *, is_open: bool
) -> None:
    shown = spoken([Reply(said=introduction(max_age, LACKING[:lacking], "!", is_open=is_open))], language)
    assert len([line for line in shown.splitlines() if line]) <= 8


@pytest.mark.parametrize(
    "part",
    ["I am Underrose", "I read what is written here", "I store none of it", "I keep who agreed", "`?help`"],
)
def test_it_says_what_the_bot_is_reads_and_keeps_and_how_to_go_on(part: str) -> None:
    assert part in said(prefix="?")


@pytest.mark.parametrize(
    ("language", "age"), [("en", "30 days"), ("es", "30 días"), ("de", "30 Tage"), ("fr", "30 jours")]
)
def test_the_age_after_which_messages_go_is_said_in_each_language(language: str, age: str) -> None:
    shown = spoken([Reply(said=introduction(30 * DAY, [], "!"))], language)
    assert age in shown.replace("\u00a0", " ")


def test_a_room_that_anybody_can_look_into_is_told_so_with_what_to_do() -> None:
    assert "from outside" not in said()
    told = words(Reply(said=introduction(None, LACKING, "!", is_open=True)))
    assert "Anybody can look in here from outside" in told
    assert "members only" in told
    assert LACKING[0].source in told


def test_where_none_go_none_are_said_to() -> None:
    assert "I leave messages here where they are" in said(None)
    assert "redact messages" not in said(None)


@pytest.mark.parametrize(("lacking", "shown"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 2)])
def test_the_gravest_of_what_is_lacking_is_said_with_what_to_do(lacking: int, shown: int) -> None:
    assert [one.source in said(lacking=lacking) for one in LACKING] == [number < shown for number in range(4)]
    assert ("ask a room admin" in said(lacking=lacking)) is bool(lacking)


def test_a_room_that_is_not_encrypted_hears_why_and_both_ways_on() -> None:
    told = words(Reply(said=refusal("?")))
    assert "not encrypted" in told
    assert "Whoever runs the homeserver can read" in told
    assert "turn encryption on" in told
    assert "`?protect-anyway`" in told


def test_the_way_without_encryption_comes_last_so_that_it_can_be_left_out() -> None:
    *others, last = refusal("!")
    assert "protect-anyway" in str(last)
    assert "protect-anyway" not in str(others)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_refusal_is_said_in_each_language(language: str) -> None:
    said_there = spoken([Reply(said=refusal("!"))], language)
    assert "`!protect-anyway`" in said_there
    assert "not encrypted" not in said_there


def test_all_of_it_is_text_that_can_be_translated() -> None:
    assert all(isinstance(part, Text) for part in (*introduction(None, LACKING, "!"), *refusal("!")))
