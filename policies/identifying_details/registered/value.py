"""A registered detail as it is kept: digests, and nothing that can be read back without the key."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b

from policies.identifying_details.registered.form import Form
from policies.identifying_details.registered.forms import forms

DIGEST_SIZE = 8
"""Bytes of a digest (64 bits): few enough to say little, enough that chance hits do not happen."""

KINDS = frozenset(
    {"name", "phone", "email", "address", "handle", "workplace", "birthdate", "id_number", "location", "word"}
)


@dataclass(frozen=True, slots=True)
class Registered:
    """A detail that a member asked the bot to watch for.

    Attributes:
        kind: a category of detail, or `word`.
        owner: the user ID of the member whose it is.
        digests: one for each normal form: three bytes that say how it is to be met (see `Form`), then
            the first `DIGEST_SIZE` bytes of keyed BLAKE2b. To be stored as they are.
    """

    kind: str
    owner: str
    digests: tuple[bytes, ...] = field(repr=False)


def registered(kind: str, value: str, *, owner: str, key: bytes, regions: Iterable[str] = ()) -> Registered:
    """Return the digests to keep for a value; the value itself is not kept.

    Args:
        kind: a category of detail or `word`; any other is taken as `word`.
        value: what is not to be said by others.
        owner: the user ID of the member whose it is.
        key: 16 to 64 bytes that are kept apart from the digests.
        regions: ISO 3166 codes in which a national telephone number is to be read.
    """
    kind = kind if kind in KINDS else "word"
    every = forms(kind, value, tuple(regions))
    digests = {space: digester(key, space) for space in {form.space for form in every}}
    found = {form.tag + digests[form.space](form.text) for form in every}
    return Registered(kind, owner, tuple(sorted(found)))


def digester(key: bytes, space: bytes) -> Callable[[str], bytes]:
    """Return what makes the keyed digests of one space, which keeps words, runs and dates apart."""
    # The key is worked in once, not for each digest.
    begun = blake2b(space, key=key, digest_size=DIGEST_SIZE)

    def digest_of(text: str) -> bytes:
        mark = begun.copy()
        # Naming how to encode takes a third of the time, and almost every word is ASCII.
        mark.update(text.encode() if text.isascii() else text.encode("utf-8", "surrogatepass"))
        return mark.digest()

    return digest_of


def tagged(kept: bytes) -> tuple[Form, bytes]:
    """Take a kept digest apart: how it is to be met, with no text, and the digest itself."""
    return _form(kept[:3]), kept[3:]


@lru_cache(4096)
def _form(tag: bytes) -> Form:
    """How to meet a digest with this tag; thousands of digests share it."""
    role, a, b = tag
    return Form(role, a, b, "")
