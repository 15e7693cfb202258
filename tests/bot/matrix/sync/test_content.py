from datetime import UTC, datetime
from typing import Any

import pytest

from bot.matrix.sync.content import relation_of, said_in, without_quote
from bot.matrix.sync.timeline import common
from policies.vocabulary import Reaction, RoomId, RoomMessage, Trust

FIELDS = common(
    RoomId("!r"),
    {"event_id": "$e", "sender": "@a:b", "origin_server_ts": 1},
    datetime(2026, 1, 1, tzinfo=UTC),
)


def message(content: dict[str, Any], event_type: str = "m.room.message") -> RoomMessage:
    said = said_in(event_type, content, relation_of(content, content), FIELDS, trust=Trust.SIGNED)
    assert isinstance(said, RoomMessage)
    return said


def test_an_edit_is_read_by_its_newest_wording_with_what_older_clients_show_beside_it() -> None:
    edit = message(
        {
            "body": "* something else entirely",
            "m.new_content": {"body": "new words", "msgtype": "m.notice"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$first"},
        }
    )
    assert (edit.text, edit.msgtype, edit.edits) == ("new words", "m.notice", "$first")
    assert edit.hidden_text == ("* something else entirely",)


def test_an_honest_edits_fallback_is_not_told_twice() -> None:
    edit = message(
        {
            "body": "* new words",
            "m.new_content": {"body": "new words"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$first"},
        }
    )
    assert edit.hidden_text == ()


def test_new_content_without_an_edit_cannot_hide_words_either() -> None:
    said = message({"body": "harmless", "m.new_content": {"body": "07700 900123"}})
    assert (said.text, said.hidden_text, said.edits) == ("harmless", ("07700 900123",), None)


def test_spoilers_links_and_markup_are_hidden_text() -> None:
    said = message(
        {
            "body": "see above",
            "formatted_body": "<p>see <span data-mx-spoiler='why not'>Sam</span></p>"
            "<a href='tel:+447700900123'>call</a> &amp; <img alt=\"a face\">",
        }
    )
    assert said.text == "see above"
    assert said.hidden_text[:4] == ("see Sam\ncall &", "why not", "tel:+447700900123", "a face")
    assert said.hidden_text[4:] == ("see Sam\ncall: tel:+447700900123  &",)


def test_markup_that_says_the_same_adds_nothing() -> None:
    assert message({"body": "plain", "formatted_body": "<b>plain</b>"}).hidden_text == ()


def test_a_quoted_reply_is_left_out_of_text_and_markup() -> None:
    said = message(
        {
            "body": "> <@leo:x> her number is 5\n> and more\n\nplease take that back",
            "formatted_body": "<mx-reply><p>her number is 5</p></mx-reply>please take that back",
            "m.relates_to": {"m.in_reply_to": {"event_id": "$q"}},
        }
    )
    assert (said.text, said.hidden_text, said.replies_to) == ("please take that back", (), "$q")


def test_quoted_lines_without_a_reply_are_ones_own_words() -> None:
    assert message({"body": "> her number is 5\n\nreally"}).text == "> her number is 5\n\nreally"


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("no quote", "no quote"),
        ("> <@leo:x> a\n> b", ""),
        ("> * <@leo:x> waves\n\nb", "b"),
        ("> a\n> b", "> a\n> b"),
        ("> leo: a\nb", "> leo: a\nb"),
        (">x", ">x"),
        ("", ""),
    ],
)
def test_only_a_quote_at_the_head_that_names_somebody_is_a_fallback(body: str, left: str) -> None:
    assert without_quote(body) == left


def test_what_a_reply_in_a_thread_quotes_by_hand_is_its_senders_to_answer_for() -> None:
    answered = {"rel_type": "m.thread", "event_id": "$root", "m.in_reply_to": {"event_id": "$last"}}
    said = message({"body": "> her number is 5", "m.relates_to": {**answered, "is_falling_back": True}})
    assert said.text == "> her number is 5"


def test_what_the_fallback_of_an_edit_quotes_is_left_out_and_what_it_says_is_not() -> None:
    edit = message(
        {
            "body": "> <@leo:x> her number is 5\n\n * new words",
            "m.new_content": {"body": "new words"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$first"},
        }
    )
    assert "5" not in " ".join(edit.hidden_text)


def test_a_files_name_is_hidden_text_and_its_caption_the_text() -> None:
    plain = message({"msgtype": "m.file", "body": "Maya-Petrov.pdf", "url": "mxc://x/1"})
    assert (plain.text, plain.hidden_text) == ("", ("Maya-Petrov.pdf",))
    captioned = message({"msgtype": "m.image", "body": "us two", "filename": "beach.png", "url": "mxc://x/1"})
    assert (captioned.text, captioned.hidden_text) == ("us two", ("beach.png",))


def test_every_file_of_a_message_is_named_thumbnails_and_edits_too() -> None:
    said = message(
        {
            "msgtype": "m.image",
            "body": "a",
            "url": "mxc://x/1",
            "info": {"thumbnail_url": "mxc://x/2", "thumbnail_file": {"url": "mxc://x/3"}},
            "m.new_content": {"file": {"url": "mxc://x/4"}},
            "itemtypes": [{"url": "mxc://x/5", "info": {"thumbnail_url": "mxc://x/6"}}],
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$e"},
        }
    )
    assert set(said.media) == {f"mxc://x/{n}" for n in range(1, 7)}


def test_a_poll_is_read_with_its_answers() -> None:
    poll = {"question": {"m.text": [{"body": "When?"}]}, "answers": [{"m.text": [{"body": "now"}]}]}
    assert message({"m.poll": poll}, "m.poll.start").text == "When?\nnow"
    unstable = {"question": {"org.matrix.msc1767.text": "When?"}, "answers": []}
    said = message({"org.matrix.msc3381.poll.start": unstable}, "org.matrix.msc3381.poll.start")
    assert said.text == "When?"


@pytest.mark.parametrize("event_type", ["m.sticker", "m.poll.start", "org.example.card"])
def test_what_is_no_message_is_no_text_whatever_it_calls_itself(event_type: str) -> None:
    assert message({"body": "!agree", "msgtype": "m.text"}, event_type).msgtype == event_type


def test_a_thread_and_a_reply_in_it_are_told_apart() -> None:
    relation = {"rel_type": "m.thread", "event_id": "$root", "m.in_reply_to": {"event_id": "$last"}}
    falling_back = message({"body": "a", "m.relates_to": {**relation, "is_falling_back": True}})
    assert (falling_back.thread, falling_back.replies_to) == ("$root", None)
    replying = message({"body": "a", "m.relates_to": relation})
    assert (replying.thread, replying.replies_to) == ("$root", "$last")


def test_mentions_come_from_mentions_alone() -> None:
    said = message({"body": "@room @leo:x", "m.mentions": {"user_ids": ["@maya:x", 5], "room": True}})
    assert said.mentions == {"@maya:x"}


def test_the_relation_in_clear_goes_before_the_encrypted_one() -> None:
    clear, sealed = {"rel_type": "m.thread", "event_id": "$a"}, {"rel_type": "m.thread", "event_id": "$b"}
    assert relation_of({"m.relates_to": clear}, {"m.relates_to": sealed}) == clear
    assert relation_of({}, {"m.relates_to": sealed}) == sealed


def test_a_reaction_needs_a_target() -> None:
    target = {"event_id": "$t", "key": "✅", "rel_type": "m.annotation"}
    assert isinstance(said_in("m.reaction", {}, target, FIELDS), Reaction)
    assert said_in("m.reaction", {}, {}, FIELDS) is None


@pytest.mark.parametrize("name", ["shortcode", "com.beeper.reaction.shortcode"])
def test_a_picture_as_a_reaction_is_read_by_its_shortcode(name: str) -> None:
    target = {"event_id": "$t", "key": "mxc://x/1", "rel_type": "m.annotation"}
    reaction = said_in("m.reaction", {name: ":words:"}, target, FIELDS)
    assert isinstance(reaction, Reaction)
    assert reaction.shortcode == ":words:"
    assert "words" not in repr(reaction)


@pytest.mark.parametrize("event_type", ["m.poll.end", "org.matrix.msc3381.poll.end"])
def test_the_end_of_a_poll_says_what_stands_in_it(event_type: str) -> None:
    ended = {"m.relates_to": {"rel_type": "m.reference", "event_id": "$poll"}, event_type: {}}
    said = message({**ended, "m.text": [{"body": "The poll is over"}]}, event_type)
    assert (said.hidden_text, said.msgtype) == (("The poll is over",), event_type)
    assert said_in(event_type, ended, relation_of(ended, ended), FIELDS, trust=Trust.SIGNED) is None


def test_calls_and_poll_votes_say_nothing_and_unknown_types_with_words_do() -> None:
    assert said_in("m.call.invite", {"body": "x"}, {}, FIELDS) is None
    assert said_in("m.poll.response", {"body": "x"}, {}, FIELDS) is None
    assert said_in("org.example.thing", {"a": 1}, {}, FIELDS) is None
    assert message({"body": "words"}, "org.example.thing").msgtype == "org.example.thing"


def test_no_message_shows_its_words_in_repr() -> None:
    said = message({"body": "secret", "formatted_body": "<b>hidden secret</b>", "url": "mxc://x/secret"})
    assert "secret" not in repr(said)


def test_a_place_is_read_with_what_is_said_of_it() -> None:
    uri = "geo:51.5033,-0.1195"
    said = message({"msgtype": "m.location", "body": "Sam's house", "geo_uri": uri})
    assert said.hidden_text == (f"Sam's house\n{uri}",)
    described = {"org.matrix.msc3488.location": {"uri": uri, "description": "Sam's house"}}
    said = message({"msgtype": "m.location", "body": "a place", **described})
    assert said.hidden_text == (f"Sam's house\n{uri}", f"a place\n{uri}")


def test_where_somebody_is_right_now_is_a_message() -> None:
    said = message({"org.matrix.msc3488.location": {"uri": "geo:51.5,-0.1"}}, "org.matrix.msc3672.beacon")
    assert (said.text, said.hidden_text) == ("", ("geo:51.5,-0.1",))
