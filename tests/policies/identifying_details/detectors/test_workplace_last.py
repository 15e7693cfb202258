import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("dass sie bei {} arbeitet", "Siegmann"),
        ("dat ze bij {} werkt", "Visser"),
        ("sie sitzt bei {} am Empfang", "Lutz"),
    ],
)
def test_an_employer_in_front_of_its_verb_or_desk_is_found(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "sie arbeitet am Bahnhof",
        "er jobbt in der Gärtnerei",
        "arbeitet im Keller",
        "dass sie am Bahnhof wartet",
        "sie steht bei Lutz in der Schlange",
    ],
)
def test_a_place_of_a_kind_and_a_queue_are_none(found, text):
    assert found("workplace", text) == []
