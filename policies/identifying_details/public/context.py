"""What the words in front of a value say of it: an example, or the way into a meeting that everybody has."""

import re
from collections.abc import Set as AbstractSet

_EXAMPLE = re.compile(
    r"(?:\b(?:e\.g\.?|eg|for example|for instance|such as|in the (?:format|form|style|pattern)(?: of)?"
    r"|(?:the )?format (?:is|of)|formatted as"
    r"|(?:should|must|has to|have to|needs? to|ought to) (?:look|be (?:like|in))"
    r"|looks? like|something like|placeholder|sample|dummy|made[- ]up|template|made up"
    r"|(?:an?|their|the|just) example[.!:]{1,3}"
    r"|zum beispiel|z\. ?b\.|beispielsweise|im format|beispiel"
    r"|por ejemplo|p\. ?ej\.|con el formato|en (?:el )?formato|ejemplo"
    r"|par exemple|p\. ?ex\.|au format|sous la forme|exemple"
    r"|por exemplo|no formato|exemplo"
    r"|bijvoorbeeld|bijv\.|in het formaat|voorbeeld)\b[ .,:;(]{0,3}(?:like |this |wie |como |comme |a "
    r"|an )?[\"'(<]{0,2}$)"
)
_ONE = r"(?:example|sample|beispiel|ejemplo|exemple|exemplo|voorbeeld)\b"
_CALLED_EXAMPLE = re.compile(
    r"['\")]{0,2} (?:is not|isn'?t|ain'?t|is no) (?:a |an )?(?:real|actual|proper)\b|"
    r"['\")]{0,2},? (?:for example|for instance|as an example|zum beispiel|por ejemplo|par exemple"
    r"|por exemplo|bijvoorbeeld)\b|"
    r"[\"')]{0,2} ?[(\[](?:e\.g\.?|(?:an? |ein |als |un |une |um )?(?:example|sample|beispiel|ejemplo|exemple"
    r"|exemplo|voorbeeld))[)\]]|"
    r"[\"')>]{0,2} ?[.,;:–-]{0,2} ?[(\[]?(?:just|only|nur|bloß|solo|sólo|puro|juste|só|apenas|alleen"
    r"|slechts)"
    r" (?:as |so )?(?:an? |ein |un |une |um |een |als )?"
    rf"{_ONE}(?! ?(?:of|for|to|von|für|de|para|pour|van|voor)\b)|"
    r"[\"')>]{0,2} ?[.,;:–-]{0,2} ?[(\[]?(?:(?:as )?an? |als |zum |à titre d'|por |par |como )?"
    rf"{_ONE} (?:only|nur|halt|seulement|uniquement|solamente|somente)\b|"
    rf"[\"')>]{{0,2}} (?:comme|como|als) {_ONE}(?! ?(?:of|for|de|para|pour|van|voor|für|von)\b)|"
    r"[\"')>]{0,2} (?:is|was|as|ist|als|es|como|est|comme|é) (?:just |only |nur |solo |juste )?"
    r"(?:the|an|their|ein|das|un|el|une?|l'|um|o|een)[ ']?"
    r"(?:example|beispiel|ejemplo|exemple|exemplo|voorbeeld)\b"
)
"""Behind it: (…), that is the example; (…). Example only; (…), nur ein Beispiel."""
_MEETING = re.compile(
    r"\b(?:dial[- ]?in(?:to)?|join by phone|zoom|teams|webex|meeting(?: id)?|conference(?: call| line)?"
    r"|bridge|passcode|one tap mobile"
    r"|einwahl|einwählen|número de acceso|numéro d'accès|inbelnummer|call[- ]in)\b"
    r"(?:(?!\. )[^\n,;]){0,40}[,:]?[ ]?$"
)
_MEETING_PLACE = re.compile(
    r"(?<!since the )(?<!after the )(?<!before the )\b"
    r"(?:(?:we|let'?s|lets|all) meet|meet(?:ing|up)? (?:point|here|at|us)|car ?park|memorial|labyrinth"
    r"|(?:oak|big|old|memorial) tree|bus (?:leaves|stop)|aurora|pub|trailhead|geocache|viewpoint"
    r"|start(?:ing)? (?:point|line)|picnic|treffpunkt|parkplatz|parkeerplaats|verzamelpunt|quedamos"
    r"|punto de encuentro|rendez-vous|ponto de encontro|estacionamento)\b[^.!?\n]{0,40}$"
)
_PERSONAL = re.compile(
    r"\b(?:her|his|my|their|your|ihre?|seine?|meine?|su|mi|son|sa|mon|ma|meu|minha|haar|zijn|mijn)\b"
    r"|(?<!\bit)(?<!that)(?<!here)(?<!what)['’]s\b"
)

_DESK = re.compile(
    r"[ ,;)-]{1,3}(?:(?:to|for) (?:book|reserve|bookings?|reservations?|tickets?|appointments?|enquir\w{1,4}"
    r"|inquir\w{1,4}|info|opening|directions|the menu|a table)\b"
    r"|is (?:their|the) (?:[\w-]{2,12} )?(?:line|desk|switchboard|reception)\b"
    r"|(?:option|press|ext|extension|durchwahl) \d"
    r"|(?:[^.!?;\n]{0,32}[ ,;])?(?:and )?ask for (?:the|a|an) "
    r"|(?:open |staffed )?(?:24/7|24 hours|mon(?:day)?s?[ -]{1,3}(?:to )?(?:fri|sat|sun))"
    r"|für (?:einen termin|reservierungen|termine)|para (?:reservar|pedir cita|reservas|marcar|agendar)"
    r"|pour (?:réserver|prendre rendez|les réservations)|om te (?:reserveren|boeken)"
    r"|voor (?:reserveringen|afspraken))"
)
_SOMEBODY = re.compile(r"\b(?:i|im|me|he|she|hes|shes|him|you|youre|they)\b[^.!?;\n]{0,25}$")
_CALLED_THING = re.compile(
    r"\b(?:call|ring|phone|contact|text) the (?P<thing>[^\W\d_]{3,20}) (?:(?:at|on) )?$"
)


_WORDS_FOR_ONE = "example", "sample", "beispiel", "ejemplo", "exemple", "exemplo", "voorbeeld"
_PRINTED = re.compile(
    r"\b(?:sample|specimen|example|dummy) [\w ]{2,20} (?:printed|shown|given|written|listed)\b[^.!?\n]{0,40}$"
    r"|\b(?:en exemple|als beispiel|como ejemplo|de ejemplo|como exemplo|als voorbeeld)\b[^.!?\n]{0,40}$"
)
"""What is said to be printed somewhere for everybody: the sample number printed in their leaflet, (…)."""
_SAMPLE = re.compile(r"\b(?:sample|(?:template|example|specimen) says) [^.!?\n]{0,50}$")


_KINDS_OF_EXAMPLES = re.compile(
    r"(?<!\w)(?:(?:example|sample|specimen|dummy)(?: (?:bank|passport|tax|id|mobile|phone|telephone|email))?"
    r" (?:number|no\.?|card|phone|mobile|account|iban|address|email|passport)"
    r"|(?:beispiel|muster|voorbeeld)(?:nummer|karte|adresse|iban|konto|telefonnummer|mail|kaart|rekening|adres"
    r"|telefoonnummer))[:,]? [\"']?$"
)
"""What of an example it is: example card (…), Musternummer (…), voorbeeldkaart (…)."""
_CALLED_LATER = re.compile(
    r"[^.!?\n]{0,80}(?<!\w)(?:(?:that|it|this)['’]?s|(?:that|it|this|which) is|das ist|c['’]est|dat is"
    r"|(?:eso|ese|esto) es|es(?= s[oó]lo )|(?:isso|isto|esse) é|é(?= (?:só|apenas) ))"
    r" (?:only |just |nur |bloß |solo |sólo |juste |só |apenas |maar |alleen )?"
    r"(?:an?|the|their|its|ein|das|deren|ihr|un|el|su|leur|une?|l['’]|um|o|een|het|hun)[ ']?"
    r"(?:example|sample|beispiel|ejemplo|exemple|exemplo|voorbeeld)"
    r"(?!\w| (?:of|for|to|von|für|de|para|pour|van|voor)(?!\w))"
)
"""Behind the clause it stands in: (…), that's only their example; not: an example of how she writes."""


def is_desk(before: str, after: str, people: AbstractSet[str]) -> bool:
    """Tell whether a number is answered by whoever is on duty: "… to book", "… and ask for the nurse".

    Args:
        before: the words in front of it, lower case.
        after: the words behind it.
        people: words for people, who may be called as well.
    """
    called = _CALLED_THING.search(before)
    if called and called["thing"] not in people:
        return True
    somebodys = _PERSONAL.search(before) or _SOMEBODY.search(before)
    return not somebodys and bool(_DESK.match(after))


def is_example(before: str, after: str = "") -> bool:
    """Tell whether the words in front of a value, or behind it, call it an example; lower case."""
    if _CALLED_EXAMPLE.match(after) or _is_named_later(after):
        return True
    if _PRINTED.search(before) or _KINDS_OF_EXAMPLES.search(before):
        return True
    return bool(_EXAMPLE.search(before)) or (bool(_SAMPLE.search(before)) and not _PERSONAL.search(before))


def _is_named_later(after: str) -> bool:
    """Whether the rest of its sentence calls it an example: no pattern is tried without a word for one."""
    return any(word in after for word in _WORDS_FOR_ONE) and _CALLED_LATER.match(after) is not None


def is_meeting_place(before: str) -> bool:
    """Tell whether `before`, lower case, announces where everybody meets, parks or sets out."""
    found = _MEETING_PLACE.search(before)
    return bool(found) and not _PERSONAL.search(before, found.start() if found else 0)


def is_meeting(before: str) -> bool:
    """Tell whether `before`, lower case, announces the number by which a meeting is joined."""
    found = _MEETING.search(before)
    return bool(found) and not _PERSONAL.search(before, found.start() if found else 0)
