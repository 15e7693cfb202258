"""Names of employers behind what leads to them in other languages: bei der …, en el …, chez …."""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from policies.identifying_details.detectors.employer_name_words import JOINING
from policies.identifying_details.detectors.employer_names import (
    brand_in_small_letters,
    capitals,
    in_rare_letters,
    kind_first,
    names,
)
from policies.identifying_details.detectors.employer_sorts import Run, is_no_word, is_organisation, plain
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_idle import APPLYING
from policies.identifying_details.detectors.workplace_mine import is_said_of_me
from policies.identifying_details.detectors.workplace_way import MOST_TRIES, ByWord
from policies.identifying_details.patterns import when_used
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import as_typed, without_accents_too

_MOST_LETTERS = 6
_FIRST_NAMES = GIVEN_NAMES - JOINING
NEXT = r"(?=[^\W_])"
_BY = r"bei(?: de[rnm])?|beim|bij(?: de| het)?|(?:de )?chez|für|voor|pour|para"
"""In front of whoever somebody works for: no town ever follows."""
_IN = (
    r"(?:à|dans) l['’]|im|in(?: de[rn]?| het)?|am|an de[rn]|auf de[rm]|op(?: de| het)?|aan(?: de| het)?"
    r"|en(?: el| la| los| las)?|n[ao]s?|em|pel[ao]|à(?: la)?|aux?|dans (?:la|le)"
    r"|pr[oa]s?|para [oa]s?"
)
"""In front of a place: a town may follow as well."""
_OF = r"del|de(?: la| los| las| het| l['’])?|van(?: de| het)?|vom|von(?: der)?|d[aou]s?|des"
"""In front of what something belongs to."""
_UNNAMED = when_used(r"[a-zà-ÿ-]{4,16}, (?:(?:l[ae]|el|[oa]|de[rn]?|die|das|het) )?")
"""What it is, before it is named: en la empacadora, la (…)."""
_NOW = (
    r"(?: (?:jetzt|gerade|noch|wieder|nu|nog|weer|ahora|agora|maintenant|encore|heute|gestern|nachts|tagsüber"
    r"|morgens|abends|vormittags|nachmittags|samstags|sonntags|halbtags|vandaag|'s nachts|overdag|hoy|ayer"
    r"|hoje|ontem|de noche|de noite|à noite|la nuit|le soir|le matin|seit \w{2,12}|sinds \w{2,12}"
    r"|desde \w{2,12}|depuis \w{2,12})){0,2}"
)
_GAP = r"(?: |(?<=['’]))"


class Leading(NamedTuple):
    """A way of saying it.

    Attributes:
        cue: what `--explain` calls it.
        words: one of them stands in every message that says it so.
        before: what stands in front of the name; its group "by" is what no town follows.
        holds: what the name of a place must be.
        done_to_me: whether it is done to somebody, who may be the sender: me contrataron en (…).
        firm: what the name must be that no town is.
    """

    cue: str
    words: frozenset[str]
    before: re.Pattern[str]
    holds: Callable[[Run], bool]
    done_to_me: bool
    firm: Callable[[Run], bool]


def leading(
    cue: str,
    cues: frozenset[str],
    said: str,
    *,
    of: bool = False,
    added: bool = False,
    done: bool = False,
    holds: Callable[[Run], bool] = is_organisation,
    firm: Callable[[Run], bool] | None = None,
) -> Leading:
    """Return the way in which what is said leads to a name: by "bei" to any firm, by "in" to a known kind.

    Args:
        cue: what `--explain` calls it.
        cues: one of them stands in every message that says it so.
        said: a pattern for what is said.
        of: whether it may be said to be of the employer: her shift of (…).
        added: whether the name may be added behind a comma: on nights, (…).
        done: whether it is done to somebody.
        firm: what the name must be behind "bei"; any firm where it is left out.
        holds: what the name of a place must be.
    """
    placed = f"{_IN}|{_OF}" if of else _IN
    cues, said = as_typed(" ".join(cues)), without_accents_too(said)
    leads = rf"{_NOW} (?:(?P<by>{_BY})|{placed}){_GAP}"
    before = when_used(rf"{said}(?:{leads}|[,:] ){NEXT}" if added else rf"{said}{leads}{NEXT}")
    return Leading(cue, cues, before, holds, done, firm or is_employers)


def is_employers(run: Run) -> bool:
    """Tell a firm, known or not, from whoever is called by a first name: bei Haarwerk, bei Anna."""
    return is_organisation(run) or (is_no_word(run) and plain(run)[0] not in _FIRST_NAMES)


def is_in_letters(run: Run) -> bool:
    """Tell what is written as its letters, as universities are: UFMG, KIT."""
    return len(run) == 1 and run[0]["word"].isupper() and 1 < len(run[0]["word"]) <= _MOST_LETTERS


def led_to(look: Look, ways: ByWord[Leading]) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands that one of these ways leads to, and which way."""
    if look.has_any(APPLYING):
        return
    for way in ways.told_in(look.words):
        for said in islice(way.before.finditer(look.lower), MOST_TRIES):
            if is_said_of_me(look.lower, said.start(), done_to_me=way.done_to_me):
                continue
            start, end = _named_behind(look, said.end(), way.firm if said["by"] else way.holds)
            if end:
                yield start, end, way.cue


def _named_behind(look: Look, start: int, holds: Callable[[Run], bool]) -> tuple[int, int]:
    """Return where the name stands, at once or behind what it is: la empacadora, la (…)."""
    end = name_end(look, start, holds)
    if not end and (unnamed := _UNNAMED.match(look.lower, start)):
        return unnamed.end(), name_end(look, unnamed.end(), is_organisation)
    return start, end


def name_end(look: Look, start: int, holds: Callable[[Run], bool]) -> int:
    """Return where the name ends that begins there, in capitals or in small letters; 0 without."""
    if run := capitals(look, start):
        return run[-1].end() if holds(run) and names(look, run, "at", article=False) else 0
    return brand_in_small_letters(look, start) or in_rare_letters(look, start) or kind_first(look, start)
