from benchmarks.chat_flagged import TOLD_BY, flagged
from benchmarks.identifying_details import people

NAMED = next(people(12, 0))


def test_what_is_flagged_is_counted_by_what_decided() -> None:
    surname = NAMED["protected"][0]["value"].split()[1]
    said = ["see you tomorrow", f"is that {surname} over there?", "my number is 415 555 0132"]
    assert flagged(said, 12) == {TOLD_BY[0]: 1, TOLD_BY[2]: 1}


def test_ordinary_talk_is_not() -> None:
    assert not flagged(["so glad you are here", "hahaha noooo"], 12)
