"""Layers of settings: what differs, laid over what it differs from, section by section."""

from collections.abc import Iterator, Mapping
from typing import Any

Layer = Mapping[str, Any]
"""Settings as written: keys, and sections of keys."""


def merged(below: Layer, above: Layer) -> dict[str, Any]:
    """Lay one layer over another. Sections are merged key by key, lists are replaced whole."""
    result = dict(below)
    for key, value in above.items():
        section = result.get(key)
        both = isinstance(section, dict) and isinstance(value, dict)
        result[key] = section | value if both else value
    return result


def dotted_keys(layer: Layer) -> Iterator[str]:
    """Name every key that a layer sets, as `retention.max_age`."""
    for key, value in layer.items():
        if isinstance(value, dict):
            yield from (f"{key}.{inner}" for inner in value)
        else:
            yield key


def nested(dotted: Mapping[str, Any]) -> dict[str, Any]:
    """Turn `{"retention.max_age": …}` into sections."""
    layer: dict[str, Any] = {}
    for key, value in dotted.items():
        section, dot, inner = key.partition(".")
        layer = merged(layer, {section: {inner: value}} if dot else {key: value})
    return layer
