"""Whether a pronoun agrees with a word for somebody: "her" with no brother, "ela" with no médico."""

from collections.abc import Sequence
from itertools import pairwise

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token

_EVERY = words("the all these those die les los las os as de alle todos todas tous toutes")
_SOMEBODY = frozenset({"third", "member", "outsider"})
_ENDED = frozenset({"es", "pt"})
"""Languages in which the end of a word says whether it is a man."""


def agree(tokens: Sequence[Token], cues: Cues, one: Mention, pronoun: Mention) -> bool:
    """Tell whether `pronoun` may stand for `one`, who is named by the last of its words."""
    word, told = tokens[one.last].text, tokens[pronoun.first].text
    every = one.first and tokens[one.first - 1].text in _EVERY
    plural = every and word.endswith("s") and cues.is_relation(word[:-1])  # all the drivers
    several = (plural or word in cues.several) and one.how != "owner"  # my exes page is one ex's
    if one.who == "outsider" and not tokens[one.last].capital and _is_ended_otherwise(word, told, cues):
        return False
    she = told in cues.group and told in cues.they and not pronoun.plural  # sie wohnt
    if she or told in cues.she:
        return word not in cues.men and not several
    if told in cues.he:
        return word not in cues.women and not several
    return True


def is_told(tokens: Sequence[Token], cues: Cues, one: Mention) -> bool:
    """Whether somebody only hears it: Maya told the nurse she was born (…), gave the gate guy (…)."""
    before = [token.text for token in tokens[max(0, one.first - 3) : one.first]]
    heard = any(word in cues.telling and behind in cues.articles for word, behind in pairwise(before))
    return (one.how == "label" and one.who != "public") or heard


def is_told_otherwise(
    tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, one: Mention, pronoun: Mention
) -> bool:
    """Tell whether `one` is of the other sex by the pronoun next to them.

    The nurse cannot read it but she's sure: his is (…).
    """
    told = tokens[pronoun.first].text
    other = cues.she if told in cues.he else cues.he if told in cues.she else frozenset[str]()
    between = (each for each in mentions if one.last < each.first < pronoun.first and each.who in _SOMEBODY)
    spoken = next(between, None)
    return spoken is not None and tokens[spoken.first].text in other & cues.they


def _is_ended_otherwise(word: str, told: str, cues: Cues) -> bool:
    """Fui ao médico. Ela mora (…): a word for a man by its end; not: el dentista, a colega."""
    if cues.language not in _ENDED:
        return False
    if told in cues.she and told not in cues.he:
        return word.endswith(("o", "or"))
    return told in cues.he and told not in cues.she and word.endswith(("era", "ora", "ica", "ana", "ada"))
