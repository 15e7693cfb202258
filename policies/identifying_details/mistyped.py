"""Whether a word that is one slip from a registered name is that name mistyped."""

import re

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.dictionary import a_letter_away, is_a_word
from policies.identifying_details.inflected import is_inflected
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.sounds import drawn_in
from policies.identifying_details.written_as_name import is_called_a_surname, is_titled, is_written_as_name

_LEAST_MISTYPED = 5
"""Letters a word must have to be a slip for a name, where nothing announces one."""
_LONG_MISTYPED = 7
"""The same behind an article, which surnames seldom have, and things do."""
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_NEAR = 30
_BEFORE_THINGS = frozenset(("the", "a", "an"))


def counts_mistyped(scene: Scene, at: int, met: Met) -> bool:
    """Tell whether it is the name, and neither a word that is meant so nor a slip for an everyday one."""
    token = scene.tokens[at]
    if token.text in GIVEN_NAMES or not _typed_as_name(scene, at, met) or _is_small(scene, token):
        return False
    return not _is_likelier_a_word(scene, token) or _tells_of_its_owner(scene, at, met)


def _typed_as_name(scene: Scene, at: int, met: Met) -> bool:
    token = scene.tokens[at]
    if _stem_is_everyday(scene, token):
        return False
    if at and scene.tokens[at - 1].text in _BEFORE_THINGS:
        long = token.capital and len(token.text) >= _LONG_MISTYPED
        return long and _is_owner_near(scene, at, met)  # is the Okonkwu on the list our Maya
    return len(token.text) >= _LEAST_MISTYPED or is_written_as_name(scene, at)


def _is_owner_near(scene: Scene, at: int, met: Met) -> bool:
    near = (other for other in range(max(0, at - _NEAR), min(at + _NEAR, len(scene.tokens))) if other != at)
    named = (scene.roster.named(scene.tokens, other) for other in near)
    return any(one is not None and met.which.owner in one.members for one in named)


def _stem_is_everyday(scene: Scene, token: Token) -> bool:
    word = token.text
    if _STRETCHED.search(word):
        return not scene.everyday.isdisjoint(drawn_in(word))
    return is_inflected(word, scene.everyday)


def _is_small(scene: Scene, token: Token) -> bool:
    """Whether it is a word as it is written, which is no slip; looked up last, since few get so far."""
    language = scene.cues.language
    return (language == "de" or not token.capital) and is_a_word(token.text, (language,))


def _is_likelier_a_word(scene: Scene, token: Token) -> bool:
    """Whether it is a word with a capital (Greek), or as near to an everyday one: borwn, whith."""
    if token.capital:
        return is_a_word(token.text, (scene.cues.language,))
    return bool(a_letter_away(token.text, ORDINARY))


def _tells_of_its_owner(scene: Scene, at: int, met: Met) -> bool:
    return _is_owner_near(scene, at, met) or is_titled(scene, at) or is_called_a_surname(scene, at)
