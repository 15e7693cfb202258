"""Versions of the ground rules.

Decides: whether texts are a new version, which other languages go along, and which somebody reads.
From: the texts in hand and the versions written down. Knows nothing about a person.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from policies.vocabulary import RoomId, RulesVersion, UserId


def new_version(
    room_id: RoomId,
    texts: Mapping[str, str],
    current: Sequence[RulesVersion],
    *,
    now: datetime,
    by: UserId | None = None,
) -> tuple[RulesVersion, ...]:
    """Return the next version for these texts (by language), or nothing where they are the current one."""
    wanted = {language: digest(text) for language, text in texts.items()}
    if wanted == {version.language: version.sha256 for version in current}:
        return ()
    number = max((version.version for version in current), default=0) + 1
    return tuple(
        RulesVersion(
            room_id=room_id,
            version=number,
            language=language,
            sha256=wanted[language],
            text=text,
            made_at=now,
            made_by=by,
        )
        for language, text in texts.items()
    )


def version_with(
    rules: RulesVersion, current: Sequence[RulesVersion], *, own: str
) -> tuple[RulesVersion, ...]:
    """Return the next version where one text is set by hand, or nothing where it is the current one.

    The other languages go along as they are, with who set them. Only a text in the room's `own` language
    leaves those of the configuration behind: they are translations of rules that hold no more.
    """
    if any((each.language, each.sha256) == (rules.language, rules.sha256) for each in current):
        return ()
    number = max((version.version for version in current), default=0) + 1
    others = [
        replace(version, made_at=rules.made_at)
        for version in current
        if version.language != rules.language and (version.made_by is not None or rules.language != own)
    ]
    return tuple(replace(each, version=number) for each in (rules, *others))


def in_language(version: Sequence[RulesVersion], *wished: str) -> RulesVersion | None:
    """Return the rules in the first wished language there is, else in English, else in any."""
    by_language = {rules.language: rules for rules in version}
    for language in (*wished, "en"):
        if language in by_language:
            return by_language[language]
    return version[0] if version else None


def to_compare(
    before: Sequence[RulesVersion], after: Sequence[RulesVersion], wished: str
) -> tuple[RulesVersion, RulesVersion] | None:
    """Return what to compare of two versions: one language, the wished one unless only another has changed.

    Where the two have no language in common, it is what somebody read of each; None where there is no such
    version.
    """
    old = {rules.language: rules for rules in before}
    pairs = [(old[rules.language], rules) for rules in after if rules.language in old]
    pairs.sort(key=lambda pair: (pair[0].sha256 == pair[1].sha256, pair[0].language != wished))
    first, second = in_language(before, wished), in_language(after, wished)
    if first is None or second is None:
        return None
    return pairs[0] if pairs else (first, second)


def digest(rules: str) -> str:
    """Return the SHA-256 of the rules' UTF-8 bytes, in hexadecimal."""
    return sha256(rules.encode()).hexdigest()
