import pytest

from policies.identifying_details.detectors.id_documents import DOCUMENTS


def test_none_is_taken_without_its_name() -> None:
    assert [one.name for one in DOCUMENTS if one.named is None] == []


@pytest.mark.parametrize("text", ["passport number 123456789", "patient number 1234567", "bsb 012345"])
def test_a_number_beside_the_name_is_a_documents(found, text: str) -> None:
    assert found("id_number", text) != []


@pytest.mark.parametrize("text", ["the number 123456789", "number 1234567", "it was 012345"])
def test_without_it_the_same_number_is_nobodys(found, text: str) -> None:
    assert found("id_number", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Personalausweis L996HZ31V6",
        "carte d'identité, c'est le n° T7MK42QB9",
        "identiteitskaart, nr. 592-4471830-17",
    ],
)
def test_an_identity_card_is_known_in_its_newer_forms(found, text: str) -> None:
    assert found("id_number", text) == [text.rsplit(maxsplit=1)[-1]]


def test_words_beside_an_identity_card_are_none(found) -> None:
    assert found("id_number", "der Personalausweis liegt seit september1 im Rathaus") == []
