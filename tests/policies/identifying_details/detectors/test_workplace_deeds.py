import pytest

from policies.identifying_details.detectors.workplace_deeds import DEEDS, REVEALED, TOLD_OF
from policies.identifying_details.registered.plain import plain, words_in


def cues(text: str) -> set[str]:
    words = frozenset(words_in(plain(text))) | frozenset(words_in(text))
    return {deed.cue for deed in DEEDS.told_in(words) if deed.done.search(text)}


@pytest.mark.parametrize(
    "text",
    [
        "and who calls my name but maya",
        "she came back in a blue tunic",
        "wer holt mich rein? uli",
        "¿quién me atiende? nuria",
        "qui vient me chercher ? odile, en blouse",
        "e quem me serve? a jurema",
        "en wie roept me? femke",
    ],
)
def test_what_only_staff_do_is_heard(text: str) -> None:
    assert REVEALED in cues(text)


def test_staff_may_speak_of_somebody() -> None:
    assert cues('the foreman says "maya laid this one"') == {TOLD_OF}


@pytest.mark.parametrize("text", ["who calls me at night", "i came in my tunic", "the foreman says no"])
def test_what_anybody_does_is_not(text: str) -> None:
    assert not cues(text)
