"""`!rules set`, `!rules history`, `!rules diff`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.base import Asked, Outcome, ToConfirm
from commands.rules_set import rules_diff, rules_history, rules_set
from policies.ground_rules.fitness import AT_MOST
from policies.vocabulary import (
    Attachment,
    AuditAct,
    EventId,
    Markdown,
    Person,
    Reply,
    RoomSettings,
    Rows,
    RulesVersion,
    UserId,
    text,
)
from tests.commands.asking import ASHA, MAYA, NOW, ROOM, asked, message, rules, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken
from tests.house import ASHA as ADMIN

LEO = UserId("@leo:example.org")


class Library:
    """Versions of one room, and what was handed over."""

    def __init__(self, *known: RulesVersion, handed: bytes | None = b"Be very kind.") -> None:
        self._versions, self._handed = known, handed
        self.at_most = 0

    async def current_rules(self, room_id: object) -> Sequence[RulesVersion]:
        newest = max((version.version for version in self._versions), default=0)
        return [version for version in self._versions if version.version == newest]

    async def rules_history(self, room_id: object) -> Sequence[RulesVersion]:
        return self._versions

    async def handed_over(self, asked: Asked, *, at_most: int) -> bytes | None:
        self.at_most = at_most
        return self._handed


def made(outcome: Outcome) -> RulesVersion:
    return versions(outcome)[0]


def versions(outcome: Outcome) -> list[RulesVersion]:
    return [each for each in outcome if isinstance(each, RulesVersion)]


async def setting(
    argument: str = "", library: Library | None = None, *, confirmed: bool = True, **more: object
) -> Outcome:
    question = asked("rules set", argument, confirmed=confirmed, **more)
    return await rules_set(question, library or Library(rules()))


# -- set


async def test_what_was_handed_over_is_the_next_version_by_whom_and_when() -> None:
    outcome = await setting()
    version = made(outcome)
    assert (version.version, version.text, version.made_by, version.made_at) == (
        2,
        "Be very kind.",
        MAYA,
        NOW,
    )
    assert AuditAct(who=MAYA, what="rules set 2", room_id=ROOM, at=NOW) in outcome
    assert "version 2" in words(outcome[-1])


async def test_everybody_is_asked_anew_and_hears_for_how_long_the_earlier_word_counts() -> None:
    settings = RoomSettings.model_validate({"agreement": {"grace_on_change": "3d"}})
    outcome = await setting(settings=settings)
    assert "Everybody is asked anew" in words(outcome[-1])
    assert "3 days" in spoken(outcome, "en")


@pytest.mark.parametrize(
    ("said", "link"),
    [
        ({"replies_to": EventId("$written")}, "$written"),
        ({"attachment": Attachment(mxc="mxc://example.org/x")}, "$said"),
        ({"attachment": Attachment(mxc="mxc://example.org/x"), "replies_to": EventId("$other")}, "$said"),
    ],
)
async def test_rules_in_force_are_replaced_once_the_admin_has_seen_by_what_and_confirms(
    said: dict[str, object], link: str
) -> None:
    question = message("!rules set", **said)
    outcome = await setting(confirmed=False, message=question, prefix="?")
    assert {type(each) for each in outcome} == {Reply, ToConfirm}
    shown = spoken(outcome, "en")
    assert "place of version 1" in shown
    assert f"/{link}" in shown
    assert "`?confirm`" in shown
    assert "kind" not in shown, "the words are not repeated before their author has looked"


async def test_the_first_rules_of_a_room_replace_none_and_ask_nobody_anew() -> None:
    outcome = await setting(library=Library(), confirmed=False)
    assert made(outcome).version == 1
    assert "anew" not in words(outcome[-1])


async def test_the_same_words_are_no_new_version_also_in_the_eyes_of_the_record() -> None:
    [answer] = await setting(library=Library(rules(text="Be very kind.")))
    assert "word for word" in words(answer)


async def test_the_words_of_an_older_version_are_a_version_of_their_own() -> None:
    library = Library(rules(text="Be very kind."), rules(2, "Be kind."))
    assert made(await setting(library=library)).version == 3


@pytest.mark.parametrize(("argument", "language"), [("", "fr"), ("de", "de"), (" DE ", "de"), ("en", "en")])
async def test_the_language_is_the_one_that_is_named_else_the_rooms(argument: str, language: str) -> None:
    settings = RoomSettings(language="fr")
    assert made(await setting(argument, settings=settings)).language == language


async def test_the_other_languages_stay_and_the_admin_hears_which_and_how_to_set_them() -> None:
    by_hand = [replace(rules(language=language), made_by=ASHA) for language in ("en", "fr")]
    outcome = await setting("de", Library(*by_hand), prefix="?")
    assert [each.language for each in versions(outcome)] == ["de", "en", "fr"]
    said = words(outcome[-1])
    assert "in en, fr stay as they were" in said
    assert "`?rules set en`" in said
    assert "any more" not in said


async def test_the_admin_hears_in_which_languages_there_are_no_rules_any_more() -> None:
    files = rules(), rules(text="Sei lieb.", language="de")
    outcome = await setting("en", Library(*files))
    assert [each.language for each in versions(outcome)] == ["en"]
    assert "no rules in de any more" in words(outcome[-1])
    assert "`!rules set de`" in words(outcome[-1])


@pytest.mark.parametrize("argument", ["klingon", "d", "de en", "../de", "english", "*"])
async def test_a_language_the_bot_does_not_speak_is_refused_before_anything_is_fetched(argument: str) -> None:
    library = Library(rules())
    [answer] = await setting(argument, library)
    assert "en, es, de, fr" in words(answer)
    assert library.at_most == 0


@pytest.mark.parametrize(
    ("handed", "why"),
    [
        (None, "reply to it with `?rules set`"),
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "not UTF-8"),
        (b"Be kind.\0", "no text"),
        (b"x" * (AT_MOST + 1), "larger than"),
    ],
    ids=["nothing", "empty", "space", "a mark alone", "another encoding", "no text", "too large"],
)
async def test_what_cannot_be_rules_is_answered_with_the_reason_and_changes_nothing(
    handed: bytes | None, why: str
) -> None:
    [answer] = await setting(library=Library(rules(), handed=handed), prefix="?")
    assert isinstance(answer, Reply)
    assert why in words(answer)


async def test_no_more_is_fetched_than_tells_that_it_is_too_much() -> None:
    library = Library(rules(), handed=b"x" * AT_MOST)
    assert made(await setting(library=library))
    assert library.at_most == AT_MOST + 1


async def test_the_rules_are_in_no_log() -> None:
    assert "very kind" not in repr(await setting())


# -- history


async def shown_history(*known: RulesVersion) -> list[tuple[object, ...]]:
    [answer] = await rules_history(asked("rules history"), Library(*known))
    assert isinstance(answer, Reply)
    [table] = answer.said
    assert isinstance(table, Rows)
    return [tuple(row) for row in table.rows]


async def test_the_history_is_a_table_newest_first_with_by_whom_and_a_fingerprint() -> None:
    by_hand = replace(rules(2, "New."), made_by=ASHA, made_at=NOW + timedelta(hours=1))
    forgotten = replace(rules(3, "Newer."), made_by=UserId(""))
    rows = await shown_history(rules(), by_hand, forgotten)
    assert rows == [
        (3, "en", NOW, text("an admin"), forgotten.sha256[:16]),
        (2, "en", NOW + timedelta(hours=1), Person(ASHA, "asha"), by_hand.sha256[:16]),
        (1, "en", NOW, text("configuration"), rules().sha256[:16]),
    ]


async def test_each_language_of_a_version_is_a_line() -> None:
    rows = await shown_history(rules(), rules(text="Sei lieb.", language="de"))
    assert {row[1] for row in rows} == {"en", "de"}


async def test_where_there_are_no_rules_that_is_said() -> None:
    [answer] = await rules_history(asked("rules history"), Library())
    assert "no ground rules yet" in words(answer)
    [answer] = await rules_diff(asked("rules diff"), Library())
    assert "no two such versions" in words(answer)


# -- diff


FIRST, SECOND, THIRD = (
    rules(1, "Be kind.\nBe on time."),
    rules(2, "Be kind.\nBe there."),
    rules(3, "Be kind.\nBe there.\nBe quiet."),
)


@pytest.mark.parametrize(
    ("argument", "old", "new"),
    [
        ("", 2, 3),
        ("1", 1, 3),
        ("1 2", 1, 2),
        ("3 1", 3, 1),
        ("2 2", 2, 2),
        ("1 2 3", 1, 2),
        ("1 to 2", 1, 3),
        ("v1", 2, 3),
    ],
)
async def test_the_difference_is_between_the_last_two_versions_or_those_asked_for(
    argument: str, old: int, new: int
) -> None:
    [answer] = await rules_diff(asked("rules diff", argument), Library(FIRST, SECOND, THIRD))
    assert words(answer).startswith(f"From version {old} to version {new}:")


async def test_what_went_and_what_came_are_shown_as_they_are_written() -> None:
    [answer] = await rules_diff(asked("rules diff", "2 3"), Library(FIRST, SECOND, THIRD))
    assert isinstance(answer, Reply)
    assert Markdown("> Be quiet.") in answer.said
    [same] = await rules_diff(asked("rules diff", "2 2"), Library(FIRST, SECOND, THIRD))
    assert "words are the same" in words(same)


@pytest.mark.parametrize("argument", ["7", "0 1", "3 4", "99999999999", "9" * 5000, "٢ ٣ 9"])
async def test_versions_that_there_are_not_are_said_to_be_none(argument: str) -> None:
    [answer] = await rules_diff(asked("rules diff", argument, prefix="?"), Library(FIRST))
    assert "`?rules history` lists them" in words(answer)


async def test_of_each_version_it_is_the_text_in_the_askers_language() -> None:
    german = rules(2, "Sei lieb.\nSei da.", "de")
    library = Library(FIRST, rules(1, "Sei lieb.", "de"), SECOND, german)
    [answer] = await rules_diff(asked("rules diff", language="de"), library)
    assert isinstance(answer, Reply)
    assert Markdown("> Sei da.") in answer.said


async def test_only_texts_in_one_language_are_compared() -> None:
    german, changed = rules(2, "Sei lieb.", "de"), rules(3, "Sei da.", "de")
    library = Library(FIRST, replace(FIRST, version=2), german, replace(FIRST, version=3), changed)
    [added] = await rules_diff(asked("rules diff", "1 2", language="de"), library)
    assert words(added).endswith("The languages are now: en, de.")
    [elsewhere] = await rules_diff(asked("rules diff", "2 3"), library)
    assert words(elsewhere).startswith("From version 2 to version 3 (de):")
    assert isinstance(elsewhere, Reply)
    assert Markdown("> Sei da.") in elsewhere.said


@given(st.text(max_size=30))
async def test_no_argument_breaks_the_difference(argument: str) -> None:
    [answer] = await rules_diff(asked("rules diff", argument), Library(FIRST, SECOND))
    assert isinstance(answer, Reply)


# -- in every language, and in the house


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_is_said_in_each_language(language: str) -> None:
    library = Library(FIRST, replace(SECOND, made_by=UserId("")), THIRD)
    outcomes = [
        await setting(),
        await setting("klingon"),
        await setting(confirmed=False),
        await setting("de"),
        await setting(library=Library(rules(), rules(language="de"))),
        await setting(library=Library(rules(), handed=None)),
        await setting(library=Library(rules(), handed=b"")),
        await rules_history(asked("rules history"), library),
        await rules_diff(asked("rules diff", "1 3"), library),
        await rules_diff(asked("rules diff", "9"), library),
    ]
    for outcome in outcomes:
        assert language == "en" or spoken(outcome, language) != spoken(outcome, "en")


async def test_as_a_reply_to_ones_own_message_its_text_becomes_the_rules_of_that_room(
    open_house: Opening,
) -> None:
    house = await open_house()
    room = await house.room(LEO)
    written = EventId("$written")
    await house.say(ADMIN, "# Night rules\n\n1. Be kind at night.", room, event_id=written)
    [refused] = await house.say(LEO, "!rules set", room, replies_to=written)
    assert "is for the admins" in refused
    [asking] = await house.say(ADMIN, "!rules set", room, replies_to=written)
    assert written in asking
    said = await house.say(ADMIN, "!confirm", room)
    assert any("version 2" in each for each in said)
    assert any("Be kind at night" in each for each in await house.say(LEO, "!rules", room))
    [nothing] = await house.say(ADMIN, "!rules set", room, replies_to=EventId("$gone"))
    assert "Write the rules as a message" in nothing


async def test_what_a_member_wrote_becomes_no_rule_whoever_replies_to_it(open_house: Opening) -> None:
    house = await open_house()
    room = await house.room(LEO)
    written = EventId("$written")
    await house.say(LEO, "I drank again yesterday.", room, event_id=written)
    [nothing] = await house.say(ADMIN, "!rules set", room, replies_to=written)
    assert "only what you wrote yourself" in nothing
    [nothing] = await house.say(ADMIN, "!confirm", room)
    assert "Nothing waits" in nothing
    assert not await house.rows_with("drank again")
    assert not [heard for heard in house.heard if "drank again" in heard.text]


async def test_rules_whose_message_is_gone_before_they_are_confirmed_are_not_made(
    open_house: Opening,
) -> None:
    house = await open_house()
    room = await house.room(LEO)
    written = EventId("$written")
    await house.say(ADMIN, "1. Be kind at night.", room, event_id=written)
    await house.say(ADMIN, "!rules set", room, replies_to=written)
    del house.events.said[written]
    [nothing] = await house.say(ADMIN, "!confirm", room)
    assert "Write the rules as a message" in nothing
