import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("I saw the nurse. her number is {}, our Maya", "member"),
        ("I saw the nurse. her number is {}, I told our Maya", "outsider"),
        ("her number is {}, my nan", "outsider"),
        ("her number is {}, my nan says", "unknown"),
        ("her number is {}, my brother's been ringing it", "unknown"),
        ("her number is {}, my brother’s been ringing it", "unknown"),
        ("her number is {}, my mother-in-law has it", "unknown"),
        ("her number is {}, my brother's", "outsider"),
        ("her number is {}, my brother's, I mean", "outsider"),
        ("her number is {}, my nan, bless her", "outsider"),
    ],
)
def test_who_she_is_may_be_said_at_the_end(text: str, whose: str) -> None:
    found = subject(text.format(NUMBER))
    assert found is not None
    assert found[0] == whose
