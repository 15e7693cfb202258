import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def subjects(text: str, language: str = "en") -> list[str]:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    return [one.subject for one in say(room, text).findings]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("there's a charity knits the children's hats, just write to hats@fernfund.example", "en"),
        (
            "es gibt einen Verein, der Mützen für die Kinder strickt, schreibt an muetzen@farnhaus.example",
            "de",
        ),
        ("hay una asociación que teje para los niños, escribid a gorros@helecho.example", "es"),
        ("há uma associação que faz gorros para as crianças, escrevam para gorros@feto.example", "pt"),
        ("er is een stichting die mutsen voor de kinderen breit, mail mutsen@varen.example", "nl"),
    ],
)
def test_a_charity_that_there_is_reads_its_own_mail(text, language):
    assert subjects(text, language) == ["public"]


@pytest.mark.parametrize(
    "text",
    [
        "there's a charity my aunt runs for children, write to jen.moor@example.com",
        "there's a charity and a lady there is lovely, her mail is jen.moor@example.com",
    ],
)
def test_somebody_who_runs_it_does_not(text):
    assert subjects(text) == ["outsider"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("that podcast I was on about is on instagram as @dampmoorhour , listen to it", "en"),
        ("die Sendung, von der ich immer rede, ist auf Insta als @nassemoorstunde", "de"),
        ("l'émission dont je parle est sur insta, @heuredumarais", "fr"),
    ],
)
def test_a_podcast_that_somebody_only_hears_is_nobodys(text, language):
    assert subjects(text, language) == ["public"]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("that podcast Maya does is on insta as @dampmoorhour", ["member"]),
        ("my aunt's podcast is on insta as @dampmoorhour", ["outsider"]),
    ],
)
def test_a_podcast_of_somebodys_is_theirs(text, whose):
    assert subjects(text) == whose
