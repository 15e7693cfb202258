import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import scan
from policies.identifying_details import Heard, Member
from tests.policies.identifying_details.a_room import KEY, member, room_with, say, user

CASES = Path(__file__).parent / "cases"
LEAKS = (
    "her number is 415 555 0132",
    "Maya Okonkwo was there",
    "write to maya.o@example.com",
    "born on 3 May 1988, she is",
    "she lives at 14 Larch Road",
    "Hope's number is 415 555 0188",
)
UNRELATED = (
    "It rained all day.",
    "I made soup.",
    "The bus was late again.",
    "My knee hurts.",
    "See you on Thursday at 7.",
)


def answers(path: Path) -> list[tuple[dict, dict]]:
    lines = path.read_bytes().splitlines()
    asked = scan.Scan(explain=True, key=KEY)
    return [(json.loads(line), asked.answer(line)) for line in lines]


def is_as_labelled(answer: dict, expected: dict) -> bool:
    members = {finding.get("member") for finding in answer.get("findings", ())}
    named = expected.get("member") is None or expected["member"] in members
    return named and answer.get("verdict") == expected["verdict"]


@pytest.mark.parametrize("name", [path.stem for path in sorted(CASES.glob("*.jsonl"))])
def test_labelled_lines_get_their_verdict_and_a_warning_names_the_member_whose_detail_it_is(name: str):
    wrong = [
        (line["id"], line["expected"]["verdict"], answer)
        for line, answer in answers(CASES / f"{name}.jsonl")
        if not is_as_labelled(answer, line["expected"])
    ]
    assert not wrong


@pytest.mark.parametrize(
    "text", ["it is four fifteen, treble five, oh one thirty two", "(four fifteen) 555 0132, ring there"]
)
def test_a_registered_number_that_only_a_detector_can_read_is_its_owners(text):
    room = room_with(member("Maya", phone="+1 415 555 0132"), member("Leo"), member("Tess"))
    found = say(room, text)
    assert [(one.category, one.kind, one.member) for one in found.findings] == [
        ("protected", "phone", user("Maya"))
    ]
    assert say(room, text, "Maya").verdict == "advise"


def test_the_specifications_own_example_is_answered_to_the_letter():
    room = {
        "regions": ["US"],
        "languages": ["en"],
        "members": [
            {
                "user_id": "@maya:example.org",
                "display_name": "Maya",
                "protected": [
                    {"kind": "name", "value": "Maya Okonkwo"},
                    {"kind": "phone", "value": "+14155550132"},
                ],
            },
            {"user_id": "@leo:example.org", "display_name": "Leo"},
        ],
    }
    line = {
        "id": "17",
        "room": room,
        "sender": "@leo:example.org",
        "reply_to": "@maya:example.org",
        "text": "her number is 415 555 0132 if you need it",
    }
    answer = scan.Scan(explain=False, key=KEY).answer(json.dumps(line).encode())
    finding = {
        "category": "protected",
        "kind": "phone",
        "subject": "member",
        "member": "@maya:example.org",
        "start": 14,
        "end": 26,
    }
    assert answer == {"id": "17", "verdict": "warn", "findings": [finding]}


def test_a_member_may_repeat_what_is_their_own(verdict):
    assert verdict("my number is 415 555 0132", sender="Maya") == "advise"
    assert verdict("my number is 415 555 0132", sender="Leo") == "warn"


def test_a_value_that_two_registered_is_each_ones_own():
    room = room_with(
        member("Ana", address="14 Larch Road"), member("Ben", address="14 Larch Road"), member("Leo")
    )
    assert say(room, "we live at 14 Larch Road", sender="Ana").verdict == "advise"
    assert say(room, "we live at 14 Larch Road", sender="Ben").verdict == "advise"
    assert say(room, "they live at 14 Larch Road").verdict == "warn"


def test_a_display_name_wins_over_the_same_registered_value():
    room = room_with(member("Maya"), member("Moth", word="Maya"), member("Leo"))
    assert say(room, "thanks Maya, that helped").verdict == "none"


def test_who_leaves_is_forgotten_and_who_comes_is_watched_over():
    room = room_with(member("Leo"))
    assert say(room, "so Okonkwo said").verdict == "none"
    room.add(member("Maya", name="Maya Okonkwo"))
    assert say(room, "so Okonkwo said").verdict == "warn"
    room.remove(user("Maya"))
    assert say(room, "so Okonkwo said").verdict == "none"
    assert say(room, "Maya's number is 415 555 0123").verdict == "advise"


def test_a_member_who_changes_their_name_goes_by_the_new_one():
    room = room_with(member("Maya"), member("Leo"))
    room.add(Member(user("Maya"), "Wren"))
    assert say(room, "Wren's number is 415 555 0123").findings[0].member == user("Maya")


def test_a_bare_number_belongs_to_whoever_was_asked_for_it(room):
    asked = room.remembered(Heard("Maya, what's your number?", user("Leo")))
    assert asked.asked == user("Maya")
    own = room.verdict(Heard("415 555 0177", user("Maya"), previous=asked))
    told = room.verdict(Heard("415 555 0177", user("Hope"), previous=asked))
    assert (own.verdict, told.verdict) == ("advise", "warn")


def test_a_name_of_nobody_here_is_nobodys_and_still_no_members_beside_a_detail(room):
    assert say(room, "hi, my name is Judith").verdict == "none"
    (found,) = say(room, "my sister's name is Judith, her number is 617 555 0188").findings
    assert (found.category, found.subject) == ("phone", "outsider")


def test_a_pronoun_may_stand_for_who_was_spoken_of_before(room):
    before = room.remembered(Heard("Hope is so kind", user("Leo")))
    said = room.verdict(Heard("her number is 415 555 0177", user("Rob"), previous=before))
    assert [finding.member for finding in said.findings] == [user("Hope")]


def test_what_was_said_is_in_no_repr(room):
    heard = Heard("her number is 415 555 0132", user("Leo"), reply_to=user("Maya"))
    verdict = room.verdict(heard)
    for shown in (
        repr(heard),
        repr(verdict),
        repr(room),
        repr(room.remembered(heard)),
        str(member("M", word="Wrenley")),
    ):
        assert "0132" not in shown
        assert "Wrenley" not in shown


def test_a_leak_at_the_end_of_a_very_long_text_is_found(verdict):
    assert verdict("nothing to see here. " * 2000 + "Maya's number is 415 555 0132") == "warn"


CROWDED = (
    "14 Larch Road ",
    "my sister's number is 4155550132 ",
    "1 ",
    "Hope Leo Maya ",
    "a . a @ ",
    "fe80::1 ",
    "3/5/1988 ",
)


@pytest.mark.parametrize("crowd", CROWDED)
@pytest.mark.parametrize("leak", ["Okonkwo was there", "maya.o@example.com is where to write"])
def test_no_crowd_of_details_hides_a_registered_one_behind_it(crowd, leak):
    text = crowd * (60_000 // len(crowd)) + f". Yesterday {leak}."
    assert say(_the_room(), text).verdict == "warn"


def test_a_name_told_behind_thousands_of_dates_is_found():
    text = "3/5/1988 and 14 cups " * 2000 + "Hope's surname is Villareal"
    assert say(_the_room(), text).verdict == "warn"


@pytest.mark.parametrize("crowd", CROWDED)
def test_a_crowd_of_details_takes_no_time(crowd):
    room = _the_room()
    text = crowd * (65_536 // len(crowd))
    start = time.process_time()
    say(room, text)
    # A tenth of this is usual; machines that run tests are slow.
    assert time.process_time() - start < 0.5


def test_offsets_of_a_long_text_point_into_the_text_as_given(room):
    text = "nothing to see here. " * 400 + "call Maya on 415 555 0132"
    found = say(room, text).findings[0]
    assert text[found.start : found.end] == "415 555 0132"


@given(st.sampled_from(LEAKS), st.sampled_from(UNRELATED), st.booleans())
def test_an_unrelated_sentence_never_turns_a_warning_into_none(leak, unrelated, before):
    room = _the_room()
    assert say(room, leak, reply_to="Maya").verdict == "warn"
    text = f"{unrelated} {leak}" if before else f"{leak}. {unrelated}"
    assert say(room, text, reply_to="Maya").verdict == "warn"


CHANGES = {
    "upper": str.upper,
    "lower": str.lower,
    "title": str.title,
    "unseen": "\u200b".join,
    "wide": lambda value: value.replace(" ", "  "),
}


@given(
    st.sampled_from(["Okonkwo", "maya.o@example.com", "415 555 0132", "14 Larch Road"]),
    st.sampled_from(sorted(CHANGES)),
)
def test_case_spacing_and_unseen_characters_do_not_change_the_verdict_on_registered_values(value, change):
    assert say(_the_room(), f"it is {CHANGES[change](value)} I think").verdict == "warn"


@given(st.text(max_size=300), st.sampled_from(["", "Maya's number is 415 555 0132 ", "Okonkwo "]))
@settings(max_examples=200)
def test_no_text_raises_and_every_offset_lies_inside_it(text, leak):
    for said in (text + leak, leak + text):
        for finding in say(_the_room(), said).findings:
            assert 0 <= finding.start < finding.end <= len(said)


@given(st.text(alphabet="aA1 .,:'@-_?!\n(éя\u200b", max_size=200))
def test_no_odd_text_raises(text):
    say(_the_room(), text)


def _widened(value: str) -> str:
    return value.replace(" ", "  ")


def _the_room():
    maya = member(
        "Maya", name="Maya Okonkwo", phone="+14155550132", email="maya.o@example.com", birthdate="1988-05-03"
    )
    return room_with(
        maya, member("Leo"), member("Hope"), member("Rob", address="14 Larch Road, Leeds LS6 2AB")
    )


def test_the_development_set_is_answered_as_labelled(capsys):
    path = Path(__file__).parents[4] / "shared" / "data" / "identifying-details" / "dev.jsonl"
    if not path.exists():
        with capsys.disabled():
            sys.stderr.write("\nABSENT: the development set is not beside the checkout; it is not tested.\n")
        return
    pairs = [(line["expected"]["verdict"], answer["verdict"]) for line, answer in answers(path)]
    warned = [expected for expected, given in pairs if given == "warn"]
    wanted = [given for expected, given in pairs if expected == "warn"]
    assert warned.count("warn") / len(warned) >= 0.98
    assert wanted.count("warn") / len(wanted) >= 0.97


def test_ordinary_messages_are_left_alone(capsys):
    path = Path(__file__).parents[4] / "shared" / "data" / "public" / "ordinary-chat" / "messages.jsonl"
    if not path.exists():
        with capsys.disabled():
            sys.stderr.write(
                "\nABSENT: the ordinary chat is not beside the checkout; false alarms on it are not tested."
            )
        return
    names = [
        "Hope",
        "Will",
        "Grace",
        "Mark",
        "Daniel",
        "Sarah",
        "Mike",
        "Linda",
        "Emily",
        "Josh",
        "Rachel",
        "Amber",
    ]
    surnames = [
        "Smith",
        "Long",
        "Park",
        "Taylor",
        "Jackson",
        "Martin",
        "Lee",
        "White",
        "Young",
        "King",
        "Green",
        "Baker",
    ]
    room = room_with(
        *(member(one, name=f"{one} {other}") for one, other in zip(names, surnames, strict=True)),
        member("Leo"),
    )
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    flagged = [number for number, text in enumerate(texts) if say(room, text).verdict != "none"]
    assert len(flagged) <= 0.0003 * len(texts), flagged


@pytest.mark.parametrize(
    "text",
    ["Mayas a nurse at St Luke's Hospital", "415 555 0132? thats mayas i think", "mayas surname is Prewitt"],
)
def test_a_name_needs_no_apostrophe(text):
    answer = say(room_with(member("Maya"), member("Leo")), text)
    assert answer.verdict == "warn"
    assert {text[one.start : one.end] for one in answer.findings} <= {
        "St Luke's Hospital",
        "415 555 0132",
        "Prewitt",
    }


def test_findings_come_in_the_order_of_the_text(room):
    found = say(room, "Okonkwo, 415 555 0132, maya.o@example.com").findings
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert replace(found[0]) == found[0]
