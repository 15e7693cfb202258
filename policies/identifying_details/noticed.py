"""Whether a detail would be noticed once it is registered: asked before that is promised to anybody.

The value is put through the verdict itself, in sentences in which somebody else says it plainly.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from enum import Enum, auto

from policies.identifiers import UserId
from policies.identifying_details.detail import Place
from policies.identifying_details.everyday_rows import is_small
from policies.identifying_details.facts import Heard, Member
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.registered.value import registered
from policies.identifying_details.verdict import Room

_SAID = {
    "en": "They said {} again",
    "es": "Ayer dijeron {} otra vez",
    "de": "Sie sagten {} noch einmal",
    "fr": "Ils ont dit {} encore",
    "pt": "Ontem disseram {} outra vez",
    "nl": "Ze zeiden {} nog eens",
    "hi": "Kal unhone {} kaha phir se",
}
_TITLED = {"es": "Sra. {}", "de": "Frau {}", "fr": "Mme {}", "pt": "Sra. {}", "nl": "mevrouw {}"}
_EMPLOYING = {
    "es": "trabaja en {}",
    "de": "arbeitet bei {}",
    "fr": "travaille chez {}",
    "pt": "trabalha na {}",
    "nl": "werkt bij {}",
}
_SHOWN_AS_NOTHING = Member(UserId("@:"))
_SENDER = UserId("@?:")
_KEY = bytes(32)
"""It makes digests that no one ever sees."""
_LONGEST = 1000
"""Characters of a value that are registered."""


class Noticed(Enum):
    """How a registered detail is noticed where it is said."""

    ALWAYS = auto()  # as it was registered, and in small letters
    AS_A_NAME = auto()  # where it is used as a name is
    SHOWN = auto()  # not at all, for everybody sees it as its owner's name
    NEVER = auto()  # not at all: too short, or nothing that is ever written so
    EVERYWHERE = auto()  # not at all, for it stands in nearly everything that is said


_FROM_BEST = (Noticed.SHOWN, Noticed.ALWAYS, Noticed.AS_A_NAME, Noticed.NEVER, Noticed.EVERYWHERE)


def would_be_noticed(kind: str, value: str, owner: Member, place: Place) -> Noticed:
    """Tell how a value would be noticed if its owner registered it.

    Args:
        kind: a category of detail, or `word`.
        value: what the owner would register.
        owner: as the room shows them; what they registered before does not matter.
        place: regions and languages of the room.
    """
    value = value[:_LONGEST]
    if _is_everywhere(kind, value, place):
        return Noticed.EVERYWHERE
    found = _judged(kind, value, owner, place)
    if found is Noticed.NEVER and _judged(kind, value, _SHOWN_AS_NOTHING, place) is not found:
        return Noticed.SHOWN
    return found


def at_worst(found: Iterable[Noticed]) -> Noticed:
    """Return what holds everywhere; where it is shown anyway does not count, unless that is so everywhere."""
    return max(found, key=_FROM_BEST.index)


def _is_everywhere(kind: str, value: str, place: Place) -> bool:
    """Whether it is one small word, which nobody is called: watched for, it would be met all the time."""
    words = words_in(plain(value.lower()))
    if kind == "name" or len(words) != 1 or words[0] in GIVEN_NAMES:
        return False
    return words[0].isalpha() and any(is_small(words[0], language) for language in _languages(place))


def _judged(kind: str, value: str, owner: Member, place: Place) -> Noticed:
    made = registered(kind, value, owner=owner.user_id, key=_KEY, regions=place.regions)
    if not made.digests:
        return Noticed.NEVER
    watched = replace(owner, registered=(made,))
    return at_worst(_judged_in(one, kind, value, watched, place) for one in _languages(place))


def _judged_in(language: str, kind: str, value: str, owner: Member, place: Place) -> Noticed:
    """Tell how it would be noticed where a language is spoken before the others."""
    languages = tuple(dict.fromkeys((language, *place.languages)))
    here = frozenset((owner.user_id, _SENDER))
    room = Room([owner], key=_KEY, place=Place(place.regions, languages, here))
    if all(_is_met(room, text) for text in _plainly(value, language)):
        return Noticed.ALWAYS
    if any(_is_met(room, text) for text in _named(kind, value, owner.display_name, language)):
        return Noticed.AS_A_NAME
    return Noticed.NEVER


def _languages(place: Place) -> Collection[str]:
    return place.languages or ("en",)


def _plainly(value: str, language: str) -> Iterator[str]:
    for said in (value, value.lower()):
        yield said
        yield _SAID.get(language, _SAID["en"]).format(said)


def _named(kind: str, value: str, shown_as: str, language: str) -> Iterator[str]:
    """Yield a value in the ways that an account, an employer or a name is spoken of."""
    said = _EMPLOYING.get(language, "works at {}") if kind == "workplace" else _TITLED.get(language, "Ms {}")
    yield f"@{value}" if kind == "handle" else said.format(value.title())
    if shown_as:
        yield f"{shown_as} {value.title()}"


def _is_met(room: Room, text: str) -> bool:
    found = room.verdict(Heard(text, _SENDER)).findings
    return any(one.category == "protected" and one.subject == "member" for one in found)
