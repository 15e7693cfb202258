import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.handle_nearby import MOST_LOOKED_UP, MOST_TRIES, nearby
from policies.identifying_details.detectors.look import Look

PLACE = Place(languages=("en", "de", "fr"), user_ids=frozenset({"@zoe.knits:example.org"}))


def values(text: str) -> list[str]:
    return [found.value for found in nearby(Look(text), PLACE)]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Zoe finally joined Vinted. she's zoe.stitches.badly there", "zoe.stitches.badly"),
        ("Zoe is all over TikTok now! zoefromthehill88, go look", "zoefromthehill88"),
        ("on soundcloud there is Zoe. zoehumsalong on there", "zoehumsalong"),
        ("auf Ravelry ist Zoe auch, dort heißt sie zoe.strickt", "zoe.strickt"),
        ("Zoe ist bei Vinted! als zoe-strickt-bunt verkauft sie Socken", "zoe-strickt-bunt"),
        ("wenn man bei Instagram zoe.strickt eintippt", "zoe.strickt"),
        ("Lampe auf Willhaben, die mit dem Kakadu drauf, Verkäufer zoe_lampen", "zoe_lampen"),
        ("tiktok, zoe.tricote, 4000 vues", "zoe.tricote"),
        ("zoe.tricote, sur Messenger, elle accepte tout le monde", "zoe.tricote"),
        ("está en wallapop. zoe.cose.bonito, mirad", "zoe.cose.bonito"),
        ("op marktplaats. zoe.breit, koop iets", "zoe.breit"),
        ("está no enjoei. zoe.tricota, comprem", "zoe.tricota"),
        ("zoelee_88 is Zoe L on telegram", "zoelee_88"),
    ],
)
def test_what_is_shaped_as_an_account_is_one_behind_a_site(text: str, account: str) -> None:
    assert values(text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "zoe.tricote, without a site",
        "I quit tiktok last week. honestly, best thing",
        "off instagram again.feels good, honestly",
        "I love her on insta.she is so funny",
        "I saw it on facebook. wait...what, really?",
        "facebook memories came up. 2019-04-03, the day he died",
        "on youtube. half-past-ten-ish, then bed",
        "she's on insta. she's twenty-five-ish",
        "from wordpress. index.html, style.css",
        "reddit says sertraline50, ask your doctor",
        "sur facebook. c'est-à-dire jamais",
        "ze zit nu ook op instagram, dat is wel wat. heel.erg.leuk",
        "instagram is gone. zoe.knits, how are you",
        "a long talk on reddit. It goes on and on. And there is more. zoe.tricote, hello",
    ],
)
def test_words_files_days_and_members_are_none(text: str) -> None:
    assert values(text) == []


def test_a_room_is_not_read_to_the_end_for_names() -> None:
    assert len(values("on tiktok. zoe.tricote, " * MOST_TRIES)) <= MOST_LOOKED_UP


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("im lotti-draws on tumblr, come and look", "lotti-draws"),
        ("ich bin lotti-malt auf tumblr", "lotti-malt"),
    ],
)
def test_who_the_sender_says_to_be_there_is_an_account(found, text, account):
    assert found("handle", text) == [account]


@pytest.mark.parametrize("text", ["I'm half-asleep on insta again", "I'm jet-lagged on tiktok"])
def test_how_the_sender_is_there_is_none(found, text):
    assert found("handle", text) == []
