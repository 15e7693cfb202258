"""Values as they would stand in the configuration: `45d`, `off`, `null`, `[US, GB]`."""

import json

from bot.config import written


def as_written(value: object) -> str:
    """Write a value as it would stand in the configuration."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(map(as_written, value))}]"
    if isinstance(value, dict):
        pairs = (f"{key}: {as_written(inner)}" for key, inner in value.items() if inner is not None)
        return f"{{{', '.join(pairs)}}}"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(word: str) -> str:
    try:
        plain = written.read(f"[{word}]").value == [word]
    except written.Unreadable:
        plain = False
    return word if plain else json.dumps(word, ensure_ascii=False)
