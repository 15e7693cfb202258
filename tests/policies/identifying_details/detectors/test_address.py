from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Detail

ADDRESSES = [
    ("she lives at {}, blue door", "14 Larch Road"),
    ("u still at {}?", "92 Old Mill Rd"),
    ("taking soup to Kat's, {}, if", "1420 W Juniper St #3"),
    ("are you still above in {}?", "12 Abbeyfields"),
    ("passing con's, {}, is the car there", "3 Rosewood"),
    ("her house is {}, second lane", "14-B Lotus Enclave"),
    ("he's at {}, I think", "14-b Larch Road"),
    ("so {}, it's the tan one", "318 Cottonwood Bend"),
    ("posted to him at {}", "88 Bramble Way"),
    ("package for {}", "1187 kestrel ave apt 4b"),
    ("he is at {} now", "350 5th Ave"),
    ("ma mère est au {}", "8 rue des Tilleuls"),
    ("elle habite {}", "12 bis avenue de la République"),
    ("j'habite au {}", "3 impasse du Moulin"),
    ("vive en la {}, segundo", "calle del Olmo 27"),
    ("su casa: {}", "Avenida Juárez 118"),
    ("vivo en {}", "C/ Mayor 3"),
    ("er wohnt {}", "Lindenstraße 12a"),
    ("meine Adresse: {}", "Lange Straße 5"),
    ("wohnt jetzt im {}", "Amselgrund 4"),
    ("sie ist in der {}", "Goethestr. 7"),
    ("ele mora na {}", "Rua das Flores, 120"),
    ("a morada é {}", "Travessa do Carmo 9"),
    ("Av. no centro: {}", "Alameda Santos 1578"),
    ("hij woont op de {}", "Kastanjelaan 19"),
    ("ik heb hem afgezet, {}, hij slaapt", "Lindenhof 14"),
    ("it's on {}, red door", "Weaver's Row, number 12"),
    ("she lives on {}", "Mill Lane number 7"),
    ("hay goes to {} tomorrow", "1882 Wattle Trk"),
    ("wer holt sie ab? {} in 99999 Birkental", "Dachsweg 7"),
    ("ela está na {}", "Tv. do Carmo, 6"),
    ("adres is {}", "Dorpsstraat 3"),
    ("she lives at {}", "eleven-oh-six Fennimore St"),
    ("she is at {}, second door", "forty-two Garland Road"),
    ("er wohnt in der {}", "Lindenstraße zwölf"),
    ("vive en la {}", "calle del Olmo treinta y dos"),
    ("she lives at apt 5C, {}", "1200 W Belmont"),
    ("we picked her up, {}, at six", "22 The Hawthorns"),
    ("mail it to {}", "PO Box 4411"),
    ("hers is u{}, by the meters", "3/88 Tallow Pde"),
    ("schick es an {}", "Postfach 1234"),
]


@pytest.mark.parametrize(("sentence", "address"), ADDRESSES)
def test_a_house_number_with_its_street_is_an_address(
    found: Callable[..., list[str]], sentence: str, address: str
) -> None:
    assert found("address", sentence.format(address)) == [address]


@pytest.mark.parametrize(("sentence", "address"), ADDRESSES[:6])
def test_capitals_and_hidden_characters_do_not_help_it_to_hide(
    found: Callable[..., list[str]], sentence: str, address: str
) -> None:
    hidden = "\u200b".join(address)
    assert found("address", sentence.format(hidden)) == [hidden]
    assert found("address", sentence.format(address).upper()) == [address.upper()]


@pytest.mark.parametrize(
    "text",
    [
        "7 times to leave, 2 and ready to drive",
        "2 days on the road, a 4 lane road",
        "10 minute drive, 5 minutes walk",
        "12 step program, 3 way street, one way street",
        "I have 3 kids and 2 dogs",
        "Spring 2021 was hard, bring 3 chairs",
        "3 cours de yoga par semaine",
        "2 places left, 5 route changes",
        "im Mai 2023, am Montag 15 Uhr",
        "BP 158/96 and 14 days clean",
        "page 12 of the green book",
        "8 Tuesday mornings a month",
        "the room is on floor 3",
        "court is 5/14 9am courtroom 3B",
        "1 long way home",
        "she turned 40 and moved on",
        "we camped at the Sonnenhof 12 nights",
        "we sat in row 5, number 31",
        "week 12 on the ward",
        "read 4 Discworld, 5 Hogwarts, 3 Labradors",
    ],
)
def test_counted_things_are_no_streets(found: Callable[..., list[str]], text: str) -> None:
    assert found("address", text, "US", "FR", "DE") == []


@pytest.mark.parametrize("text", ["21 Jump Street is on tonight", "I feel like 221b Baker Street's cat"])
def test_a_famous_address_is_found_and_public(details: Callable[..., list[Detail]], text: str) -> None:
    assert [one.public for one in details(text)] == [True]


@pytest.mark.parametrize(
    "text", ["fahrt bitte hin, An der alten Ziegelei 12, links", "sie wohnt am Weiher 7, links"]
)
def test_a_place_with_a_number_is_a_street_where_it_is_written_as_one(found, text):
    assert found("address", text)


@pytest.mark.parametrize(
    "text", ["am Ende 5, dann 6", "An manchen Tagen 12, selten mehr", "Gleis am Bahnhof 3, gleich"]
)
def test_other_places_with_a_number_are_none(found, text):
    assert not found("address", text)
