import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from bot.texts.catalogue import catalogue_file, wording
from bot.texts.extract import NotLiteral, as_bytes, forms, read, template, texts_in_code, updated
from policies.vocabulary import Text
from policies.vocabulary.settings import LANGUAGES

PLACE = re.compile(r"\{(\w*)\}")
CODE = re.compile(r"`[^`]*`")
# Words that find fault with somebody; what went wrong can be said without them.
BLAME = {
    "en": r"you (?:failed|forgot|must not|should not have)|your (?:fault|mistake)|violat\w+|forbidden",
    "es": r"tu (?:culpa|error)|olvidaste|incumpl\w+|prohibid\w+|no debiste|ilegal",
    "de": r"deine schuld|dein fehler|vergessen hast|verstoß\w*|verboten|hättest nicht|unzulässig",
    "fr": r"ta faute|ton erreur|tu as oublié|interdit\w*|tu n’aurais pas dû|illégal",
}


def messages(language: str) -> Iterator[Message]:
    yield from (message for message in read(language) if message.id)


def sources(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def test_every_text_in_the_code_is_in_every_catalogue_and_no_other() -> None:
    code = {sources(message) for message in template() if message.id}
    for language in LANGUAGES:
        there = {sources(message) for message in messages(language)}
        assert there == code, f"run `make catalogues`, then translate {catalogue_file(language)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_all_its_forms_and_none_is_a_guess(language: str) -> None:
    missing = [sources(m)[0] for m in messages(language) if m.fuzzy or not all(forms(m))]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_places_of_its_text(language: str) -> None:
    for message in messages(language):
        allowed = {frozenset(PLACE.findall(source)) for source in sources(message)}
        for form in forms(message):
            assert frozenset(PLACE.findall(form)) in allowed, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_leaves_out_nothing_that_is_to_be_typed(language: str) -> None:
    for message in messages(language):
        for form in forms(message):
            found = sorted(CODE.findall(form))
            assert found in [sorted(CODE.findall(source)) for source in sources(message)], form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_marks_of_its_text(language: str) -> None:
    for message in messages(language):
        for form in forms(message):
            for mark in ("**", "](", "\n"):
                assert form.count(mark) in {source.count(mark) for source in sources(message)}, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_piece_of_a_sentence_stays_one_and_a_sentence_is_ended(language: str) -> None:
    for message in messages(language):
        for form in forms(message):
            ends = {source.rstrip("*")[-1] in ".?:" for source in sources(message)}
            assert (form.rstrip("*")[-1] in ".?:") in ends, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_lost_or_doubled_in_the_gaps(language: str) -> None:
    for message in messages(language):
        for form in forms(message):
            assert form == form.strip(), form
            assert not re.search(r"  |\b(\w{3,}) \1\b|[.,]{2}", form), form


@pytest.mark.parametrize(
    ("language", "formal"),
    [
        ("es", r"\busted(?:es)?\b"),
        ("de", r"\bIhnen\b|(?<=[a-zäöüß,] )(?:Sie|Ihre?[mnrs]?)\b"),
        ("fr", r"\bvous\b|\bvotre\b|\bvos\b"),
    ],
)
def test_members_are_spoken_to_as_they_speak_to_each_other(language: str, formal: str) -> None:
    spoken = [form for message in messages(language) for form in forms(message)]
    assert [form for form in spoken if re.search(formal, form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_plural_has_as_many_forms_as_its_language_and_the_many_are_counted(language: str) -> None:
    needed = read(language).num_plurals
    counted = [message for message in messages(language) if message.pluralizable]
    assert len(counted) > 10
    for message in counted:
        assert len(forms(message)) == needed
        assert "{count}" in forms(message)[-1], message.id


def test_what_is_counted_in_words_is_said_in_the_singular_too() -> None:
    alone = [message.id for message in messages("en") if isinstance(message.id, str)]
    assert [source for source in alone if re.search(r"\{count\} [a-z]+s\b", source)] == []


def test_no_command_is_written_out_with_a_prefix_that_an_operator_may_have_changed() -> None:
    written = [code for message in messages("en") for form in forms(message) for code in CODE.findall(form)]
    assert [code for code in written if code.startswith("`!")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bot_is_calm(language: str) -> None:
    for message in messages(language):
        for form in forms(message):
            said = CODE.sub("it", form)
            assert "!" not in said, form
            assert not re.search(BLAME[language], said, re.IGNORECASE), form
            words = [len(part.split()) for part in re.split(r"(?<=[.?…])\s", said)]
            assert max(words) <= 25, form


def test_what_is_given_to_a_text_is_what_it_has_places_for() -> None:
    for found in texts_in_code():
        places = {place for wording in found.wording for place in PLACE.findall(wording)}
        counted = {"count"} if len(found.wording) == 2 else set()
        if found.given:
            assert found.given | counted == places | counted, f"{found.file}:{found.line}"


def test_no_sentence_of_the_code_is_said_past_the_catalogues() -> None:
    """`Text(…)` with a literal would be said and never be translated."""
    root = Path(__file__).parents[3]
    for place in ("bot", "commands", "policies"):
        for file in (root / place).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
                    assert not (node.args and isinstance(node.args[0], ast.Constant)), f"{file}:{node.lineno}"


def test_the_catalogues_are_fresh() -> None:
    for language in LANGUAGES:
        fresh = as_bytes(updated(language, template()))
        assert catalogue_file(language).read_bytes() == fresh, "run `make catalogues`"


def test_a_text_that_is_put_together_in_code_is_refused(tmp_path: Path) -> None:
    for place in ("policies", "commands", "bot"):
        (tmp_path / place).mkdir()
    (tmp_path / "commands" / "x.py").write_text(
        "from policies.vocabulary import text as say\nfrom it import text\ntext(1)\nsay(f'Hello {1}')\n"
    )
    with pytest.raises(NotLiteral, match=re.escape("commands/x.py:4")):
        list(texts_in_code(tmp_path))


def test_a_language_not_spoken_and_a_text_not_known_are_english() -> None:
    assert wording(Text("Nothing."), "xx") == "Nothing."
    assert wording(Text("never heard of"), "de") == "never heard of"


def test_the_plural_is_that_of_the_language() -> None:
    source = "{count} new text", "{count} new texts"
    assert wording(Text(source[0], {}, source[1], 1), "de") == source[0]
    assert wording(Text(source[0], {}, source[1], 2), "de") == source[1]
