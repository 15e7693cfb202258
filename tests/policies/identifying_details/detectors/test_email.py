from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail

WRITTEN_OUT = [
    "maya.o (at) example.com",
    "maya.o [at] example [dot] com",
    "maya dot o at example dot com",
    "gareth dot pugh1979 at example dot org",
    "maya.o arroba example punto org",
    "maya punkt o at example punkt de",
    "maya.o arobase example point fr",
    "maya ponto o arroba example ponto com",
    "maya punt o apenstaartje example punt nl",
    "maya.o apestaartje example punt nl",
    "maya underscore o apenstaart example punt com",
    "maya punkt o affenschwanz example punkt de",
    "maya guión bajo o arroba example punto com",
    "maya tiret bas o arobase example point fr",
    "maya dot o at example dot cz",
    "maya_o@ example.com",
    "maya underscore o at example dot com",
    "maya.o{at}example{dot}com",
    "MAYA.O (AT) EXAMPLE (DOT) COM",
    "maya99 at gmail.com",
    "m a y a . o @ example . com",
    "m a y a @ e x a m p l e . c o m",
    "maya . o @ example . com",
]


@pytest.mark.parametrize(
    "mailbox",
    [
        "maya.o@example.com",
        "m+list@mail.example.co.uk",
        "o'neil@example.ie",
        "jörg@münchen.example",
        "maya@exam\u200bple.com",
        "maya＠example.com",
        "mаyа@example.com",
        "я@почта.рф",
    ],
)
def test_a_mailbox_is_found(found: Callable[..., list[str]], mailbox: str) -> None:
    assert found("email", f"write to {mailbox}, ok?") == [mailbox]


@pytest.mark.parametrize("written", WRITTEN_OUT)
def test_a_mailbox_with_its_signs_written_out_is_found(found: Callable[..., list[str]], written: str) -> None:
    assert found("email", f"it's {written} now"[: 5 + len(written)]) == [written]


@pytest.mark.parametrize(
    "text",
    [
        "out at sea. dot com bubble",
        "look at the dot com boom",
        "meet me at noon. com on",
        "me@x",
        "@maya hi",
        "me @ work",
        "my@twodots..com",
        "an apestaartje is Dutch. nl for at",
        "we stayed at home. nl is fine",
        "he works at example.com",
    ],
)
def test_talk_about_places_is_no_mailbox(found: Callable[..., list[str]], text: str) -> None:
    assert found("email", text) == []


@pytest.mark.parametrize(
    "mailbox",
    [
        "info@example.org",
        "support@example.com",
        "intake@example.org",
        "kontakt@example.de",
        "jo@samaritans.org",
        "contacto@example.es",
    ],
)
def test_what_a_service_publishes_is_public(details: Callable[..., list[Detail]], mailbox: str) -> None:
    assert [one.public for one in details(f"write to {mailbox}")] == [True]


def test_an_example_is_public(details: Callable[..., list[Detail]]) -> None:
    assert [one.public for one in details("it has to be in the format name@example.com")] == [True]


def test_the_value_is_the_mailbox_in_small_letters(details: Callable[..., list[Detail]]) -> None:
    assert [one.value for one in details("Maya DOT O at Example DOT com")] == ["maya.o@example.com"]


def test_a_sentence_behind_a_full_stop_set_apart_is_no_part_of_it(found: Callable[..., list[str]]) -> None:
    text = "maya dot o at example dot net . she never looks here"
    assert found("email", text) == ["maya dot o at example dot net"]


def test_several_mailboxes_written_out_are_all_found(found: Callable[..., list[str]]) -> None:
    text = "maya (at) example.com, leo (at) example.org and ada dot b at example dot net"
    assert found("email", text) == [
        "maya (at) example.com",
        "leo (at) example.org",
        "ada dot b at example dot net",
    ]


def test_a_mailbox_behind_much_talk_of_places_is_found(found: Callable[..., list[str]]) -> None:
    text = "we met at noon at the park at the lake. " * 3 + "maya dot o at example dot com"
    assert found("email", text) == ["maya dot o at example dot com"]


@pytest.mark.parametrize(
    ("text", "mailbox"),
    [
        ("her email is {}", "tess, underscore, harrow, at, gmail, dot, com"),
        ("her email: {}", "tess dot harrow, at gmail dot com"),
        ("her email is {}", "tessharrow at gmail"),
        ("Tess is {}", "tess.harrow on gmail"),
        ("el correo de Tess es {}", "tess, punto, harrow, arroba, gmail, punto, com"),
        ("ihre Mail ist {}", "tess punkt harrow, ät, gmail punkt com"),
    ],
)
def test_commas_and_a_missing_end_do_not_hide_a_mailbox(found, text, mailbox):
    assert found("email", text.format(mailbox)) == [mailbox]


@pytest.mark.parametrize(
    "text",
    ["my email is on gmail", "are you good at gmail", "she works at yahoo", "the email landed on outlook"],
)
def test_who_only_uses_a_service_gives_no_mailbox(found, text):
    assert not found("email", text)
