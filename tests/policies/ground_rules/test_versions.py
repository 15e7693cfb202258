"""When texts are a new version, and which language of it somebody reads."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.ground_rules.versions import digest, in_language, new_version, version_with
from policies.vocabulary import RulesVersion, UserId
from tests.commands.asking import ASHA, NOW, ROOM, rules

LATER = NOW + timedelta(days=1)
TEXTS = st.dictionaries(st.sampled_from(["en", "es", "de", "fr"]), st.text(max_size=20), min_size=1)


def made(texts: dict[str, str], *current: RulesVersion) -> tuple[RulesVersion, ...]:
    return new_version(ROOM, texts, current, now=NOW)


def test_the_first_version_is_the_first() -> None:
    [version] = new_version(ROOM, {"en": "Be kind."}, (), now=NOW, by=ASHA)
    assert version == RulesVersion(
        room_id=ROOM,
        version=1,
        language="en",
        sha256=digest("Be kind."),
        text="Be kind.",
        made_at=NOW,
        made_by=ASHA,
    )


def test_rules_of_the_file_were_made_by_nobody() -> None:
    assert made({"en": "Be kind."})[0].made_by is None


@pytest.mark.parametrize(
    ("texts", "is_new"),
    [
        ({"en": "Be kind."}, False),
        ({"en": "Be kind. "}, True),
        ({"en": "Be kind.\n"}, True),
        ({"en": "be kind."}, True),
        ({"de": "Be kind."}, True),
        ({"en": "Be kind.", "de": "Sei lieb."}, True),
    ],
)
def test_any_other_word_or_language_is_a_new_version(texts: dict[str, str], *, is_new: bool) -> None:
    assert {each.version for each in made(texts, rules())} == ({2} if is_new else set())


def test_a_language_that_is_left_out_is_a_new_version_too() -> None:
    both = rules(), rules(text="Sei lieb.", language="de")
    assert [each.language for each in made({"en": "Be kind."}, *both)] == ["en"]


def test_all_languages_of_a_version_have_its_number() -> None:
    assert {each.version for each in made({"en": "New.", "de": "Neu."}, rules(7))} == {8}


@given(TEXTS)
def test_what_was_just_made_is_no_new_version(texts: dict[str, str]) -> None:
    first = made(texts)
    assert made(texts, *first) == ()
    assert {each.language: each.text for each in first} == texts


@given(TEXTS, TEXTS)
def test_numbers_only_grow(before: dict[str, str], after: dict[str, str]) -> None:
    first = made(before)
    assert all(each.version == 2 for each in made(after, *first))
    assert bool(made(after, *first)) is (before != after)


# -- one text is set by hand


def set_by_hand(language: str, *current: RulesVersion, text: str = "New.") -> dict[str, str]:
    new = replace(rules(text=text, language=language), made_by=ASHA, made_at=LATER)
    made = version_with(new, current, own="en")
    assert {each.made_at for each in made} <= {LATER}
    assert {each.version for each in made} <= {max((each.version for each in current), default=0) + 1}
    return {each.language: each.text for each in made}


def test_the_other_languages_go_along_with_a_text_that_was_set_by_hand() -> None:
    by_hand = replace(rules(4), made_by=ASHA)
    assert set_by_hand("de", by_hand) == {"de": "New.", "en": "Be kind."}
    german = replace(rules(4, "Sei lieb.", "de"), made_by=ASHA)
    assert set_by_hand("en", by_hand, german) == {"en": "New.", "de": "Sei lieb."}


def test_a_translation_that_is_set_by_hand_leaves_the_rules_of_the_configuration_beside_it() -> None:
    files = rules(), rules(text="Sei lieb.", language="de")
    assert set_by_hand("de", *files) == {"de": "New.", "en": "Be kind."}


def test_translations_of_the_configuration_stay_behind_once_the_group_has_rules_of_its_own() -> None:
    german, french = rules(text="Sei lieb.", language="de"), rules(text="Sois bon.", language="fr")
    assert set_by_hand("en", rules(), replace(german, made_by=ASHA), french) == {
        "en": "New.",
        "de": "Sei lieb.",
    }


def test_an_admin_who_is_forgotten_is_not_the_configuration() -> None:
    german = replace(rules(text="Sei lieb.", language="de"), made_by=UserId(""))
    assert set(set_by_hand("en", rules(), german)) == {"en", "de"}


def test_each_text_keeps_who_set_it() -> None:
    new = replace(rules(text="Neu.", language="de"), made_by=ASHA)
    made = version_with(new, [rules()], own="en")
    assert {each.language: each.made_by for each in made} == {"de": ASHA, "en": None}


def test_the_very_words_are_no_new_version_whatever_other_languages_there_are() -> None:
    assert set_by_hand("en", rules(), rules(text="Sei lieb.", language="de"), text="Be kind.") == {}


@given(TEXTS, st.sampled_from(["en", "es", "de", "fr"]), st.text(max_size=20))
def test_what_was_set_by_hand_is_lost_to_no_other_language(
    texts: dict[str, str], language: str, text: str
) -> None:
    current = new_version(ROOM, texts, (), now=NOW, by=ASHA)
    after = set_by_hand(language, *current, text=text) or texts
    assert after == texts | {language: text}


@pytest.mark.parametrize(
    ("languages", "wished", "read"),
    [
        (["en", "de"], ["de"], "de"),
        (["de", "en"], ["fr"], "en"),
        (["de", "es"], ["fr"], "de"),
        (["es", "de"], ["fr"], "es"),
        (["en", "de", "fr"], ["es", "fr"], "fr"),
        (["en", "de"], [], "en"),
        (["de"], [], "de"),
        (["en"], ["xx", "", "EN"], "en"),
    ],
)
def test_somebody_reads_the_first_language_they_wish_for_else_english_else_what_there_is(
    languages: list[str], wished: list[str], read: str
) -> None:
    version = [replace(rules(), language=language) for language in languages]
    found = in_language(version, *wished)
    assert found is not None
    assert found.language == read


def test_where_there_are_no_rules_nobody_reads_any() -> None:
    assert in_language((), "en") is None


@pytest.mark.parametrize("text", ["", "Be kind.", "Sei lieb. ß", "\ufeffBe kind.", "a\r\nb"])
def test_a_fingerprint_is_that_of_the_very_bytes_of_the_file(text: str) -> None:
    assert digest(text) == sha256(text.encode("utf-8")).hexdigest()
