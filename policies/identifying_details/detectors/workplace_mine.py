"""Who speaks of their own work in other languages: ich mache die …, mijn proeftijd …, me echaron ….

Where the sender works is nothing to warn of, and whoever is spoken to behind it works there by no means.
"""

import re

from policies.identifying_details.words import words

_NEAR = 3
"""Words in front of what is said in which the sender is its subject."""
_REACH = 40
_CLAUSE = re.compile(r"[.,;:!?()\n]|\b(?:dass|dat|que|ob|wenn|weil|wo|waar|donde|dónde|onde|où|qui|quem)\b")
_I = words("""
    ich ik yo eu je j'ai j’ai j'suis j’suis j'étais jsuis chuis nous wir
    mein meine meinem meinen meiner unser unsere unserem unserer
    mijn m'n onze mi mis nuestro nuestra meu meus minha minhas nosso nossa mon ma mes notre nos
    bin hab habe steh stehe sitz sitze mach mache fahr fahre kriege bekomme
    ben heb
    hago hice estoy tengo soy he fui llevo conduzco manejo cocino limpio despacho
    faço fiz estou tô tenho sou dirijo conduzo
    suis ai
""")
_YOU = words("du jij je ge gij tú tu vos usted você vc cê vocês ihr jullie")
_TO_ME = words("me mich m'a m’a m'ont m’ont nos uns")


def is_said_of_me(lower: str, start: int, *, done_to_me: bool = False) -> bool:
    """Tell whether the sender is the subject of what is said from `start` on, and nobody else is.

    Args:
        lower: the message in lower case.
        start: where it is said.
        done_to_me: whether "me" in front tells it as well: me contrataron.
    """
    clause = _CLAUSE.split(lower[max(0, start - _REACH) : start])[-1].split()[-_NEAR:]
    mine = not _I.isdisjoint(clause) or (done_to_me and not _TO_ME.isdisjoint(clause))
    return mine and (_YOU - _I).isdisjoint(clause)
