import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str, reply_to: str | None = None) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    return say(room, text, sender="Zed", reply_to=reply_to).verdict


@pytest.mark.parametrize(
    ("text", "reply_to"),
    [
        ("is it 27 Tanpit Lane or 72?", "Maya"),
        ("Maya, is it still 27 Tanpit Lane?", None),
        ("u still on 415 555 0123?", "Maya"),
        ("Maya do u still have 415 555 0123 or did your mum take the phone", None),
        ("did you post your number? it ends in 23? 415 555 0123?", "Maya"),
        ("do you have the same number? I tried it. 415 555 0123?", "Maya"),
    ],
)
def test_what_somebody_is_asked_about_themselves_is_theirs(text: str, reply_to: str | None) -> None:
    assert verdict(text, reply_to) == "warn"


@pytest.mark.parametrize(
    ("text", "reply_to"),
    [
        ("is it 27 Tanpit Lane or 72?", None),
        ("it is 27 Tanpit Lane", "Maya"),
        ("is it the hall at 27 Tanpit Lane?", "Maya"),
        ("Maya is it my mum at 415 555 0123?", None),
    ],
)
def test_what_nobody_is_asked_or_is_asked_about_something_else_is_not(
    text: str, reply_to: str | None
) -> None:
    assert verdict(text, reply_to) != "warn"


def test_whoever_is_answered_is_asked_without_a_word_for_them() -> None:
    assert verdict("still on 07700 900777?", "Maya") == "warn"
    assert verdict("still on 07700 900777?", None) == "advise"
    assert verdict("still on 07700 900777 if you need me", "Maya") == "advise"


@pytest.mark.parametrize(
    "text",
    [
        "you still the same digits?? 07700 900777?",
        "still the same number? 07700 900777? I lost every contact",
    ],
)
def test_whoever_is_answered_is_asked_for_the_same_number_one_sentence_before(text: str) -> None:
    assert verdict(text, "Maya") == "warn"
    assert verdict(text.replace("you ", ""), None) == "advise"
    assert verdict(f"my sister wants to know: {text}".replace("you", "she"), None) == "advise"
