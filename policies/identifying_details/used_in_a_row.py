"""Whether a registered row of words is used as what it was registered as: blue lantern, the old mill."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.everyday_rows import everybody_says
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.spelled.employers import SORTS

_SMALL = 3
"""Letters of words that only join others."""
_PLACING = words("at from near outside past behind beside bei beim vor por desde em na bij langs chez devant")
_JOINED = 3
"""Words of a name that joins two by "and": moss and thimble."""


def counts_in_a_row(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Tell it of the words at `inside`, which are all of what was registered, or a part of it."""
    return _phrase_counts(scene, inside, met) or _is_a_place_of(scene, inside, met)


def is_only_a_place(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """In de zonnehoek: one word with its article is an employer's name only where it is written as one."""
    article, *name = (scene.tokens[at] for at in inside)
    if len(name) != 1 or article.text not in scene.cues.articles:
        return False
    start, end = scene.span(met)
    written = scene.heard.text[start:end]
    return not (written[:1].isupper() if scene.cues.language == "de" else written != written.lower())


def _phrase_counts(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Everyday words in a row count where one is written as a name, or all are said and few say them so."""
    row = [scene.tokens[at] for at in inside]
    telling = [token.text for token in row if token.text not in scene.everyday]
    goes_on = _goes_on(scene, inside[-1])
    if any(token.capital and not token.opens for token in row) and (telling or not goes_on):
        return True
    if met.how == "part" and not any(token.text in SORTS and len(token.text) > _SMALL for token in row):
        return not all(is_a_word(word, (scene.cues.language,)) for word in telling)  # un clavo de oro
    if telling or goes_on:
        return bool(telling)
    whole = met.how == "phrase" and met.which.kind != "name"
    return whole and not everybody_says([token.text for token in row], scene.cues.language)


def _goes_on(scene: Scene, last: int) -> bool:
    """De la Torre Eiffel: more of a name stands behind it."""
    behind = scene.tokens[last + 1 : last + 2]
    return bool(behind) and behind[0].capital and behind[0].gap == " " and not behind[0].opens


def _is_a_place_of(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """New cushions from moss and thimble, thanks Hope: two words and more, at a place, beside whose it is."""
    first = inside[0]
    placed = first > 0 and scene.tokens[first].gap == " " and scene.tokens[first - 1].text in _PLACING
    if met.which.kind != "workplace" or len(inside) < _JOINED or not placed:
        return False
    named = (scene.roster.named(scene.tokens, at) for at in range(len(scene.tokens)))
    return any(one is not None and met.which.owner in one.members for one in named)
