"""When texts are a new version, and which language of it somebody reads."""

from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.ground_rules.versions import digest, in_language, new_version
from policies.vocabulary import RulesVersion
from tests.commands.asking import ASHA, NOW, ROOM, rules

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
