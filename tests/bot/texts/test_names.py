"""A name that is put in on delivery stands as one that was there from the start; until then it is nowhere."""

import json

from hypothesis import given

from bot.texts import contents, named, render
from policies.vocabulary import People, Person, RoomId, RoomLink, Text, UserId
from tests.bot.texts.test_render import CHOSEN, TEMPLATES

ROOM = RoomId("!room:example.org")
MAYA = UserId("@maya:example.org")


@given(TEMPLATES, CHOSEN)
def test_put_in_later_a_name_stands_as_it_would_have_at_once(template: str, chosen: str) -> None:
    person = Person(MAYA, chosen, ROOM)
    for value in (person, RoomLink(ROOM, chosen), Text("{y}", {"y": person})):
        said = (Text(template, {"x": value}),)
        sent, at_once = named(render(said, "de", by_id=True), lambda *_: chosen), render(said, "de")
        assert sent["formatted_body"] == at_once["formatted_body"]
        assert unquoted(sent["body"]) == unquoted(at_once["body"])
        assert not sent["body"].startswith(("!", "/", "."))


@given(TEMPLATES, CHOSEN)
def test_among_others_a_name_forges_no_command_either(template: str, chosen: str) -> None:
    people = People((Person(MAYA, chosen, ROOM), Person(MAYA, chosen, ROOM)))
    sent = named(render((Text(template, {"x": people}),), "en", by_id=True), lambda *_: chosen)
    assert not sent["body"].startswith(("!", "/", "."))
    assert sent["formatted_body"] == render((Text(template, {"x": people}),), "en")["formatted_body"]


def test_what_waits_holds_ids_and_no_name() -> None:
    values = {"who": Person(MAYA, "Zebra", ROOM), "room": RoomLink(ROOM, "Quagga")}
    waiting = json.dumps(render((Text("{who} in {room}", values),), "en", by_id=True))
    assert "Zebra" not in waiting
    assert "Quagga" not in waiting
    assert MAYA in waiting


def test_a_name_that_is_not_known_is_an_id() -> None:
    values = {"who": Person(MAYA, "Maya", ROOM), "room": RoomLink(ROOM, "Night shift")}
    said = named(render((Text("{who} in {room}", values),), "en", by_id=True), lambda *_: "")
    assert said["body"] == "“@maya:example.org” in !room:example.org"


def test_each_name_is_asked_for_by_the_room_it_is_shown_in() -> None:
    day = RoomId("!day:example.org")
    said = render(
        (Text("{a} {b}", {"a": Person(MAYA, "x", ROOM), "b": Person(MAYA, "y", day)}),), "en", by_id=True
    )
    names = {(ROOM, MAYA): "Wren", (day, MAYA): "Maya"}
    assert named(said, lambda room_id, user_id: names[room_id, UserId(user_id or "")])["body"] == "Wren Maya"


def test_a_message_that_fits_still_fits_with_the_longest_names() -> None:
    people = People(tuple(Person(UserId(f"@{n}:x"), "&😀" * 30, ROOM) for n in range(60)))
    for waiting in contents((Text("Welcome, {names}.", {"names": people}),), "en", by_id=True):
        sent = named(waiting, lambda *_: "&😀" * 30)
        assert len(json.dumps(sent, ensure_ascii=False).encode()) <= len(
            json.dumps(waiting, ensure_ascii=False).encode()
        )
        assert "\ue002" not in sent["body"] + sent["formatted_body"]


def size(content: dict[str, object]) -> int:
    return len(json.dumps(content, ensure_ascii=False).encode())


def unquoted(body: str) -> str:
    """Return words without the quotes that stand round what would begin a sentence like a command."""
    return body.replace("“", "").replace("”", "")
