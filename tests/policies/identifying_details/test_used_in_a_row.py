import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("new cushions from moss and thimble, thanks Hope", "warn"),
        ("see you at the copper kettle", "warn"),
        ("Hope, the Copper Kettle has scones", "warn"),
        ("a kettle of copper, and tea for two", "none"),
        ("two words here, and that is all", "none"),
        ("it says Two Words Here", "warn"),
    ],
)
def test_a_row_of_everyday_words_counts_where_few_say_it_so_or_it_is_a_name(text: str, verdict: str) -> None:
    watched = room_with(
        member("Hope", workplace="Moss & Thimble", word="two words here"),
        member("Leo", workplace="The Copper Kettle"),
        member("Zed"),
    )
    assert say(watched, text, sender="Zed").verdict == verdict
