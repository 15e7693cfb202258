"""Each kind of cue pulls its weight: taken out of a sentence, the verdict is another one."""

import re

import pytest

from policies.identifying_details import Heard, Place, Room
from policies.identifying_details.cues import CUES
from policies.identifying_details.cues.cue import Cues, phrases, words
from tests.policies.identifying_details.a_room import KEY, member, user
from tests.policies.identifying_details.cues.telling import CUES_THAT_TELL

REGIONS = {
    "en": ("US", "GB"),
    "es": ("ES",),
    "de": ("DE",),
    "fr": ("FR",),
    "pt": ("PT", "BR"),
    "nl": ("NL",),
    "hi": ("IN",),
}
CUE = re.compile(r"\[(.*?)\]")
each_sentence = pytest.mark.parametrize(
    ("language", "kind", "sentence", "told", "untold"),
    CUES_THAT_TELL,
    ids=[f"{row[0]}-{row[1]}-{CUE.findall(row[2])[0]}" for row in CUES_THAT_TELL],
)


@pytest.fixture(scope="module")
def rooms() -> dict[str, Room]:
    members = tuple(member(name) for name in ("Maya", "Leo", "Rob", "Hope"))
    ids = frozenset(one.user_id for one in members)
    return {
        language: Room(members, key=KEY, place=Place(regions, (language,), ids))
        for language, regions in REGIONS.items()
    }


def verdict(room: Room, sentence: str) -> str:
    """What the rules say, which read the cues; what is weighed knows them as signs among many."""
    return room.unweighed(Heard(" ".join(sentence.split()), user("Leo"))).verdict.verdict


@each_sentence
def test_with_its_cue_a_sentence_is_judged_one_way_and_without_it_another(
    rooms: dict[str, Room], language: str, kind: str, sentence: str, told: str, untold: str
) -> None:
    assert verdict(rooms[language], CUE.sub(r"\1", sentence)) == told
    assert verdict(rooms[language], CUE.sub("", sentence)) == untold
    assert told != untold


@each_sentence
def test_the_cue_stands_in_the_list_that_it_is_named_for(
    language: str, kind: str, sentence: str, told: str, untold: str
) -> None:
    [cue] = CUE.findall(sentence)
    listed = getattr(CUES[language], kind)
    if isinstance(listed, frozenset):
        assert words(cue) & listed
    elif kind.endswith("_ends"):
        assert any(word.endswith(listed) for word in words(cue))
    else:
        assert set(phrases(cue)) & set(listed)


# What is an employer or a date of birth at all is told by the detectors' own words, which keep their accents.
OF_DETECTORS = {("de", "of"), ("fr", "owning")}
WITHOUT_ACCENTS = str.maketrans("áéíóúñçãõâêôàèùäöü", "aeiouncaoaeoaeuaou")


@each_sentence
def test_a_cue_that_is_typed_without_its_accents_tells_the_same(
    rooms: dict[str, Room], language: str, kind: str, sentence: str, told: str, untold: str
) -> None:
    if (language, kind) not in OF_DETECTORS:
        plain = CUE.sub(lambda cue: cue[1].translate(WITHOUT_ACCENTS), sentence)
        assert verdict(rooms[language], plain) == told


@pytest.mark.parametrize("language", sorted(CUES))
def test_every_language_shows_who_is_meant_by_pronoun_by_relation_and_by_verb(language: str) -> None:
    shown = {kind for spoken, kind, *_ in CUES_THAT_TELL if spoken == language}
    assert {"i", "they", "theirs", "relations", "owning", "organisations"} <= shown


def test_every_kind_is_one_that_a_language_fills_in() -> None:
    assert {kind for _, kind, *_ in CUES_THAT_TELL} <= set(Cues.__dataclass_fields__)
