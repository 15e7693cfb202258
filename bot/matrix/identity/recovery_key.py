"""A recovery key as people write it down (client-server API, "Secrets", "Key representation")."""

from bot.failures import StartProblem

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_PREFIX = bytes([0x8B, 0x01])
_LENGTH = len(_PREFIX) + 32 + 1


def written(key: bytes) -> str:
    """Return 32 bytes as base58 with prefix and parity, in groups of four."""
    raw = _PREFIX + key
    number = int.from_bytes(raw + bytes([_parity(raw)]), "big")
    digits = ""
    while number:
        number, digit = divmod(number, 58)
        digits = _ALPHABET[digit] + digits
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def read(text: str) -> bytes:
    """Return the 32 bytes of a written recovery key; spaces do not matter.

    Raises:
        StartProblem: It is none, or has a slip in it.
    """
    number = 0
    for letter in "".join(text.split()):
        digit = _ALPHABET.find(letter)
        if digit < 0:
            raise StartProblem("that is no recovery key: it has letters that none has")
        number = number * 58 + digit
    if number.bit_length() > 8 * _LENGTH:
        raise StartProblem("that is no recovery key: it is too long")
    raw = number.to_bytes(_LENGTH, "big")
    if not raw.startswith(_PREFIX) or _parity(raw) != 0:
        raise StartProblem("that is no recovery key, or one letter of it is wrong")
    return raw[len(_PREFIX) : -1]


def _parity(raw: bytes) -> int:
    parity = 0
    for byte in raw:
        parity ^= byte
    return parity
