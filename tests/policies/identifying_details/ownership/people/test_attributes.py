import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Maya is a friend",
        "Maya arbeitet als Krankenschwester",
        "and I, silly woman, I went to bed",
        "met Maya at the mart, sound man, and we talked",
        "I had a coffee with Maya. Good kid. We talked",
    ],
)
def test_what_somebody_is_said_to_be_is_nobody_else(text):
    assert "outsider" not in [who for _, who, _ in read(text)]


@pytest.mark.parametrize(
    "text", ["Maya met a man at the mart", "Maya, your friend rang", "Maya. My kid rang"]
)
def test_who_is_somebodys_is_somebody_else(text):
    assert "outsider" in [who for _, who, _ in read(text)]
