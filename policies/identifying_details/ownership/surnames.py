"""Surnames that are made as the genitive of a first name is: Robin Williams is nobody called Will."""

from policies.identifying_details.cues.cue import words
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_SURNAMES = words("""
    williams roberts richards peters andrews edwards stevens stephens daniels matthews jacobs adams harris
    davis abrahams michaels phillips philips hughes simons samuels johns josephs rogers walters franks
""")


def is_a_surname(word: str, before: str) -> bool:
    """Tell whether a word, plain and in lower case, is the surname of whoever is called in front of it."""
    return word in _SURNAMES and before in GIVEN_NAMES
