from collections.abc import Callable

import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.made_up_names import MOST_LOOKED_UP, MOST_TRIES, made_up

Found = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "her snap: kilnqueen",
        "streams on twitch, kilnqueen, tuesdays",
        "your tiktok kilnqueen right?",
        "her letterboxd (kilnqueen) is all horror",
        "runs that etsy shop, kilnqueen, the mugs are the same",
        "her steam name kilnqueen",
        "dm her at kilnqueen on ig",
        "she is kilnqueen on ravelry",
        "her username on the forum was kilnqueen",
        "sells on vinted, user kilnqueen",
        "goes by kilnqueen everywhere",
        "posts under kilnqueen somewhere about clay",
        "sie heißt auf twitch kilnqueen",
        "su perfil en el foro es kilnqueen",
        "el insta de Vero es kilnqueen",
        "l'insta de Nour c'est kilnqueen",
        "kilnqueen on the pottery forum, same glaze",
        "her venmo for the flowers is kilnqueen",
        "runs the moonlit pots page, kilnqueen, that's how I knew",
        "somebody has a mug with your handle on it. kilnqueen. is that your shop",
    ],
)
def test_a_name_that_is_no_word_is_an_account_beside_a_site_or_a_word_for_one(
    found: Found, text: str
) -> None:
    assert found("handle", text) == ["kilnqueen"]


@pytest.mark.parametrize(
    ("text", "account"),
    [("her cashapp is $kilnqueen", ["$kilnqueen"]), ("the pot was $45 on cashapp", []), ("a $kilnqueen", [])],
)
def test_a_dollar_sign_is_an_accounts_where_money_is_sent(
    found: Found, text: str, account: list[str]
) -> None:
    assert found("handle", text) == account


@pytest.mark.parametrize("text", ["@kilnqueen is Maya fyi", "Maya = @kilnqueen", "are you @kilnqueen"])
def test_an_at_sign_is_an_accounts_where_somebody_is_said_to_be_it(found: Found, text: str) -> None:
    assert found("handle", text) == ["@kilnqueen"]


@pytest.mark.parametrize(
    "text",
    [
        "@kilnqueen has great videos on grief",
        "@kilnqueen is a great potter",
        "did you see that one by @kilnqueen",
        "is that @morning you mean",
    ],
)
def test_an_at_sign_alone_is_none(found: Found, text: str) -> None:
    assert found("handle", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "on insta, gorgeousss pots",
        "the discord (screenshotting everything) is scary",
        "insta, facebook, whatsapp, all deleted",
        "youtube recomendations are weird",
        "catfished on tinder, unbelieveable",
        "reddit throwaways are common",
        "your profile unlocked?",
        "goes by intuition mostly",
        "writes as therapy",
        "a message on instagram, imessage, or snapchat",
        "el insta de Vero es precioso",
        "her channel subtitling is good",
        "her profile Pickersgill",
        "on twitter hilarious, on fb boring",
        "I saw your profile yesterday. gorgeous.",
        "I saw your account yesterday. overthinking.",
    ],
)
def test_words_slips_and_long_drawn_ones_are_none(found: Found, text: str) -> None:
    assert found("handle", text) == []


def accounts(text: str, *languages: str) -> list[str]:
    return [one.value for one in made_up(Look(text), Place(languages=languages))]


def test_words_joined_in_the_german_way_are_words_where_german_is_spoken() -> None:
    assert accounts("insta weitergemacht", "de") == []
    assert accounts("ich habe auf insta weitergemacht", "es") == []
    assert accounts("her insta weitergemacht", "es") == ["weitergemacht"]


def test_as_many_names_are_looked_up_as_anybody_says_at_once() -> None:
    names = [f"kilnqueen{first}{last}" for first in "abcde" for last in "abcde"]
    assert accounts(" ".join(f"insta {name}," for name in names), "en") == names[:MOST_LOOKED_UP]


def test_a_name_that_is_said_again_is_looked_up_once() -> None:
    assert len(accounts("insta kilnqueen, " * 1000, "en")) == MOST_TRIES
