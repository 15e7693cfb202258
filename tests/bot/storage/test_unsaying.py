"""Who asked to be forgotten is named no more in what is not yet sent; who has a similar id still is."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import outbox
from bot.storage.outbox import Parcel
from bot.storage.tables.outbox import outbox as parcels
from bot.storage.unsaying import NOBODY, naming, unsay
from bot.texts.render import render
from policies.vocabulary import People, Person, UserId, text
from tests.commands.asking import NOW

LEO = UserId("@leo:example.org")
OTHERS = [
    "@leo:example.org.uk",
    "@leo:example.org:8448",
    "@leo:example.org-two.example.com",
    "@leo:example.organic",
    "@leo:example.org2.example.com",
    "@leo:example.or",
    "@a@leo:example.org",
    "@cleo:example.org",
    "@leonie:example.org",
    "@leo=2fleo:example.org",
]


async def pending(connection: AsyncConnection, body: dict[str, Any], kind: str = "post") -> None:
    """Put something into the outbox that goes to a room."""
    await outbox.put(
        connection, Parcel(txn_id="t", lane=0, kind=kind, body=body, made_at=NOW, room_id="!room:example.org")
    )


async def body_of(connection: AsyncConnection) -> Any:
    return await connection.scalar(select(parcels.c.body))


@pytest.mark.parametrize("other", OTHERS)
async def test_who_has_a_similar_id_is_still_pinged_and_named(
    connection: AsyncConnection, other: str
) -> None:
    content = render(
        (text("Welcome, {names}.", names=People((Person(UserId(other)),))),), "en", mentions=[UserId(other)]
    )
    await pending(connection, {"content": content})
    await unsay(connection, LEO)
    assert await body_of(connection) == {"content": content}


@pytest.mark.parametrize("other", OTHERS)
async def test_of_two_with_similar_ids_only_the_one_is_taken_out(
    connection: AsyncConnection, other: str
) -> None:
    people = [LEO, UserId(other)]
    await pending(connection, {"content": {"body": " and ".join(people), "m.mentions": {"user_ids": people}}})
    await unsay(connection, LEO)
    expected = {"body": f"{NOBODY} and {other}", "m.mentions": {"user_ids": [NOBODY, other]}}
    assert await body_of(connection) == {"content": expected}


@pytest.mark.parametrize(
    "said",
    [
        "@leo:example.org",
        "@leo:example.org.",
        "Ask @leo:example.org, please.",
        "@leo:example.org: hello",
        "(@leo:example.org)",
        "@leo:example.org …",
        "@leo:example.org... then",
        "@leo:example.org – as agreed",
        "@leo:example.orgさん",
        '<a href="https://matrix.to/#/@leo:example.org">Leo</a>',
        '<a href="https://matrix.to/#/@leo:example.org?via=example.org">Leo</a>',
    ],
)
def test_an_id_is_found_wherever_a_sentence_puts_it(said: str) -> None:
    assert LEO not in naming(LEO).sub(NOBODY, said)


@pytest.mark.parametrize(
    "user_id",
    [
        "@le/o:example.org",
        "@le=o:example.org",
        "@le+o:example.org",
        '@le"o:example.org',
        "@le\\o:example.org",
        "@le'o&co:example.org",
        "@le<o>:example.org",
        "@le.o|(x)*:example.org",
        "@leo:example.org:8448",
        "@leo:[2001:db8::1]",
        "@leo:192.0.2.1",
        "@LEO:example.org",
    ],
)
async def test_whatever_signs_an_id_has_nothing_names_it_afterwards(
    connection: AsyncConnection, user_id: str
) -> None:
    person = Person(UserId(user_id))
    said = (text("Then {who} wrote, and {users}.", who=person, users=user_id),)
    content = render(said, "en", mentions=[person.user_id])
    await pending(connection, {"content": content})
    await unsay(connection, person.user_id)
    body = await body_of(connection)
    assert body["content"]["body"] == f"Then {NOBODY} wrote, and {NOBODY}."
    assert f'href="https://matrix.to/#/{NOBODY}"' in body["content"]["formatted_body"]
    assert body["content"]["m.mentions"] == {"user_ids": [NOBODY]}


async def test_what_stands_otherwise_is_taken_out_as_well(connection: AsyncConnection) -> None:
    otherwise = {"room_id": "!room:example.org", "content": {"body": f"{LEO}, look", "n": [1, None, True]}}
    await pending(connection, {"content": {"body": "hello"}, "otherwise": otherwise}, kind="tell")
    await unsay(connection, LEO)
    body = await body_of(connection)
    assert body["otherwise"]["content"] == {"body": f"{NOBODY}, look", "n": [1, None, True]}


async def test_who_is_to_be_told_of_an_alert_is_taken_out(connection: AsyncConnection) -> None:
    await pending(connection, {"content": {"body": "hello"}, "told": [LEO, OTHERS[0]]}, kind="alert")
    await unsay(connection, LEO)
    assert (await body_of(connection))["told"] == [NOBODY, OTHERS[0]]


@pytest.mark.parametrize("kind", ["levels", "redact", "RemoveMember", "SetState"])
async def test_what_is_done_rather_than_said_still_reaches_its_person(
    connection: AsyncConnection, kind: str
) -> None:
    body = {"changes": [[LEO, None, -1]], "user_id": LEO}
    await pending(connection, body, kind=kind)
    await unsay(connection, LEO)
    assert await body_of(connection) == body


async def test_who_is_to_be_told_what_came_of_a_redaction_is_taken_out_and_it_is_still_done(
    connection: AsyncConnection,
) -> None:
    told = {"user_id": LEO, "body": {"content": {"body": f"{LEO}, look"}}}
    await pending(connection, {"event_id": "$said", "enclosed": {"then": [told]}}, kind="redact")
    await unsay(connection, LEO)
    body = await body_of(connection)
    gone = {"user_id": NOBODY, "body": {"content": {"body": f"{NOBODY}, look"}}}
    assert body == {"event_id": "$said", "enclosed": {"then": [gone]}}


async def test_taking_out_twice_is_taking_out_once(connection: AsyncConnection) -> None:
    await pending(connection, {"content": {"body": f"{LEO} {OTHERS[0]}"}})
    await unsay(connection, LEO)
    once = await body_of(connection)
    await unsay(connection, LEO)
    assert await body_of(connection) == once


LOCALPARTS = st.text("ab0._=-/+", min_size=1, max_size=4)
SERVERS = st.sampled_from(
    ["a", "b", "a.b", "a-b", "a.b.a", "ab", "a:1", "a:10", "a.b:1", "192.0.2.1", "192.0.2.10"]
)
IDS = st.builds("@{}:{}".format, LOCALPARTS, SERVERS)


@given(IDS, IDS)
def test_in_a_list_an_id_finds_itself_and_nobody_else(one: str, other: str) -> None:
    assert naming(UserId(one)).sub("", one) == ""
    assert (naming(UserId(one)).search(other) is not None) == (one == other)


@given(IDS, st.sampled_from([".org", ":1", "-x", "x", "0"]))
def test_who_begins_with_the_whole_id_is_somebody_else(one: str, more: str) -> None:
    assert naming(UserId(one)).search(one + more) is None
