import re
from dataclasses import replace

import pytest

from policies.identifying_details import Heard
from policies.identifying_details.detail import Detail
from policies.identifying_details.ownership.referents import Owner
from policies.identifying_details.weighed.laid_out import MOST_STRONG, LaidOut
from policies.identifying_details.weighed.owned import Owned, as_candidates, by_rule
from tests.policies.identifying_details.a_room import member, room_with, say, user
from tests.policies.identifying_details.weighed.laid_out import scene

TEXT = "the card said Maya, 415 555 0132"
ROOM = room_with(member("Maya"), member("Leo"))


def owned(owner: Owner, *, public: bool = False, category: str = "phone") -> Owned:
    start = TEXT.index("415")
    return Owned(Detail(category, start, len(TEXT), "", public=public, cue="phone-national"), owner)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("owner", "signs"),
    [
        (
            Owner("unknown", cue="nobody named"),
            {"rule nobody", "rule nobody phone", "rule nobody nobody named"},
        ),
        (
            Owner("member", user("Maya"), near=True, cue="announced: you"),
            {"rule member", "rule member announced", "rule member you"},
        ),
        (Owner("outsider", near=True, cue="sent"), {"rule outsider sent", "rule found phone-national"}),
    ],
)
def test_what_the_rules_say_is_a_sign(owner: Owner, signs: set[str]) -> None:
    assert signs <= set(by_rule(owned(owner)))


def test_what_is_known_as_nobodys_is_not_weighed_and_what_is_warned_of_already_not_for_whose_it_is() -> None:
    laid_out = scene(TEXT)
    third = owned(Owner("unknown", third=True, near=True))
    known = owned(Owner("public", near=True), public=True)
    link = owned(Owner("public", near=True), public=True, category="handle")
    assert third.is_settled
    assert list(LaidOut(laid_out, [third]).of_somebody()) == []
    assert list(as_candidates(laid_out, [known])) == []
    ((one, _),) = as_candidates(laid_out, [link])
    assert (one.kind, one.first, one.last) == ("handle", 4, 6)


@pytest.mark.parametrize(("cue", "settled"), [("posted", True), ("link", False)])
def test_a_link_to_what_was_published_is_not_weighed(cue: str, settled: bool) -> None:
    link = Detail("handle", 0, 4, "example.com/p/1", public=True, cue=cue)
    assert Owned(link, Owner("public", cue="public")).is_settled is settled


def test_neither_is_the_account_of_a_helpline() -> None:
    account = Detail("handle", 0, 4, "papyrus-uk", public=True, cue="at-sign")
    assert Owned(account, Owner("public", cue="public")).is_settled
    assert not Owned(replace(account, value="papyrusdraws"), Owner("public", cue="public")).is_settled


def test_whoever_is_sent_an_article_is_not_warned_of() -> None:
    reel = "https://www.instagram.com/reel/dk3jq81lz/"
    assert say(ROOM, f"{reel} Maya this is us on a monday").verdict == "none"
    assert say(ROOM, "Maya https://example.com/wellbeing/how-to-get-up-again").verdict == "none"


def test_of_two_that_overlap_the_first_is_weighed() -> None:
    owner = Owner("outsider", near=True)
    assert len(list(as_candidates(scene(TEXT), [owned(owner), owned(owner)]))) == 1


def test_a_strong_detail_is_made_a_members_by_all_that_stands_round_it() -> None:
    text = "The driver turned his sheet round to show me, 16 Kestrel Road, that's Maya, two streets over"
    heard = Heard(text, user("Leo"))
    told = ROOM.unweighed(heard).verdict
    assert told.verdict != "warn"
    assert [one.member for one in ROOM.verdict(heard).findings] == [user("Maya")]


def test_a_helpline_stays_nobodys() -> None:
    verdict = say(ROOM, "Maya if it gets bad tonight call 988, they answer")
    assert verdict.verdict == "none"


def test_of_a_long_list_of_strong_details_the_first_are_weighed() -> None:
    text = "numbers " + ", ".join(f"415 555 01{at}" for at in range(10, 10 + 2 * MOST_STRONG))
    starts = [found.start() for found in re.finditer("415 555", text)]
    owner = Owner("outsider", near=True)
    listed = [Owned(Detail("phone", start, start + 12, "", cue="phone"), owner) for start in starts]
    assert len(list(LaidOut(scene(text), listed).strong())) == MOST_STRONG
