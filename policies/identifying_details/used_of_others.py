"""Whether a registered name is said of others: a public figure, whoever is called so as well, a baker.

Where whoever registered it is named, or answered, it never is.
"""

from collections.abc import Sequence

from policies.identifying_details.called_by_others import is_called_by_others, words_around
from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.detectors.number_words import COUNTABLE, TELLING_HOUSE_WORDS
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.public.artists import is_an_artist_beside_works
from policies.identifying_details.public.famous import is_famous
from policies.identifying_details.registered.met import Met

_LONGEST_FAMOUS = 4
_FAR = 120
"""Words within which whoever is spoken of is looked for: more than any chat message has."""
_MONEY = words("""
    quid pound pounds euro euros dollar dollars bucks pence cents francs franken people persons leute personas
    personnes pessoas mensen
""")
_KINDS = frozenset(("name", "word", "workplace"))
_PLAINLY = frozenset(("exact", "genitive", "phrase", "part"))
"""The rules by which a name is met with no slip."""


def is_said_of_others(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Tell it of the words at `inside`, which are a registered name or word, or a part of an employer's."""
    if met.which.kind == "address":
        return _counts_something(scene, inside)
    if met.which.kind not in _KINDS or met.how not in _PLAINLY:
        return False
    if not (
        _is_part_of_a_famous_name(scene, inside, met)
        or _is_an_artist(scene, inside, met)
        or is_called_by_others(scene, inside, met)
        or _is_a_trade(scene, inside, met)
    ):
        return False
    return not _is_owner_spoken_of(scene, inside, met)


def _is_owner_spoken_of(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    owner = met.which.owner
    if scene.heard.reply_to == owner:
        return True
    around = range(max(0, inside[0] - _FAR), min(inside[-1] + _FAR, len(scene.tokens)))
    named = (scene.roster.named(scene.tokens, at) for at in around if at not in inside)
    return any(one is not None and owner in one.members for one in named)


def _is_part_of_a_famous_name(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Benicio in Benicio del Toro; Jean Moulin, of an employer that is called after him."""
    if met.which.kind == "workplace":
        return met.how == "part" and is_famous([scene.tokens[at].text for at in inside])
    first, last = inside[0], inside[-1]
    for start in range(max(0, last - _LONGEST_FAMOUS + 1), first + 1):
        for end in range(max(last, start + 2), min(start + _LONGEST_FAMOUS, len(scene.tokens))):
            row = scene.tokens[start : end + 1]
            together = all(token.gap in {" ", "-"} for token in row[1:])
            if together and len(row) > len(inside) and is_famous([token.text for token in row]):
                return True
    return False


def _is_an_artist(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Forty pages of Thackeray; not: Ms Thackeray reads us poems."""
    if met.which.kind != "name" or len(inside) != 1:
        return False
    at = inside[0]
    if at and scene.tokens[at - 1].text in scene.cues.titles:
        return False
    surname = scene.tokens[at].text[: -1 if met.how == "genitive" else None]
    return is_an_artist_beside_works(surname, words_around(scene, at))


def _is_a_trade(scene: Scene, inside: Sequence[int], met: Met) -> bool:
    """Mijn bakker, joost mag weten waarom; not: Bakker, Joost."""
    first = inside[0]
    if met.which.kind != "name" or len(inside) < 2 or not first or scene.tokens[inside[1]].gap != ", ":
        return False
    trade, before = scene.tokens[first], scene.tokens[first - 1]
    owned = among(before.text, scene.cues.articles, scene.cues.my)
    return owned and before.sentence == trade.sentence and not trade.capital


def _counts_something(scene: Scene, inside: Sequence[int]) -> bool:
    """Abbey Road, twelve quid; Larch Road, 14 minutes from here."""
    last = scene.tokens[inside[-1]]
    behind = scene.tokens[inside[-1] + 1 : inside[-1] + 2]
    if not behind or behind[0].gap != " " or "," not in last.gap:
        return False
    return (last.text.isdecimal() or last.text in TELLING_HOUSE_WORDS) and among(
        behind[0].text, COUNTABLE, _MONEY
    )
