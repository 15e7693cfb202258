"""Everything that a message shows is heard, once; and the gravest of the verdicts counts."""

from bot.dispatch.hearing import (
    MOST,
    category_of,
    gravest,
    heard_in,
    is_only_ones_own,
    members_in,
)
from policies.identifying_details import Finding, Verdict, is_only_weighed
from policies.identifying_details.facts import NOTHING
from policies.vocabulary import UserId
from tests.commands.asking import LEO, MAYA, message


def finding(
    category: str = "phone", subject: str = "member", member: UserId | None = MAYA, cue: str = "a rule"
) -> Finding:
    return Finding(category, "", subject, member, 0, 1, cue)  # type: ignore[arg-type]


def test_each_text_is_heard_once_and_the_wording_first() -> None:
    said = message("look", hidden_text=("look", "a caption", "a caption"))
    assert [heard.text for heard in heard_in(said, None, None)] == ["look", "a caption"]


def test_of_thousands_of_texts_each_is_heard_and_few_apart() -> None:
    titles = tuple(f"title {n}" for n in range(5_000))
    heard = heard_in(message("look", hidden_text=titles), None, None)
    assert len(heard) == MOST + 1
    assert "\n".join(each.text for each in heard).split("\n") == ["look", *titles]


def test_a_file_name_is_heard_with_and_without_its_ending() -> None:
    said = message("", hidden_text=("maya_okonkwo.jpg",))
    assert [heard.text for heard in heard_in(said, None, None)][1:] == ["maya_okonkwo.jpg", "maya okonkwo"]


def test_a_warning_goes_before_advice_and_advice_before_nothing() -> None:
    warn, advise = Verdict("warn", (finding(),)), Verdict("advise", (finding(subject="self"),))
    assert gravest([NOTHING, advise, warn]) is warn
    assert gravest([advise, NOTHING]) is advise
    assert gravest([NOTHING]) is None


def test_the_category_named_is_that_of_what_is_grave() -> None:
    assert category_of(Verdict("warn", (finding("phone", "unknown", None), finding("email")))) == "email"
    assert category_of(Verdict("warn", (finding("phone", "self"), finding("quote", "unknown")))) == "quote"
    assert category_of(Verdict("warn", (finding("phone", "unknown", None),))) == "phone"


def test_ones_own_is_only_ones_own_where_nobody_elses_is_beside_it() -> None:
    own, outside = finding(subject="self"), finding(subject="outsider", member=None)
    assert is_only_ones_own(Verdict("advise", (own,)))
    assert not is_only_ones_own(Verdict("advise", (own, outside)))


def test_what_no_rule_tells_of_is_only_weighed() -> None:
    weighed = finding("name", cue="weighed")
    assert is_only_weighed(Verdict("warn", (weighed, finding(subject="self"))))
    assert not is_only_weighed(Verdict("warn", (weighed, finding())))
    assert not is_only_weighed(Verdict("advise", (finding(subject="self"),)))


def test_what_a_rule_tells_of_goes_before_what_is_weighed() -> None:
    weighed, told = Verdict("warn", (finding("name", cue="weighed"),)), Verdict("warn", (finding(),))
    assert gravest([weighed, told]) is told
    assert gravest([weighed, Verdict("advise", (finding(subject="self"),))]) is weighed


def test_whom_it_concerns_are_the_members_whose_details_they_are() -> None:
    verdict = Verdict("warn", (finding(), finding(), finding(subject="self", member=LEO)))
    assert members_in([verdict, verdict]) == (MAYA,)
