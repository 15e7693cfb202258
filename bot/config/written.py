"""Reads YAML as it was written: plain values, and the line of each key, so that a problem can be shown.

Narrower than YAML 1.1 on purpose: `off`, `no` and `22:30` stay the words they look like, a key stands
once, and there are no anchors and no tags. Raises nothing but `Unreadable`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

Path = tuple[str | int, ...]
"""Where a value stands: keys, and indices of lists."""

_PLAIN = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
_INT = "tag:yaml.org,2002:int"
_FLOAT = "tag:yaml.org,2002:float"
_NULL = "tag:yaml.org,2002:null"
_BOOL = "tag:yaml.org,2002:bool"


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something in the file that cannot be read: the line (from 1), the key's path, what and what to do."""

    line: int
    what: str
    path: Path = ()


class Unreadable(Exception):
    """The text is no YAML that is read here. Carries every flaw found, never a value."""

    def __init__(self, *flaws: Flaw) -> None:
        super().__init__("; ".join(flaw.what for flaw in flaws))
        self.flaws = flaws


@dataclass(slots=True)
class Written:
    """What stands in a file: the value and the line of every path in it."""

    value: object = field(repr=False)
    lines: dict[Path, int]

    def line_of(self, path: Path) -> int:
        """Return the line of a path, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


class _Loader(yaml.SafeLoader):
    """Composes nodes; what a word is, is said below."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            line = self.peek_event().start_mark.line + 1  # type: ignore[no-untyped-call]
            raise Unreadable(Flaw(line, "a * starts a YAML alias, which is not read here; put it in quotes"))
        return super().compose_node(parent, index)


_Loader.yaml_implicit_resolvers = {}
_Loader.add_implicit_resolver(_NULL, re.compile(r"(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
_Loader.add_implicit_resolver(_BOOL, re.compile(r"(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
_Loader.add_implicit_resolver(_INT, re.compile(r"[-+]?[0-9]{1,18}$"), list("-+0123456789"))
_Loader.add_implicit_resolver(_FLOAT, re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}$"), list("-+0123456789"))


def read(text: str) -> Written:
    """Read one YAML document.

    Raises:
        Unreadable: it is no YAML, or YAML that is not read here.
    """
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
    except RecursionError:
        raise Unreadable(Flaw(1, "the brackets are nested too deep")) from None
    except yaml.YAMLError as error:
        raise Unreadable(_flaw(error)) from None
    except (ValueError, OverflowError):
        raise Unreadable(Flaw(1, "a character or number in it is not one that YAML knows")) from None
    written = Written(None, {})
    if node is not None:
        flaws: list[Flaw] = []
        written.value = _value(node, (), written.lines, flaws)
        if flaws:
            raise Unreadable(*flaws)
    return written


def _value(node: yaml.Node, path: Path, lines: dict[Path, int], flaws: list[Flaw]) -> object:
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode) and node.tag in _PLAIN:
        return dict(_pairs(node, path, lines, flaws))
    if isinstance(node, yaml.SequenceNode) and node.tag in _PLAIN:
        return [_value(item, (*path, i), lines, flaws) for i, item in enumerate(node.value)]
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, path, flaws)
    flaws.append(Flaw(node.start_mark.line + 1, _TAGGED, path))
    return None


_TAGGED = "a word that starts with ! is a YAML tag; put room ids and such words in quotes"


def _pairs(
    node: yaml.MappingNode, path: Path, lines: dict[Path, int], flaws: list[Flaw]
) -> Iterator[tuple[str, object]]:
    seen: set[str] = set()
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            flaws.append(Flaw(line, "a key must be one word", path))
            continue
        if key_node.tag == "!" or not key_node.tag.startswith("tag:yaml.org,2002:"):
            flaws.append(Flaw(line, _TAGGED, path))
            continue
        key = str(key_node.value)
        if key in seen:
            flaws.append(Flaw(line, "this key stands twice; keep one of them", (*path, key)))
            continue
        seen.add(key)
        lines[*path, key] = line
        yield key, _value(value_node, (*path, key), lines, flaws)


def _scalar(node: yaml.ScalarNode, path: Path, flaws: list[Flaw]) -> object:
    word = str(node.value)
    match node.tag:
        case "tag:yaml.org,2002:str":
            return word
        case "tag:yaml.org,2002:null" if word.lower() in {"", "~", "null"}:
            return None
        case "tag:yaml.org,2002:bool" if word.lower() in {"true", "false"}:
            return word.lower() == "true"
        case "tag:yaml.org,2002:int" if re.fullmatch(r"[-+]?[0-9]{1,18}", word):
            return int(word)
        case "tag:yaml.org,2002:float" if re.fullmatch(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}", word):
            return float(word)
    flaws.append(Flaw(node.start_mark.line + 1, _TAGGED, path))
    return None


_KNOWN = {
    "found character '@' that cannot start any token": "a word that starts with @ must be in quotes",
    "found character '`' that cannot start any token": "a word that starts with ` must be in quotes",
    "found character '%' that cannot start any token": "a word that starts with % must be in quotes",
    "found character '\\t' that cannot start any token": "lines are indented with spaces, not tabs",
    "mapping values are not allowed here": "there is a second colon, or the indentation is off",
    "could not find expected ':'": "a key needs a colon and a space after it",
    "but found another document": "the file holds a second document (---); keep one",
}


def _flaw(error: yaml.YAMLError) -> Flaw:
    if not isinstance(error, yaml.MarkedYAMLError):
        return Flaw(1, "it has a character that YAML does not allow")
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    # PyYAML's own sentences may quote the file: only known ones are passed on, in our words.
    default = "this is no YAML; check quotes, brackets, colons and indentation on this line and above"
    return Flaw(line, _KNOWN.get(str(error.problem), default))
