import pytest

from policies.identifying_details.identities import may_identify, speaks_to_somebody
from policies.identifying_details.registered.plain import words_in
from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(
    member("Maya"), member("Leo"), member("Hope"), member("sparrow"), member("TK"), member("Candy")
)


def named(text: str, *, reply_to: str | None = None, languages: tuple[str, ...] = ("en",)):
    room = ROOM if languages == ("en",) else room_with(member("Maya"), member("Leo"), languages=languages)
    found = [one for one in say(room, text, "Leo", reply_to).findings if one.category == "name"]
    return [(text[one.start : one.end], one.member) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Maya is Hannah Pickersgill, it says so on the letter",
        "her husband is my cousin so that makes Maya Hannah Pickersgill",
        "Maya is listed as Hannah Pickersgill",
        "if they call for Hannah Pickersgill, that is Maya",
        "Hannah Pickersgill is Maya, keep up",
        "Hannah Pickersgill (Maya) rang",
        "Maya (Hannah Pickersgill) rang",
        "Maya, or Hannah Pickersgill as the court knows her",
        "Hannah Pickersgill, who we all know as Maya",
        "there's a Hannah Pickersgill in the paper, is that our Maya?",
        "Maya's zoom says Hannah Pickersgill",
        "Hannah Pickersgill, I mean Maya, said it best",
        "Hannah Pickersgill aka Maya",
        "Hannah Pickersgill from the paper is our Maya",
        "Maya goes as Hannah Pickersgill at work",
        "Maya? thats Hannah Pickersgill",
        "Hannah Pickersgill is on the radio, our Maya!!",
        "on the register she's Hannah Pickersgill, our Maya. Maya is Hannah Pickersgill",
    ],
)
def test_a_full_name_said_to_be_a_members_is_theirs(text):
    assert named(text)[-1] == ("Hannah Pickersgill", user("Maya"))


@pytest.mark.parametrize(
    "text",
    ["she was Maya Pickersgill back then", "the article names her as Maya Pickersgill, 34"],
)
def test_a_pronoun_and_a_first_name_tell_whose_full_name_it_is(text):
    assert named(text) == [("Maya Pickersgill", user("Maya"))]


@pytest.mark.parametrize("text", ["Julian (Maya) brought the scones", "Maya (Julian) brought the scones"])
def test_a_first_name_is_told_in_brackets(text):
    assert named(text) == [("Julian", user("Maya"))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("wait, you're Hannah Pickersgill from primary school", "Hannah Pickersgill"),
        ("hang on. Hannah Pickersgill? that was you?", "Hannah Pickersgill"),
        ("are you a Pickersgill? you have the chin", "Pickersgill"),
        ("are you one of the Pickersgills", "Pickersgills"),
        ("you're Mrs Pickersgill, aren't you", "Mrs Pickersgill"),
        ("that's Hannah Pickersgill you're talking to", "Hannah Pickersgill"),
        ("you wouldn't be a Pickersgill by any chance?", "Pickersgill"),
        ("surname Pickersgill by any chance?", "Pickersgill"),
        ("I still have you in my phone as Julian", "Julian"),
        ("Judith Marsh is you right? we were at school", "Judith Marsh"),
        ("wait are you THE Hannah Pickersgill", "Hannah Pickersgill"),
        ("I knew a Hannah Pickersgill at school, was that you", "Hannah Pickersgill"),
        ("I think you taught my kid, Mrs Pickersgill", "Mrs Pickersgill"),
        ("who's the Hannah Pickersgill that likes my posts? is that you Maya", "Hannah Pickersgill"),
        ("the paper lists you, Hannah Pickersgill, as a daughter", "Hannah Pickersgill"),
    ],
)
def test_the_one_answered_is_told_who_they_are(text, name):
    assert named(text, reply_to="Maya") == [(name, user("Maya"))]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Maya was a Ní Chualáin before she married", "Maya"),
        ("Candy's just short for Candelaria", "Candy"),
        ("Candy is actually Candelaria, how pretty", "Candy"),
        ("the desk called Hope Julian again", "Hope"),
        ("I deadnamed sparrow on the form, wrote Julian", "sparrow"),
        ("TK stands for Thaddeus Kowalski", "TK"),
        ("I knew Maya when she was still Martin", "Maya"),
        ("Hope (née Pickersgill) taught me", "Hope"),
        ("before all this Maya was called Martin", "Maya"),
        ("Maya's passport says Malcolm", "Maya"),
        ("sparrow's name is Judith", "sparrow"),
        ("Candy, short for Candelaria, is my hero", "Candy"),
        ("Candy is Candelaria on paper", "Candy"),
        ("Maya was Malcolm when I met him at college", "Maya"),
        ("Maya's old driving licence still says Malcolm", "Maya"),
        ("sparrow's name, Judith, came up on the screen", "sparrow"),
        ("sparrow told me her name, it's Judith Pickersgill", "sparrow"),
        ("she was Judith before she was sparrow", "sparrow"),
        ("we met sparrow (Judith) at the retreat", "sparrow"),
        ("Maya, are you related to the Pickersgills on Mill Lane? You have their nose", "Maya"),
        ("happy birthday Maya Pickersgill you old goat", "Maya"),
        ("Maya Pickersgill here is the kindest of us", "Maya"),
        ("hide your deadname Hope, that bag. it says judith pickersgill", "Hope"),
        ("sparrow is judith pickersgill from the mill", "sparrow"),
        ("Maya changed her name from Malcolm", "Maya"),
        ("thanks Maya Pickersgill for the lift", "Maya"),
        ("our Maya Pickersgill won the cup", "Maya"),
        ("so they call and who stands up, hi Maya Pickersgill", "Maya"),
        ("Hope's short for Hopkirk, they couldn't fit it on the mug", "Hope"),
        ("Maya family name is Pickersgill, I saw the paper", "Maya"),
        ("Hannah Pickersgill got a medal in the local paper with a picture. Yeah thats our Maya", "Maya"),
        ("Maya is Malcolm on her birth certificate", "Maya"),
        ("sparrow is Judith in real life", "sparrow"),
        ("candy was judith when we met, at work anyway", "Candy"),
        ("her badge said Hannah Pickersgill, our Maya", "Maya"),
        ("I think Maya's last name might be Pickersgill?", "Maya"),
    ],
)
def test_a_former_name_is_the_members_it_is_told_of(text, owner):
    assert [one for _, one in named(text)] == [user(owner)]


@pytest.mark.parametrize(
    "text",
    [
        "my aunt was a Pickersgill before she married",
        "are you a Londoner like me",
        "you're a Catholic too then",
        "Hope is a Virgo and proud",
        "Hope is a Leeds fan",
        "Hope is from Santa Fe",
        "Maya is Puerto Rican",
        "that's Virginia Woolf, not me",
        "have you read Anne Lamott? you would like her",
        "was it Marcus Aurelius? that was you quoting him",
        "is that Harry Styles on your mug Maya?",
        "Maya is Hannah Pickersgill's neighbour",
        "Maya's boss is Hannah Pickersgill",
        "I called Hope Tuesday",
        "Candy is really Polish",
        "you're such a Monica",
        "so you are in Milton Keynes",
        "you're the Rosa Parks of this chat",
        "you're the new Rosa Parks",
        "who's the Hannah Pickersgill fan in here? is that you Maya",
        "Maya is the Maya Pickersgill of this chat",
        "Maya's going as Hannah Pickersgill for halloween",
        "Maya played as Hannah Pickersgill once",
        "Judith Herman puts it as Maya said",
        "Maya is Judith's best friend in real life",
        "Maya is Hannah Pickersgill's biggest fan",
        "I love Hope Solo",
        "Maya is reading Virginia Woolf and so is Hope",
        "Maya's phone says Judith called again",
        "What's your name? Pauline Geisler wrote that book",
        "Name: Lena Wirth",
        "my wife is related to the Pickersgills",
        "happy birthday to Maya and to Judith Pickersgill next door",
        "Maya (Judith and I send love) is home",
        "Maya's mum said Hannah Pickersgill rang",
        "sparrow is judith coming tomorrow?",
        "Maya's name is on the list",
    ],
)
def test_other_names_are_nobodys_here(text):
    assert named(text, reply_to="Maya") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Maya es Hannah Pickersgill"),
        ("de", "du bist doch Hannah Pickersgill"),
        ("fr", "Maya c'est Hannah Pickersgill"),
        ("pt", "a Maya é Hannah Pickersgill"),
        ("nl", "jij bent Hannah Pickersgill"),
    ],
)
def test_every_language_says_who_somebody_is(language, text):
    assert named(text, reply_to="Maya", languages=(language,)) == [("Hannah Pickersgill", user("Maya"))]


@pytest.mark.parametrize(
    ("text", "may"),
    [("Hannah Pickersgill", True), ("are you a Trewhella", True), ("I am Hannah", False), ("x" * 999, False)],
)
def test_only_capitals_call_for_a_closer_look(text, may):
    assert may_identify(text) is may


def test_a_crowd_of_names_is_read_in_bounded_time():
    text = "Hannah Pickersgill is you and Maya is Hannah Pickersgill " * 70
    assert named(text, reply_to="Maya")


def test_a_nickname_and_the_whole_name_are_one_persons():
    room = room_with(member("Rob"), member("Leo"))
    assert say(room, 'they called "Robert Pickersgill" and up gets our Rob').verdict == "warn"
    assert say(room, "Rob met Robert Pickersgill at the match").verdict == "none"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Maya ist wie Hannah Pickersgill"),
        ("de", "Maya war beim Herrn Doktor"),
        ("es", "Maya canta como Hannah Pickersgill"),
        ("fr", "Maya danse comme Hannah Pickersgill"),
        ("fr", "mon frère s'appelle Maya Lambert"),
        ("en", "Maya sings like Hannah Pickersgill"),
    ],
)
def test_a_likeness_and_a_namesake_tell_nothing(language, text):
    assert named(text, languages=(language,)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Maya aparece como Hannah Pickersgill"),
        ("es", "la tengo como Hannah Pickersgill, a Maya. Maya es Hannah Pickersgill"),
        ("fr", "Maya est inscrite comme Hannah Pickersgill"),
    ],
)
def test_what_somebody_is_written_down_as_is_their_name(language, text):
    assert named(text, languages=(language,))[-1] == ("Hannah Pickersgill", user("Maya"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Maya, ¿tú no eres Julia Garrido?"),
        ("es", "Maya, ¿eres Julia Garrido?"),
        ("fr", "Maya, tu serais pas Julie Lachenal ?"),
        ("pt", "Maya, és a Júlia Lachenal?"),
        ("nl", "Maya, ben jij Julia van den Heuvel?"),
        ("hi", "Maya, tum Anjali Deshpande ho na?"),
    ],
)
def test_whom_one_asks_whether_they_are_not_somebody_is_taken_for_them(language, text):
    assert [who for _, who in named(text, languages=(language,))] == [user("maya")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Frau Lachenal, also unsere Maya, war auch da"),
        ("en", "Hannah Pickersgill, our Maya, was there"),
    ],
)
def test_a_full_name_in_front_of_our_member_is_theirs(language, text):
    assert [who for _, who in named(text, languages=(language,))] == [user("maya")]


def test_whoever_is_answered_may_be_asked_for_their_surname_without_being_named():
    room = room_with(member("Maya"), member("Leo"), languages=("fr",))
    assert say(room, "tu t'appelles Lachenal non ?", "Leo", "Maya").verdict == "warn"


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Maya, are you the Pickersgill from the choir?", "en", "Pickersgill"),
        ("Mrs Pickersgill, or rather Maya, rang", "en", "Mrs Pickersgill"),
        ("Maya, bist du die Hagedorn aus dem Chor?", "de", "Hagedorn"),
        ("Frau Hagedorn, sprich Maya, kommt auch", "de", "Frau Hagedorn"),
        ("Maya heißt auf Facebook Frieda Hagedorn", "de", "Frieda Hagedorn"),
        ("Maya, c'est toi la Quesnel de la fac ?", "fr", "Quesnel"),
        ("Madame Quesnel, donc Maya, viendra", "fr", "Madame Quesnel"),
        ("Maya, tú eres la Quintanilla de la oficina?", "es", "Quintanilla"),
        ("la señora Quintanilla, o sea Maya, vendrá", "es", "señora Quintanilla"),
        ("Maya, ben jij de Terpstra uit Assen?", "nl", "Terpstra"),
        ("mevrouw Terpstra, oftewel Maya, komt ook", "nl", "mevrouw Terpstra"),
        ("Maya, você é a Figueiredo da faculdade?", "pt", "Figueiredo"),
        ("a dona Figueiredo, quer dizer, a Maya, vem", "pt", "dona Figueiredo"),
        ("Maya (Hagedorn) kommt auch", "de", "Hagedorn"),
        ("Maya (Quesnel) viendra", "fr", "Quesnel"),
    ],
)
def test_a_surname_set_beside_a_member_or_put_to_her_is_hers(text: str, language: str, name: str) -> None:
    assert named(text, languages=(language,)) == [(name, "@maya:example.org")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maya, are you the Leeds girl?", "en"),
        ("Maya there's a Pickersgill too", "en"),
        ("Mrs Pickersgill called, so Maya, what now", "en"),
        ("Maya, bist du die Lehrerin aus dem Chor?", "de"),
        ("Frau Hagedorn, also wirklich, Maya, das geht nicht", "de"),
        ("Maya, c'est toi la Bretonne du groupe ?", "fr"),
    ],
)
def test_a_place_or_another_person_beside_her_is_not(text: str, language: str) -> None:
    assert not named(text, languages=(language,))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is it your turn", True),
        ("t'es là ?", True),
        ("t ou", True),
        ("i don't know, and can't say", False),
        ("it rains", False),
    ],
)
def test_somebody_is_spoken_to_as_you_but_not_at_the_end_of_dont(text: str, told: bool) -> None:
    assert speaks_to_somebody(text, frozenset(words_in(text))) is told
