import pytest

from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    "text",
    [
        "I sat with Maya, then with Mark. it rained. I made soup. {}",
        "{} rang three times. that was Maya's idea of a joke",
        "my alt is fine, no word to Maya, {}",
    ],
)
def test_nobody_is_the_only_one_where_another_may_be_meant(text):
    assert subject(text.format(NUMBER)) != ("member", "maya")


def test_a_bare_detail_in_a_reply_is_unknown():
    assert subject(NUMBER, reply_to="Maya") == ("unknown", None)


def test_somebody_of_the_sentence_before_is_meant():
    assert subject(f"I saw Maya. {NUMBER}") == ("member", "maya")
    assert subject(f"my sister is back with him. {NUMBER}")[0] == "outsider"
