import pytest

from policies.identifying_details.conjugated import spanish_forms
from policies.identifying_details.dictionary import is_a_word

FORMS = spanish_forms(["gustar", "llegar", "empezar", "dormir", "pedir", "parecer", "marcar", "piedra"])


@pytest.mark.parametrize(
    "form",
    ["gusta", "llegue", "empiezo", "empece", "duermo", "pide", "pidio", "parezco", "marcan"],
)
def test_the_forms_of_a_verb_are_made_of_its_infinitive(form: str) -> None:
    assert form in FORMS


@pytest.mark.parametrize("form", ["tengo", "hizo", "dijeron", "voy"])
def test_those_of_irregular_verbs_are_known(form: str) -> None:
    assert form in FORMS


@pytest.mark.parametrize("name", ["mario", "piedrar"])
def test_a_name_is_no_form_nor_is_what_comes_of_no_verb(name: str) -> None:
    assert name not in FORMS


@pytest.mark.parametrize("word", ["encanta", "duele", "cuidate", "hablamos"])
def test_the_spanish_dictionary_has_verbs(word: str) -> None:
    assert is_a_word(word, ["es-MX"])


@pytest.mark.parametrize("surname", ["quintanilla", "etchegoyen", "urquiola", "rivas"])
def test_a_surname_is_still_no_word(surname: str) -> None:
    assert not is_a_word(surname, ["es"])
