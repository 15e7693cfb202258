"""How long the most hostile 64 kB keep the bot busy: a corpus of shapes, and a fuzzer that mixes them.

    python -m benchmarks.hostile_text [--tries NUMBER] [--seed NUMBER] [--json] [--list]

A Matrix event holds up to 64 kB. Each text is judged in rooms of 50 and of 1,000 members with four registered
values each, with another room and its quotes known. What the fuzzer finds slow it changes further. Times are
processor time, the best of four, and the slowest are timed once more at the end: of hundreds, the slowest is
else the one during which the machine was busiest. A fixed loop of additions beside them says how fast the
machine was.
"""

import argparse
import json
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table

from benchmarks.identifying_details import FIRST, KEY, LAST, room_of
from benchmarks.structured_details import HOSTILE
from policies.identifiers import UserId
from policies.identifying_details import Heard, Member, OtherRoom, Quotes, Room
from policies.identifying_details.long_texts import LONG, SHORT

LENGTH = 65_536  # bytes
AIM = 0.05  # seconds of processor time
SENDER = UserId("@nobody:example.org")
SAID = "I have not slept since the funeral and my brother keeps calling me about the old house by the river"

SHAPES = (
    *HOSTILE.values(),
    *(f"{first} " for first in FIRST[:12]),
    *(f"{last} " for last in LAST[:12]),
    "Hope Johnson ", "Johnsen ", "Jhonson ", "Wiliams ", "j o h n s o n ", "J.o.h.n.s.o.n ", "j0hn50n ",
    "Hope Jackson's ", "Maya's ", "her surname is ", "real name ", "Hope is ", "used to be called ",
    "four one five ", "double five ", "415 555 0132 ", "(415) 555-0132, ", "+14155550001 ", "4-1-5-",
    "4.1.5.", "hope.johnson@example.com ", "hope dot johnson at example dot com ", "a@b.c ", "@hope ",
    "u/hope ", "#hope ", "12 Johnson Fennel Road ", "14 Larch Road ", "1988-05-03 ", "3/5/1988 ",
    "51.5033, -0.1195 ", "fe80::1 ", "4111 1111 1111 1111 ", "DE89370400440532013000 ",
    "https://example.com/a?b=c ", "example.com/", "https://t.me/a ",
    "\u200b", "e\u0301", "\u0301", "\u00e9", "\uff11", "1\ufe0f\u20e3", "\u0430", "\u0434",
    "\U0001f600", "\u00bd", "\ufb01", "\u0130",
    "((", "[[", "{<", ")) ", '"', "'", "!", "!!a", "$a", "|", "?", "...", "\n", "> ", "> a\n", "\n\n",
    "\t", "  ", "\\", "*_", "~~",
    "A", "Aa", "AA ", "I ", "i ", "a b c d ", "A B C ", "x", "xx ", "Mr ", "works at ", "at ", "dot ", "is ",
    "insta kilnqueen, ", "@kilnqueen is ", "goes by ", "that's Judith Marsh ", "she's with Hartwell Motors ",
    "my sister's number is ", "her ", "you ", "the other group ", "Tuesday Grief Circle ", "Nadia ",
    f"{SAID} ", " ".join(SAID.split()[:5]) + " ",
    "lives at ", "vive en ", "wohnt in ", "habite au ", "mora na ", "woont in ", "trabaja en ",
    "arbeitet bei ",
    "travaille chez ", "trabalha na ", "werkt bij ", "su apellido es ", "hei\u00dft eigentlich ",
    "s'appelle ",
    "o sobrenome dela \u00e9 ", "haar achternaam is ", "born on ", "geboren am ", "nacido el ",
    "turns forty ",
    "12 Hope Johnsen Road ", "calle Mayor 12, ", "Birkenweg 7 ", "12 rue des Lilas ", "M\u0430y\u0430 ",
    "wa.me/14155550132 ", "maps.app.goo.gl/a ", "///a.b.c ", "192.168.0.1 ", "AB12 3CD ", "B-AB 123 ",
    "\u200dx",
    "\U0001f468\u200d\U0001f469 ", "\u00ab", "\u201c", "\u2019s ", "@hope:example.org ", "\u4f60",
    "\u041c\u0430ya ", "\u0627\u0644 ",
    "".join(f"{first} " for first in FIRST), "".join(f"{last} " for last in LAST),
    "".join(f"{first} {last} " for first, last in zip(FIRST, LAST, strict=False)),
    "".join(f"{number} " for number in range(1, 200)),
    "".join(f"{number} {last} Road " for number, last in enumerate(LAST)),
)  # fmt: skip


def rooms() -> dict[str, Room]:
    """Rooms of 50 and of 1,000 members, each beside another room and what was said there."""
    built = {}
    for count in (50, 1000):
        quotes = Quotes(KEY)
        quotes.heard("other", SAID, datetime(2026, 1, 1, tzinfo=UTC))
        room = room_of(count, 0, quotes=quotes)
        room.know([OtherRoom("Tuesday Grief Circle", (Member(UserId("@nadia:example.org"), "Nadia"),))])
        built[f"{count} members"] = room
    return built


def repeated(units: tuple[str, ...]) -> str:
    row = "".join(units)
    return (row * (LENGTH // len(row) + 1))[:LENGTH]


def shuffled(units: tuple[str, ...]) -> str:
    """The units in no order, so that no two stretches of the text are alike."""
    rnd = random.Random(1)
    return "".join(rnd.choices(units, k=LENGTH // min(map(len, units)) + 1))[:LENGTH]


def numbered(units: tuple[str, ...]) -> str:
    """The units with figures and letters between that never repeat: nothing can be remembered of them."""
    rnd = random.Random(2)
    said = ""
    while len(said) < LENGTH:
        odd = rnd.choice((str(rnd.randrange(10**6)), "".join(rnd.choices("abcdefghijklmnopqrstuvwxyz", k=7))))
        said += "".join(units) + odd + rnd.choice((" ", "", ".", "@", "-", "\n"))
    return said[:LENGTH]


def varied(unit: str, rnd: random.Random) -> str:
    """A unit with one character dropped, doubled, changed or in capitals: a near miss."""
    at = rnd.randrange(len(unit))
    other = rnd.choice((unit[at].upper(), unit[at] * 2, "", rnd.choice("aZ1@. \u200b\u0301-")))
    return unit[:at] + other + unit[at + 1 :] or unit


def in_one_word(units: tuple[str, ...]) -> str:
    return repeated(("".join("".join(units).split()) or "a",))


def in_lines(units: tuple[str, ...]) -> str:
    return repeated(tuple(f"{unit.strip()}\n" for unit in units))


def a_piece(units: tuple[str, ...]) -> str:
    """As much as is read at once whatever stands in it."""
    return repeated(units)[:SHORT]


def two_pieces(units: tuple[str, ...]) -> str:
    """As much as may be read at once."""
    return shuffled(units)[:LONG]


MIXED = (repeated, shuffled, numbered, in_one_word, in_lines, a_piece, two_pieces)

Recipe = tuple[tuple[str, ...], int]
"""Units, and which of `MIXED` makes a text of them."""


def text_of(recipe: Recipe) -> str:
    units, mixed = recipe
    return MIXED[mixed](units).encode()[:LENGTH].decode(errors="ignore")


def changed(recipe: Recipe, rnd: random.Random) -> Recipe:
    units, mixed = list(recipe[0]), recipe[1]
    for _ in range(rnd.randrange(1, 3)):
        at = rnd.randrange(len(units))
        match rnd.randrange(4):
            case 0:
                units[at] = varied(units[at], rnd)
            case 1:
                units.insert(at, rnd.choice(SHAPES))
            case 2:
                units[at] = rnd.choice(SHAPES)
            case _:
                mixed = rnd.randrange(len(MIXED))
    return tuple(units[-8:]), mixed


def took(room: Room, text: str) -> float:
    """Seconds of processor time that a verdict takes, the best of four."""
    times = []
    for _ in range(4):
        start = time.process_time()
        room.verdict(Heard(text, SENDER))
        times.append(time.process_time() - start)
        if times[0] < AIM / 5:
            break
    return min(times)


def corpus() -> Iterator[Recipe]:
    for shape in SHAPES:
        yield from (((shape,), mixed) for mixed in range(len(MIXED)) if MIXED[mixed] is not shuffled)


def slowest(room: Room, tries: int, seed: int) -> list[tuple[float, Recipe]]:
    """Return the slowest texts, after as many changes to the slowest of the corpus as are asked for."""
    rnd = random.Random(seed)
    found = sorted((took(room, text_of(recipe)), recipe) for recipe in corpus())[::-1][:20]
    for _ in range(tries):
        recipe = changed(rnd.choice(found)[1] if rnd.random() < 0.7 else ((rnd.choice(SHAPES),), 0), rnd)
        if recipe not in (known for _, known in found):
            found = sorted([*found, (took(room, text_of(recipe)), recipe)])[::-1][:20]
    return sorted((min(seconds, took(room, text_of(recipe))), recipe) for seconds, recipe in found)[::-1]


def floor() -> float:
    """Seconds of processor time for two million additions: what this machine makes of Python just now."""
    start = time.process_time()
    sum(number * number % 7 for number in range(2_000_000))
    return time.process_time() - start


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--tries", type=int, default=400, help="texts that the fuzzer makes for each room")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--json", action="store_true")
    options.add_argument("--list", action="store_true", help="print the slowest recipes")
    given = options.parse_args()
    figures = {"floor, two million additions": f"{floor() * 1000:.0f} ms"}
    for name, room in rooms().items():
        found = slowest(room, given.tries, given.seed)
        figures[f"{name}: worst of the corpus and {given.tries} mutations"] = f"{found[0][0] * 1000:.0f} ms"
        if given.list:
            for seconds, recipe in found:
                print(f"{seconds * 1000:6.1f} ms  {recipe}")
    if given.json:
        print(json.dumps(figures))
        return
    table = Table("figure", "value", "aim", title="64 kB of hostile text", title_justify="left")
    for name, value in figures.items():
        table.add_row(name, value, "<= 50 ms" if "worst" in name else "")
    Console().print(table)


if __name__ == "__main__":
    main()
