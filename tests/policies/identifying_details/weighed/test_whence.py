import pytest

from policies.identifying_details.weighed.candidate import Candidate
from policies.identifying_details.weighed.whence import comes_from_there, is_a_town
from tests.policies.identifying_details.weighed.laid_out import scene


def is_whence(text: str, language: str) -> bool:
    laid_out = scene(text, language)
    last = len(laid_out.tokens) - 1
    return comes_from_there(laid_out.tokens, Candidate("rare", last, last), laid_out.cues, laid_out.roster)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "you're from Ormskirk"),
        ("en", "aren't you from Ormskirk"),
        ("en", "I'm from Widnes and Maya's from Ormskirk"),
        ("en", "Maya is originally from Ormskirk"),
        ("de", "kommst du nicht aus Eberswalde"),
        ("de", "und du aus Eberswalde"),
        ("es", "¿eres de Calahorra"),
        ("es", "Maya viene de Calahorra"),
        ("fr", "tu viens pas de Guingamp"),
        ("fr", "Maya est originaire de Guingamp"),
        ("nl", "jij toch ook uit Dokkum"),
        ("nl", "Maya is van Dokkum"),
        ("pt", "a Maya é de Piracicaba"),
        ("pt", "Maya veio de Piracicaba"),
    ],
)
def test_somebody_comes_from_a_town(language: str, text: str) -> None:
    assert is_whence(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the card is from Okonkwo"),
        ("en", "a parcel for you from Okonkwo"),
        ("en", "Maya is Okonkwo"),
        ("es", "la carta es de Villareal"),
        ("nl", "de kaart is van Hellinckx"),
        ("fr", "le colis vient de Lefèvre"),
        ("en", "Okonkwo"),
    ],
)
def test_a_thing_comes_from_a_sender(language: str, text: str) -> None:
    assert not is_whence(text, language)


def is_town(text: str, language: str) -> bool:
    laid_out = scene(text, language)
    last = len(laid_out.tokens) - 1
    return is_a_town(laid_out.tokens, Candidate("rare", last, last), laid_out.cues)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Maya is in Ormskirk"),
        ("de", "Maya hockt in Eberswalde"),
        ("es", "Maya anda en Calahorra"),
        ("fr", "Maya est à Guingamp"),
        ("nl", "Maya zit in Dokkum"),
        ("pt", "a Maya ficou em Piracicaba"),
        ("nl", "klopt, Dokkum"),
        ("de", "nee, Eberswalde"),
        ("fr", "oui oui, Guingamp"),
        ("es", "sí, Calahorra"),
    ],
)
def test_somebody_is_in_a_town_or_agrees_on_one(language: str, text: str) -> None:
    assert is_town(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the slip said Ormskirk"),
        ("en", "yes, Okonkwo"),
        ("de", "in Kratochwil"),
        ("nl", "klopt, zij is Dokkum"),
        ("fr", "Guingamp"),
    ],
)
def test_what_is_no_town_or_stands_otherwise_may_be_a_name(language: str, text: str) -> None:
    assert not is_town(text, language)
