import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user
from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    "text",
    [
        "Maya's number is {}",
        "Mayas number is {}",
        "the number of Maya is {}",
        "the number I have for Maya is {}",
        "call Maya on {}",
        "Maya: {}",
        "Maya {}",
        "Maya (and only her) is on {}",
        "{} is Maya's",
        "{} (Maya)",
        "{} <- Maya",
        "{}, bring flowers for Maya will you",
        "anybody heard from Maya? it rained all day. I made soup. {} if one of you can try",
        "{} belongs to Maya",
        "I saw Maya. Her number is {}",
        "I saw Maya. {}",
        "Maya texted me from a new number ({}) so update your phones",
        "@maya:example.org has a new number, her number is {}",
        "{}. That's where you find Maya",
        "Anybody seen Maya? I'd go, but my car's at the garage. Landline only, {}, she won't hear the mobile",
        "Maya was crying in the shop. {}, she picks up after six",
        "Maya, still on {}?",
        "{} is how I reach Maya",
    ],
)
def test_a_detail_beside_a_name_is_that_members(text):
    assert subject(text.format(NUMBER)) == ("member", "maya")


@pytest.mark.parametrize(
    "text",
    [
        "my number is {}",
        "{} is mine",
        "call me on {}",
        "if it gets bad {}, I'm up anyway",
        "reach me at {}",
        "Maya, my number is {}",
        "Mark asked for my number, it's {}",
    ],
)
def test_a_detail_beside_the_first_person_is_the_senders(text):
    assert subject(text.format(NUMBER)) == ("self", "leo")


@pytest.mark.parametrize(
    "text",
    [
        "my sister's number is {}",
        "Maya's sister's number is {}",
        "Maya, my sister's number is {}",
        "my sister moved, her number is {}",
        "Dr Patel's number is {}",
        "my friend Maya's number is {}",
        "the plumber (Gary, {}) was great",
        "call my landlord on {}",
    ],
)
def test_a_detail_of_somebody_who_is_not_here_is_an_outsiders(text):
    assert subject(text.format(NUMBER)) == ("outsider", None)


@pytest.mark.parametrize("text", ["Maya, {}", "{}", "hi Maya, {}", "thanks Maya! {}"])
def test_addressing_is_not_owning(text):
    assert subject(text.format(NUMBER)) == ("unknown", None)


@pytest.mark.parametrize(
    "text", ["the clinic's number is {}", "the shelter moved, their number is {}", "ring the library on {}"]
)
def test_an_organisations_detail_is_nobodys(text):
    assert subject(text.format(NUMBER)) == ("public", None)


@pytest.mark.parametrize(
    "text", ["is your number still {}?", "your number is {}", "is this a good number for you? {}"]
)
def test_you_is_the_one_answered(text):
    assert subject(text.format(NUMBER), reply_to="Maya") == ("member", "maya")
    assert subject("Maya, " + text.format(NUMBER)) == ("member", "maya")
    assert subject(text.format(NUMBER)) == ("member", None)


@pytest.mark.parametrize("text", ["is {} one of you", "{} is that one of you guys?", "which of you is {}"])
def test_any_of_you_is_nobody_in_particular(text):
    assert subject(text.format(NUMBER), reply_to="Maya") == ("unknown", None)


def test_a_pronoun_is_the_one_answered_unless_somebody_was_named():
    assert subject(f"her number is {NUMBER}", reply_to="Maya") == ("member", "maya")
    assert subject(f"my sister is great, her number is {NUMBER}", reply_to="Maya") == ("outsider", None)
    assert subject(f"her number is {NUMBER}") == ("unknown", None)


def test_a_pronoun_does_not_stand_for_somebody_of_another_gender():
    assert subject(f"Maya met my brother, her number is {NUMBER}") == ("member", "maya")


def test_a_sender_who_is_named_speaks_of_themselves():
    assert subject(f"Leo's number: {NUMBER}") == ("self", "leo")


def test_somebody_denied_is_not_meant():
    assert subject(f"my cousin Maya, not our Maya, is on {NUMBER}") == ("outsider", None)


def test_of_two_of_one_name_the_one_answered_is_meant():
    room = room_with(member("Karen"), member("Leo"))
    room.add(type(member("Karen"))(user("karen2"), "Karen"))
    verdict = say(room, f"Karen's number is {NUMBER}", reply_to="karen2")
    assert verdict.findings[0].member == user("karen2")
