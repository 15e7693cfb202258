"""What is a command, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.parsing import LONGEST, Typed, typed
from commands.table import TABLE
from policies.vocabulary import EventId
from tests.commands.asking import BOT, message

NAMES = (BOT, "underrose", "Underrose (bot)")
FIRST_WORDS = sorted({command.name.split()[0] for command in TABLE})


def found(text: str, *, direct: bool = False, prefix: str = "!", **more: object) -> Typed | None:
    return typed(message(text, **more), prefix=prefix, names=NAMES, direct=direct)


# -- addressed to the bot


@pytest.mark.parametrize(
    "said",
    [
        "!agree",
        "  !Agree  ",
        "! agree",
        "!AGREE",
        "\n!agree\n",
        "@underrose: agree",
        "@underrose, agree",
        "underrose, AGREE",
        "UNDERROSE: agree",
        "Underrose : agree",
        "@underrose:example.org: agree",
        "Underrose (bot): agree",
        "@Underrose (bot),agree",
    ],
)
def test_a_command_is_found_however_it_is_addressed(said: str) -> None:
    assert found(said) == Typed("agree")
    assert found(said, direct=True) == Typed("agree")


@pytest.mark.parametrize("sign", [".", "!", "?", ",", ":", "...", "!!", "?!"])
def test_a_sign_that_a_telephone_or_a_habit_adds_is_not_looked_at(sign: str) -> None:
    assert found(f"!agree{sign}") == Typed("agree")
    assert found(f"!protect{sign} name Maya") == Typed("protect", "name Maya")


@pytest.mark.parametrize(
    "said",
    [
        "agree",
        "I agree!",
        "underrose is nice",
        "underrose agree",
        "under rose: agree",
        "dear underrose: agree",
        "!",
        "!!",
        "!?",
        "! ",
        "!1",
        "!_agree",
        "!-agree",
        "!!agree",
        "",
        "   ",
        "> !agree",
        "1!agree",
        "/agree",
        "?agree",
        "!agree....",
        "!agree/decline",
        "!✅",
        "@underrose:",
        "@underrose: !",
        "¡agree",
        "！agree",
    ],
)
def test_what_is_not_addressed_to_the_bot_is_no_command(said: str) -> None:
    assert found(said) is None


def test_a_word_is_no_command_where_it_is_very_long() -> None:
    assert found("!" + "a" * 31) == Typed("a" * 31)
    assert found("!" + "a" * 32) is None


@pytest.mark.parametrize("word", ["agréé", "规则", "правила", "protect-anyway", "a1_b"])
def test_a_word_may_be_of_any_script_so_that_it_gets_a_hint(word: str) -> None:
    assert found(f"!{word}") == Typed(word)


# -- the prefix that is configured


@pytest.mark.parametrize("prefix", ["?", "!!", "rose ", "🌹", "!r "])
def test_another_prefix_takes_the_place_of_the_usual_one(prefix: str) -> None:
    assert found(f"{prefix}agree", prefix=prefix) == Typed("agree")
    if not prefix.startswith("!"):
        assert found("!agree", prefix=prefix) is None


def test_by_name_the_bot_is_reached_whatever_the_prefix_is() -> None:
    assert found("@underrose: agree", prefix="?") == Typed("agree")


# -- in the direct room


@pytest.mark.parametrize("said", ["agree", "Agree", " agree ", "agree."])
def test_in_the_direct_room_no_prefix_is_needed(said: str) -> None:
    assert found(said, direct=True) == Typed("agree", is_certain=False)
    assert found(said) is None


@pytest.mark.parametrize("said", ["12", "✅", "...", "(agree)", "*agree*", ""])
def test_in_the_direct_room_too_a_command_begins_with_a_word(said: str) -> None:
    assert found(said, direct=True) is None


# -- the argument


@pytest.mark.parametrize(
    ("said", "argument"),
    [
        ("!protect name Maya\nOkonkwo", "name Maya\nOkonkwo"),
        ("!protect   name  Maya ", "name  Maya"),
        ("!protect\nname Maya", "name Maya"),
        ("!protect\tNAME", "NAME"),
        ("!protect !agree", "!agree"),
        ("!protect <b>*x*</b> `{y}`", "<b>*x*</b> `{y}`"),
    ],
)
def test_the_argument_keeps_its_case_its_lines_and_its_signs(said: str, argument: str) -> None:
    assert found(said) == Typed("protect", argument)


def test_what_is_very_long_is_cut_and_not_refused() -> None:
    read = found("!protect " + "x" * 100_000)
    assert read is not None
    assert len(read.argument) == LONGEST - len("!protect ")


def test_the_argument_is_in_no_repr() -> None:
    assert "Okonkwo" not in repr(found("!protect name Okonkwo"))


# -- what is never one


@pytest.mark.parametrize("direct", [False, True])
def test_an_edit_a_notice_and_a_quoted_line_are_no_command(*, direct: bool) -> None:
    assert found("!agree", direct=direct, edits=EventId("$earlier")) is None
    assert found("!agree", direct=direct, msgtype="m.notice") is None
    assert found("> <@maya:example.org> !agree", direct=direct) is None


@pytest.mark.parametrize("direct", [False, True])
@pytest.mark.parametrize(
    "msgtype", ["m.emote", "m.sticker", "m.poll.start", "m.location", "org.example.card"]
)
def test_who_sends_no_words_of_their_own_gives_no_command(msgtype: str, *, direct: bool) -> None:
    assert found("!agree", direct=direct, msgtype=msgtype) is None


@pytest.mark.parametrize("msgtype", ["m.text", "m.image", "m.file", "m.audio", "m.video"])
def test_a_text_and_what_is_written_under_a_file_may_be_one(msgtype: str) -> None:
    assert found("!agree", msgtype=msgtype) == Typed("agree")


@pytest.mark.parametrize("relation", ["replies_to", "thread"])
def test_a_reply_and_a_thread_are_as_good_as_any_message(relation: str) -> None:
    assert found("!agree", **{relation: EventId("$root")}) == Typed("agree")


@pytest.mark.parametrize("names", [(), ("",), ("!",), (":",), ("straße",), ("İstanbul",)])
@pytest.mark.parametrize("said", ["", ":", ": agree", "STRASSE: agree", "straße: agree", "i̇stanbul, agree"])
def test_no_name_of_the_bots_own_takes_a_message_for_a_command_that_it_does_not_begin(
    names: tuple[str, ...], said: str
) -> None:
    read = typed(message(said), prefix="!", names=names, direct=False)
    assert read is None or said.casefold().startswith(names[0].casefold())


@given(st.text(), st.booleans())
def test_no_text_breaks_the_reading(text: str, direct: bool) -> None:
    read = found(text, direct=direct)
    assert read is None or (read.name == read.name.lower() and read.argument == read.argument.strip())


@given(st.sampled_from(FIRST_WORDS), st.text(alphabet=" \t\n", max_size=3), st.text(max_size=20))
def test_space_and_case_around_a_command_change_nothing(word: str, space: str, argument: str) -> None:
    plain = found(f"!{word} {argument}")
    assert plain is not None
    assert found(f"{space}!{space}{word.upper()} {space}{argument}{space}") == plain
