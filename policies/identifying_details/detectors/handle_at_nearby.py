"""Accounts behind an at sign of which the sentence before, or what somebody does there, names the site."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import islice

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.account_names import is_odd, is_unusual
from policies.identifying_details.detectors.account_words import SURE_NOUNS
from policies.identifying_details.detectors.handle_at import is_an_organisations, members_here
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import LOOSE_SITE, SITE_WORDS
from policies.identifying_details.words import whole

MOST_TRIES = 100
"""How many at signs of one message are looked at."""
_FAR = 160
_AT = re.compile(r"(?<![\w@/.+-])@(?P<name>[a-z0-9_](?:[\w.-]{0,38}[\w])?)(?![\w@:]|\.[a-z]{2,}@)")
_PAYING = r"(?:install\w{1,4}|sur|par|via|avec|appli|compte|mon|son|ton|un) lydia(?!\w)"
"""Lydia is an application that money is sent with in France, and a first name."""
_SITE_NEAR = re.compile(
    rf"(?:{LOOSE_SITE}|{_PAYING})"
    r"(?:[^\n.!?]{0,100}[.!?\n]{1,3})?[^\n.!?]{0,120}$"
)
_LOOKED_FOR = re.compile(
    r"(?<!\w)(?:search(?:ed|ing)?|look(?:ing)?|type|find|found|it['’]?s|that['’]?s|is that|are you"
    r"|was it|paid|sent|cherche[rz]?|trouv[ée]r?|c['’]est|such(?:e|t)?|gefunden|bist du|ist das|schick\w{0,3}"
    r"|busca|busco|buscad|eres|encontr[ée]|és|procuro?|achei|zoek|gevonden|ben jij|is dat)"
    r"(?: (?:for|to|it to|up|nach|a|à|por|o|op|naar|an))? $"
)
_CAPITALS = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,11}(?!\w)")
"""Words with a capital inside a sentence."""
_APART = re.compile(rf"{whole(SURE_NOUNS)}[^\n.!?@]{{0,60}}, $")
_IS_ANNS = re.compile(r",? (?:is|was|ist|war|es|era|est|c['’]est|é|belongs|gehört|pertenece|appartient) ")
"""That account that makes us laugh, (…), is Ann's; not: my account is locked, (…), can you help."""
_THE_ONE = re.compile(
    r"(?<!\w)(?:you['’]?re|ur|you are|are you|bist du|du bist|eres|tú eres|tu es|t['’]es|vous êtes|és|você é"
    r"|jij bent|je bent|ben jij) (?:the|der|die|das|la|el|le|a|o|de) $"
)
_FILLING = (
    r"(?: (?:now|just|jetzt|da|dort|drüben|inzwischen|ahora|allá|ahí|maintenant|là-bas|agora|lá|nu|daar)"
    r"(?![^\W_])){0,2}"
)
_GOES_BY = re.compile(
    r"(?<!\w)(?:go(?:es|ing)? by|went by|known as|call(?:s|ing)? (?:her|him|my|them)sel(?:f|ves)"
    r"|(?:post|tweet|stream|blog|comment)(?:s|ed|ing)? (?:as|under)"
    r"|(?:sie|er|ich) (?:heißt|heiss[et])|nennt sich|nenne mich|postet (?:als|unter)"
    r"|se llama|me llamo|se hace llamar|publica como|aparece como"
    r"|s'appelle|m'appelle|se fait appeler|poste (?:comme|sous)|(?:elle|lui|il) c'est"
    r"|se chama|me chamo|atende por|posta como|aparece como"
    r"|(?:ze|zij|hij|ik) heet|noemt zich(?:zelf)?|noem me|post als)"
    rf"{_FILLING} $"
)
_TELLS_AT = re.compile(
    r"(?<!\w)(?:contando|cuenta|publica|publicando|sube|subiendo|cuelga|escribe|posts?|posting|blogs?|writes"
    r"|tells|telling|shares|sharing|postet|erzählt|schreibt|teilt|raconte|publie|poste|partage|écrit"
    r"|conta|posta|escreve|partilha|vertelt|schrijft|deelt)"
    r"(?: [\w'’]{1,12}){0,4} (?:at|on|over on|in|en|auf|bei|unter|sur|no|na|em|op|as|under|como|als|comme"
    r"|sous) $"
)


def at_signs_nearby(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every account behind an at sign that what was said before makes one; none of a member here."""
    members = cache(lambda: members_here(place))
    names = cache(lambda: frozenset(map(str.lower, _CAPITALS.findall(look.text))))
    site = look.has_any(SITE_WORDS) or "lydia" in look.words
    for found in islice(_AT.finditer(look.lower), MOST_TRIES):
        name, before = found["name"], look.before(found.start(), _FAR)
        if not (is_unusual(name) or is_odd(name)):
            continue
        told = _is_told(look, found, before) or (site and _is_behind(look, found, before, names()))
        if told and name not in members():
            public = is_an_organisations(look, found, members())
            yield Detail("handle", *found.span(), name, public=public, cue="at-sign-nearby")


def _is_told(look: Look, found: re.Match[str], before: str) -> bool:
    """Whether somebody is said to be it, or to tell things there."""
    told = is_odd(found["name"]) and _TELLS_AT.search(before)
    anns = _APART.search(before) and _IS_ANNS.match(look.lower, found.end())
    return bool(told or anns or _THE_ONE.search(before) or _GOES_BY.search(before))


def _is_behind(look: Look, found: re.Match[str], before: str, names: AbstractSet[str]) -> bool:
    """Whether a site that was named makes it an account there."""
    bracketed = before.endswith("(") and look.lower.startswith(")", found.end())
    likely = bracketed or _LOOKED_FOR.search(before) or _begins_with_one(found["name"], names)
    return bool(likely) and _SITE_NEAR.search(before) is not None


def _begins_with_one(name: str, names: AbstractSet[str]) -> bool:
    """Whether an account begins with one of the names that were said: Jas, @jasdeepbreaths."""
    return any(name[:length] in names for length in range(3, min(len(name) - 3, 12)))
