"""Days of years ago that stand apart, with nothing said of what happened: the band said Maya, 09/11/1986."""

import re

from policies.identifying_details.detectors.dates import in_plain_spelling
from policies.identifying_details.words import as_typed, whole

OF_PEOPLE = range(1925, 2009)
"""Years in which whoever speaks here was born, if a day of one is told and nothing else."""
_PAPERS = as_typed("""
    file files chart record records form forms booking insurance band wristband bracelet registration system
    prescription meds passport flight check-in intake referral consent
    akte unterlagen formular buchung armband versicherung ficha formulario historial reserva pulsera seguro
    dossier formulaire réservation assurance ficha formulário reserva pulseira dossier formulier boeking
    polsbandje bandje bändchen verzekering badge gafete dni rg identidade identidad cartão carné carnet
    cédula pasaporte ausweis perso führerschein carte passeport passaporte paspoort rijbewijs licence license
    id library
""")
"""What people's days of birth stand on."""
_FROM = re.compile(
    r"(?<!\w)(?:from|until|since|by|till|dated|on|of|am|vom|seit|desde|depuis|del|du|sinds)[ ]$"
)
_APART = re.compile(r"[,:(=][ ]{0,2}$")
_CLOSES = re.compile(
    r"(?:,? (?:the both|both|the two|alle beide|beide|las dos|los dos|ambos|ambas|toutes? les deux"
    r"|tous les deux|allebei|alle twee|os dois|as duas)(?: of (?:them|us|you))?\b"
    r"|[ ]{0,2}(?:[,.)!?;\n]|$))"
)
"""Where such a clause ends: he and my husband are the same, 3 May 1988 the both of them."""
_ON_PAPER = in_plain_spelling(rf"{whole(_PAPERS)}")
_SENTENCE = re.compile(r"[.!?;\n]")
_OWN = re.compile(r"(?<!\w)(?:i|i'm|my|me|we|our|us|ich|mein|yo|mi|je|mon|eu|meu|ik|mijn)(?!\w)")


def is_set_apart(before: str, after: str) -> bool:
    """Whether a day is a clause of its own, or stands on somebody's papers.

    Args:
        before: what stands in front of it, in plain spelling.
        after: what stands behind it.
    """
    if _FROM.search(before):
        return False
    if _APART.search(before) and _CLOSES.match(after):
        return True
    own = _OWN.search(_SENTENCE.split(before)[-1])
    return bool(_ON_PAPER.search(before) or _ON_PAPER.search(after)) and not own
