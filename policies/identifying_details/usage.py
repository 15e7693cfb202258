"""Whether a registered word that was met is used as what it was registered as."""

from collections.abc import Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.ownership.name_like import name_like
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.watch import Met

_WORDS = frozenset({"name", "word", "handle", "workplace", "location"})
_SURE_MISTYPED = 7


def counts(scene: Scene, met: Met) -> bool:
    """Whether this is the registered detail, and no ordinary word, display name or namesake."""
    inside = [at for at, token in enumerate(scene.tokens) if token.start < met.end and met.start < token.end]
    if not inside or met.which.kind not in _WORDS or met.how in {"run", "date", "spot"}:
        return bool(inside)
    if _displayed(scene, inside, met):
        return False
    if len(inside) > 1:
        return met.how != "phrase" or _phrase_counts(scene, inside)
    return _word_counts(scene, inside[0], met)


def _displayed(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Whether these words are how somebody in the room is called by everybody."""
    words = [scene.tokens[at].text for at in inside]
    if len(words) == 1 and met.how == "genitive":
        words = [words[0][:-1]]
    named = scene.roster.named(scene.tokens, inside[0])
    if named is None or named.last < inside[-1]:
        return False
    return any(scene.roster.goes_by(member, words) for member in named.members)


def _phrase_counts(scene: Scene, inside: Sequence[int]) -> bool:
    """Everyday words in a row count where one is written as a name."""
    row = [scene.tokens[at] for at in inside]
    return any(token.text not in ORDINARY for token in row) or any(
        token.capital and not token.opens for token in row
    )


def _word_counts(scene: Scene, at: int, met: Met) -> bool:
    token = scene.tokens[at]
    word = token.text
    if met.which.kind in {"name", "word"} and _namesake(scene, at, met):
        return False
    if met.how == "mistyped":
        return _typed_as_name(scene, at, met)
    everyday = word in ORDINARY or (met.how == "genitive" and word[:-1] in ORDINARY)
    if everyday:
        return _written_as_name(scene, at) or _with_its_owner(scene, at, met)
    return True


def _written_as_name(scene: Scene, at: int) -> bool:
    titled = at > 0 and scene.tokens[at - 1].text in scene.cues.titles and scene.tokens[at].capital
    announced = {token.text for token in scene.tokens[max(0, at - 3) : at]}
    told = any(
        phrase[-1] in announced for phrase in scene.cues.surnames if phrase[-1] not in scene.cues.frequent
    )
    return titled or told or name_like(scene.tokens, at, scene.cues)


def _with_its_owner(scene: Scene, at: int, met: Met) -> bool:
    """Maya Park: the name that everybody sees, and the surname behind it."""
    if at == 0 or scene.tokens[at].gap != " ":
        return False
    named = scene.roster.named(scene.tokens, at - 1)
    return named is not None and met.which.owner in named.members


def _namesake(scene: Scene, at: int, met: Met) -> bool:
    """Whether another given name stands in front: Michael Jackson is not the Jackson of this room."""
    if at == 0:
        return False
    before, token = scene.tokens[at - 1], scene.tokens[at]
    if (
        token.gap != " "
        or not before.capital
        or before.text not in GIVEN_NAMES
        or before.opens
        and before.text in ORDINARY
    ):
        return False
    named = scene.roster.named(scene.tokens, at - 1)
    return named is None or met.which.owner not in named.members


def _typed_as_name(scene: Scene, at: int, met: Met) -> bool:
    token = scene.tokens[at]
    if _stem_is_everyday(token):
        return False
    if any(met.which.owner in named.members for other in range(len(scene.tokens))
           if other != at and (named := scene.roster.named(scene.tokens, other))):  # fmt: skip
        return True
    return _written_as_name(scene, at) or (token.capital and token.opens) or len(token.text) >= _SURE_MISTYPED


def _stem_is_everyday(token: Token) -> bool:
    word = token.text
    return any(
        word.endswith(ending) and (word[: -len(ending)] in ORDINARY or word[: -len(ending)] + "e" in ORDINARY)
        for ending in (
            "s",
            "es",
            "ed",
            "d",
            "ing",
            "er",
            "ers",
            "ly",
            "y",
            "n",
            "en",
            "est",
            "ness",
            "ful",
            "less",
        )
    )
