"""`!agree` records once, and sends a receipt."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from commands.agree import act_of, agree, answering, receipt_for
from commands.base import Asked, Outcome, Where
from policies.agreement import receipt_id
from policies.vocabulary import AgreementAct, Reply, RulesVersion, SendFile, Tell
from tests.commands.asking import LEO, MAYA, NOW, ROOM, asked, message, room, rules, words
from tests.commands.record import TERMS, Record
from tests.commands.record import act as row
from tests.commands.spoken import LANGUAGES, spoken

HOUR = timedelta(hours=1)
OLD, NEW = rules(), replace(rules(2, "Be very kind."), made_at=NOW)


class Grown(Record):
    """A record whose rules have changed."""

    def __init__(self, *acts: AgreementAct, history: tuple[RulesVersion, ...] = (OLD, NEW)) -> None:
        super().__init__(*acts, current=[v for v in history if v.version == history[-1].version])
        self._history = history

    async def rules_history(self, room_id: object) -> tuple[RulesVersion, ...]:
        return self._history


def said_at(moment: datetime, **more: object) -> Asked:
    return asked("agree", message=message("!agree", sent_at=moment), **more)


def acts(outcome: Outcome) -> list[AgreementAct]:
    return [each for each in outcome if isinstance(each, AgreementAct)]


def only(outcome: Outcome) -> AgreementAct:
    [found] = acts(outcome)
    return found


# -- what is written down


async def test_agreeing_writes_down_version_hash_both_times_and_event() -> None:
    question = said_at(NOW, now=NOW + HOUR)
    assert only(await agree(question, Record())) == AgreementAct(
        act="agreed",
        room_id=ROOM,
        user_id=MAYA,
        rules_version=1,
        rules_sha256=rules().sha256,
        language="en",
        method="command",
        event_id=question.cause,
        sent_at=NOW,
        recorded_at=NOW + HOUR,
    )


async def test_what_is_recorded_is_the_text_in_the_language_they_read() -> None:
    both = (rules(text="Sei lieb.", language="de"), rules())
    for language, recorded in (("de", "de"), ("en", "en"), ("fr", "en")):
        found = only(await agree(asked("agree", language=language), Record(current=both)))
        assert found.language == recorded
        assert found.rules_sha256 == next(each.sha256 for each in both if each.language == recorded)


async def test_agreeing_twice_changes_nothing() -> None:
    first = only(await agree(asked("agree"), Record()))
    [again] = await agree(asked("agree"), Record(first))
    assert isinstance(again, Reply)
    assert "That still holds" in words(again)


@pytest.mark.parametrize("before", ["declined", "withdrawn", "lapsed"])
async def test_who_said_no_or_took_it_back_may_agree(before: str) -> None:
    assert only(await agree(asked("agree"), Record(row(before)))).act == "agreed"


async def test_agreeing_to_an_older_version_does_not_count_as_agreeing_to_this_one() -> None:
    old = only(await agree(asked("agree"), Record()))
    assert only(await agree(asked("agree"), Record(old, current=(NEW,)))).rules_version == 2


async def test_what_somebody_else_agreed_to_is_nobody_elses_agreement() -> None:
    assert only(await agree(asked("agree"), Record(row(user=LEO)))).user_id == MAYA


async def test_whatever_is_said_behind_it_is_no_part_of_the_record() -> None:
    outcome = await agree(asked("agree", "under protest, says Maya Okonkwo"), Record())
    assert "protest" not in str(outcome)
    assert only(outcome) == only(await agree(asked("agree"), Record()))


# -- who may, and to what


async def test_somebody_who_is_not_in_the_room_cannot_agree_unless_they_wait_before_it() -> None:
    outside = asked("agree", room=room(LEO))
    [answer] = await agree(outside, Record())
    assert "not in that room" in words(answer)
    assert only(await agree(outside, Record(waits_outside=True))).user_id == MAYA


async def test_without_rules_there_is_nothing_to_agree_to() -> None:
    [answer] = await agree(asked("agree"), Record(current=()))
    assert "no ground rules yet" in words(answer)


# -- rules that change while somebody agrees


async def test_who_agreed_before_the_rules_changed_has_agreed_to_those_they_read() -> None:
    outcome = await agree(said_at(NOW - HOUR), Grown(history=(replace(OLD, made_at=NOW - 2 * HOUR), NEW)))
    assert only(outcome).rules_version == 1
    assert "version 1 is written down" in words(outcome[-1])
    assert "`!agree` again" in words(outcome[-1])
    assert not [each for each in outcome if isinstance(each, Tell | SendFile)]


async def test_in_the_moment_of_the_change_the_new_rules_hold() -> None:
    assert only(await agree(said_at(NOW), Grown())).rules_version == 2


async def test_what_arrives_late_takes_no_newer_agreement_away() -> None:
    history = (replace(OLD, made_at=NOW - 2 * HOUR), NEW)
    late = await agree(said_at(NOW - HOUR), Grown(row(version=2), history=history))
    assert acts(late) == []


async def test_a_clock_from_before_there_were_rules_agrees_to_those_there_are() -> None:
    assert only(await agree(said_at(NOW - 9 * HOUR), Grown())).rules_version == 2


async def test_of_several_earlier_versions_it_is_the_one_of_that_time_in_their_language() -> None:
    history = (
        replace(OLD, made_at=NOW - 9 * HOUR),
        replace(rules(2, "Sei nett.", "de"), made_at=NOW - 5 * HOUR),
        replace(rules(2, "Be nice."), made_at=NOW - 5 * HOUR),
        replace(rules(3, "Be very kind."), made_at=NOW),
    )
    found = only(await agree(said_at(NOW - HOUR, language="de"), Grown(history=history)))
    assert (found.rules_version, found.language) == (2, "de")


# -- the receipt


async def test_a_receipt_goes_to_the_member_alone_and_says_what_when_and_how_it_ends() -> None:
    [receipt] = [each for each in await agree(asked("agree"), Record()) if isinstance(each, Tell)]
    assert (receipt.user_id, receipt.about, receipt.otherwise) == (MAYA, ROOM, None)
    said = words(receipt)
    for part in ("Version 1", rules().sha256, "`!withdraw`", "Example Charity", "privacy@example.org"):
        assert part in said


async def test_the_answer_in_the_room_says_nothing_but_that_it_is_written_down() -> None:
    [answer] = [each for each in await agree(asked("agree"), Record()) if isinstance(each, Reply)]
    assert words(answer) == "Thank you. Your agreement is written down."


async def test_the_receipt_is_also_a_file_that_keeps_the_two_purposes_apart() -> None:
    [file] = [each for each in await agree(asked("agree"), Record()) if isinstance(each, SendFile)]
    held = json.loads(file.data)
    assert file.user_id == held["pii_principal_id"] == MAYA
    assert (file.name, file.mimetype) == ("receipt.json", "application/json")
    assert [purpose["purpose"] for purpose in held["purposes"]] == ["ground rules", "proof of agreement"]
    assert "no consent" in held["purposes"][0]["type"]


async def test_receipt_and_file_are_about_the_very_row_that_was_written() -> None:
    outcome = await agree(asked("agree"), Record())
    [file] = [each for each in outcome if isinstance(each, SendFile)]
    assert json.loads(file.data)["receipt_id"] == receipt_id(only(outcome))


async def test_a_room_with_a_name_from_anywhere_is_in_the_file_as_its_id_alone() -> None:
    named = replace(room(), name='Grüße "quoted" \u202e')
    _, file = receipt_for(only(await agree(asked("agree"), Record())), named, TERMS)
    assert "Gr" not in file.data.decode()
    assert ROOM in file.data.decode()


def test_who_answers_is_said_where_the_configuration_names_somebody() -> None:
    assert answering(replace(TERMS, controller="")) == ()
    [said] = answering(TERMS)
    assert said.values == {"name": "Example Charity", "contact": "privacy@example.org"}


@pytest.mark.parametrize("method", ["command", "reaction"])
def test_the_row_says_how_it_was_said(method: str) -> None:
    assert act_of(asked("agree"), "agreed", rules(), method).method == method


@pytest.mark.parametrize(
    ("language", "thanks", "receipt"),
    [
        ("en", "Thank you", "Receipt"),
        ("es", "Gracias", "Comprobante"),
        ("de", "Danke", "Beleg"),
        ("fr", "Merci", "Reçu"),
    ],
)
async def test_thanks_and_receipt_are_said_in_each_language(language: str, thanks: str, receipt: str) -> None:
    said = spoken(await agree(asked("agree", where=Where.DIRECT), Record()), language)
    assert thanks in said
    assert receipt in said
    assert rules().sha256 in said


@pytest.mark.parametrize("language", LANGUAGES)
async def test_that_it_still_holds_is_said_with_the_day_in_each_language(language: str) -> None:
    assert "2026" in spoken(await agree(asked("agree"), Record(row())), language)
