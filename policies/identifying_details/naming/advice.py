"""Advice on names, which tells none: don't use your real name; nobody gives their surname here."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.small_words import NOT
from policies.identifying_details.ownership.tokens import Token

_FAR = 12
_NEAR = 3
_NOBODY = words("""
    t never nobody noone none nie niemals niemand keiner nunca jamas nadie ninguem jamais personne aucun
    nooit niemand
""")
"""Besides "not", what tells what is not done: the name that follows is none."""
_ALL = words("everyone everybody most people please alle bitte todos todo iedereen chacun")
"""What tells what all do, or should, with "your" or "their" name."""
_USING = words("""
    use uses using share shares sharing post posts posting tell tells give gives giving say says put puts
    write writes type show shows hide change reveal mention need needs
    benutz benutze benutzt nutze nutzt verwende verwendet schreib schreibt nenn nennt sag sagt poste teile gib
    uses usa usar utilices compartas comparte pongas pon pone digas diga di publiques publica escribas cambia
    utilise utilises utilisez mets met donne donnes donnez dis partage publie ecris change
    gebruik gebruikt deel deelt zeg zegt zet schrijf schrijft geef geeft verander
    use usem coloca coloque ponha compartilhe compartilha diga fale publique escreva mude
""")
"""What is done with a name."""

SEEN = words("""
    showing shown visible hidden public private missing blurred blocked covered readable online searchable
    sichtbar lesbar öffentlich verborgen visible público privado oculto publique privé caché affiché
    zichtbaar leesbaar openbaar verborgen aparecendo visível oculta
""")
"""How a name stands somewhere: careful, your surname is showing."""


def is_advice(tokens: Sequence[Token], first: int, behind: int, cues: Cues) -> bool:
    """Whether a phrase for a name that begins at `first` stands in advice; not: I never used her surname."""
    if any(token.text in SEEN for token in tokens[behind : behind + _NEAR]):
        return True
    row: list[Token] = []
    for at in range(first - 1, max(-1, first - _FAR), -1):
        row.append(tokens[at])
        if tokens[at].opens:
            break
    if not any(token.text in _USING for token in row) or any(token.text in cues.i for token in row):
        return False
    denied = any(among(token.text, _NOBODY, NOT) for token in row)
    general = row[-1].text in _USING or any(token.text in _ALL for token in row)
    return denied or (general and among(row[0].text, cues.yours, cues.group))
