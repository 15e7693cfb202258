"""Whether an address in somebody's sentence may be where they live, or is where people go.

Whoever is merely spoken of beside it is taken to live there, but where the sentence speaks of what is open to
everybody (swears by the drop-in at …) and of nothing that comes to somebody's door.
"""

from collections.abc import Sequence
from itertools import takewhile

from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.tokens import Token

_HOMEWARD = words(
    """
    flowers wreath card cards letters post parcel send sending sent deliver bring bringing brought soup
    meal meals
    taxi cab pick picked collect collected drive driven drove lift home house flat apartment room address
    live lives
    living visit visiting pop popping door doorbell stairs key keys neighbour landlord discharged welfare
    knock
    wohnt wohnung zuhause thuis woont domicile maison habite casa piso vive mora mudou
    """
)
"""Words for living somewhere, and for whoever or whatever comes to somebody's door."""
_OPEN = words(
    """
    sauna premises choir sings singing shop shops locksmith group groups court reading suit dentist
    optician chiropodist
    physio barber meetup bookings tickets patients clients class classes workshop gig exhibition stall
    mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays opens closes closing swears
    reckons meetings
    recommends recommended bought retirement matinee screening rehearsal rehearsals practice slimming yoga
    pilates bread sells sell hire repair repairs garage mechanic tyre tyres notary ward dropin
    """
)
"""Words for what everybody may go to."""
_AWAY = words("from off")
_AROUND = 60
"""How many words of its sentence before and behind an address are looked at."""


def is_where_people_go(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the address that takes the words from `first` to `last` is open to everybody.

    Args:
        tokens: the words of the message.
        first: index of the first word of the address.
        last: index of the last.
    """
    here = tokens[first].sentence
    before = takewhile(lambda at: tokens[at].sentence == here, range(first - 1, max(-1, first - _AROUND), -1))
    behind = takewhile(
        lambda at: tokens[at].sentence == here, range(last + 1, min(last + _AROUND, len(tokens)))
    )
    said = {tokens[at].text for at in (*before, *behind)}
    if first and tokens[first - 1].text in _AWAY:
        return "came" in said
    return said.isdisjoint(_HOMEWARD) and not said.isdisjoint(_OPEN)
