"""What languages make of any name to be fond of its bearer: Rocío, Rociito; Cida, Cidinha; Sannetje."""

from collections.abc import Iterator

from policies.identifying_details.cues.cue import words

_LEAST = 3
"""Letters that must be left of a name: Lia is no *linha*."""
_LEAST_NAME = 2
_NO_NAMES = words("""
    angelita angelito bendita bendito bonita bonito caminho caminito camino carinho carito casita chiquita
    chiquito chiquitin cita corazoncito cozinha escrita escrito espinho farinha favorita favorito florecita
    galinha galinho gratuito infinito linha linho madrinha maldita maldito marinha marinho minha padrinho
    poquito pouquinho rainha ratito santito sobrinha sobrinho solito sozinha sozinho verao vinho visita
    vizinha vizinho manita manito margarita moscardon
""")
"""Words that look so made, and are none or are other names."""
_DIMINUTIVE = ("chen", "lein", "li", "erl", "tje", "je", "ke", "eke")
"""What small forms of a name end in, in German and Dutch."""
_DIMINUTIVE_OF_A_STEM = ("chen", "l", "erl", "li", "je", "ke")
"""The same, for a name without its last vowel."""
_HARD = {"c": "qu", "g": "gu", "z": "c"}
"""Letters that are written otherwise before i: Blanca, Blanquita; Olga, Olguinha."""
_VOWELS = frozenset("aeiou")


def diminutives(name: str) -> frozenset[str]:
    """Return the Spanish and Portuguese fond forms of a name in plain spelling; none of a single letter."""
    if len(name) < _LEAST_NAME or not name.isalpha():
        return frozenset()
    return frozenset(form for form in _made(name) if form not in _NO_NAMES)


def small_forms(name: str) -> Iterator[str]:
    """Yield the small forms of a name in German and Dutch, be they words or not: Mayali, Sannetje."""
    if len(name) < _LEAST or name.endswith(_DIMINUTIVE):
        return
    bare = name.rstrip("aeiou")
    stem = bare if len(bare) >= _LEAST else name
    for ends, root in ((_DIMINUTIVE, name), (_DIMINUTIVE_OF_A_STEM, stem)):
        yield from (root + end for end in ends if len(name) > _LEAST or len(end) >= len(name))


def _made(name: str) -> Iterator[str]:
    last = name[-1]
    if len(name) < _LEAST:
        yield from (f"{name}zinh{vowel}" for vowel in "ao" if last in _VOWELS)  # Zé, Zezinho
    elif last in "ao":
        yield from _on(name[:-1], last)
        if name[-2] == "i":
            yield from _on(name[:-2], last)  # Sofía, Sofita
    elif last in _VOWELS:
        yield from (f"{name}{end}" for end in ("cito", "cita", "zinho", "zinha"))
        yield from (f"{_soft(name[:-1])}{end}" for end in ("ito", "ita", "inho", "inha"))
    elif name[-2:] in {"as", "os", "es"}:
        yield from _on(name[:-2], name[-2])  # Lucas, Luquinha
        yield from (f"{form}s" for form in _on(name[:-2], name[-2]))
    else:
        yield from (f"{_soft(name)}{end}" for end in ("ito", "ita", "inho", "inha"))
        soft = f"{name[:-1]}n" if last == "m" else name  # Joaquim, Joaquinzinho
        yield from (f"{soft}{end}" for end in ("cito", "cita", "zinho", "zinha"))


def _on(stem: str, gender: str) -> Iterator[str]:
    """Yield what is made of a stem and a or o, which a stem of Lourdes may still take as well."""
    if len(stem) < _LEAST:
        return
    soft = _soft(stem)
    for vowel in (gender,) if gender in "ao" else ("a", "o"):
        yield from (f"{soft}it{vowel}", f"{soft}inh{vowel}", f"{soft}ill{vowel}")
    yield from (f"{stem}{gender}zinh{vowel}" for vowel in "ao")


def _soft(stem: str) -> str:
    return stem[:-1] + _HARD.get(stem[-1], stem[-1])
