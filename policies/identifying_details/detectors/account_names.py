"""What the name of an account looks like: no word of the sentence, but words joined, or with signs in it."""

import re
from collections.abc import Iterable

from policies.identifying_details.cues import ORDINARY, SPELLED_RIGHT
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import SITES
from policies.identifying_details.dictionary import dictionary, is_a_slip, is_a_word
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import words

MOST_TRIES = 300
"""How many at signs, and how many names of sites, of one message are looked at."""
ACCOUNT = r"(?P<name>[a-z0-9_](?:[\w.-]{1,28}[\w]))(?![\w@]|\.\w)"
"""A pattern, in a group, for the name of an account, for lower-case text."""
_LONG = 7
"""Letters of a name that is taken for no first name and no word that few use."""
_LONGER_THAN_WORDS = 16
"""Letters of a name that is too long for a word, whatever it ends in."""
_ODD = re.compile(r"[\d_]|\w\.\w|-\w+-")
_CLAUSE_ENDS = re.compile(
    r"['\"]?(?:[ ]?[.,!?;)]|\s*$|\n"
    r"|[ ](?:if|and|btw|for|go|she|he|but|most|lol|haha|right|now|too|on|over)\b)"
)
ENDINGS = re.compile(
    r"(?:ly|ing|ed|tion|ness|ment|mente|lich|ung|able|ally|ious|ful|less|ant|ent|ity|ism|ists?)$"
)
_SMALL_INSIDE = re.compile(
    r"(?<=[a-z]{3})(?:onthe|inthe|andthe|ona|ina|not|on|in|and|the|is|my|no|of|to|at)(?=[a-z]{4})"
)
_LEAST_WORDS = 7
"""Letters that the words round a small one have together at least."""
_REPEATED = re.compile(r"([a-z])\1{2,}")
_COMPOUNDING = frozenset({"de", "nl"})
"""Languages in which words that stand in no dictionary are joined every day."""
PLAIN_WORDS = words("""
    down up fun bad good great toxic not the a an so too very full my her his private public gone deleted
    open new old bullshit awful better worse hard easy evil fake trash dead free cool nice crazy weird
    up-to-date out-of-date over-the-top state-of-the-art one-of-a-kind hit-or-miss behind-the-scenes
    off-the-wall all-or-nothing day-to-day face-to-face so-and-so
    amazing terrible mine hers under still now just also like and or but that this what where who when why
    how there here really always never only all nothing everything something someone everyone people toll
    schlecht gut mal tóxico malo bueno nul bien mauvais leuk slecht ruim bom legal
""")


def is_odd(name: str) -> bool:
    """Tell whether signs or figures inside make it no word of a sentence, and no mere number."""
    number = name.replace(".", "").replace("-", "").isdecimal()
    return bool(_ODD.search(name)) and not number and name not in PLAIN_WORDS


def is_unusual(name: str) -> bool:
    """Tell whether a name is long and no word, nor anybody's first name."""
    return len(name) >= _LONG and name not in SPELLED_RIGHT and name not in GIVEN_NAMES


_NO_ACCOUNTS = (
    SITES
    | PLAIN_WORDS
    | words("""
    imessage facetime whatsapp messenger gmail hotmail outlook icloud airdrop playstore appstore wifi
""")
)
"""What is named beside a site, and is no account there: the next site."""


def is_made_up(name: str, languages: Iterable[str]) -> bool:
    """Tell whether a name is no word that people here write, nor a slip for one: kilnqueen."""
    plain = _REPEATED.sub(r"\1", name)
    if not is_unusual(name) or name in _NO_ACCOUNTS or not name.isascii() or not name.isalpha():
        return False
    if ENDINGS.search(name) and len(name) < _LONGER_THAN_WORDS and not _begins_with_somebody(name):
        return False
    return not any(
        is_a_slip(one, languages) or is_a_word(one, languages) for one in {name, plain}
    ) and not any(_is_a_compound(name, language) for language in languages if language in _COMPOUNDING)


def _begins_with_somebody(name: str) -> bool:
    """Mayamorning."""
    return any(
        name[:cut] in GIVEN_NAMES and name[:cut] not in ORDINARY and _is_word(name[cut:])
        for cut in range(3, len(name) - 3)
    )


def _is_a_compound(name: str, language: str) -> bool:
    words = dictionary(language)
    return any(name[:cut] in words and name[cut:] in words for cut in range(3, len(name) - 2))


def echoes(look: Look, name: str) -> bool:
    """Tell whether an account begins or ends with a name that the message says: Jo's is josings."""
    if len(name) < 7 or name in SPELLED_RIGHT or not name.isalnum():
        return False
    said = (word for word in look.words if 3 <= len(word) <= len(name) - 3)
    names = [word for word in said if word not in SPELLED_RIGHT and word not in SITES]
    return any(name.startswith(word) or name.endswith(word) for word in names)


def is_compound(look: Look, found: re.Match[str]) -> bool:
    """Tell "her insta is mayabakes" from "… is hilarious": words joined in one, and the clause ends."""
    name = found["name"]
    if name in SPELLED_RIGHT or not _CLAUSE_ENDS.match(look.lower, found.end("name")):
        return False
    return any(_joins(name[:cut], name[cut:]) for cut in range(3, len(name) - 2)) or _is_a_sentence(name)


def _joins(first: str, second: str) -> bool:
    """Whether a given name and a word are joined, or two words that are no short ones."""
    names = any(part in GIVEN_NAMES and part not in ORDINARY for part in (first, second))
    long = len(first) > 3 and len(second) > 3
    return (names or long) and _is_word(first) and _is_word(second)


def _is_a_sentence(name: str) -> bool:
    """Whether three words and more are joined, small ones among them: tessnotbeep, ikeonabike."""
    for small in _SMALL_INSIDE.finditer(name):
        first, last = name[: small.start()], name[small.end() :]
        if len(first) + len(last) >= _LEAST_WORDS and _is_in_english(first) and _is_in_english(last):
            return True
    return False


def _is_in_english(part: str) -> bool:
    return _is_word(part) or is_a_word(part, ("en",))


def _is_word(part: str) -> bool:
    return any(one in SPELLED_RIGHT or one in GIVEN_NAMES for one in (part, part.removesuffix("s")))
