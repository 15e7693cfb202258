"""What has changed between two versions of the ground rules, paragraph by paragraph.

Decides: which paragraphs are new, changed or gone, and what is said of it. From: the two texts. Knows nothing
about a person.
"""

from dataclasses import dataclass
from difflib import SequenceMatcher

from policies.vocabulary import Markdown, RulesVersion, Said, Text, text

ALIKE = 0.5  # how many words of two paragraphs must be the same for one to be the other, changed
MOST_PARAGRAPHS = (
    2_000  # the bot does nothing else meanwhile, so of more only what is new and what is gone is told
)
MOST_COMPARED = 1_000_000  # words of one side times words of the other


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph that is new (`before` empty), gone (`after` empty), or changed."""

    before: str
    after: str


def changes(old: str, new: str) -> tuple[Change, ...]:
    """Return what has changed, in the order of the new text. Numbers and line breaks alone are no change."""
    before, after = _paragraphs(old), _paragraphs(new)
    if max(len(before), len(after)) > MOST_PARAGRAPHS:
        return _only_in_one(before, after)
    matcher = SequenceMatcher(a=[_bare(p) for p in before], b=[_bare(p) for p in after], autojunk=False)
    found: list[Change] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            found += _paired(before[a:b], after[c:d])
    return tuple(found)


def told(old: RulesVersion | None, new: RulesVersion) -> Said:
    """Say what has changed to who read the old rules and now reads the new ones, which follow."""
    if old is None:
        return (text("There are ground rules here now:"),)
    heading = text("**All of them, as they are now:**")
    if old.language != new.language:
        return (text("The ground rules here have changed."), heading)
    if old.sha256 == new.sha256:
        elsewhere = text(
            "The ground rules here have changed in another language. In this one they are the same."
        )
        return (elsewhere, heading)
    opening = text("The ground rules here have changed. This is what is different:")
    return (opening, *shown(changes(old.text, new.text)), heading)


def shown(found: tuple[Change, ...]) -> Said:
    """Show what has changed, for people."""
    if not found:
        return (text("Only its form has changed: the words are the same."),)
    said: list[Text | Markdown] = []
    for change in found:
        if not change.before:
            said += [text("**New:**"), Markdown(_quoted(change.after))]
        elif not change.after:
            said += [text("**No longer there:**"), Markdown(_quoted(change.before))]
        else:
            said += [text("**Before:**"), Markdown(_quoted(change.before))]
            said += [text("**Now:**"), Markdown(_quoted(change.after))]
    return tuple(said)


def _paragraphs(rules: str) -> list[str]:
    return [line.strip() for line in rules.replace("\r\n", "\n").split("\n") if line.strip()]


def _bare(paragraph: str) -> str:
    """Return a paragraph without what changes when another one comes before it."""
    return " ".join(paragraph.lstrip("0123456789.)-*+# \t").split())


def _paired(before: list[str], after: list[str]) -> list[Change]:
    """Pair paragraphs that are alike; what is left is new or gone."""
    if _words(before) * _words(after) > MOST_COMPARED:
        return [
            *(Change("", paragraph) for paragraph in after),
            *(Change(paragraph, "") for paragraph in before),
        ]
    found: list[Change] = []
    left = list(before)
    for paragraph in after:
        best = max(left, key=lambda other: _likeness(other, paragraph), default="")
        if best and _likeness(best, paragraph) >= ALIKE:
            left.remove(best)
            found.append(Change(best, paragraph))
        else:
            found.append(Change("", paragraph))
    return found + [Change(paragraph, "") for paragraph in left]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(a=_bare(one).split(), b=_bare(other).split(), autojunk=False).ratio()


def _words(paragraphs: list[str]) -> int:
    return sum(len(paragraph.split()) for paragraph in paragraphs)


def _only_in_one(before: list[str], after: list[str]) -> tuple[Change, ...]:
    old, new = {_bare(paragraph) for paragraph in before}, {_bare(paragraph) for paragraph in after}
    added = [Change("", paragraph) for paragraph in after if _bare(paragraph) not in old]
    return (*added, *(Change(paragraph, "") for paragraph in before if _bare(paragraph) not in new))


def _quoted(paragraph: str) -> str:
    return f"> {paragraph}"
