import pytest

from policies.identifying_details import Heard, Place
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.written_as_name import is_called_a_surname, is_titled, is_written_as_name
from tests.policies.identifying_details.a_room import user


def scene_and_place(text: str, word: str) -> tuple[Scene, int]:
    scene = Scene(Normal(text), Heard(text, user("leo")), Place(("GB",), ("en",)), Roster())
    return scene, [token.text for token in scene.tokens].index(word)


@pytest.mark.parametrize(
    "text", ["I met Mr Park", "her surname is park", "how is little Park", "Park said so"]
)
def test_an_everyday_word_is_written_as_a_name(text: str) -> None:
    assert is_written_as_name(*scene_and_place(text, "park"))


@pytest.mark.parametrize("text", ["we went to the park", "park it here", "a long walk in Hyde park"])
def test_an_everyday_word_is_written_as_all_write_it(text: str) -> None:
    assert not is_written_as_name(*scene_and_place(text, "park"))


def test_a_title_and_a_surname_that_is_announced_are_told_apart() -> None:
    titled, announced = scene_and_place("Mrs Park", "park"), scene_and_place("her surname is park", "park")
    assert (is_titled(*titled), is_called_a_surname(*titled)) == (True, False)
    assert (is_titled(*announced), is_called_a_surname(*announced)) == (False, True)
