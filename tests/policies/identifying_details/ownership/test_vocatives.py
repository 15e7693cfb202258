import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user


def owner(text: str, *, reply_to: str | None = None, languages: tuple[str, ...] = ("en",)):
    room = room_with(
        member("Maya"), member("Leo"), member("Rob"), member("Hope"), member("ash"), languages=languages
    )
    found = say(room, text, "Leo", reply_to).findings[0]
    return found.subject, found.member


@pytest.mark.parametrize(
    "text",
    [
        "rob i lost my phone so its 415 555 0189 now",
        "Rob im moving, my new place is 22 Quarry Lane",
        "im stuck here rob https://maps.google.com/?q=51.5033,-0.1195",
        "Rob love, my number is 415 555 0189",
    ],
)
def test_who_is_addressed_without_a_comma_owns_nothing_of_the_senders(text):
    assert owner(text) == ("self", user("Leo"))


@pytest.mark.parametrize(
    "text",
    [
        "Rob tell my brother I'm fine, he's on 415 555 0189",
        "hope can you ring my sister for me, it's 415 555 0188",
        "bailiff left a card with his mobile, 07700 900123, what do i do",
        "my acupuncturist is a saint, Mei, she does house calls, 07700 900123",
        "ms marsdens mailbox is e.marsden@example.org, any of us may write",
        "Rob gave me the number of his therapist, 07700 900123",
        "call Dana if Rob isn't about, 07700 900123",
        "my sister Rob is on 07700 900123",
        "my support worker is lovely. Leanne, 415 555 0188, ask for her",
    ],
)
def test_nor_of_an_outsiders(text):
    assert owner(text)[0] == "outsider"


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Hope is off sick. Rob tell her the number changed, 415 555 0188", "Hope"),
        ("Rob ur number is 415 555 0188 right", "Rob"),
        ("rob do you still live at 22 Quarry Lane", "Rob"),
        ("heres rob https://maps.google.com/?q=51.5033,-0.1195", "Rob"),
        ("ash is at 22 Quarry Lane til sunday", "ash"),
        ("ash's goodreads is @ashandember on there", "ash"),
        ("New number for Rob, folks. 415 555 0188", "Rob"),
        ("Brother Rob wrote last night, he is lost: 51.5033, -0.1195. Who is near", "Rob"),
        ("twin mom Hope has a page too, she's @hopeandthetwins on insta", "Hope"),
        ("Rob, you sent me a card and your door is at 22 Quarry Lane", "Rob"),
        ("Hope can't get down the stairs, so it is 22 Quarry Lane if you deliver", "Hope"),
        ("Hope barely reads this so try hope.marsh@example.com", "Hope"),
    ],
)
def test_a_members_own_stays_theirs(text, whose):
    assert owner(text) == ("member", user(whose))


@pytest.mark.parametrize(
    "text",
    [
        "the post does supper for men on their own, 07700 900123 for the list",
    ],
)
def test_words_for_others_do_not_always_own(text):
    found = say(room_with(member("Maya"), member("Leo")), text).findings[0]
    assert "third person" not in found.cue


@pytest.mark.parametrize(
    "text",
    [
        "pretty sure I delivered to you once, to 22 Quarry Lane, blue bins",
        "you still on 07700 900123 yeah",
        "yours came up as 07700 900123 on my screen",
    ],
)
def test_what_is_said_of_the_one_answered_is_theirs(text):
    assert owner(text, reply_to="Rob") == ("member", user("Rob"))


@pytest.mark.parametrize(
    "text",
    [
        "you could try 07700 900123, they were kind",
        "07700 900123 if you need a plumber",
        "you were asking about the walk, 07700 900123",
        "have you seen this one, 07700 900123",
    ],
)
def test_what_the_one_answered_is_advised_to_call_is_not(text):
    assert owner(text, reply_to="Rob")[0] in {"unknown", "outsider"}


def test_who_is_named_to_put_it_right_is_meant():
    assert owner("if yer man goes quiet text him, 07700 900123. Rob I mean") == ("member", user("Rob"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rob dile a mi hermana que su número es 415 555 0188"),
        ("de", "Rob sag meiner Schwester Bescheid, ihre Nummer ist 415 555 0188"),
        ("fr", "Rob dis à ma sœur, son numéro est le 415 555 0188"),
        ("pt", "Rob diz para minha irmã, o número dela é 415 555 0188"),
        ("nl", "Rob zeg het mijn zus, haar nummer is 415 555 0188"),
    ],
)
def test_every_language_bids(language, text):
    assert owner(text, languages=(language,))[0] == "outsider"


@pytest.mark.parametrize(
    "text",
    [
        "Rob the carers' centre has moved, it's 9 Corn Street now",
        "the women's refuge is on 0117 496 0220",
        "Rob, the children's hospital is at 9 Corn Street",
        "Rob ring Lantern House Trust on 0117 496 0220, their line is open till 5",
        "Rob, the meeting is at 22 Quarry Lane",
        "the Lantern Trust have a phone line, their number is 0117 496 0220",
        "the clinic is on 0117 496 0220, ask for the grants person",
    ],
)
def test_what_serves_people_is_an_organisation(text):
    assert owner(text)[0] == "public"


@pytest.mark.parametrize(
    "text", ["the river's at 12 feet", "will stay at home", "hope is at an all time low"]
)
def test_an_everyday_word_without_a_detail_is_nobody(text):
    assert not say(room_with(member("River"), member("Will"), member("Hope")), text).findings


@pytest.mark.parametrize(
    ("text", "language", "whose"),
    [
        ("Rob wil u ophalen, zijn gsm is +32 470 12 83 56", "nl", ("member", user("Rob"))),
        ("Rob kann dich abholen, seine Nummer ist +49 171 2345678", "de", ("member", user("Rob"))),
        ("Rob kan je mij bellen, mijn nummer is +32 470 12 83 56", "nl", ("self", user("Leo"))),
    ],
)
def test_who_wants_to_do_something_for_you_is_not_addressed(text, language, whose):
    assert owner(text, languages=(language,)) == whose


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "cambié de cel, ahora soy +34 612 345 678, Maya bórrame el otro"),
        ("es", "cambié de cel, ahora soy +34 612 345 678, Maya apúntatelo"),
        ("pt", "troquei de número, agora é +351 912 345 678, Maya salva aí"),
    ],
)
def test_whoever_is_bidden_something_behind_a_number_does_not_own_it(language, text):
    assert owner(text, languages=(language,))[0] in {"self", "unknown"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "es el +34 612 345 678, Maya perdió el otro"),
        ("pt", "é o +351 912 345 678, Maya trocou de chip"),
    ],
)
def test_whoever_does_something_behind_a_number_is_told_of(language, text):
    assert owner(text, languages=(language,)) == ("member", user("Maya"))
