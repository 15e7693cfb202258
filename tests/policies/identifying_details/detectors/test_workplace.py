from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Maya teaches at Northfield High", "Northfield High"),
        ("Kev drives for Pennine Star Coaches thats why", "Pennine Star Coaches"),
        ("he's a porter at St Brannoc's Infirmary, he'll know", "St Brannoc's Infirmary"),
        ("she goes to St Mary's Primary", "St Mary's Primary"),
        ("bro she works in Zentrix Infosystems only", "Zentrix Infosystems"),
        ("works at Tesco", "Tesco"),
        ("he's on nights at the Brandt bottling plant", "Brandt bottling plant"),
        ("was it you behind the counter at Penhale Opticians", "Penhale Opticians"),
        ("she works with Ashdown Coastal Bank", "Ashdown Coastal Bank"),
        ("she's still at Ashdown tutorials", "Ashdown tutorials"),
        ("are you still at Brandt Auto & Tire?", "Brandt Auto & Tire"),
        ("she works at northfield high school", "northfield high school"),
        ("she studies at the University of Leeds", "University of Leeds"),
        ("Camille bosse au collège Jules-Ferrandier, elle", "collège Jules-Ferrandier"),
        ("il travaille chez Boulangerie Martin", "Boulangerie Martin"),
        ("trabaja en el Hospital Santa Lucía", "Hospital Santa Lucía"),
        ("es maestra en la Escuela Benito Juárez", "Escuela Benito Juárez"),
        ("a Inês trabalha na Farmácia Salgueiral, ao pé", "Farmácia Salgueiral"),
        ("er arbeitet bei der Bäckerei Huber", "Bäckerei Huber"),
        ("sie ist Lehrerin an der Goethe-Schule", "Goethe-Schule"),
        ("hij werkt bij Jansen Installaties", "Jansen Installaties"),
        ("zij zit op het Vossius Gymnasium", "Vossius Gymnasium"),
    ],
)
def test_a_named_employer_or_school_is_found(found: Callable[..., list[str]], text: str, name: str) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "works at a hospital",
        "he works at a high school in town",
        "im a nurse in Malmö, originally from Mogadishu",
        "she works in Leeds",
        "I want to go to England",
        "she goes to therapy on Monday",
        "works from home at Christmas",
        "arbeitet im Krankenhaus",
        "trabaja en un hospital",
        "travaille à l'hôpital",
        "werkt in een ziekenhuis",
        "im a teacher at the primary school in town",
        "34 years at the Ford plant",
        "works for God",
        "I GO TO WORK AT NIGHT",
        "I go to school 4 hours away",
        "goes to work at noon",
        "my old job at my dad's shop",
        "trabalho nas finanças há 22 anos",
    ],
)
def test_an_unnamed_one_and_a_town_are_none(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ich glaub dass Uli bei Siegmann Logistik arbeitet", "Siegmann Logistik"),
        ("wist je dat ze bij Kapsalon Mulderij werkt?", "Kapsalon Mulderij"),
        ("weil sie an der Lindenschule unterrichtet", "Lindenschule"),
    ],
)
def test_an_employer_may_stand_in_front_of_its_verb(found, text, name):
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text", ["weil er bei Nacht arbeitet", "dass sie im Krankenhaus arbeitet", "nu ze in Utrecht werkt"]
)
def test_a_time_a_kind_and_a_town_in_front_of_the_verb_are_none(found, text):
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("rijdt op de bus voor Arriva", "Arriva"),
        ("est en terminale au lycée Marcel Pagnol", "lycée Marcel Pagnol"),
        ("arbeitet als Krankenschwester im Klinikum Harburg", "Klinikum Harburg"),
        ("profesora de mates del colegio San Jorge", "colegio San Jorge"),
        ("me atendió Léa en la panadería Ruiz", "panadería Ruiz"),
        ("werkt bij albert heijn", "albert heijn"),
    ],
)
def test_a_place_that_is_no_employer_may_stand_between(found, text: str, name: str) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize("text", ["rijdt voor Kerst naar huis", "goes to bed at Christmas"])
def test_what_stands_further_on_must_say_that_it_is_an_employer(found, text: str) -> None:
    assert found("workplace", text) == []


def test_whoever_has_gone_to_an_employer_or_lies_there_does_not_work_there(found) -> None:
    assert found("workplace", "JB est passé chez Renault chercher sa voiture") == []
    assert found("workplace", "Lou est hospitalisée à la clinique Pasteur") == []
    assert found("workplace", "Lou est caissière à la clinique Pasteur") == ["clinique Pasteur"]


def test_being_in_a_hospital_is_no_work_and_being_at_a_school_is_learning(found) -> None:
    assert found("workplace", "Lou est à l'hôpital Saint-Louis depuis mardi") == []
    assert found("workplace", "Lou est au lycée Marcel Pagnol") == ["lycée Marcel Pagnol"]
