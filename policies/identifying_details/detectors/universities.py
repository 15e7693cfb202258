"""Universities whose name says of itself no such thing: Leeds Beckett, LSE, UFMG."""

from policies.identifying_details.cues.cue import phrases
from policies.identifying_details.words import words

_PAIRS = frozenset(
    phrases("""
    leeds beckett, leeds trinity, sheffield hallam, nottingham trent, manchester met, oxford brookes,
    heriot watt, royal holloway, robert gordon, glasgow caledonian, edinburgh napier, edge hill, bath spa,
    canterbury christ, de montfort, london met, anglia ruskin, harper adams, cardiff met,
    georgia tech, virginia tech, texas tech, louisiana tech, michigan tech, cal poly, cal state,
    johns hopkins, carnegie mellon, wake forest, sarah lawrence, bowling green, boise state, penn state,
    ole miss, simon fraser, sciences po, paris dauphine, paris saclay, paris nanterre, bordeaux montaigne,
    henri iv, jean moulin, pompeu fabra, carlos iii, rey juan, ramon llull, tec monterrey, di tella, nova sbe
    """)
)
_ALONE = words("""
    sorbonne harvard yale princeton stanford caltech dartmouth vassar oberlin insead birkbeck goldsmiths
    mcgill dalhousie monash unicamp unesp uned inalco polytechnique centralesupélec javeriana uniandes itesm
    assas deusto esade iscte ufrgs ufmg ufrj ufpr ufba ufsc ufpe uerj unifesp
""")
_LETTERS = words("""
    lse ucl uea uwe uws ucd dcu soas qub uclan ljmu uhi mmu mit ucla usc nyu osu msu lsu asu psu unc smu
    tcu byu uconn umass suny cuny rmit uts unsw anu qut uq uwa usyd ubc sfu uoft uottawa uqam
    tu fu hu tum lmu rwth kit fau htw haw thm vu uva tue rug unam ipn uam ucm upm upc uab upf usal uah umh
    uba unlp udelar puc pucrs usp unb uff fgv utfpr ens insa utc upec uvsq hec epfl eth wu
""")
_EVERYDAY = words("mit tu fu hu kit wu ens anu rug uva uff haw eth smu vu")

UNIVERSITY_WORDS = (
    _ALONE
    | (_LETTERS - _EVERYDAY)
    | words("beckett hallam brookes heriot holloway caledonian montfort ruskin hopkins carnegie llull")
    | words(
        "napier trent edge georgia virginia texas cal penn boise dauphine saclay nanterre montaigne sciences"
    )
)
"""One of them in a message makes it worth a look, lower case."""


def is_university(written: list[str]) -> bool:
    """Tell whether the words of a name, as they are written, are those of a university."""
    first, rest = written[0].lower(), [word.lower() for word in written[1:2]]
    return first in _ALONE or (first, *rest) in _PAIRS or (written[0].isupper() and first in _LETTERS)


def in_small(words: list[str]) -> int:
    """Return how many of some words in small letters are the name of a university; 0 where they are none."""
    if tuple(words[:2]) in _PAIRS:
        return 2
    return int(bool(words) and words[0] in (_ALONE | _LETTERS) - _EVERYDAY)
