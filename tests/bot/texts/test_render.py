import json
import re
from datetime import timedelta
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import contents, render
from bot.texts.render import AT_MOST
from policies.vocabulary import (
    EventId,
    EventLink,
    Markdown,
    People,
    Person,
    RoomId,
    RoomLink,
    Rows,
    Text,
    UserId,
)
from tests.bot.texts.test_markdown import TAGS, seen

MAYA = Person(UserId("@maya:example.org"), "Maya")
LEO = Person(UserId("@leo:example.org"), "Leo")
ROOM = RoomId("!room:example.org")


def said(source: str, **values: object) -> dict[str, str]:
    return render((Text(source, values),), "en")


def test_a_sentence_is_a_notice_in_html_and_in_plain_text() -> None:
    content = said("Say `{command}` to **agree**.", command="!agree")
    assert content == {
        "msgtype": "m.notice",
        "body": "Say `!agree` to agree.",
        "format": "org.matrix.custom.html",
        "formatted_body": "<p>Say <code>!agree</code> to <strong>agree</strong>.</p>",
        "m.mentions": {},
    }


def test_only_those_in_mentions_are_pinged() -> None:
    content = render((Text("Hello {who}.", {"who": MAYA}),), "en", mentions=[LEO.user_id, LEO.user_id])
    assert content["m.mentions"] == {"user_ids": ["@leo:example.org"]}


def test_a_person_is_shown_by_name_and_linked() -> None:
    content = said("Hello {who}.", who=MAYA)
    assert content["body"] == "Hello Maya."
    assert '<a href="https://matrix.to/#/@maya:example.org">Maya</a>' in content["formatted_body"]
    assert said("{who}", who=Person(UserId("@x:y")))["body"] == "“@x:y”"


def test_several_people_are_joined_as_a_list() -> None:
    content = render((Text("{names}", {"names": People((MAYA, LEO))}),), "de")
    assert content["body"] == "Maya und Leo"


def test_a_link_to_an_event_leads_there_and_says_by_which_server() -> None:
    link = EventLink(RoomId("!noDomainInVersion12"), EventId("$a/b+c"))
    content = render((Text("{link}", {"link": link}),), "en", via=("example.org",))
    assert content["body"] == "https://matrix.to/#/!noDomainInVersion12/$a%2Fb%2Bc?via=example.org"
    assert "see the message</a>" in content["formatted_body"]


def test_a_room_is_shown_by_its_name_or_else_its_id() -> None:
    assert said("In {room}.", room=RoomLink(ROOM, "Night <shift>"))["body"] == "In Night <shift>."
    assert (
        "Night &lt;shift&gt;</a>"
        in said("In {room}.", room=RoomLink(ROOM, "Night <shift>"))["formatted_body"]
    )
    assert said("In {room}.", room=RoomLink(ROOM))["body"] == "In !room:example.org."


def test_a_text_within_a_text_is_put_into_the_language_too() -> None:
    inner = Text("keeps `{what}`", {"what": "x"})
    assert said("- `{command}`: {line}", command="!a", line=inner)["body"] == "- `!a`: keeps `x`"


def test_lines_of_a_list_stand_together_and_paragraphs_apart() -> None:
    content = render((Text("You can say:"), Text("- one"), Text("- two"), Text("That is all.")), "en")
    assert content["body"] == "You can say:\n\n- one\n- two\n\nThat is all."
    assert content["formatted_body"].count("<ul>") == 1


def test_a_document_is_shown_as_written_but_for_what_it_may_not_do() -> None:
    content = render((Markdown("# Rules\n\n@room <script>x</script> {names}"),), "en")
    assert content["body"] == "Rules\n\n＠room <script>x</script> {names}"
    assert content["formatted_body"] == "<h1>Rules</h1><p>＠room &lt;script&gt;x&lt;/script&gt; {names}</p>"


@pytest.mark.parametrize("written", ["&#64;room", "&commat;room", "@\u200broom", "*&#64;room*", "`@room`"])
def test_a_document_pings_nobody_however_that_is_written(written: str) -> None:
    content = render((Markdown(f"Dear {written}, be kind."),), "en")
    assert not re.search(r"@room\b", content["body"] + unescape(content["formatted_body"]), re.IGNORECASE)


def test_a_table_is_a_list_in_plain_text() -> None:
    rows = Rows((Text("Name"), Text("Since")), ((MAYA, timedelta(days=3)), (LEO, None)))
    content = render((rows,), "en")
    assert content["body"] == "- Name: Maya · Since: 3 days\n- Name: Leo · Since: –"
    assert content["formatted_body"].count("<tr>") == 3


def test_a_plural_takes_the_form_of_its_count() -> None:
    def days(count: int) -> str:
        return str(render((Text("{count} day", {"count": count}, "{count} days", count),), "en")["body"])

    assert [days(1), days(2), days(12_000)] == ["1 day", "2 days", "12,000 days"]


CHOSEN = st.text() | st.text(alphabet="<>&\"'[]()!*_`#-|@\n :{}ro/\\\u202e\u200b\ue000\ue0010", max_size=40)
TEMPLATES = st.sampled_from(
    ["{x}", "Hello {x}.", "- `{x}`", "**{x}**", "# {x}", "> {x}", "1. {x}", "{x} {x}"]
)


def as_values(chosen: str) -> list[object]:
    user_id = UserId(f"@{chosen}:example.org")
    person = Person(user_id, chosen)
    link = EventLink(RoomId(f"!{chosen}"), EventId(f"${chosen}"))
    return [
        chosen,
        person,
        People((person, person)),
        RoomLink(RoomId(chosen), chosen),
        link,
        Text("{y}", {"y": chosen}),
    ]


@given(TEMPLATES, CHOSEN)
def test_what_people_choose_forges_no_html_mention_line_or_command(template: str, chosen: str) -> None:
    shape = seen(said(template, x="Maya")["formatted_body"]).tags
    for value in as_values(chosen):
        content = said(template, x=value)
        found = seen(content["formatted_body"])
        assert [tag for tag in found.tags if tag != "a"] == shape
        assert all(address.startswith("https://matrix.to/#/") for address in found.addresses)
        assert content["body"].count("\n") == 0
        assert content["m.mentions"] == {}
        assert not re.search(r"@room\b", content["body"] + unescape(content["formatted_body"]), re.IGNORECASE)
        assert not content["body"].startswith(("!", "/", "."))


@given(CHOSEN)
def test_what_people_choose_is_still_readable(chosen: str) -> None:
    words = "".join(sign for sign in chosen if sign.isascii() and sign.isalnum())
    shown = said("{x}", x=chosen)["body"]
    assert "".join(sign for sign in shown if sign.isascii() and sign.isalnum()) == words


@given(CHOSEN, st.lists(st.builds(UserId, st.text(max_size=20)), max_size=3))
def test_no_document_can_ping(written: str, mentions: list[UserId]) -> None:
    content = render((Markdown(written),), "en", mentions=mentions)
    assert set(content["m.mentions"].get("user_ids", [])) == set(mentions)
    assert not re.search(r"@room\b", content["body"], re.IGNORECASE)
    assert set(seen(content["formatted_body"]).tags) <= TAGS
    assert not content["body"].startswith(("!", "/"))


def size(content: dict[str, object]) -> int:
    return len(json.dumps(content, ensure_ascii=False).encode())


def test_what_is_short_is_one_notice() -> None:
    assert contents((Text("Hello."),), "en") == [render((Text("Hello."),), "en")]


LONG = (
    "\n\n".join(f"{n}. {'word ' * 60}" for n in range(300)),
    "&" * 90_000,
    "é " * 40_000,
    "- x\n" * 5000,
    "|a|b|\n|-|-|\n" + "|1|2|\n" * 2000,
    "> " * 3 + "y " * 30_000,
)


@pytest.mark.parametrize("source", LONG, ids=["paragraphs", "signs", "words", "list", "table", "quote"])
def test_what_is_long_becomes_several_notices_and_nothing_is_lost(source: str) -> None:
    parts = contents((Markdown(source),), "en", mentions=[MAYA.user_id])
    assert max(map(size, parts)) <= AT_MOST
    assert [bool(part["m.mentions"]) for part in parts] == [True] + [False] * (len(parts) - 1)
    whole = render((Markdown(source),), "en")["body"]
    letters = re.compile(r"[\s»]")
    assert "".join(letters.sub("", part["body"]) for part in parts) == letters.sub("", whole)


def test_a_table_of_a_thousand_members_is_shown_whole() -> None:
    people = [Person(UserId(f"@member{n}:example.org"), f"Member {n}") for n in range(1000)]
    parts = contents((Rows((Text("Member"), Text("Since")), tuple((person, 1) for person in people)),), "en")
    assert max(map(size, parts)) <= AT_MOST
    assert sum(part["formatted_body"].count("<td>") for part in parts) == 2000


@pytest.mark.parametrize("length", [10, 240])
def test_hundreds_of_people_are_each_pinged_once(length: int) -> None:
    mentions = [UserId(f"@{n:0{length}}:x") for n in range(400)]
    people = People(tuple(Person(user_id) for user_id in mentions))
    parts = contents((Text("Welcome, {names}.", {"names": people}),), "en", mentions=mentions)
    assert max(map(size, parts)) <= AT_MOST
    assert sorted(who for part in parts for who in part["m.mentions"].get("user_ids", [])) == sorted(mentions)
