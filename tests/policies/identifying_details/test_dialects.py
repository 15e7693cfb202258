import pytest

from policies.identifying_details.dialects import as_written
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain, words_in
from tests.policies.identifying_details.a_room import member, room_with, say


def written(text: str, *languages: str, name: str = "") -> str:
    normal = Normal(text)
    words = frozenset(words_in(plain(normal.lower)))
    return as_written(normal, words, languages, lambda word: word == name).folded


@pytest.mark.parametrize(
    ("text", "language", "right"),
    [
        ("d Mara schafft i dr Migros, isch so", "de", "die Mara schafft in der Migros, ist so"),
        ("de Resi hackelt bei da Voest", "de", "die Resi arbeitet bei der Voest"),
        ("Biste noch da?", "de", "Bist du noch da?"),
        ("kheb uwen brief nie gekregen", "nl", "ik heb je brief niet gekregen"),
    ],
)  # fmt: skip
def test_what_is_written_as_it_is_spoken_is_read_as_it_is_written(
    text: str, language: str, right: str
) -> None:
    assert written(text, language) == right


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("i like da beat", ("en",)),
        ("das ist in da Mitte, i", ("de",)),
        ("o apelido da Maya é Falcão", ("nl", "pt")),
        ("der ist da, Dr Isch kommt", ("de",)),
    ],
)
def test_without_a_word_that_only_a_dialect_has_nothing_is_exchanged(
    text: str, languages: tuple[str, ...]
) -> None:
    assert written(text, *languages) == text


def test_names_of_members_and_words_with_a_capital_stay() -> None:
    assert written("ned isch da, gell Hesch", "de", name="ned") == "ned ist da, gell Hesch"


def test_a_detail_told_in_dialect_is_found_where_it_stands() -> None:
    text = "d Maya schafft i dr Migros z Thun, glaub isch so"
    verdict = say(room_with(member("Maya"), member("Zed"), languages=("de",)), text, sender="Zed")
    assert verdict.verdict == "warn"
    assert [text[one.start : one.end] for one in verdict.findings] == ["Migros"]
