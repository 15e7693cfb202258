"""Accounts that say themselves that no person stands behind them: @the.listening.podcast."""

import re
from collections.abc import Set as AbstractSet

from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import words

_KINDS = words("""
    podcast podcasts charity foundation trust helpline hotline hospice magazine museum library
    verein verband stiftung selbsthilfe magazin hilfe beratung
    stichting vereniging patientenvereniging lotgenoten museum
    fundacion asociacion revista ong
    fondation association asso
    fundacao associacao revista
""")
_PARTS = re.compile(r"[._]+")
_SOMEBODYS = re.compile(
    r"(?<![^\W_])(?:my|his|her|your|ur|[^\W\d_]{2,20}['’]s|meine?n?|deine?n?|seine?n?|ihre[nr]?"
    r"|ihr(?= (?:podcast|kanal|verein|profil|account))|mijn|jouw|je|haar|mon|ton|son|ma|ta|sa|mi|tu|su"
    r"|meu|teu|seu|minha|tua|sua|i['’]?m|you['’]?re)(?![^\W_])[^\n.!?@]{0,30}$"
)
"""In front of an account that is somebody's, whatever it calls itself: her podcast is (…)."""


def is_published(name: str, before: str, members: AbstractSet[str]) -> bool:
    """Tell whether an account is an organisation's or a podcast's by its name.

    Args:
        name: the account, in lower case.
        before: what stands in front of it, in lower case.
        members: what the members of the room are called in their user IDs.
    """
    parts = _PARTS.split(name)
    if len(parts) == 1 or _KINDS.isdisjoint((parts[0], parts[-1])):
        return False
    people = any(part in GIVEN_NAMES or part.removesuffix("s") in GIVEN_NAMES | members for part in parts)
    return not people and not _SOMEBODYS.search(before)
