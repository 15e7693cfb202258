"""How medicines are called, of which these rooms speak as much as of people.

A name is known by its ending, which says what sort of medicine it is, in each language that writes it its
own way: Quetiapin, quetiapine, quetiapina. Some that everybody takes are known whole.
Source: the stems of the World Health Organization for international nonproprietary names.
"""

import re

from policies.identifying_details.words import any_of, words

_STEMS = words("""
    apin epin dipin azin izin oxazin ralin faxin oxetin etin idin adin trigin iptylin iptilin gabalin ramin
    fetamin elatin latonin lonin morphin morfin mycin micin cyclin ciclin cillin cilin oxacin tropin
    zol xol olol mol clon zodon azodon idon adon eridol eprazol rexon statin profen xifen clofen
""")
"""Behind these may stand the vowel of a language."""
_ENDINGS = words("""
    ine done zole pam olam lol pril pram mab olan idem adol afinil fenac sartan setron triptan barbital
    azolam lukast tinib vir phenidat fenidato dronat thixen nidat piramat
""")
_KNOWN = words("""
    abilify adderall aspirin atarax atosil ativan celexa champix concerta cymbalta depakote dominal effexor
    elontril elvanse eunerpan haldol ibu insulin insulina invega klonopin lamictal lexapro lithium litio
    lyrica magnesium magnesio medikinet metformin naproxen neurontin novalgin nurofen paxil prednisolon
    prednison prozac rispolept risperdal ritalin rivotril seroquel stilnox strattera subutex tavor topamax
    trankimazin trevilor truxal valdoxan valium valproat vivanse vyvanse wellbutrin xanax zeldox zoloft
    zyprexa
""")
"""What no ending tells, and brands."""
_MEDICINE = re.compile(
    rf"{any_of(_KNOWN)}|[^\W\d_]{{2,24}}?(?:(?:{any_of(_STEMS)})[aeo]?|{any_of(_ENDINGS)})s?"
)


def is_a_medicine(word: str) -> bool:
    """Tell whether a word in plain spelling is what a medicine is called."""
    return _MEDICINE.fullmatch(word) is not None
