from typing import Any

import pytest

from bot.matrix.sync.around import around, extensible


def shown(content: dict[str, Any]) -> list[str]:
    return [one for one in (*extensible(content), *around(content)) if one]


@pytest.mark.parametrize(
    "beside",
    [
        {"com.beeper.per_message_profile": {"id": "1", "displayname": "WORDS"}},
        {"m.caption": {"m.text": [{"body": "WORDS"}]}},
        {"itemtypes": [{"itemtype": "m.image", "body": "WORDS", "url": "mxc://x/1"}]},
        {"itemtypes": [{"itemtype": "m.image", "filename": "WORDS"}]},
        {"itemtypes": [{"formatted_body": "<b>WO</b>RDS"}]},
        {"m.alt_text": {"m.text": [{"body": "WORDS"}]}},
        {"org.matrix.msc1767.file": {"name": "WORDS"}},
        {"page.codeberg.everypizza.msc4193.spoiler.reason": "WORDS"},
        {"town.robin.msc3725.content_warning": {"type": "other", "description": "WORDS"}},
        {"m.html": "<b>WO</b>RDS"},
        {"m.text": [{"mimetype": "text/html", "body": "<b>WO</b>RDS"}]},
    ],
)
def test_what_clients_show_around_a_message_is_read(beside: dict[str, Any]) -> None:
    assert shown({"body": "look", **beside}) == ["WORDS"]


@pytest.mark.parametrize("name", ["m.url_previews", "com.beeper.linkpreviews"])
def test_what_a_linked_page_says_of_itself_is_nobodys_here(name: str) -> None:
    assert shown({"body": "look", name: [{"og:title": "WORDS", "og:description": "WORDS"}]}) == []


@pytest.mark.parametrize("name", ["m.caption", "m.content_warning", "itemtypes", "m.html", "m.text"])
@pytest.mark.parametrize("value", [None, 5, "", [None, 5, [{}]], {"a": {}}, [{"body": {}}]])
def test_what_is_no_such_thing_shows_nothing(name: str, value: object) -> None:
    assert shown({"body": "look", name: value}) == []
