import pytest

from policies.identifiers import UserId
from policies.identifying_details import Member
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import tokens_of


def roster(*names: str) -> Roster:
    found = Roster()
    for number, name in enumerate(names):
        found.add(Member(UserId(f"@u{number}:example.org"), name))
    return found


def named(text: str, *names: str) -> tuple[str, ...] | None:
    one = roster(*names).named(tokens_of(Normal(text)), 0)
    return one.members if one else None


def test_of_some_words_those_are_known_with_which_a_name_begins() -> None:
    assert roster("Maya Okafor", "Leo").known({"maya", "okafor", "leo", "mayas", "hope"}) == {
        "maya",
        "okafor",
        "leo",
    }


@pytest.mark.parametrize(
    ("words", "strange"),
    [({"maya"}, False), ({"mayas"}, False), ({"hope"}, False), ({"hopes"}, True), ({"may", "ma"}, True)],
)
def test_nobody_is_strange_in_the_genitive_unless_that_is_an_everyday_word(words, strange):
    assert roster("Maya", "Hope").is_strange_to(frozenset(words)) is strange


def test_whoever_left_is_strange_in_the_genitive_too():
    known = roster("Maya", "Maya")
    known.remove(UserId("@u0:example.org"))
    assert not known.is_strange_to({"mayas"})
    known.remove(UserId("@u1:example.org"))
    assert known.is_strange_to({"mayas"})


@pytest.mark.parametrize(
    ("display_name", "said"),
    [
        ("Maya", "maya"),
        ("Maya", "MAYA"),
        ("Chloé", "chloe"),
        ("Theresa", "Tess"),
        ("Deb (Tyler's mom)", "Debbie"),
        ("Big Mike", "big mike"),
        ("Big Mike", "Mike"),
        ("Marcus T", "Marcus"),
        ("tired potato", "tired potato"),
        ("Priya", "Pri"),
        ("Paco", "Francisco"),
        ("quietbadger71", "quietbadger"),
        ("88wanderer", "Wanderer"),
        ("Leonie2", "leonie"),
        ("Rocío", "Rociito"),
        ("Keila", "keilinha"),
        ("Zé Pedro", "Zezinho"),
        ("Rosa", "Rosinha"),
        ("Nahuel", "Nahue"),
    ],
)
def test_a_member_goes_by_their_display_name_its_parts_and_its_short_forms(display_name, said):
    assert named(said, display_name) == ("@u0:example.org",)


@pytest.mark.parametrize(
    ("display_name", "said"),
    [
        ("tired potato", "tired"),
        ("the other Karen", "other"),
        ("Maya", "may"),
        ("Deb (Tyler's mom)", "Tyler"),
        ("sunny71", "sunny"),
        ("Carlos", "Carlo"),
        ("perro", "perrito"),
    ],
)
def test_everyday_parts_of_a_display_name_are_no_name(display_name, said):
    assert named(said, display_name) is None


def test_the_longest_name_wins_and_the_most_literal():
    assert named("big mike", "Mike", "Big Mike") == ("@u1:example.org",)
    assert named("tess", "Theresa", "Tess") == ("@u1:example.org",)


def test_two_of_one_name_are_both_meant():
    assert named("karen", "Karen", "Karen") == ("@u0:example.org", "@u1:example.org")


def test_somebody_is_named_again_where_the_same_member_may_be_meant():
    here, tokens = roster("Karen Hill", "Karen Bell", "Maya"), tokens_of(Normal("Karen Hill, Karen or Maya"))
    first = here.named(tokens, 0)
    assert first is not None
    again = here.named_again(tokens, 2, first)
    assert again is not None
    assert set(again.members) == {"@u0:example.org", "@u1:example.org"}
    assert here.named_again(tokens, 3, first) is None
    assert here.named_again(tokens, 4, first) is None


def test_a_genitive_without_apostrophe_is_seen():
    one = roster("Heike").named(tokens_of(Normal("Heikes Nummer")), 0)
    assert one is not None
    assert one.genitive


def test_who_is_removed_goes_by_nothing():
    found = roster("Maya", "Mark")
    found.remove(UserId("@u0:example.org"))
    assert found.named(tokens_of(Normal("maya")), 0) is None
    assert found.named(tokens_of(Normal("mark")), 0)
    assert UserId("@u0:example.org") not in found


def test_a_name_with_an_s_that_lacks_its_apostrophe_is_known_among_words():
    here = roster("Maya", "Hope", "James")
    assert here.without_apostrophe(frozenset({"mayas", "hopes", "james", "maya"})) == ["mayas"]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Al works nights", True),
        ("Al's number", True),
        ("al's number", True),
        ("bigal works nights", True),
        ("al works nights", False),
        ("Al final me quedo", False),
        ("Al Pacino is on", False),
        ("AL is a state", False),
        ("Als ich kam", False),
    ],
)
def test_two_letters_are_the_short_name_of_whoever_shows_a_longer_one(text: str, called: bool) -> None:
    assert (named(text, "Big Al") is not None) is called


def test_two_letters_inside_a_sentence_take_a_capital() -> None:
    known = roster("Big Al")
    assert known.named(tokens_of(Normal("text Al on")), 1) is not None
    assert known.named(tokens_of(Normal("llama al 024")), 1) is None


@pytest.mark.parametrize(
    ("text", "at", "called"),
    [
        ("Robin Williams was born", 1, False),
        ("Mr Williams came", 1, False),
        ("Serena Mayas came", 1, False),
        ("Robin William's birthday", 1, False),
        ("William's birthday", 0, True),
        ("tell Serena Maya's number", 2, True),
        ("unsere Mayas Nummer", 1, True),
        ("Mayas Nummer", 0, True),
    ],
)
def test_a_surname_that_ends_in_s_is_no_genitive(text: str, at: int, called: bool) -> None:
    assert (roster("Will", "Maya").named(tokens_of(Normal(text)), at) is not None) is called


def test_a_name_in_small_letters_may_lead_to_a_capital() -> None:
    here = roster("sparrow", "hope")
    assert here.leads_to_a_capital(
        "so it is sparrow Marsh", frozenset({"so", "it", "is", "sparrow", "marsh"})
    )
    assert not here.leads_to_a_capital("so sparrow is Leo", frozenset({"so", "sparrow", "is", "leo"}))
    assert not here.leads_to_a_capital("i hope Leo is in", frozenset({"i", "hope", "leo", "is", "in"}))


@pytest.mark.parametrize(
    ("word", "silent"), [("hope", False), ("hopes", False), ("mayas", False), ("ma", True)]
)
def test_whoever_may_be_named_or_own_is_heard(word, silent):
    known = roster("Maya", "Hope")
    assert known.is_silent_to({word}) is silent
    assert known.is_silent_to({word}) is (known.is_strange_to({word}) and not known.may_own({word}))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Sanne", "Sannetje"),
        ("Kathi", "Kathilein"),
        ("Stijn", "Stijneke"),
        ("Uwe", "Uwechen"),
    ],
)
def test_a_member_goes_by_the_small_form_of_their_name(name: str, said: str) -> None:
    assert named(f"{said} wohnt hier", name) == ("@u0:example.org",)


@pytest.mark.parametrize(("name", "said"), [("Hope", "Hopeje"), ("Leo", "Leoke")])
def test_another_name_and_that_of_an_everyday_word_is_no_small_form(name: str, said: str) -> None:
    assert named(f"{said} wohnt hier", name) is None
