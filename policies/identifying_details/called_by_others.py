"""Whether a registered name is told as one that others are called by: every child is called Chintu."""

from collections.abc import Iterator, Sequence
from itertools import islice

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.registered.met import Met

_EVERY = words("""
    every everyone everybody all each half jeder jede jedes jeden alle todos todas todo toda cada tous toutes
    tout toute chaque iedereen elk elke ieder
""")
_CALLS = words("""
    call calls called calling nennt nennen nannte nannten llama llaman llamaba llamaban appelle appellent
    appelait appelaient chama chamam chamava chamavam noemt noemen noemde noemden
""")
_IS_CALLED = words("heisst heisen heissen heist hies hiess hiesen heet heten heette heetten")
_ONESELF = words("se s")
"""In front of a verb that calls, it says how somebody is called: se llama, s'appelle."""
_NAMED = words("called named")
_BEEN = words("s been")
_ALSO = words("also too auch tambien aussi tambem ook")
_NAMES = words("names namen vornamen voornamen prenoms nombres nomes")
_POPULAR = words("""
    baby babies popular top common beliebtesten beliebteste haufigsten populares comunes
    bebe bebes populaires courants comuns populaire
""")
_BABY_NAMES = words("babynamen babynames")
_NEAR = 12
"""Words in front of a name among which is said that others are called so."""
_AROUND = 40
_MOST_PLACES = 4
"""How often a name is looked at in one message; who says it again and again says nothing new."""
_CLOSELY, _CLOSE, _ADJOINING = 8, 4, 2


def is_called_by_others(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Whether anywhere in the message somebody else is called so: every child is called Chintu."""
    if len(inside) != 1 or met.which.kind not in {"word", "name"}:
        return False
    word = scene.tokens[inside[0]].text
    places = (at for at, token in enumerate(scene.tokens) if token.text == word)
    return any(
        _is_a_common_name(scene, at) or _is_called_so_too(scene, at) for at in islice(places, _MOST_PLACES)
    )


def _is_a_common_name(scene: Scene, at: int) -> bool:
    """Top of the baby names, she calls every child so, everybody is called so."""
    said = words_around(scene, at)
    if not _BABY_NAMES.isdisjoint(said) or not (_NAMES.isdisjoint(said) or _POPULAR.isdisjoint(said)):
        return True
    near = _before(scene, at)[-_CLOSELY:]
    every = [place for place, word in enumerate(near) if word in _EVERY]
    if not every:
        return False
    if any(len(near) - place <= _CLOSE for place in _verbs(scene, near)):
        return True
    calls = (place for place, word in enumerate(near) if word in _CALLS)
    return any(_calls_every_one(scene, near, place, every[-1]) for place in calls)


def words_around(scene: Scene, at: int) -> frozenset[str]:
    """Return the words of the sentence that a word stands in, some dozens on either side."""
    here = scene.tokens[at].sentence
    near = scene.tokens[max(0, at - _AROUND) : at + _AROUND]
    return frozenset(token.text for token in near if token.sentence == here)


def _calls_every_one(scene: Scene, near: Sequence[str], calls: int, every: int) -> bool:
    """She calls every child so, everybody calls their cat so; not: everybody called about somebody."""
    if calls < every:
        return every - calls <= _ADJOINING and len(near) - every <= _CLOSE
    theirs = among("".join(near[calls + 1 : calls + 2]), scene.cues.theirs, scene.cues.my)
    return calls - every <= _ADJOINING and theirs and len(near) > calls + 2


def _is_called_so_too(scene: Scene, at: int) -> bool:
    """My old cat was called Fips too, mein alter Kater hieß auch Fips."""
    before = _before(scene, at)
    behind = [
        token.text for token in scene.tokens[at + 1 : at + 3] if token.sentence == scene.tokens[at].sentence
    ]
    if _ALSO.isdisjoint((*before, *behind)):
        return False
    called = list(_verbs(scene, before))
    return bool(called) and not scene.cues.my.isdisjoint(before[: called[-1]])


def _verbs(scene: Scene, row: Sequence[str]) -> Iterator[int]:
    """Where in some words is said how somebody is called: is called, heißt, called her girl."""
    for at, word in enumerate(row):
        if word in _IS_CALLED or (word in _CALLS and at and row[at - 1] in _ONESELF):
            yield at
        elif word in _NAMED:
            is_called = at > 0 and among(row[at - 1], scene.cues.being, _BEEN)
            if is_called or among(row[at + 1] if at + 1 < len(row) else "", scene.cues.theirs, scene.cues.my):
                yield at


def _before(scene: Scene, at: int) -> list[str]:
    here = scene.tokens[at].sentence
    return [one.text for one in scene.tokens[max(0, at - _NEAR) : at] if one.sentence == here]
