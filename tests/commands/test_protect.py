"""`!protect` keeps digests only, and redacts the message that held the value."""

from collections.abc import Sequence
from dataclasses import dataclass

from commands.base import Where
from commands.protect import protect, protected, unprotect
from policies.vocabulary import DetailForgotten, DetailRegistered, Lane, Redact, Reply
from tests.commands.asking import MAYA, asked, words


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

    def looks_valid(self, kind: str, value: str) -> bool:
        return kind != "phone" or value.startswith("+")


def asking(argument: str) -> object:
    return asked("protect", argument, where=Where.DIRECT, room=None)


async def test_a_detail_is_registered_by_digest_and_its_message_redacted() -> None:
    outcome = await protect(asking("phone +14155550132"), Registry())
    registered, redact, reply = outcome
    assert isinstance(registered, DetailRegistered)
    assert (registered.kind, registered.hint, registered.digests) == ("phone", "32", (b"digest",))
    assert isinstance(redact, Redact)
    assert redact.lane is Lane.ANSWER
    assert isinstance(reply, Reply)
    assert "4155550132" not in words(reply)


async def test_a_doubtful_value_is_asked_about_and_its_message_redacted_all_the_same() -> None:
    outcome = await protect(asking("phone 12"), Registry())
    assert [type(each) for each in outcome] == [Redact, Reply]


async def test_a_doubtful_value_is_kept_when_they_say_so() -> None:
    outcome = await protect(asking("phone 123456 keep"), Registry())
    assert isinstance(outcome[0], DetailRegistered)
    assert outcome[0].hint == "56"


async def test_an_unknown_kind_is_explained_and_the_message_redacted() -> None:
    outcome = await protect(asking("+14155550132"), Registry())
    assert [type(each) for each in outcome] == [Redact, Reply]
    assert "phone" in words(outcome[1])


async def test_nothing_to_protect_is_explained() -> None:
    assert [type(each) for each in await protect(asking(""), Registry())] == [Reply]


async def test_too_little_to_watch_for_is_said() -> None:
    assert [type(each) for each in await protect(asking("word a"), Registry())] == [Redact, Reply]


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
