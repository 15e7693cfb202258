"""One spelling under which a registered value is to be met again."""

from typing import NamedTuple

from policies.identifying_details.registered import roles

_SPACES = {
    roles.START: b"w",
    roles.WORD_FORM: b"w",
    roles.NEAR: b"w",
    roles.GIVEN: b"w",
    roles.GIVEN_NEAR: b"w",
    roles.NICKNAME: b"w",
    roles.PHRASE: b"p",
    roles.RUN: b"r",
    roles.DATE: b"d",
    roles.SPOT: b"s",
}
_IN_PARTS = frozenset((roles.PHRASE, roles.WORD_FORM))
LONGEST = 255
"""What fits into the byte that a length is kept in."""


class Form(NamedTuple):
    """One normal form, and how it is to be met.

    Attributes:
        role: `WORD_FORM` a word that counts alone, `NEAR` the same with letter `a` missing, `START` the
            first of `a` words, `PHRASE` those words, `RUN` letters and digits without anything between,
            `DATE` an ISO date, `SPOT` coordinates, `GIVEN` a given name or a short form of it in front of a
            surname, `GIVEN_NEAR` the same as `NEAR` for one, `NICKNAME` a short form that counts alone.
        a: see role; else the length.
        b: the length of the whole word, for `NEAR` and `GIVEN_NEAR`; for `PHRASE` and `WORD_FORM`, 1 where it
            is a part of a name only, which a place may be called by as well.
        text: the form itself; empty once it is a digest.
    """

    role: int
    a: int
    b: int
    text: str

    @property
    def is_part(self) -> bool:
        """Whether it is only a part of what was registered, which counts where its owner is spoken of."""
        return self.b == 1 and self.role in _IN_PARTS

    @property
    def tag(self) -> bytes:
        """The three bytes that are kept in front of the digest."""
        return bytes((self.role, min(self.a, LONGEST), min(self.b, LONGEST)))

    @property
    def space(self) -> bytes:
        """What the digest is made under: words, phrases, runs, dates and spots do not meet."""
        return _SPACES[self.role]
