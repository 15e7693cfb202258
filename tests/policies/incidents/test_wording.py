"""What is said about an incident: a link and a category, and never what was said or whose it is."""

from itertools import product

import pytest

from policies.identifying_details import Category
from policies.incidents.wording import CATEGORIES, alert, asking, handing
from policies.vocabulary import Alert, EventId, EventLink, Reply, RoomLink, text
from tests.commands.asking import ROOM, words
from tests.commands.spoken import LANGUAGES, spoken

EVENT = EventId("$leak")
LINK, HERE = EventLink(ROOM, EVENT), RoomLink(ROOM, "Night shift")
each_category = pytest.mark.parametrize("category", CATEGORIES)


def told(said: Alert, language: str) -> str:
    return spoken([Reply(said=said.said)], language)


def test_whatever_the_detector_can_find_has_words_and_nothing_else_has() -> None:
    assert set(CATEGORIES) == set(Category.__args__)  # type: ignore[attr-defined]


def test_no_two_categories_are_called_the_same_in_any_language() -> None:
    for language in LANGUAGES:
        shown = [spoken([Reply(said=(name,))], language) for name in CATEGORIES.values()]
        assert len(set(shown)) == len(CATEGORIES)


@each_category
def test_an_alert_has_the_category_and_a_link_and_is_one_message_for_each_event(category: str) -> None:
    found = alert(ROOM, EVENT, category)
    assert (found.room_id, found.key) == (ROOM, "incident:$leak")
    assert found.said[0].values == {"category": CATEGORIES[category], "link": LINK}  # type: ignore[union-attr]
    assert alert(ROOM, EventId("$other"), category).key != found.key


def test_what_comes_next_stands_behind_it_in_order() -> None:
    found = alert(ROOM, EVENT, "phone", text("First."), text("Then."))
    assert words(found).splitlines()[1:] == ["First.", "Then."]


def test_of_a_category_there_is_not_no_alert_is_made_up() -> None:
    with pytest.raises(KeyError):
        alert(ROOM, EVENT, "shoe size")


@pytest.mark.parametrize("prefix", ["!", "?"])
def test_the_question_says_how_to_say_yes_and_no_and_that_silence_is_no(prefix: str) -> None:
    said = words(Reply(said=asking(HERE, LINK, 12, prefix)))
    assert f"`{prefix}permit 12`" in said
    assert f"`{prefix}refuse 12`" in said
    assert "Without your word, nothing is shared" in said


def test_the_question_does_not_say_which_kind_of_detail_it_was() -> None:
    said = words(Reply(said=asking(HERE, LINK, 12, "!")))
    assert not any(category.source in said for category in CATEGORIES.values())


@each_category
def test_the_supervisor_hears_the_room_the_category_and_a_link(category: str) -> None:
    opening, _ = handing(HERE, LINK, category)
    assert opening.values == {"room": HERE, "category": CATEGORIES[category], "link": LINK}


@pytest.mark.parametrize(("category", "language"), list(product(CATEGORIES, LANGUAGES)))
def test_everything_is_said_in_each_language(category: str, language: str) -> None:
    for said in (
        told(alert(ROOM, EVENT, category), language),
        spoken([Reply(said=handing(HERE, LINK, category))], language),
    ):
        assert "$leak" in said
        assert language == "en" or CATEGORIES[category].source not in said
