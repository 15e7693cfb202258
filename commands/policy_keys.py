"""Which keys of a policy somebody means, and how the values are written that nobody guesses."""

from collections.abc import Collection, Sequence

LIKE: dict[str, str] = {
    "quiet_hours": '"22:00-07:00"',
    "facilitators": '["@asha:example.org"]',
    "ignore": '["@bot:example.org"]',
    "supervisor": '"@asha:example.org"',
    "reminders": "[{every: 14d, text: confidentiality}]",
    "agreement.remind_after": "[1d, 3d, 7d]",
    "identifying_details.regions": "[US, GB]",
    "identifying_details.languages": "[en, es]",
    "identifying_details.allow": '["0800 1111"]',
}
"""A whole value that is taken, for keys whose form is not plain."""


def split(argument: str, keys: Collection[str]) -> tuple[str, str]:
    """Return the key, written small everywhere, and what stands behind it.

    A section and a key of it may also stand side by side: `retention max_age 7d`.
    """
    key, rest = _first(argument)
    inner, behind = _first(rest)
    joined = f"{key}.{inner}"
    return (joined, behind) if joined in keys else (key, rest)


def _first(argument: str) -> tuple[str, str]:
    key, *rest = argument.split(maxsplit=1) or [""]
    return key.lower(), rest[0].strip() if rest else ""


def meant(named: str, keys: Collection[str]) -> Sequence[str]:
    """Return the keys that a name stands for: itself, or all of a section."""
    return [key for key in keys if key == named or key.startswith(f"{named}.")]
