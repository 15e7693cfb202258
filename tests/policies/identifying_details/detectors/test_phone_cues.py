import pytest

from policies.identifying_details.detectors.phone_cues import another_kind, cue_after, cue_before


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("her phone number is ", "strong"),
        ("maya's whatsapp: ", "strong"),
        ("ihre handynummer lautet ", "strong"),
        ("su teléfono es el ", "strong"),
        ("telefoon: ", "strong"),
        ("can someone call me on ", "calling"),
        ("text her at ", "calling"),
        ("you can reach him under ", "calling"),
        ("just call ", "calling"),
        ("left on the bus, call ", "calling"),
        ("hers is ", "weak"),
        ("my number's ", "weak"),
        ("order number ", ""),
        ("zoom id ", ""),
        ("her phone order is ", ""),
        ("i have ", ""),
        ("", ""),
    ],
)
def test_words_in_front_weigh_differently(text: str, cue: str) -> None:
    assert cue_before(text) == cue


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        (" office", "strong"),
        ("-fax", "strong"),
        (" mobile, then", "strong"),
        (" is her phone number", "strong"),
        (" officer", ""),
        ("", ""),
    ],
)
def test_a_word_behind_names_a_telephone_too(text: str, cue: str) -> None:
    assert cue_after(text) == cue


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("pnr ", True),
        ("order no ", True),
        ("$", True),
        ("#", True),
        ("hers is ", False),
        ("", False),
        ("the receipt says zoe ", False),
        ("au dos de son ticket elle avait écrit ", False),
        ("auf dem zettel von der quittung steht ", False),
        ("her card says ", False),
        ("zoe's card says ", False),
        ("the card he gave me says ", False),
        ("the ticket she wrote on says ", False),
        ("she scribbled on the receipt: ", False),
        ("the bus ticket says ", True),
        ("my invoice says ", True),
        ("the gift card says ", True),
        ("auf der rechnung steht ", True),
        ("el ticket dice ", True),
        ("la facture dit ", True),
        ("na fatura diz ", True),
        ("op de factuur staat ", True),
        ("receipt ", True),
        ("case number she wrote ", True),
        ("the tracking says ", True),
    ],
)
def test_other_registers_announce_themselves(text: str, other: bool) -> None:
    assert another_kind(text) is other


@pytest.mark.parametrize(
    "text",
    [
        "die auftragsnummer für das sofa war ",
        "het ordernummer van de lamp is ",
        "le numéro de commande pour la lampe était ",
        "el número de pedido de la lámpara era ",
        "o número de encomenda do sofá é ",
        "the order number for the sofa was ",
        "bestelnr van de lamp: ",
        "devis n° ",
        "angebot nr. ",
    ],
)
def test_an_order_that_is_said_in_full_is_another_kind(text: str) -> None:
    assert another_kind(text)
    assert cue_before(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "telnr van piet is ",
        "the order number on her phone was ",
        "die auftragsnummer für sein handy ist ",
        "the number for the sofa people is ",
    ],
)
def test_somebodys_number_is_none_even_beside_an_order(text: str) -> None:
    assert not another_kind(text)
