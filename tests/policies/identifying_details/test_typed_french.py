import pytest

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.typed_french import written_out
from tests.policies.identifying_details.a_room import member, room_with, say


def in_full(text: str, *, languages: tuple[str, ...] = ("fr",), known: str = "") -> str:
    normal = Normal(text)
    words = frozenset(words_in(plain(normal.lower)))
    return written_out(normal, words, languages, lambda word: word == known).folded


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("jhabite a l'ecole", "j'habite à l'ecole"),
        ("tbosses chez qui", "tu bosses chez qui"),
        ("jbosse lundi, jtappelle", "je bosse lundi, je t'appelle"),
        ("elle sappelle comment", "elle s'appelle comment"),
        ("chui là pr elle, ds le bus", "je suis là pour elle, dans le bus"),
        ("jt'ai vu", "je t'ai vu"),
        ("Jhabite là", "j'habite là"),
        ("c moi", "c'est moi"),
        ("c est l école", "c'est l'école"),
        ("t prof, t habites là", "t'es prof, t'habites là"),
        ("elle t a dit, t a la fac", "elle t'a dit, t'es a la fac"),
        ("g vu", "j'ai vu"),
    ],
)
def test_what_french_shortens_and_runs_together_is_written_out(text: str, full: str) -> None:
    assert in_full(text) == full


@pytest.mark.parametrize(
    "text",
    [
        "je suis à l'école",
        "vitamine c dans le plan c ou d",
        "5 g de sucre, 2 l au plus",
        "point d arobase exemple",
        "elle a la boulangerie, y a l'école",
        "chez Lami et chez Lherbier",
        "la laure, le jules et la tina",
        "son insta c'est @jhabite ou jhabite_la",
    ],
)
def test_whatever_is_a_word_a_name_or_an_account_stays(text: str) -> None:
    assert in_full(text) == text


def test_what_somebody_here_is_called_or_has_registered_stays() -> None:
    assert in_full("demande à lhorloge", known="lhorloge") == "demande à lhorloge"
    assert in_full("demande à lhorloge") == "demande à l'horloge"


def test_where_no_french_is_spoken_nothing_is_french() -> None:
    assert in_full("jhabite là, c moi", languages=("en", "de")) == "jhabite là, c moi"


def test_a_detail_is_found_where_it_stands_in_what_was_typed() -> None:
    text = "pr info maya sappelle Sandrine Morvan"
    verdict = say(room_with(member("Maya"), member("Zed"), languages=("fr",)), text, sender="Zed")
    assert verdict.verdict == "warn"
    assert [text[one.start : one.end] for one in verdict.findings] == ["Sandrine Morvan"]
