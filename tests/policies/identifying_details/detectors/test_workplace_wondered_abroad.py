from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "was machst du bei {}?",
        "wie lange bist du schon bei {}?",
        "Maya hat die Stelle bei {} bekommen",
        "hoe lang werk je al bij {}?",
        "hoe lang zit jij nou al bij {}?",
        "Maya ist schon ewig bei {}",
        "Maya zit al jaren bij {}",
        "bist du nicht seit vielen jahren bei {}?",
        "tu fais quoi chez {} ?",
    ],
)
def test_asking_after_the_work_leads_to_a_firm(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text.format("Spedition Krüger")) == ["Spedition Krüger"]


@pytest.mark.parametrize(
    "text", ["Maya lleva diez años en {}", "a Maya está a estagiar no {}", "¿qué haces en {}?"]
)
def test_a_place_of_a_known_kind_follows_in(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text.format("Colegio Santelmo")) == ["Colegio Santelmo"]


@pytest.mark.parametrize(
    "text",
    [
        "was machst du bei Karla?",
        "¿qué haces en Sevilla?",
        "Maya lleva tres semanas en el Hospital San Telmo",
        "wie lange warst du im Klinikum Nordheim?",
        "Maya heeft een contract bij Eneco",
        "o que fazes no Natal?",
    ],
)
def test_a_visit_a_hospital_or_a_contract_for_power_tells_none(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Maya war neunzehn Jahre bei Bayer", ["Bayer"]),
        ("Maya war elf Monate bei Kaufland", ["Kaufland"]),
        ("Maya a fait presque trente ans chez Michelin", ["Michelin"]),
        ("a Maya ficou doze anos na Embraer", ["Embraer"]),
        ("Maya zat al zestien jaar bij PostNL", ["PostNL"]),
        ("Maya se jubila, con treinta años en Repsol", ["Repsol"]),
        ("Maya war neunzehn Jahre bei der Barmer", []),
        ("Maya war zwei Jahre bei der Diakonie", []),
        ("Maya war drei Jahre bei Vodafone", []),
        ("Maya ist schon ewig bei Lidl", ["Lidl"]),
        ("Maya ist schon lange bei Lidl", []),
        ("Maya ist schon ewig bei der Sparkasse", []),
        ("Maya zit al jaren bij Buurtzorg", []),
    ],
)
def test_years_are_spent_at_an_employer_and_at_no_insurance(
    found: Callable[..., list[str]], text: str, employer: list[str]
) -> None:
    assert found("workplace", text) == employer
