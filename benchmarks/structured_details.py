"""How well details of a structured kind are found: on public data sets, on ordinary chat, and how fast.

    python -m benchmarks.structured_details [--data FOLDER] [--json] [--list]

Reads the public sets beside the checkout (`../shared/data/public`) and says so aloud where one is absent. A
span counts as found when a finding covers half of it; a message is flagged when it has any finding of a
strong category.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from policies.identifying_details.detail import STRONG, Detail, Place
from policies.identifying_details.detectors import structured
from policies.identifying_details.patterns import compile_all

DATA = Path(__file__).parents[2] / "shared" / "data" / "public"
PRESIDIO = {
    "PHONE_NUMBER": "phone", "EMAIL_ADDRESS": "email", "IP_ADDRESS": "location", "DOMAIN_NAME": "handle",
    "CREDIT_CARD": "id_number", "IBAN_CODE": "id_number", "US_SSN": "id_number",
    "US_DRIVER_LICENSE": "id_number", "STREET_ADDRESS": "address", "ZIP_CODE": "address",
}  # fmt: skip
EXACT = {
    kind: PRESIDIO[kind]
    for kind in ("EMAIL_ADDRESS", "IP_ADDRESS", "DOMAIN_NAME", "US_SSN", "IBAN_CODE", "CREDIT_CARD")
}
"""Kinds with a form of their own or a check digit, which can hardly be missed or mistaken."""

HOSTILE = {
    "a.": "a.", "1": "1", "@": "@", "1-": "1-", "(": "(", "1 ": "1 ", "a@": "a@", "a ": "a ",
    "word ": "word ",
    "1.1.": "1.1.", "one ": "one ", "+1": "+1", "12 rue ": "12 rue ", "street 1 ": "street 1 ",
    "at at ": "at at ",
    "dot ": " dot ", "born 1 ": "born 1 ", "works at A ": "works at A ", "insta: ": "insta: ", "://": "http://",
    "www.a": "www.a.", "@a:": "@a:b.", "::": "::", "4 ": "4111 1111 1111 1111 ", "phone 1": "phone 123456 ",
    "zero width": "a\u200b", "wide": "４１５ ", "Ab ": "Ab ", "at A ": "teaches at Ab Ab ", "x@x.": "x@x.x",
    "A1": "A1 ",
    "1.1,1.1": "1.1111, 1.1111 ", "a-a": "a-", "//": "//", "(a(": "(a", "quote": "\"a", "_": "_",
    "é": "e\u0301", "months": "born may 1 may ",
    "a . a @": "a . a @ ", "a at b": "a at b dot c ", "found": "found insta a_b ",
}  # fmt: skip


def read(data: Path, name: str) -> Any:
    path = data / name
    if not path.exists():
        print(f"ABSENT: {name} is not under {data}; its figures are left out.", file=sys.stderr)
        return None
    text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()] if name.endswith(".jsonl") else json.loads(text)


def covers(found: Detail, start: int, end: int) -> bool:
    shared = min(found.end, end) - max(found.start, start)
    return shared * 2 >= end - start


def luhn(number: str) -> bool:
    digits = [int(one) for one in reversed(number) if one.isdecimal()]
    return sum(digits[::2]) % 10 == sum(sum(divmod(2 * one, 10)) for one in digits[1::2]) * 9 % 10


Figures = Iterator[tuple[str, str, str]]
Tally = dict[str, list[int]]


def presidio(data: Path, listed: bool) -> Figures:
    rows = read(data, "presidio-research/synth_dataset_v2.json")
    if rows is None:
        return
    gold: Tally = {}
    precise: Tally = {}
    flagged: Tally = {"detail": [0, 0], "clean": [0, 0]}
    for row in rows:
        text, found = row["full_text"], structured(row["full_text"], Place(regions=("US",)))
        spans = [span for span in row["spans"] if span["entity_type"] in PRESIDIO]
        strong = [one for one in found if one.category in STRONG]
        count(flagged, "detail" if spans else "clean", bool(strong))
        if listed and bool(spans) != bool(strong):
            print("NOT FLAGGED" if spans else "CLEAN FLAGGED", repr(text[:200]))
        recalled(gold, text, spans, found, listed)
        precision(precise, text, spans, found, listed)
    hits, total = flagged["detail"]
    yield "presidio: messages with a detail, flagged", f"{hits / total:.3f}", ">= .85"
    yield "presidio: clean messages flagged", "{} of {}".format(*flagged["clean"]), "<= 1"
    for kind, (hits, total) in sorted(gold.items()):
        yield f"presidio: recall {kind}", f"{hits / total:.3f} of {total}", ">= .99" if kind in EXACT else ""
    for category, (hits, total) in sorted(precise.items()):
        aim = ">= .98" if category in EXACT.values() else ""
        yield f"presidio: precision {category}", f"{hits / total:.3f} of {total}", aim


def count(tally: Tally, kind: str, hit: bool) -> None:
    pair = tally.setdefault(kind, [0, 0])
    pair[0] += hit
    pair[1] += 1


def recalled(tally: Tally, text: str, spans: list[dict[str, Any]], found: list[Detail], listed: bool) -> None:
    for span in spans:
        kind = span["entity_type"]
        if kind == "CREDIT_CARD" and not luhn(span["entity_value"]):
            kind = "CREDIT_CARD (wrong check digit)"
        hit = any(covers(one, span["start_position"], span["end_position"]) for one in found)
        count(tally, kind, hit)
        if listed and not hit and kind not in {"STREET_ADDRESS", "ZIP_CODE"}:
            print("MISSED", kind, repr(span["entity_value"]), repr(text[:120]))


def precision(
    tally: Tally, text: str, spans: list[dict[str, Any]], found: list[Detail], listed: bool
) -> None:
    for one in found:
        touched = any(one.start < span["end_position"] and span["start_position"] < one.end for span in spans)
        if one.category in STRONG:  # the set marks no employers and no dates of birth
            count(tally, one.category, touched)
        if listed and not touched:
            print("SPURIOUS", one.category, one.cue, repr(text[one.start : one.end]), repr(text[:120]))


def phones(data: Path, listed: bool) -> Figures:
    rows = read(data, "libphonenumber/example_numbers.json") or []
    ways = {
        "with country code": ("it is +{cc} {national} ok", False, ">= .995"),
        "national, with a cue": ("her phone number is {national} ok", False, ">= .95"),
        "national, region set": ("try {national} later", True, ">= .97"),
    }
    personal = [row for row in rows if row["type"] in {"fixedLine", "mobile"}]
    for name, (sentence, local, target) in ways.items():
        for kind, chosen in (("fixed and mobile", personal), ("all", rows)):
            missed = [
                row for row in chosen if not has_phone(sentence.format(**row), row["region"] if local else "")
            ]
            if listed and kind == "all":
                print("MISSED PHONES", name, missed)
            if chosen:
                share = 1 - len(missed) / len(chosen)
                yield f"phones: {name} ({kind})", f"{share:.3f} of {len(chosen)}", target
    cases = read(data, "libphonenumber/matcher_vectors.json") or {}
    for name in (name for name in cases if name.endswith("_CASES")):
        hits = [case["raw"] for case in cases[name] if has_phone(case["raw"], case["region"])]
        if listed:
            print(
                name, [case["raw"] for case in cases[name] if (case["raw"] in hits) == ("IMPOSSIBLE" in name)]
            )
        yield (
            f"phones: {name} flagged",
            f"{len(hits)} of {len(cases[name])}",
            "0" if "IMPOSSIBLE" in name else "",
        )


def has_phone(text: str, region: str) -> bool:
    place = Place(regions=(region,) if region else ())
    return any(one.category == "phone" for one in structured(text, place))


def mailboxes(data: Path, listed: bool) -> Figures:
    for name, vectors in (read(data, "email-validator/vectors.json") or {}).items():
        found = {one: [hit for hit in structured(one, Place()) if hit.category == "email"] for one in vectors}
        hits = [one for one in vectors if found[one]]
        whole = [one for one in hits if any((hit.start, hit.end) == (0, len(one)) for hit in found[one])]
        if listed:
            print(name, whole if "invalid" in name else [one for one in vectors if one not in hits])
        yield f"mailboxes: {name}", f"{len(hits)} found, {len(whole)} whole, of {len(vectors)}", ""


def links(data: Path, listed: bool) -> Figures:
    for name in ("links.txt", "not_links.txt"):
        path = data / "linkify-it" / name
        if not path.exists():
            print(f"ABSENT: {path.name}; its figures are left out.", file=sys.stderr)
            continue
        lines = [
            line
            for line in path.read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("%")
        ]
        hits = [
            line
            for line in lines
            if any(one.category in {"handle", "location"} for one in structured(line, Place()))
        ]
        if listed and name == "not_links.txt":
            print("NOT LINKS", hits)
        yield f"links: {name} lines with a link", f"{len(hits)} of {len(lines)}", ""


def ordinary(data: Path, listed: bool) -> Figures:
    rows = read(data, "ordinary-chat/messages.jsonl")
    if rows is None:
        return
    texts = [row["text"] for row in rows]
    place = Place(regions=("US",))
    flagged = 0
    findings: dict[str, int] = {}
    for number, text in enumerate(texts):
        for one in structured(text, place):
            findings[one.category] = findings.get(one.category, 0) + 1
            flagged += one.category in STRONG and not one.public
            if listed:
                print(
                    "ORDINARY",
                    number,
                    one.category,
                    one.cue,
                    one.public,
                    repr(text[max(0, one.start - 40) : one.end + 20]),
                )
    yield "ordinary chat: strong findings, not public", f"{flagged} of {len(texts)}", "true ones only"
    yield "ordinary chat: findings by category", json.dumps(findings), ""
    best = min(_timed(texts, place) for _ in range(3))
    yield "ordinary chat: messages a second, one core", f"{len(texts) / best:,.0f}", ">= 20,000"


def _timed(texts: list[str], place: Place) -> float:
    start = time.process_time()
    for text in texts:
        structured(text, place)
    return time.process_time() - start


def hostile(listed: bool) -> Figures:
    place = Place(regions=("US", "GB", "DE"))
    times = {}
    for name, unit in HOSTILE.items():
        text = (unit * (65536 // len(unit) + 1))[:65536]
        times[name] = min(_timed([text], place) for _ in range(2))
    worst = sorted(times, key=lambda name: -times[name])
    if listed:
        print({name: round(times[name] * 1000) for name in worst[:12]})
    yield (
        f"64 kB of hostile text, worst ({worst[0]!r} repeated)",
        f"{times[worst[0]] * 1000:.0f} ms",
        "<= 50 ms",
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--list", action="store_true", help="print what was missed and what was spurious")
    options = parser.parse_args()
    compile_all()  # as the scan does
    figures = [
        *presidio(options.data, options.list),
        *phones(options.data, options.list),
        *mailboxes(options.data, options.list),
        *links(options.data, options.list),
        *ordinary(options.data, options.list),
        *hostile(options.list),
    ]
    if options.json:
        print(
            json.dumps(
                [{"figure": name, "value": value, "target": target} for name, value, target in figures]
            )
        )
        return
    table = Table("figure", "value", "target", title="Details of a structured kind")
    for figure in figures:
        table.add_row(*figure)
    Console().print(table)


if __name__ == "__main__":
    main()
