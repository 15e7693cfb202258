"""What the bot says, before it is put into a language."""

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import render, wording
from policies.vocabulary import (
    EventId,
    EventLink,
    People,
    Person,
    Reply,
    RoomId,
    RoomLink,
    Text,
    UserId,
    plural,
    sentence,
    text,
)
from tests.commands.spoken import LANGUAGES, spoken

MAYA = Person(UserId("@maya:example.org"), "Maya")
HOSTILE = [
    "**bold** [x](https://example.org) `code`",
    "<b>x</b> & <img src=x>",
    "# heading\n- list\n> quote",
    "!agree",
    "@room",
    "\u202eagree\u202c",
    "a\u0000b\u0007c",
    "{name} {0} {}",
    "%s %(x)s",
]


def test_a_text_is_named_by_its_english_wording_and_holds_what_is_put_in() -> None:
    said = text("Hello {name}.", name=MAYA)
    assert (said.source, said.values, said.plural, said.count) == (
        "Hello {name}.",
        {"name": MAYA},
        None,
        None,
    )


def test_filling_in_more_places_leaves_the_text_itself_as_it_was() -> None:
    first = text("{a} and {b}", a=1)
    second = first.filled(b=2)
    assert second.values == {"a": 1, "b": 2}
    assert first.values == {"a": 1}
    assert second.filled(a=3).values == {"a": 3, "b": 2}
    assert second.source == first.source


def test_of_a_plural_both_forms_and_the_number_are_kept_when_more_is_filled_in() -> None:
    said = plural("one {thing}", "{count} {thing}", 2).filled(thing="x")
    assert (said.plural, said.count) == ("{count} {thing}", 2)
    assert said.values == {"count": 2, "thing": "x"}


@pytest.mark.parametrize(
    ("count", "form"), [(0, "many"), (1, "one"), (2, "many"), (-1, "many"), (10**9, "many")]
)
def test_the_number_chooses_the_form(count: int, form: str) -> None:
    assert wording(plural("one", "many", count), "en") == form


def test_a_sentence_is_the_words_themselves() -> None:
    assert sentence("this is no user id") == "this is no user id"


@pytest.mark.parametrize("chosen", HOSTILE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_somebody_chose_is_put_in_as_characters_and_becomes_nothing_else(
    chosen: str, language: str
) -> None:
    for value in (chosen, Person(MAYA.user_id, chosen), RoomLink(RoomId("!room"), chosen)):
        content = render(
            (
                text(
                    "I am no longer in {room}, so old messages there stay. Invite me again to go on.",
                    room=value,
                ),
            ),
            language,
        )
        for tag in (
            "<b>",
            "<strong>",
            "<code>",
            "<img",
            "<h1>",
            "<li>",
            "<blockquote>",
            'href="https://example.org',
        ):
            assert tag not in content["formatted_body"]
        assert "@room" not in content["body"]
        assert "\u202e" not in content["body"]
        assert "\u0000" not in content["body"]
        assert not content.get("m.mentions", {}).get("room")


def test_a_name_is_linked_and_pinged_by_nobody() -> None:
    content = render((text("From now on I know {person} by their present identity.", person=MAYA),), "en")
    assert "https://matrix.to/#/@maya:example.org" in content["formatted_body"]
    assert content["m.mentions"] == {}


@pytest.mark.parametrize(
    ("language", "joined"),
    [("en", "Maya and Leo"), ("es", "Maya y Leo"), ("de", "Maya und Leo"), ("fr", "Maya et Leo")],
)
def test_several_people_are_joined_as_the_language_joins_them(language: str, joined: str) -> None:
    both = People((MAYA, Person(UserId("@leo:example.org"), "Leo")))
    assert joined in spoken([Reply(said=(Text("{names}", {"names": both}),))], language)


def test_a_link_to_an_event_names_the_event_and_not_what_was_said() -> None:
    link = EventLink(RoomId("!room:example.org"), EventId("$said"))
    assert "$said" in spoken([Reply(said=(Text("{link}", {"link": link}),))], "en")


@given(st.text(max_size=20), st.text(max_size=20))
def test_a_text_once_made_cannot_be_changed(source: str, value: str) -> None:
    said = Text(source, {"x": value})
    with pytest.raises(FrozenInstanceError):
        said.source = "other"  # type: ignore[misc]
    assert said == Text(source, {"x": value})
