"""`!protect` keeps digests only, and a message that holds a value does not stay."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from commands.base import Asked, ToConfirm, Where
from commands.protect import holds_value, protect, protected, unprotect, value_gone
from policies.vocabulary import DetailForgotten, DetailRegistered, Lane, Redact, Reply
from tests.commands.asking import MAYA, asked, message, words


@dataclass
class Detail:
    number: int
    kind: str
    hint: str


class Registry:
    """What the commands read, held in memory."""

    def __init__(self, *details: Detail) -> None:
        self._details = details

    async def details_of(self, user_id: object) -> Sequence[Detail]:
        return self._details

    def digests(self, kind: str, value: str, owner: object) -> tuple[str, tuple[bytes, ...]]:
        return value[-2:], (b"digest",) if len(value) > 2 else ()

    def looks_valid(self, kind: str, value: str, owner: object) -> bool:
        return kind != "phone" or value.startswith("+")


def asking(argument: str, *, confirmed: bool = False) -> Asked:
    question = asked("protect", argument, where=Where.DIRECT, room=None)
    return replace(question, confirmed=confirmed)


async def test_a_detail_is_registered_by_digest() -> None:
    registered, reply = await protect(asking("phone +14155550132"), Registry())
    assert isinstance(registered, DetailRegistered)
    assert (registered.kind, registered.hint, registered.digests) == ("phone", "32", (b"digest",))
    assert isinstance(reply, Reply)
    assert "4155550132" not in words(reply)


@pytest.mark.parametrize("argument", ["PHONE\n +14155550132", "phone: +14155550132", "phone\t+14155550132"])
async def test_a_kind_may_be_written_in_any_way(argument: str) -> None:
    assert isinstance((await protect(asking(argument), Registry()))[0], DetailRegistered)


async def test_a_doubtful_value_is_asked_about_and_kept_when_they_say_so() -> None:
    waiting, question = await protect(asking("phone 123456"), Registry())
    assert isinstance(waiting, ToConfirm)
    assert "!confirm" in words(question)
    assert "123456" not in words(question)
    assert "regions" in words(question)
    kept = (await protect(asking("phone 123456", confirmed=True), Registry()))[0]
    assert isinstance(kept, DetailRegistered)
    assert kept.hint == "56"


async def test_a_value_may_end_in_any_word() -> None:
    registered = (await protect(asking("address 3 Castle Keep"), Registry()))[0]
    assert isinstance(registered, DetailRegistered)
    assert registered.hint == "ep"


async def test_an_unknown_kind_is_explained() -> None:
    (reply,) = await protect(asking("+14155550132"), Registry())
    assert "phone" in words(reply)
    assert "4155550132" not in words(reply)


async def test_nothing_to_protect_is_explained() -> None:
    assert [type(each) for each in await protect(asking(""), Registry())] == [Reply]


async def test_too_little_to_watch_for_is_said() -> None:
    assert [type(each) for each in await protect(asking("word a"), Registry())] == [Reply]


@pytest.mark.parametrize(
    ("command", "argument"),
    [
        ("protect", "phone +14155550132"),
        ("protect", "+14155550132"),
        ("protect", "me from this"),
        ("protct", "phone +14155550132"),
        ("protectt", "PHONE: +14155550132"),
        ("protected", "name Maya Okonkwo"),
        ("unprotect", "name Maya Okonkwo"),
        ("protectphone", "+14155550132"),
        ("protect-phone", "+14155550132"),
    ],
)
def test_a_message_that_means_to_register_something_holds_a_value(command: str, argument: str) -> None:
    assert holds_value(command, argument)


@pytest.mark.parametrize(
    ("command", "argument"),
    [("protect", ""), ("unprotect", "1"), ("protected", ""), ("project", "is due"), ("name", "is Maya")],
)
def test_other_messages_do_not(command: str, argument: str) -> None:
    assert not holds_value(command, argument)


def test_a_message_with_a_value_is_redacted_at_once_where_that_may_be_and_its_author_asked_to_where_not() -> (
    None
):
    (redact,) = value_gone(message("protect phone +14155550132"), may_redact=True)
    assert isinstance(redact, Redact)
    assert redact.lane is Lane.ANSWER
    (plea,) = value_gone(message("protect phone +14155550132"), may_redact=False)
    assert "delete" in words(plea)
    assert "4155550132" not in words(plea)


async def test_the_list_shows_kind_and_hint() -> None:
    (reply,) = await protected(asking(""), Registry(Detail(7, "phone", "32")))
    assert "phone ending 32" in words(reply)


async def test_removing_goes_by_the_number_in_the_list() -> None:
    forgotten, _ = await unprotect(asking("2"), Registry(Detail(7, "phone", "32"), Detail(9, "name", "wo")))
    assert forgotten == DetailForgotten(user_id=MAYA, number=9)


async def test_a_wrong_number_removes_nothing() -> None:
    for argument in ("", "0", "3", "-1", "x", "²", "9" * 50):
        outcome = await unprotect(asking(argument), Registry(Detail(7, "phone", "32")))
        assert [type(each) for each in outcome] == [Reply]
