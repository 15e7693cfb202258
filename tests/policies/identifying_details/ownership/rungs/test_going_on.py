import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def found(text: str, reply_to: str | None = None) -> tuple[str, str]:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    verdict = say(room, text, sender="Zed", reply_to=reply_to)
    (one,) = verdict.findings or [None]
    return verdict.verdict, one.subject if one else ""


@pytest.mark.parametrize(
    "text",
    [
        "Maya's number changed. it's 07700 900123 now, he broke the old one",
        "Maya said it's ok to pass it on. mob is 07700 900123, evenings are best",
        "Maya says to use her landline. 020 7946 0123",
        "Maya's parcel came to me, the label says 14 Larch Road, I can bring it",
    ],
)
def test_what_was_said_to_be_somebodys_goes_on_being_theirs(text: str) -> None:
    assert found(text) == ("warn", "member")


@pytest.mark.parametrize(
    "text",
    [
        "they have my number down wrong, Maya. it's 07700 900123, and they've put some man's",
        "Well I am out. Thirty one days. Staying at 7 Tannery Court till the county finds me a bed",
    ],
)
def test_what_was_said_of_the_sender_stays_the_senders(text: str) -> None:
    assert found(text) == ("advise", "self")


def test_a_service_that_somebody_speaks_of_is_none_of_theirs() -> None:
    assert found("Maya says to ring the clinic, 020 7946 0123")[0] == "none"


def test_who_wrote_is_who_it_is_from() -> None:
    assert found("Maya sent me a card! From 12 Seaview Terrace, Ryde") == ("warn", "member")
    assert found("My aunt sent me a card! From 12 Seaview Terrace, Ryde") == ("advise", "outsider")
