import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    "text",
    [
        "Hope's surname is Villareal",
        "hope's last name is villareal",
        "Villareal is Hope's surname",
        "Hope used to be called Daniel",
        "Hope's real name is Judith",
        "Hope's full name is Hope Ann Villareal",
        "I know Hope, her name is Judith Marsh",
        "Hope is Hope Villareal, I saw the register",
        "H o p e V i l l a r e a l",
        "Hope, is your surname still villareal",
        "Hope signed the card Judith Villareal",
    ],
)
def test_a_name_that_the_text_links_to_a_member_is_a_warning(text):
    assert say(room_with(member("Hope"), member("Leo")), text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "what's your name?",
        "Hope, what is your surname?",
        "Hope, what is your surname ji? leave it",
        "Hope, what's your real name? only joking",
        "my real name is Leopold",
        "my sister used to be called Danielle",
        "her real name is Judith",
        "her surname is Okafor",
        "Hope is really tired",
        "Hope is actually from Leeds",
        "Hope used to be a nurse",
        "Hope Solo played that match",
        "her name is Judith",
        "with Hope Solo the class room felt safe",
        "Hope is Gordon Ramsay in the kitchen",
    ],
)
def test_a_name_that_is_nobodys_here_is_none(text):
    assert say(room_with(member("Hope"), member("Leo")), text).verdict == "none"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Hope se apellida Villareal"),
        ("de", "Hope heißt mit Nachnamen Brückner"),
        ("fr", "le vrai nom de Hope est Nathalie Moreau"),
        ("pt", "o sobrenome da Hope é Nogueira"),
        ("nl", "Hopes achternaam is Breukelaar"),
        ("nl", "Hope heet van den Heuvel van achternaam"),
        ("fr", "Hope, son nom de famille c'est Lachenal"),
        ("fr", "le nom de famille de Hope ? Lachenal"),
        ("hi", "Hope ka asli naam Anjali Deshpande hai"),
        ("hi", "Hope ka naam actually Anjali Deshpande hai"),
        ("de", "Hope steht im Telefonbuch unter Hagedorn"),
        ("pt", "Hope, o teu apelido não é Robalo?"),
    ],
)
def test_names_are_told_in_every_language(language, text):
    room = room_with(member("Hope"), member("Leo"), languages=(language,))
    assert say(room, text).verdict == "warn"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Hope, die eigentlich Henrike Sandvoss heißt, war da"),
        ("nl", "ik weet dat Hope eigenlijk Femke Dijkgraaf heet"),
        ("fr", "le nom de famille de Hope c'est Castaing"),
        ("fr", "Hope s'appelle en vrai Éléonore"),
        ("es", "Arrizabalaga, así se apellida Hope"),
    ],
)
def test_a_name_is_told_in_the_word_order_of_each_language(language, text):
    assert say(room_with(member("Hope"), member("Leo"), languages=(language,)), text).verdict == "warn"
