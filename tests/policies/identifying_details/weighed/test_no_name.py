import pytest

from policies.identifying_details.weighed.candidate import Candidate, Kind
from policies.identifying_details.weighed.no_name import tells_of_no_name
from tests.policies.identifying_details.weighed.laid_out import scene


def is_none(text: str, word: str, kind: Kind, language: str = "en", words: int = 1) -> bool:
    laid_out = scene(text, language)
    at = next(at for at, token in enumerate(laid_out.tokens) if token.text == word)
    one = Candidate(kind, at, at + words - 1)
    return tells_of_no_name(laid_out.tokens, one, laid_out.cues, laid_out.roster)


@pytest.mark.parametrize(
    ("text", "word", "kind", "language", "words"),
    [
        ("Maya, cheers. Skipped school all year", "skipped", "firm", "en", 2),
        ("just DM Maya about it", "dm", "chain", "en", 1),
        ("so DM me about it", "dm", "chain", "en", 1),
        ("Dicker Schmatzer, Maya", "schmatzer", "rare", "de", 1),
        ("I wish I could paint just like Hubert Tilling", "hubert", "full", "en", 2),
        ("ik wou dat ik net als Gerrit Achterberg schreef", "gerrit", "full", "nl", 2),
        ("je voudrais chanter tout comme Odile Versan", "odile", "full", "fr", 2),
        ("Maya cuisine comme Odile Versan", "odile", "full", "fr", 2),
        ("zo koppig als Gerrit Achterberg, Maya", "gerrit", "full", "nl", 2),
        ("mijn kat heet Roetje", "roetje", "rare", "nl", 1),
    ],
)
def test_it_is_no_name_and_no_employer(text: str, word: str, kind: Kind, language: str, words: int) -> None:
    assert is_none(text, word, kind, language, words)


@pytest.mark.parametrize(
    ("text", "word", "kind", "language", "words"),
    [
        ("Maya? Wanstead school", "wanstead", "firm", "en", 2),
        ("Maya is at DM today", "dm", "chain", "en", 1),
        ("Unsere Kratochwil, Maya", "kratochwil", "rare", "de", 1),
        ("Maya signs just like that, Hubert Tilling", "hubert", "full", "en", 2),
        ("she is listed as Hubert Tilling", "hubert", "full", "en", 2),
        ("Maya signe comme Odile Versan", "odile", "full", "fr", 2),
        ("Maya heet Roetje", "roetje", "rare", "nl", 1),
        ("born on 3 May 1980", "3", "date", "en", 3),
    ],
)
def test_it_may_be_one(text: str, word: str, kind: Kind, language: str, words: int) -> None:
    assert not is_none(text, word, kind, language, words)
