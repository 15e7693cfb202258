"""`!protect` keeps digests only, and a message that holds a value does not stay."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.catalogue import wording
from commands.base import Asked, Outcome, ToConfirm, Where
from commands.kinds import KINDS, kind_named
from commands.protect import holds_value, protect, protected, unprotect, value_gone
from policies import identifying_details
from policies.identifying_details import Member, Noticed, Place, would_be_noticed
from policies.vocabulary import DetailForgotten, DetailRegistered, Lane, Post, Redact, Reply, Trust, UserId
from tests.commands.asking import MAYA, NOW, ROOM, asked, message, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken

KEY = b"k" * 32
LEO = UserId("@leo:example.org")
VALUES = {
    "name": "Maya Okonkwo",
    "phone": "+1 415 555 0132",
    "email": "maya.o@example.org",
    "address": "14 Larch Road, Leeds LS6 2AB",
    "handle": "@mayabakes",
    "workplace": "Brightwater Hospice",
    "birthdate": "3 May 1988",
    "id_number": "QQ 12 34 56 C",
    "location": "51.5007, -0.1246",
    "word": "grandfather clock",
}


@dataclass
class Detail:
    number: int
    kind: str
    hint: str
    digests: tuple[bytes, ...] = ()


class Registry:
    """Digests as the bot makes them, for a member of American rooms; the list is held in memory."""

    def __init__(self, *details: Detail) -> None:
        self._details = details

    async def details_of(self, user_id: object) -> Sequence[Detail]:
        return self._details

    def digests(self, kind: str, value: str, owner: UserId) -> tuple[str, tuple[bytes, ...]]:
        made = identifying_details.registered(kind, value, owner=owner, key=KEY, regions=("US",))
        return identifying_details.hint(kind, value), made.digests

    async def noticed(self, kind: str, value: str, owner: UserId) -> Noticed:
        return would_be_noticed(kind, value, Member(owner, "Moth"), Place(("US",)))

    def looks_valid(self, kind: str, value: str, owner: object) -> bool:
        return identifying_details.looks_valid(kind, value, ("US",))


def asking(argument: str, *, confirmed: bool = False, **more: object) -> Asked:
    question = asked("protect", argument, where=Where.DIRECT, room=None, **more)
    return replace(question, confirmed=confirmed)


async def after(argument: str, *, confirmed: bool = False, **more: object) -> Outcome:
    return await protect(asking(argument, confirmed=confirmed, **more), Registry())


def only(outcome: Outcome) -> DetailRegistered:
    [found] = [each for each in outcome if isinstance(each, DetailRegistered)]
    return found


# -- registering


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_is_registered_by_digests_and_its_value_is_nowhere(kind: str) -> None:
    outcome = await after(f"{kind} {VALUES[kind]}", confirmed=True)
    made = only(outcome)
    assert (made.user_id, made.kind, made.at) == (MAYA, kind, NOW)
    assert made.digests
    for word in VALUES[kind].replace(",", " ").split():
        if len(word) > 2:  # a hint has two
            assert word not in str(outcome)
            assert word.encode() not in b"".join(made.digests)


@pytest.mark.parametrize("kind", KINDS)
async def test_of_a_value_at_most_two_characters_are_kept_to_be_read(kind: str) -> None:
    assert len(only(await after(f"{kind} {VALUES[kind]}", confirmed=True)).hint) <= 2


def test_every_kind_has_a_value_here() -> None:
    assert set(VALUES) == set(KINDS)


@pytest.mark.parametrize(
    "argument", ["PHONE\n +14155550132", "phone: +14155550132", "phone\t+14155550132", "Phone  +14155550132 "]
)
async def test_a_kind_may_be_written_in_any_way(argument: str) -> None:
    assert only(await after(argument)).digests == only(await after("phone +14155550132")).digests


@pytest.mark.parametrize(
    ("kind", "slip"),
    [
        ("phone", "123456"),
        ("email", "maya at home"),
        ("name", "Maya 7"),
        ("birthdate", "in spring"),
        ("id_number", "no 123"),
    ],
)
async def test_a_value_that_looks_wrong_is_asked_about_and_kept_when_they_say_so(
    kind: str, slip: str
) -> None:
    asked_first = await after(f"{kind} {slip}", prefix="?")
    assert {type(each) for each in asked_first} == {ToConfirm, Reply}
    said = spoken(asked_first, "en")
    assert "`?confirm`" in said
    assert slip not in said
    assert ("regions" in said) is (kind == "phone")


async def test_a_doubtful_number_is_kept_where_they_insist() -> None:
    assert only(await after("phone 1234567", confirmed=True)).hint == "67"


@pytest.mark.parametrize(
    "argument",
    [
        "word a",
        "word i",
        "word 7",
        "word to",
        "word .",
        "name .",
        "name I",
        "word \u200b",
        "phone +",
        "email a",
        "handle @i",
    ],
)
async def test_too_little_to_watch_for_is_not_registered_even_where_they_insist(argument: str) -> None:
    for confirmed in (False, True):
        [answer] = await after(argument, confirmed=confirmed)
        assert "too little" in words(answer) or not confirmed


@pytest.mark.parametrize("argument", ["name Li", "name Ng", "name 李明", "word KQZ"])
async def test_a_short_name_is_a_name(argument: str) -> None:
    assert only(await after(argument, confirmed=True)).digests


@pytest.mark.parametrize(
    "argument", ["", "phone", "phone:", "+14155550132", "landline +14155550132", "my name is Maya"]
)
async def test_what_is_no_kind_with_a_value_is_explained_without_repeating_it(argument: str) -> None:
    [answer] = await after(argument, prefix="?")
    assert isinstance(answer, Reply)
    said = words(answer)
    assert "`?protect phone +44 20 7946 0958`" in said
    assert all(kind in said for kind in KINDS)
    assert "4155550132" not in said
    assert "Maya" not in said


@given(st.sampled_from(list(KINDS)), st.text(max_size=60))
async def test_no_value_breaks_it_or_comes_back(kind: str, value: str) -> None:
    outcome = await after(f"{kind} unmistakable{value}", confirmed=True)
    assert "unmistakable" not in str(outcome)
    assert "unmistakable" not in spoken(outcome, "en")


@pytest.mark.parametrize("again", ["phone +14155550132", "Telefon: (415) 555-0132"])
async def test_what_is_watched_for_already_is_not_registered_twice(again: str) -> None:
    made = only(await after("phone +1 415 555 0132"))
    registry = Registry(Detail(7, made.kind, made.hint, made.digests))
    [answer] = await protect(asking(again), registry)
    assert words(answer) == "I watch for that already: phone ending 32."
    assert only(await protect(asking("word +1 415 555 0132"), registry)).kind == "word"
    assert only(await protect(asking("phone +1 415 555 0133"), registry)).hint == "33"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
async def test_a_kind_is_shown_in_each_language_and_taken_as_it_is_shown(kind: str, language: str) -> None:
    shown = wording(KINDS[kind], language)
    assert kind_named(shown) == kind
    assert kind_named(f"{shown.upper()}:") == kind
    assert shown in spoken(await after(""), language)
    listed = await protected(asking(""), Registry(Detail(7, kind, "32")))
    assert f": {shown}" in spoken(listed, language)


def test_a_kind_is_taken_without_its_accents_and_hyphens() -> None:
    assert [kind_named(word) for word in ("telefono", "TÉLÉPHONE", "e-mail", "direccion", "identite")] == [
        "phone",
        "phone",
        "email",
        "address",
        "id_number",
    ]


# -- a message that holds a value


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
        ("protect_id_number", "QQ123456C"),
        ("protectteléfono", "+14155550132"),
        ("protct", "telefon +14155550132"),
        *((f"protect-{kind}", "x") for kind in KINDS),
        *(("protect", f"{kind} x") for kind in KINDS),
        *(("protcet", f"{kind} x") for kind in KINDS),
    ],
)
def test_a_message_that_means_to_register_something_holds_a_value(command: str, argument: str) -> None:
    assert holds_value(command, argument)


@pytest.mark.parametrize(
    ("command", "argument"),
    [
        ("protect", ""),
        ("unprotect", "1"),
        ("protected", ""),
        ("project", "is due"),
        ("name", "is Maya"),
        ("phone", "+14155550132"),
        ("agree", "phone"),
        ("protection", "matters to us"),
        ("protectphone", ""),
    ],
)
def test_other_messages_do_not(command: str, argument: str) -> None:
    assert not holds_value(command, argument)


def test_such_a_message_is_redacted_at_once_and_before_everything_else() -> None:
    [redact] = value_gone(message("protect phone +14155550132"), may_redact=True)
    assert isinstance(redact, Redact)
    assert (redact.room_id, redact.event_id, redact.lane) == (ROOM, "$said", Lane.ANSWER)
    assert redact.reason is not None
    assert "4155550132" not in str(redact.reason)
    assert redact.then == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_homeserver_refuses_its_author_is_asked_to_delete_it(language: str) -> None:
    [redact] = value_gone(message("protect phone +14155550132"), may_redact=True, language=language)
    [asking_to] = redact.otherwise
    assert isinstance(asking_to, Post)
    assert (asking_to.replies_to, asking_to.language) == ("$said", language)
    [reply] = value_gone(message("protect phone +14155550132"), may_redact=False)
    assert spoken([asking_to], language) == spoken([reply], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_bot_may_not_redact_its_author_is_asked_to(language: str) -> None:
    said = spoken(value_gone(message("protect phone +14155550132"), may_redact=False), language)
    assert "4155550132" not in said
    assert {"en": "delete", "es": "elimínalo", "de": "lösch", "fr": "supprime"}[language] in said.lower()


# -- the list


@pytest.mark.parametrize(
    ("details", "lines"),
    [
        ([Detail(7, "phone", "32")], ["- 1: phone ending 32"]),
        (
            [Detail(7, "phone", "32"), Detail(9, "birthdate", ""), Detail(12, "name", "wo")],
            ["- 1: phone ending 32", "- 2: birthdate, kept without a hint", "- 3: name ending wo"],
        ),
    ],
)
async def test_the_list_shows_kind_and_hint_by_a_number_of_its_own(
    details: list[Detail], lines: list[str]
) -> None:
    [answer] = await protected(asking(""), Registry(*details))
    assert words(answer).splitlines()[1:] == lines


async def test_an_empty_list_says_how_to_begin() -> None:
    [answer] = await protected(asking("", prefix="?"), Registry())
    assert "`?protect` adds" in words(answer)


@pytest.mark.parametrize(("number", "row"), [("1", 7), (" 2 ", 9), ("02", 9)])
async def test_removing_goes_by_the_number_in_the_list(number: str, row: int) -> None:
    forgotten, _ = await unprotect(
        asking(number), Registry(Detail(7, "phone", "32"), Detail(9, "name", "wo"))
    )
    assert forgotten == DetailForgotten(user_id=MAYA, number=row)


async def test_removing_one_removes_what_was_registered_twice_and_nothing_else() -> None:
    same, other = (b"one", b"two"), (b"one",)
    registry = Registry(
        Detail(7, "phone", "32", same),
        Detail(8, "word", "32", same),
        Detail(9, "phone", "32", other),
        Detail(12, "phone", "32", same[::-1]),
    )
    *forgotten, _ = await unprotect(asking("1"), registry)
    assert forgotten == [DetailForgotten(user_id=MAYA, number=number) for number in (7, 12)]


@pytest.mark.parametrize(
    "argument", ["", "0", "3", "-1", "x", "²", "٢", "1 2", "#1", "1.", "all", "9" * 50, "9" * 5000]
)
async def test_a_wrong_number_removes_nothing(argument: str) -> None:
    [answer] = await unprotect(
        asking(argument, prefix="?"), Registry(Detail(7, "phone", "32"), Detail(9, "name", "wo"))
    )
    assert isinstance(answer, Reply)
    assert "`?protected` lists them" in words(answer)


# -- in every language, and in the house


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_answer_is_said_in_each_language(language: str) -> None:
    outcomes = [
        await after("phone +14155550132"),
        await after("phone 123456"),
        await after("email maya"),
        await after(""),
        await after("word a", confirmed=True),
        await protect(
            asking("name Zofia"), Registry(Detail(7, "name", "ia", only(await after("name Zofia")).digests))
        ),
        await protected(asking(""), Registry(Detail(7, "phone", "32"), Detail(8, "location", ""))),
        await protected(asking(""), Registry()),
        await unprotect(asking("1"), Registry(Detail(7, "phone", "32"))),
        await unprotect(asking("9"), Registry()),
    ]
    for outcome in outcomes:
        said = spoken(outcome, language)
        assert language == "en" or said != spoken(outcome, "en")


async def test_the_message_goes_whether_it_is_registered_or_not_and_wherever_it_is_said(
    open_house: Opening,
) -> None:
    house = await open_house()
    room = await house.room(MAYA, LEO)
    direct = await house.direct(MAYA)
    said = [
        ("protect name Maya Okonkwo", direct),
        ("protct name Maya Okonkwo", direct),
        ("!protect name Maya Okonkwo", room),
        ("protect: name Maya Okonkwo", direct),
    ]
    for number, (text, where) in enumerate(said, 1):
        await house.say(MAYA, text, where)
        assert len(house.redacted) == number
    assert not any("konkwo" in heard.text for heard in house.heard)


async def test_what_one_member_registered_no_other_can_see_or_remove(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    hers, his = await house.direct(MAYA), await house.direct(LEO)
    await house.say(MAYA, "protect name Maya Okonkwo", hers)
    assert "registered nothing" in (await house.say(LEO, "protected", his))[0]
    assert "Which one?" in (await house.say(LEO, "unprotect 1", his))[0]
    assert "name ending wo" in (await house.say(MAYA, "protected", hers))[0]
    assert "digest is gone" in (await house.say(MAYA, "unprotect 1", hers))[0]
    assert "registered nothing" in (await house.say(MAYA, "protected", hers))[0]


async def test_what_a_client_sends_twice_is_gone_with_one_word(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "language es", direct)
    [kept] = await house.say(MAYA, "protect teléfono +1 415 555 0132", direct)
    assert "teléfono, termina en 32" in kept
    [again] = await house.say(MAYA, "protect phone +14155550132", direct)
    assert "teléfono, termina en 32" in again
    await house.say(MAYA, "unprotect 1", direct)
    assert "termina" not in (await house.say(MAYA, "protected", direct))[0]


async def test_the_answer_to_a_doubt_carries_the_value_on_and_shows_it_to_nobody(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "protect phone 1234567", direct, trust=Trust.SIGNED)
    [kept] = await house.say(MAYA, "confirm", direct)
    assert "phone ending 67" in kept
    assert "1234567" not in "".join(heard.text for heard in house.heard)
    assert "1234567" not in repr(house.dispatcher)
