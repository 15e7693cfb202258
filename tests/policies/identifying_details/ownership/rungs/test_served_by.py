import pytest

from tests.policies.identifying_details.ownership.whose import subject

NUMBER = "+44 7700 900123"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my uncle does wills for the council, first hour free, drop him a line: {}", "en"),
        ("mi tía es gestora y la consulta no la cobra, {}, decidle que vais de mi parte", "es"),
        ("o meu primo ajuda com as contas da junta, liguem-lhe: {}", "pt"),
        ("mon cousin aide avec les dossiers de la mairie, appelez-le : {}", "fr"),
        ("meine Nichte hilft bei Anträgen fürs Amt, schreibt ihr: {}", "de"),
        ("mijn neef helpt met formulieren voor de gemeente, mail hem: {}", "nl"),
    ],
)
def test_ones_own_who_is_to_be_told_stays_somebody_whatever_office_it_is_with(text: str, language: str):
    assert subject(text.format(NUMBER), languages=(language,)) == ("outsider", None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my uncle told me about the clinic, {}, they are lovely", "en"),
        ("mi tía me habló de la clínica, {}, muy amables", "es"),
    ],
)
def test_what_ones_own_only_told_of_is_an_organisations(text: str, language: str):
    assert subject(text.format(NUMBER), languages=(language,)) == ("public", None)
