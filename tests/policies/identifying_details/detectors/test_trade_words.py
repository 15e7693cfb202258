"""Each word of a trade tells an employer where it stands as it is meant to."""

from policies.identifying_details.detectors.role_words import NO_ROLES
from policies.identifying_details.detectors.trade_words import (
    ILLNESSES,
    STEERED,
    TRADE_OBJECTS,
    TRADE_VERBS,
    TRADESPEOPLE,
)


def test_each_trade_has_an_employer(found):
    assert [word for word in TRADESPEOPLE if not found("workplace", f"is a {word} with Tallowby")] == []


def test_each_thing_that_is_worked_on_tells_one(found):
    said = ((word, f"sorts {word} at Tallowby") for word in TRADE_OBJECTS)
    assert [word for word, text in said if not found("workplace", text)] == []


def test_each_verb_tells_one(found):
    said = ((word, f"she {word} pallets at Tallowby") for word in TRADE_VERBS)
    assert [word for word, text in said if not found("workplace", text)] == []


def test_each_thing_that_is_minded_tells_one(found):
    said = ((word, f"minds the {word} at Tallowby") for word in STEERED)
    assert [word for word, text in said if not found("workplace", text)] == []


def test_no_illness_is_an_employer(found):
    said = ((word, f"is a plumber with {word.title()}") for word in ILLNESSES)
    assert [word for word, text in said if found("workplace", text)] == []


def test_a_tradesperson_is_neither_guest_nor_patient():
    assert TRADESPEOPLE.isdisjoint(NO_ROLES)
