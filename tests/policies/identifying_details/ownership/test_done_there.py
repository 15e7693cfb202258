import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Hope"), member("Zed"))
    return say(room, text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya drives a battered Nissan",
        "Leo fährt einen alten Opel",
        "Leo conduit une vieille Renault",
        "Leo et moi on a fait Ikea samedi, crise au rayon lampes",
        "Maya bakes bread like Greggs",
        "Maya worked up the nerve to go into Lidl",
        "Maya worked out that Vodafone had charged her twice",
        "Maya managed Aldi today on her own",
        "Maya managed twenty minutes in Primark",
        "Leo manages his Santander card himself now",
        "Maya's tip worked on Vodafone",
        "Maya's trick with Vodafone worked",
        "Maya is working on her anxiety about Ikea",
        "Leo cooks with Aldi pasta",
        "Leo trains at Larkhill Fitness",
        "Leo worked out at Larkhill Fitness",
        "Maya runs a Discord server for carers",
        "Leo stayed at a Marriott for two nights",
    ],
)
def test_a_verb_of_work_that_leads_to_no_employer_is_none(text: str) -> None:
    assert verdict(text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Maya drives for Ocado",
        "Maya packs at the big new Amazon",
        "Maya works down the Asda warehouse",
        "Maya cleans the Tesco in Otley",
        "Maya runs the Costa in Otley",
        "Leo works on the tills at Lidl",
        "Maya's at Greggs, baking",
        "Leo drives, Eddie Stobart",
        "Leo enseigne à l'école Jules Ferry",
    ],
)
def test_what_leads_to_an_employer_is_work_there(text: str) -> None:
    assert verdict(text) == "warn"
