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
