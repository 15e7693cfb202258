"""Whether an everyday word is written as a name is: behind a title, called a surname, with a capital."""

from policies.identifying_details.ownership.name_like import name_like
from policies.identifying_details.ownership.people.strangers import ABBREVIATED
from policies.identifying_details.ownership.qualities import is_a_quality
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.times_and_trades import is_a_shop, is_a_time

_DEAR = frozenset(["little", "poor", "dear", "sweet", "darling", "lil", "wee", "petit", "petite"])
"""What is said of a child or a pet in front of its name: how is little Biscuit."""


def is_written_as_name(scene: Scene, at: int) -> bool:
    """Tell whether the word at a place is written so."""
    before = scene.tokens[at - 1].text if at else ""
    dear = before in _DEAR and scene.tokens[at].capital and scene.cues.language != "de"
    if dear or is_titled(scene, at) or is_called_a_surname(scene, at):
        return True
    if is_a_time(scene.tokens, at, scene.cues) or is_a_shop(scene.tokens, at, scene.cues):
        return False
    return not is_a_quality(scene.tokens, at, scene.cues.language) and name_like(scene.tokens, at, scene.cues)


def is_titled(scene: Scene, at: int) -> bool:
    """Tell whether a title stands in front: Mrs Park."""
    before = scene.tokens[at - 1].text if at else ""
    return before in ABBREVIATED or (before in scene.cues.titles and scene.tokens[at].capital)


def is_called_a_surname(scene: Scene, at: int) -> bool:
    """Her surname is park: what announces a surname stands in front, at most two words away."""
    sentence = scene.tokens[at].sentence
    before = [token.text for token in scene.tokens[max(0, at - 8) : at] if token.sentence == sentence]
    phrases = scene.cues.surnames
    longest = len(phrases[0]) if phrases else 0  # they are sorted so
    return any(
        tuple(before[start:end]) in phrases
        for end in range(max(0, len(before) - 2), len(before) + 1)
        for start in range(max(0, end - longest), end)
    )
