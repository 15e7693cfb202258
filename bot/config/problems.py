"""What is wrong with a configuration, in words a person can act on. Never repeats a value."""

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError

from bot.config.written import Path
from bot.failures import ConfigProblem
from policies.vocabulary.texts import Text, text

_CONTROL = re.compile(r"[^\x20-\x7e\u00a1-\u1fff\u3000-\ud7ff]")
_BARE = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_CHOICE = re.compile(r"'[^']*'")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where (key path and line, from 1), what, and the mend."""

    path: Path
    said: Text
    line: int = 1

    @property
    def what(self) -> str:
        """What is wrong, in English."""
        return self.said.source.format(**self.said.values) if self.said.values else self.said.source

    @property
    def key(self) -> str:
        """The key's full path as it is said to people: `defaults.retention.max_age`."""
        return dotted(self.path)


class Unsettable(ConfigProblem):
    """A command cannot set a key to a value; `said` is why, for the person who tried."""

    def __init__(self, problem: Problem) -> None:
        self.said = text("{key}: {why}", key=problem.key, why=problem.said)
        super().__init__(f"{problem.key}: {problem.what}")


class WrongConfig(ConfigProblem):
    """Everything that is wrong with one file."""

    def __init__(self, file: str, problems: Iterable[Problem]) -> None:
        self.file = file
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        super().__init__(_report(file, self.problems))


def _report(file: str, problems: tuple[Problem, ...]) -> str:
    lines = [f"line {p.line}: " + (f"{p.key}: " if p.path else "") + f"{p.what}." for p in problems]
    if len(lines) == 1:
        return f"{file}, {lines[0]}"
    return "\n  ".join([f"{file} has {len(lines)} problems:", *lines])


def dotted(path: Path) -> str:
    """Write a path the way people do; what is no plain word stands in brackets."""
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f"[{step}]"
        elif _BARE.fullmatch(step):
            words += f".{step}" if words else step
        else:
            words += f'["{shown(step)}"]'
    return words


def shown(key: str) -> str:
    """Make a key fit to print: no control characters, and not endless."""
    clean = _CONTROL.sub("�", key)
    return clean if len(clean) <= 80 else clean[:79] + "…"


def problems_in(error: ValidationError, model: type[BaseModel], prefix: Path = ()) -> Iterator[Problem]:
    """Put what pydantic found into words; `prefix` is where the model stands in the file."""
    for found in error.errors(include_url=False, include_input=False):
        path = (*prefix, *(step for step in found["loc"] if step != "[key]"))
        yield Problem(path, _words(found["type"], dict(found.get("ctx") or {}), found["loc"], model))


def _words(kind: str, context: dict[str, object], loc: Path, model: type[BaseModel]) -> Text:
    if kind == "extra_forbidden":
        return unknown(str(loc[-1]), known_keys(model, loc[:-1]))
    if kind == "value_error":
        return Text(str(context["error"]))
    if kind == "literal_error":
        expected = str(context["expected"])  # joined in English by the library
        choices = ", ".join(_CHOICE.findall(expected)) or expected
        return text("this must be one of these: {choices}", choices=choices)
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    for limit, words in _LIMITS.items():
        if limit in context:
            return words.filled(limit=context[limit])
    return text("this value does not fit here")


_SIMPLE = {
    "missing": text("this is missing; write it"),
    "string_type": text("write a text here, in quotes where it is a number or starts with a sign"),
    "bool_type": text("write true or false"),
    "bool_parsing": text("write true or false"),
    "int_type": text("write a whole number"),
    "int_parsing": text("write a whole number"),
    "int_from_float": text("write a whole number"),
    "tuple_type": text("write a list, such as [one, two] or []"),
    "dict_type": text("write keys and values below it, or {}"),
    "model_type": text("write keys and values below it, or {}"),
    "string_too_short": text("this is too short, or empty"),
    "string_too_long": text("this is too long"),
}
_LIMITS = {
    "ge": text("this must be at least {limit}"),
    "gt": text("this must be more than {limit}"),
    "le": text("this must be at most {limit}"),
    "lt": text("this must be less than {limit}"),
}


def unknown(key: str, known: Iterable[str]) -> Text:
    """Say that a key is not known, and which one is nearest."""
    names = sorted(known)
    near = difflib.get_close_matches(key.lower(), names, n=1, cutoff=0.55)
    if near:
        return text("there is no such key; the nearest is {near}", near=near[0])
    if not names:
        return text("there is no such key")
    return text("there is no such key; known here are {keys}", keys=", ".join(names))


def known_keys(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the keys that may stand below a path of a model; none where it is no section."""
    for step in path:
        if isinstance(step, int):
            continue
        field = model.model_fields.get(step)
        section = section_of(field.annotation) if field else None
        if section is None:
            return ()
        model = section
    return tuple(model.model_fields)


def section_of(annotation: object) -> type[BaseModel] | None:
    """Return the section that an annotation holds, itself or in a list; None where it holds a value."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if (section := section_of(part)) is not None:
            return section
    return None
