"""Makes text that people chose fit to stand in a sentence of the bot's: nothing hidden, turned or forged."""

import re
import unicodedata

_AT_MOST = 200  # characters of a name, a reason, a room's name
_INVISIBLE = frozenset("\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufe0e")
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ROOM = re.compile(r"@(?=room\b)", re.IGNORECASE)
ISOLATE, END = "\u2068", "\u2069"


def clean(chosen: str, at_most: int = _AT_MOST) -> str:
    """Return one line of what somebody chose, without control, hidden and direction-turning characters.

    Never pings: `@room` loses its power (a full-width sign stands for `@`). Piled-up accents are cut
    to three on a letter. What is written from right to left is isolated, so that it turns nothing else.
    """
    line = "".join(_visible(sign) for sign in unicodedata.normalize("NFC", chosen))
    line = _ROOM.sub("＠", " ".join(_unpiled(line).split()))
    if len(line) > at_most:
        line = f"{line[: at_most - 1]}…"
    if any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in line):
        return f"{ISOLATE}{line}{END}"
    return line


def clean_document(written: str) -> str:
    """Return a document without control and direction-turning characters; line breaks and tabs stay."""
    return "".join(sign for sign in written.replace("\r\n", "\n") if _may_stand(sign))


def without_ping(shown: str) -> str:
    """Return what is shown with `@room` without its power, however that was written (`&#64;room`)."""
    return _ROOM.sub("＠", shown)


def _visible(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in {"Zs", "Zl", "Zp"} or sign in "\t\n\r\v\f\x85":
        return " "
    return "" if category[0] == "C" or sign in _INVISIBLE else sign


def _may_stand(sign: str) -> bool:
    if sign in "\n\t\u200c\u200d":
        return True  # joiners belong to scripts and to emoji
    return sign not in _BIDI and unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


def _unpiled(line: str) -> str:
    kept: list[str] = []
    piled = 0
    for sign in line:
        piled = piled + 1 if unicodedata.category(sign) in {"Mn", "Me"} else 0
        if piled <= 3:
            kept.append(sign)
    return "".join(kept)
