import pytest

from policies.identifying_details.naming.in_front import in_front
from tests.policies.identifying_details.naming.reading import place, reading


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("en", "Villareal is Hope's surname", "surname"),
        ("es", "Villareal, así se apellida Hope", "se"),
        ("nl", "Villareal van achternaam", "van"),
    ],
)
def test_a_linked_name_stands_in_front(language, text, phrase):
    tokens, cues, roster = reading(text, language)
    assert in_front(tokens, place(tokens, phrase), cues, roster) == (0, 0)


@pytest.mark.parametrize(
    "text", ["Villareal has a surname", "villareal is her surname", "Hope is her surname"]
)
def test_a_name_not_linked_not_a_capital_or_shown_here_is_none(text):
    tokens, cues, roster = reading(text)
    assert in_front(tokens, place(tokens, "surname"), cues, roster) is None
