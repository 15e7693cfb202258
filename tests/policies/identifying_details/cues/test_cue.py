"""How cues are written down and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.cues import CUES, everywhere
from policies.identifying_details.cues.cue import among, ends, phrases, words
from policies.identifying_details.registered.plain import WORD, plain


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("she he they", {"she", "he", "they"}),
        ("  she\n\the ", {"she", "he"}),
        ("She SHE she", {"she"}),
        ("él  mañana", {"el", "manana"}),
        ("l'Été d’abord", {"l", "ete", "d", "abord"}),
        ("Straße", {"strasse"}),
        ("größer", {"grosser"}),
        ("on-call", {"on", "call"}),
        ("", set()),
        (" , . ", set()),
    ],
)
def test_words_are_read_in_plain_spelling(written, read):
    assert words(written) >= read
    assert {word for word in words(written) if "ß" in word} == set()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("last name", (("last", "name"),)),
        ("name, last name, full  name", (("full", "name"), ("last", "name"), ("name",))),
        ("a, a, A", (("a",),)),
        ("s'appelle, né", (("s", "appelle"), ("ne",))),
        (" , ,", ()),
        ("", ()),
    ],
)
def test_phrases_stand_between_commas_and_the_longest_comes_first(written, read):
    assert phrases(written) == read


@given(st.text(max_size=60))
def test_whatever_is_written_is_read_as_messages_are(written):
    for word in words(written):
        assert WORD.findall(plain(word)) == [word]
    for phrase in phrases(written):
        assert phrase
    lengths = [len(phrase) for phrase in phrases(written)]
    assert lengths == sorted(lengths, reverse=True)


@given(st.text(max_size=40), st.text(max_size=40))
def test_two_lists_together_are_read_as_each_alone(one, other):
    assert words(f"{one} {other}") == words(one) | words(other)


def test_ends_can_be_asked_of_a_word_and_no_ends_are_no_words_end():
    assert "schwiegertochter".endswith(ends("tochter Sohn"))
    assert "schwiegersohn".endswith(ends("tochter Sohn"))
    assert not "schwiegertochter".endswith(ends(""))


@pytest.mark.parametrize(
    ("word", "is_there"), [("she", True), ("rob", True), ("okonkwo", False), ("", False)]
)
def test_a_word_is_among_some_lists_where_it_is_in_any(word, is_there):
    assert among(word, words("she he"), words("rob"), words("")) is is_there
    assert not among(word)


@pytest.mark.parametrize(
    ("language", "ask", "yes", "no"),
    [
        ("en", "is_relation", "sister", "table"),
        ("en", "is_noun", "number", "table"),
        ("en", "is_organisation", "helpline", "table"),
        ("de", "is_relation", "schwiegertochter", "tisch"),
        ("de", "is_noun", "handynummer", "tisch"),
        ("de", "is_organisation", "bereitschaftsdienst", "tisch"),
        ("nl", "is_relation", "schoonmoeder", "tafel"),
        ("es", "is_relation", "hermana", "mesa"),
        ("fr", "is_noun", "numero", "table"),
        ("pt", "is_organisation", "hospital", "mesa"),
    ],
)
def test_a_language_is_asked_what_a_word_means(language, ask, yes, no):
    asked = getattr(CUES[language], ask)
    assert asked(yes)
    assert not asked(no)


@pytest.mark.parametrize("kind", ["my", "relations", "organisations"])
def test_a_kind_everywhere_is_that_of_every_language_together(kind):
    assert all(getattr(cues, kind) <= everywhere(kind) for cues in CUES.values())
    assert len(everywhere(kind)) > max(len(getattr(cues, kind)) for cues in CUES.values())


@pytest.mark.parametrize("language", sorted(CUES))
def test_nobody_is_spoken_of_and_spoken_to_by_the_same_word_alone(language):
    cues = CUES[language]
    assert not cues.my & cues.theirs
    assert not cues.organisations & cues.my
    assert not cues.relations & cues.organisations
