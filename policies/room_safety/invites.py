"""Whose invites the bot follows.

Decides: accept or decline. From: who invites and the configured globs. Knows about a person: who invited.
"""

from collections.abc import Sequence
from fnmatch import fnmatchcase

from policies.vocabulary import UserId


def is_welcome(inviter: UserId, accept_from: Sequence[str]) -> bool:
    """Whether an invite comes from somebody the configuration allows. No globs allow nobody."""
    return any(fnmatchcase(inviter, glob) for glob in accept_from)
