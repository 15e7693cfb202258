import pytest

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.registered.value import registered
from policies.identifying_details.registered.watch import Watch

KEY = b"0123456789abcdef0123456789abcdef"
HOMES = ("14 Larch Road, Millford", "Ginsterweg 5", "12 rue des Glycines")


def met(text: str) -> list[tuple[str, str]]:
    homes = (registered("address", home, owner="@m:example.org", key=KEY, regions=()) for home in HOMES)
    watch = Watch(KEY, homes)
    text = plain(Normal(text).lower)
    return [(text[one.start : one.end], one.how) for one in watch.met(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("she is in Larch Road, isn't she, 14, by the pump", "larch road, isn't she, 14"),
        ("it's Larch Road for her. Number 14", "larch road for her. number 14"),
        ("up Larch Road way, it's 14 if I remember", "larch road way, it's 14"),
        ("wohnt im Ginsterweg, gell, die 5, ganz hinten", "ginsterweg, gell, die 5"),
        ("5 Ginsterweg, das gelbe Haus", "5 ginsterweg"),
        ("c'est rue des Glycines non ? au 12, je crois", "rue des glycines non ? au 12"),
    ],
)
def test_a_house_may_be_told_a_few_words_behind_its_street_or_in_front(text: str, said: str) -> None:
    assert (said, "apart") in met(text)


@pytest.mark.parametrize(
    "text",
    [
        "walked up Larch Road today and 14 cars hooted",
        "they shut Larch Road today, 12, 14, 16 and all",
        "the one for Larch Road is the 14, mind",
        "Larch Road and then much further on by the old mill and the pond, 14",
        "Larch Road, isn't it, 15, by the pump",
        "wir waren 5. Ginster blüht am Weg",
        "im Ginsterweg sind gestern nacht 5 Bäume umgefallen",
    ],
)
def test_what_else_is_counted_there_is_no_house(text: str) -> None:
    assert all(how != "apart" for _, how in met(text))
