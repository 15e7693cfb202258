"""Whether an everyday word stands where a name stands: display names may be words like "hope" or "will"."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.cues.engagements import AT_WORK, DOING, WORKMATES
from policies.identifying_details.detectors.dates import MONTHS
from policies.identifying_details.detectors.sites import SITES
from policies.identifying_details.ownership.in_touch import is_in_touch
from policies.identifying_details.ownership.qualities import is_of_a_degree
from policies.identifying_details.ownership.small_words import NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.ownership.told_by import is_thought_of, is_told_by

_REFLEXIVE = words("s se m me sich zich")
_AUXILIARY = words("will may can might must")
_NEVER = words("never barely hardly rarely seldom won wont doesn doesnt didn didnt hasn hasnt isn isnt cant")
_PLACING = words("on at op an no al au en")
_ALSO_GETTING = words(
    "get find try catch hit send sent post join add follow visit write buscar busca encontrar"
)
"""Verbs for reaching somebody that take things as well: get rid of it, find hope in him."""
_HERES = words("heres")
_LINKS = words("http https www")
"""What is held out of somebody's: heres rob https://…; not: heres hope for us."""
_POINTING = words("that this")
_HAVING = words("had has got tiene tenia hatte hat avait tem tinha teve heeft")
_REACHED = words("rang wrote texted phoned messaged emailed drove lent")
_NEVER_OWNING = words("will may drew rob sue wade chase pat bill mark jack frank art dean grant")
"""Words that nothing is said to be, or to have: with an s they are names, in small letters too."""
_NEVER_BEING = words("will rob sue pat drew wade jack frank dean")
_IS = words("is was")
_ASKING = words("is was does did has isnt wasnt doesnt didnt hasnt")
_GERMAN_ARTICLES = words("die der")
_OURS = words("our notre nuestra nuestro nossa nosso onze")
_HIMSELF = words("himself herself themself themselves yourself myself")
_WILL_NOT = words("took did gave rang went came had brought found made left sent told said lives works")
"""What never follows the verb "will"."""
_GONE_ON = words("over still now been gone got not at on in with only already also back off just")
"""What follows "is" where a person is its subject: Mark's over at (…), Hope's still (…)."""
_FOR = words("for")
_SEASONS = words("april may june august summer autumn winter sunday friday dawn")
"""Names that are times, which have things as well: April's meeting."""
_IS_LONGER = 3
_NO_VERBS = words(
    "this always perhaps yours ours theirs as notes showers grows springs less across sometimes"
)
_NEVER_HELPED = words(
    "hasn hasnt doesn doesnt isn isnt wasn wasnt didn didnt has had is was can cant could did"
)
"""What never follows the verb "will"."""
_FINDING = words("found find spotted follow followed followed added")
GERMAN_SEASONS = words("winter sommer herbst frühling lenz mai juni juli august märz")
"""What has an article by itself, and was long."""
_LATELY = words("just finally only")
_TO_COME = words("be turn")
_WISHING = words("hope wish bless pray")
_CLAUSE = 12
"""How many words a clause may have."""
_PARTED = frozenset((",", ":", ";", "/"))
_LEAST_DIGITS = 3
_SAMPLE = 80
"""Words that tell whether a text is written in capitals."""
_LABELS = frozenset(("(", ":", "-", "="))


def name_like(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether an everyday word is used as a name where it stands: Hope's number, call Will, "@grace"."""
    token = tokens[at]
    before = tokens[at - 1] if at and not token.opens else None
    behind = tokens[at + 1] if at + 1 < len(tokens) and not tokens[at + 1].opens else None
    if token.gap.endswith("@") or _possessive(tokens, at, cues) or _asked_about(before, token):
        return True
    told = _announced(tokens, at, cues) or _owned_noun(tokens, at, cues) or _is_found_on_a_site(tokens, at)
    told = told or is_told_by(before, token, behind) or is_in_touch(tokens, at, cues)
    if told or _begins_as_one(tokens, at, cues) or is_thought_of(tokens, at):
        return True
    tells = behind is not None and among(behind.text, cues.owning, cues.being)
    asked = token.capital and at > 1 and before is not None and _is_told(tokens[at - 2], before, cues)
    determined = before is not None and not asked and _determines(before, token, cues, tells=tells)
    if (determined and not _pointed_at(tokens, at, cues)) or is_of_a_degree(before, token, cues.language):
        return False
    if (counted := _beside_a_number(token, before, behind, cues)) is not None:
        return counted
    if behind and behind.text in _REFLEXIVE and at + 2 < len(tokens):
        behind = tokens[at + 2]
    used = _used_as_a_person(token, before, behind, cues)
    if used is not None:
        return used
    inside = at > 0 and tokens[at - 1].sentence == token.sentence
    return token.capital and inside and cues.language != "de" and not shouted(tokens)


def _is_found_on_a_site(tokens: Sequence[Token], at: int) -> bool:
    """Found lavender on spotify: it is an account that is found there."""
    row = [token.text for token in tokens[at + 1 : at + 3]]
    found = at > 0 and tokens[at - 1].text in _FINDING and tokens[at].gap == " "
    return found and len(row) > 1 and row[0] == "on" and row[1] in SITES


def _begins_as_one(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """With a capital, where only somebody is begun with so: Grace hits 50, Grace's car, Grace hun."""
    token, behind = tokens[at], tokens[at + 1 : at + 3]
    if not token.capital or cues.language == "de" or not behind or shouted(tokens):
        return False
    if at and not token.opens:
        return tokens[at - 1].text in _FOR and token.gap == " "
    if not token.opens or behind[0].opens:
        return False
    word, then = behind[0], behind[-1]
    if word.gap.strip() == "(" or among(word.text, cues.endearments, cues.honorifics):
        return word.gap in {" ", " ("}
    if word.text == "s" and word.gap == "'":
        return token.text not in _SEASONS and not among(then.text, cues.articles, cues.being, NOT)
    does = word.text.endswith("s") and len(word.text) > _IS_LONGER and word.text not in _NO_VERBS
    just_did = word.text in _LATELY and then.text in _WILL_NOT  # Will just left (…)
    helped = token.text == "will" and (word.text in _NEVER_HELPED or just_did)
    is_one = does or helped or (word.text == "will" and then.text in _TO_COME)
    wished = token.text in _WISHING and among(word.text, cues.you, cues.i)
    spoken_to = among(word.text, cues.i, cues.you) and not wished
    return word.gap == " " and (is_one or (spoken_to and token.text not in _AUXILIARY))


def _asked_about(before: Token | None, token: Token) -> bool:
    """Is will still driving, did rob ring."""
    return before is not None and before.opens and before.text in _ASKING and token.text in _NEVER_BEING


def _is_told(verb: Token, told: Token, cues: Cues) -> bool:
    """I told her Olive's: "her" is who was told, and owns nothing."""
    return verb.text in cues.telling and among(told.text, cues.theirs, cues.yours)


def _determines(before: Token, token: Token, cues: Cues, *, tells: bool) -> bool:
    """The hope, my hope, I hope; in Portuguese a name has an article too, and in German who is told of."""
    if before.text in _OURS and token.capital and cues.language != "de":
        return False
    if before.text in _GERMAN_ARTICLES and cues.language == "de" and token.capital and tells:
        return token.text in GERMAN_SEASONS
    if before.text in _POINTING and token.capital and tells:  # I heard that Hope is the (…)
        return False
    if before.text in cues.articles:
        return not (cues.language == "pt" and token.capital)
    return any(before.text in some for some in (cues.my, cues.theirs, cues.i, cues.you, cues.they))


def _pointed_at(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Is that Park over there: behind a form of "to be" it points at somebody."""
    pointing = tokens[at].capital and at > 1 and tokens[at - 1].text in _POINTING
    return pointing and tokens[at - 2].text in cues.being


def _beside_a_number(token: Token, before: Token | None, behind: Token | None, cues: Cues) -> bool | None:
    """Will (07700 …) is a name, 3 May is none; None where no number stands beside it."""
    if behind and behind.text[:1].isdigit() and not behind.text.endswith(("am", "pm")):
        if behind.gap.strip() in _LABELS:
            return token.capital
        if _is_listed(token, before, behind):
            return True
        if "," not in behind.gap:
            turns = cues.language in {"de", "nl"} and token.capital and before and before.text in cues.owning
            return bool(before and before.text in cues.contacting) or bool(turns)  # wordt Mees 40
    return False if before and before.text.isdigit() and token.gap == " " else None


def _is_listed(token: Token, before: Token | None, behind: Token) -> bool:
    """Me 615-555-0139, Bill 615-555-0172."""
    parted = before is not None and (token.gap.strip()[:1] in _PARTED or before.text == "and")
    number = len(behind.text) >= _LEAST_DIGITS and behind.text.isdigit() and behind.gap == " "
    return parted and token.capital and number and token.text not in MONTHS


def _used_as_a_person(token: Token, before: Token | None, behind: Token | None, cues: Cues) -> bool | None:
    """Hope lives, Mark sent me, Mees z'n mail, call Will on; None where the words around say nothing."""
    if behind and token.capital and _acts(token.text, behind.text, cues):
        return True
    if behind and (behind.text in cues.owning or behind.text in cues.being):
        if token.text in _NEVER_BEING and behind.text in _IS:  # will is at the station
            return True
        helps = token.text in _AUXILIARY and not behind.text.endswith(("s", "ed", "ght"))
        return not helps and (token.capital or behind.text in cues.owning)
    if before and before.text in _HERES and behind is not None:
        return behind.text in _LINKS or behind.text[:1].isdigit()
    if before and any(before.text in some for some in (cues.contacting, cues.of, cues.titles)):
        free = behind is None or behind.text in cues.of or behind.text in _PLACING
        return token.capital or (free and before.text in cues.contacting and before.text not in _ALSO_GETTING)
    return None


def _acts(name: str, verb: str, cues: Cues) -> bool:
    """Hope herself, Will will, Hope preaches at (…), Will took mine: what only a person does."""
    if verb in _HIMSELF or name == verb or (name == "will" and verb in _WILL_NOT):
        return True
    works = verb in DOING and verb.endswith("s")
    return name not in _AUXILIARY and (works or among(verb, cues.telling, cues.theirs, _HAVING, _REACHED))


def opens_as_a_name(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Whether it does so to address or to tell: Grace tell her, moss gave me, rob do you; not: Hope so."""
    behind = tokens[at + 1 : at + 3]
    if not tokens[at].opens or tokens[at].text in _AUXILIARY or not behind or behind[0].opens:
        return False
    if behind[0].gap != " ":
        return tokens[at].capital and behind[0].gap.startswith(",")
    word, then = behind[0].text, behind[-1]
    if among(then.text, cues.you, cues.yours) and len(behind) == 2:
        return among(word, cues.helping, cues.being)
    texted = tokens[at].capital and word.endswith("ed") and then.text in cues.me  # Stretch texted me
    if texted or word in cues.telling or (word in cues.i and then.text in cues.correcting):
        return True
    if then.text == "t" and then.gap == "'":  # Hope can't (…)
        return tokens[at].capital and among(word, cues.helping, _NEVER)
    called = word in cues.endearments and then.gap.startswith(",")
    told = called or among(word, cues.bidding, cues.yours - cues.you, _NEVER)
    return tokens[at].capital and (told or (word in cues.helping and _is_taken_up(tokens, at + 1, cues)))


def _is_taken_up(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Hope can let us in, she manages (…): "she" behind the comma is whoever the sentence began with."""
    behind = (one for one in tokens[at : at + _CLAUSE] if one.sentence == tokens[at].sentence)
    one = next((one for one in behind if one.gap.strip() == ","), None)
    return one is not None and among(one.text, cues.they) and among(one.text, cues.she, cues.he)


def _announced(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Sparrow's real name, Candy is short for, nube en realidad se llama: what follows speaks of a name."""
    words = tuple(token.text for token in tokens[at + 1 : at + 8])
    start = 0
    while start < min(2, len(words)) and among(words[start], cues.being, cues.naming):
        start += 1
    told = [
        phrase for phrase in (*cues.real_names, *cues.surnames) if words and phrase[0] in words[: start + 1]
    ]
    return any(
        words[skip : skip + len(phrase)] == phrase
        for phrase in told
        for skip in range(start + 1)
        if len(phrase) > 1 or tokens[at + 1 + skip].gap.strip()
    )


def _owned_noun(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """The number for hope, o nome da flor."""
    if at < 2 or tokens[at - 1].text not in cues.of:
        return False
    return any(token.text in cues.nouns for token in tokens[max(0, at - 4) : at - 1]) and (
        at + 1 == len(tokens)
        or tokens[at + 1].opens
        or tokens[at + 1].text in cues.being
        or tokens[at].capital
    )


def _possessive(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Hope's number, Hope's on the till, will's shift, it's hope's, Hope ka ghar."""
    if at + 1 < len(tokens) and tokens[at + 1].text in cues.possessing and tokens[at].capital:
        return True
    if at + 1 >= len(tokens) or tokens[at + 1].text != "s" or tokens[at + 1].gap != "'":
        return False
    if at + 2 == len(tokens) or tokens[at + 2].opens:
        return at > 0 and among(tokens[at - 1].text, cues.being, cues.pointing)
    word, behind, capital = tokens[at].text, tokens[at + 2], tokens[at].capital
    owns = word in _NEVER_BEING and behind.gap == " "
    goes_on = behind.text in _GONE_ON and (capital or word in _NEVER_OWNING)  # Hope's on (…)
    is_one = capital and behind.text in cues.articles and word in _NEVER_OWNING  # Will's a driver
    works = capital and among(behind.text, AT_WORK, WORKMATES)  # Hope's van, Hope's boss
    return (
        owns
        or goes_on
        or is_one
        or works
        or any(token.text in cues.nouns for token in tokens[at + 2 : at + 6])
    )


def shouted(tokens: Sequence[Token]) -> bool:
    """Whether nearly all words have capitals, which then say nothing."""
    said = [token for token in tokens[:_SAMPLE] if token.text != "i"]
    return len(said) > 4 and sum(token.capital for token in said) * 4 > len(said) * 3
