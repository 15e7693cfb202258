"""What the name of an employer says of itself: that it is one, a firm, a school, where others go as well."""

import re

from policies.identifying_details.cues.cue import among
from policies.identifying_details.detectors.business_words import ENDS
from policies.identifying_details.detectors.employer_brands import (
    BRANDS,
    CHAINS,
    DEALT_IN,
    EVERYDAY_BRANDS,
    FIRMS,
    MAKERS,
    SUPPLIERS,
)
from policies.identifying_details.detectors.employer_name_words import SAINTS
from policies.identifying_details.detectors.employer_words import COMPOUNDS, KINDS, STAFFED, TRADES, VISITED
from policies.identifying_details.detectors.school_words import LEARNING, SCHOOL_ENDS, SCHOOLS
from policies.identifying_details.detectors.universities import is_university
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import words

Run = list[re.Match[str]]
"""The words of a name."""
_STAYED_AT = words("library museum theatre theater prison council station")
_LONG = 6
_FIRM_COMPOUNDS = (
    "fensterbau",
    "maschinenbau",
    "bedrijf",
    "betriebe",
    "techniek",
    "werke",
    "verlag",
    "kanzlei",
)
_FIRM_ENDS = ("tech", "soft", "chem", "tronics", "pharma")
_STARTS = words("""
    royal club casa maison groupe grupo gruppe super hyper elektro bäcker metzger maler tandarts polizei
    zahnarzt dachdecker optik friseur salon cabinet groep team bar
""")
"""What only the first of several capitals says: Royal Gwent, Elektro Krämer, Super U."""
_GENITIVE = ("'s", "’s")
_SHOP_ENDS = ("ería", "eria", "erie", "eries", "erij", "erei", "aria", "ária")
"""What shops end in: refaccionaria, tôleries, fietsenmakerij."""
_SHORTEST_SHOP = 8


def is_organisation(run: Run) -> bool:
    """Tell whether a name says that it is one of a firm, a shop, a school: no town and no feast does."""
    return is_surely_one(run) or _ends_like_one(run) or _is_of_a_saint(run)


def _ends_like_one(run: Run) -> bool:
    """The Gilded Heron, Mabel's Waffle Barn; not: the Heron."""
    words = plain(run)
    return (
        words[0] in EVERYDAY_BRANDS
        or (len(words) > 1 and words[0] in _STARTS)
        or (len(words) > 1 and words[-1] in ENDS)
        or (len(words) > 2 and words[0].endswith(_GENITIVE))
    )


def _is_of_a_saint(run: Run) -> bool:
    """Tell St Aidan's from St Ives: of towns, hardly any but St John's has the genitive."""
    words = plain(run)
    genitive = words[-1].endswith(_GENITIVE) and words[-1] != "john's"
    return len(words) > 1 and words[0] in SAINTS and genitive


def is_surely_one(run: Run) -> bool:
    """Tell whether a name says so by what it is: a bakery, a bank, a shop of every town."""
    words = plain(run)
    return (
        any(
            _tells_a_kind(word) or among(word, BRANDS, FIRMS, MAKERS) or word.endswith(COMPOUNDS)
            for word in words
        )
        or any(word["gap"] == " & " for word in run)
        or (words[-1].endswith(_GENITIVE) and words[0] not in SAINTS)
        or (len(words) > 1 and words[-1] == "state")
        or tuple(words[:2]) in CHAINS
        or is_university(written(run))
    )


def is_no_word(run: Run) -> bool:
    """Tell "fährt für Klimroos" from "fährt für Oma" and "fährt für Weihnachten"."""
    return len(run) > 1 or (bool(run) and not is_a_word(plain(run)[0], ("de", "nl", "en")))


def is_no_person(run: Run) -> bool:
    """Tell "a placement with Barnardo's" from "a shift with Olivia"."""
    return bool(run) and (is_organisation(run) or plain(run)[0] not in GIVEN_NAMES)


def is_firm(run: Run) -> bool:
    """Tell whether a name is one of where people work or learn, and hardly ever of where others go."""
    words = plain(run)
    known = any(among(word, FIRMS, MAKERS) for word in words) or any(word["gap"] == " & " for word in run)
    known = known or is_university(written(run))
    visited = not VISITED.isdisjoint(words) or words[-1] in ENDS
    return not visited and (
        known
        or words[-1].endswith(_FIRM_COMPOUNDS)
        or (len(run) > 1 and (_tells_a_kind(words[-1]) or words[0] in KINDS or is_made_as_a_kind(words[0])))
    )


def is_firm_alone(run: Run) -> bool:
    """Tell "is at Siemens" from "is at BMW", whose cars are mended there."""
    return is_firm(run) and DEALT_IN.isdisjoint(plain(run))


def is_taken_on_at(run: Run) -> bool:
    """Tell whether a name is one that people join to work there: a firm, or a shop of every town."""
    words = plain(run)
    return is_firm(run) or (not BRANDS.isdisjoint(words) and SUPPLIERS.isdisjoint(words))


def is_no_supplier(run: Run) -> bool:
    """Tell whether a firm is none that many are customers of: with Kessler Plastics, with Barclays."""
    return is_firm(run) and SUPPLIERS.isdisjoint(plain(run))


def is_where_people_stay(run: Run) -> bool:
    """Tell whether a name is a firm's, or that of a place of which "still at" is said of its staff alone."""
    return is_firm(run) or (is_organisation(run) and not _STAYED_AT.isdisjoint(plain(run)))


def is_staffed(run: Run) -> bool:
    """Tell whether a name is one of where hardly anybody is but those who work or learn there."""
    words = plain(run)
    kind = words[-1] if is_kind(words[-1]) else words[0]
    return len(run) > 1 and (kind in STAFFED or words[-1] == "state")


def is_school(run: Run) -> bool:
    """Tell whether a name is that of a school."""
    return len(run) > 1 and plain(run)[-1] in SCHOOLS


def is_for_learning(run: Run) -> bool:
    """Tell whether a name says that people learn there, in any language and order of words."""
    told = any(word in SCHOOLS or word in LEARNING or word.endswith(SCHOOL_ENDS) for word in plain(run))
    return told or (bool(run) and is_university(written(run)))


def plain(run: Run) -> list[str]:
    """Return the words of a name in lower case, without the signs round them."""
    return [word["word"].lower().strip(".'’") for word in run]


def written(run: Run) -> list[str]:
    """Return the words of a name as they are written."""
    return [word["word"] for word in run]


def is_kind(word: str) -> bool:
    """Tell whether a word, in lower case, is what an employer or a school is: bakery, school."""
    return (
        among(word, KINDS, TRADES)
        or word.removesuffix("s") in KINDS
        or (len(word) > _LONG and word.endswith(_FIRM_ENDS))
    )


def _tells_a_kind(word: str) -> bool:
    """Whether a word is what an employer is, or made as such words are: refaccionaria."""
    return is_kind(word) or is_made_as_a_kind(word)


def is_made_as_a_kind(word: str) -> bool:
    """Whether a word ends as words for shops and workshops do, and is no first name: funilaria."""
    return len(word) >= _SHORTEST_SHOP and word.endswith(_SHOP_ENDS) and word not in GIVEN_NAMES
