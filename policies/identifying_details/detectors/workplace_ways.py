"""Ways of saying where somebody works without a verb for working: the florist at …, your … uniform.

They are looser than "works at", so the name itself must tell that it is an employer's or a school's.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_brands import BRANDS, FIRMS
from policies.identifying_details.detectors.employer_names import (
    capitals,
    in_small_letters,
    is_firm,
    is_no_supplier,
    is_organisation,
    is_school,
    names,
)
from policies.identifying_details.detectors.employer_words import KINDS, TRADES
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.role_words import NO_ROLES, ROLE_ENDINGS, ROLES
from policies.identifying_details.detectors.school_words import SCHOOLS
from policies.identifying_details.detectors.workplace_abroad import ABROAD, said_abroad
from policies.identifying_details.detectors.workplace_engaged import ENGAGED
from policies.identifying_details.detectors.workplace_school import AT_SCHOOL, tells_a_year
from policies.identifying_details.detectors.workplace_there import met_at_work
from policies.identifying_details.detectors.workplace_way import IS, THE, Way
from policies.identifying_details.detectors.workplace_words import LAST, WORKING
from policies.identifying_details.words import any_of, whole, words

MOST_TRIES = 200

_CAPITAL_INSIDE = re.compile(r"[ '-](?<=[\w&,:'’-].)(?!I\b)[^\W\d_a-z]", re.DOTALL)
"""Where a name may stand that opens no sentence."""
_REACH = 300
"""Characters in front of the first capital of a name in which it may be said that somebody works there."""


_SERVES = words("""
    codes consults temps freelances delivers flies nurses cooks cleans writes sells bartends coaches preaches
    lectures bakes
""")
_TAKEN_ON = words("""
    start starts started starting intern interned interns retired fired sacked off redundant promoted
    transferred seconded suspended trained qualified placed been joined joins joining quit hired laid
""")
_STUDIES = words("""
    masters master's degree phd doctorate pgce course placement apprenticeship diploma btec nvq foundation
    gcses alevels residency fellowship internship training traineeship bootcamp
""")
_WORN = words("""
    badge nametag tag lanyard uniform apron tabard fleece polo overalls payslip signature van scrubs
""")


_AT_WORK = words("""
    boss manager supervisor colleague colleagues coworker coworkers workmate workmates leaving
    retirement probation appraisal payroll contract
""")
_KEPT = words("stall shop salon desk office booth kiosk practice deli counter till bar kitchen pharmacy")


_ROLE = Way(
    "role-at",
    words("a an the our their head"),
    re.compile(
        rf"{IS}(?: (?!(?:at|in|on|with|to|having)\b)[\w'’]{{1,20}}){{0,2}}? "
        rf"(?:an?|the|our|their|one of the|head of) (?P<role>(?:[\w'’/-]{{1,20}} ){{1,4}}?)"
        rf"(?:over |down |up )?(?:at|for|with|of|outside) {THE}"
    ),
    is_organisation,
)
_FORWARD = (
    *AT_SCHOOL,
    *ENGAGED,
    _ROLE,
    Way(
        "heads",
        words("head"),
        re.compile(
            rf"{IS} (?:still |now |also )?(?:the |our |(?:the )?(?:deputy|assistant|acting|interim) )?"
            rf"head (?:of (?:[\w'’/-]{{1,20}} ){{1,3}}?)?(?:at|for) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "where-somebody-works-is",
        words("where wo dónde donde où onde waar"),
        re.compile(
            r"\b(?:where (?:s?he|they|you|[^\W\d_]{2,15}) works?|wo (?:er|sie|du|[^\W\d_]{2,15}) arbeitet"
            r"|d[óo]nde (?:trabaja|curra)|où (?:il|elle) (?:travaille|bosse)|onde (?:el[ea] )?trabalha"
            r"|waar (?:ze|hij|[^\W\d_]{2,15}) werkt)"
            rf"[.:,;]{{1,3}} (?:it['’]?s |at |bei |en |chez |bij )?{THE}"
        ),
        is_organisation,
        anywhere=True,
    ),
    Way("is-at", SCHOOLS, re.compile(rf"{IS} (?:still |now |also )?at (?=[^\W_])"), is_school),
    Way(
        "are-you-at",
        SCHOOLS | TRADES | KINDS | FIRMS,
        re.compile(r"\b(?:are|r|were|arent|aren['’]t) (?:you|u)(?: still| now| not| both)? at (?=[^\W_])"),
        is_firm,
    ),
    Way(
        "somebody-at",
        words("girl guy lad lass woman man person one lady bloke boy"),
        re.compile(
            rf"\bthe (?:[\w'’]{{1,12}} ){{0,2}}(?:girl|guy|lad|lass|woman|man|person|one|lady|bloke|boy)"
            rf" (?:at|in|from) {THE}"
        ),
        is_firm,
    ),
    Way(
        "is-at-a-firm",
        TRADES | KINDS | FIRMS,
        re.compile(
            rf"(?:\b(?:is|are|arent|youre|s?hes)|['’](?:s|re)) (?:both )?(?:also )?at (?=[^\W_])"
            rf"|\b(?:s?he|they|you)(?:['’]?s|['’]?re| is| are) (?:now )?with {THE}"
        ),
        is_firm,
    ),
    Way(
        "is-with-a-firm",
        words("with"),
        re.compile(
            r"(?<![^\W_])(?!(?:appointment|interview|meeting|account|contract|policy|car|loan|it|that|this|booking"
            r"|insurance|session|call|phone|claim|order|problem|issue|job|what|where|there|here|deal|lease|visit)\b)"
            rf"[^\W\d_]{{2,20}}(?:['’]s| is) (?:now |still )?with {THE}"
        ),
        is_no_supplier,
    ),
    Way(
        "keeps-a-stall",
        _KEPT,
        re.compile(
            rf"\b(?:has|keeps|runs|running|minding|manning) (?:an?|her|his|their|the)"
            rf" (?:[\w'’]{{1,15}} ){{0,2}}?{whole(_KEPT)} (?:at|in|inside) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "out-of",
        words("out"),
        re.compile(
            rf"\b(?:drives?|driving|flies|works?|working|runs|sails|delivers) (?:[\w'’]{{1,15}} ){{0,5}}?"
            rf"out of {THE}"
        ),
        is_organisation,
    ),
    Way(
        "from-at",
        words("from in"),
        re.compile(rf"\b(?:from|in) (?:[\w'’]{{2,15}} ){{1,2}}(?:at|over at) {THE}"),
        is_firm,
    ),
    Way(
        "work-is",
        words("work job workplace employer company firm"),
        re.compile(rf"\b(?:work|job|workplace|employer|company|firm)(?:['’]s| is| was|,) (?:still )?{THE}"),
        is_organisation,
    ),
    Way(
        "works-down",
        words("works work working worked"),
        re.compile(r"\bwork(?:s|ed|ing)? (?:down|up|over|out)(?: at)? the (?=[^\W_])"),
        is_organisation,
    ),
    Way(
        "still-at",
        words(
            "still now over based reception noch weiterhin toujours encore sigue sigues aún todavía ainda"
            " continua continuas nog steeds"
        ),
        re.compile(
            rf"\b(?:(?:still|now|over|based|on reception) (?:at|with)|(?:noch|weiterhin)"
            rf" (?:bei|beim|an der|am)|(?:toujours|encore) (?:chez|à|au)"
            rf"|(?:sigues?|aún|todavía) (?:está |estás )?en(?: la| el)?"
            rf"|(?:ainda|continuas?) (?:está |estás )?(?:na|no|em)|(?:nog|steeds) (?:bij|op)) {THE}"
        ),
        is_firm,
        anywhere=True,
    ),
    Way(
        "how-are-things-at",
        words("how hows"),
        re.compile(
            rf"\bhow(?:['’]?s| is| are| was| were)? (?:[\w'’]{{1,12}} ){{0,3}}?"
            rf"(?:things|work|life|business|job|gig|role|position|going|shifts?) (?:going )?"
            rf"(?:over |down |up )?"
            rf"(?:at|with|in) {THE}"
        ),
        is_firm,
    ),
    Way(
        "people-at-work",
        _AT_WORK,
        re.compile(
            rf"{whole(_AT_WORK)}(?: (?:do|party|lunch|drinks))?(?: (?:over|down))? (?:at|from|with) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "let-go",
        words("go"),
        re.compile(rf"\blet (?:[\w'’]{{1,15}} )?go (?:from|by|at) {THE}"),
        is_organisation,
    ),
    Way(
        "serves-me-at",
        words("served serves serving rang rung"),
        re.compile(
            r"\b(?:serv(?:ed|es|ing)|r[au]ng) (?:me|us|him|her|my [\w'’]{2,15})"
            rf"(?: (?:up|out|in|today|yesterday|earlier|lunch|coffee|breakfast)){{0,2}} (?:at|in) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "runs",
        words("manages managed runs owns owned heads"),
        re.compile(rf"\b(?:manages|managed|runs|owns|owned|heads) {THE}"),
        is_organisation,
    ),
    Way(
        "serves-for",
        _SERVES | {"does"},
        re.compile(
            rf"(?:{whole(_SERVES)}|\bdoes (?:the )?[\w'’]{{3,20}})(?: [\w'’]{{1,15}}){{0,3}}? "
            rf"(?:for|at|in) {THE}"
        ),
        is_organisation,
    ),
    Way(
        "taken-on",
        _TAKEN_ON,
        re.compile(
            rf"{whole(_TAKEN_ON)}(?: (?!at|from|by|with)[\w'’]{{1,15}}){{0,2}}? (?:at|from|by|with) {THE}"
            rf"|\b(?:joined|joins|joining|quit) {THE}"
        ),
        is_firm,
    ),
    Way(
        "studies-at",
        _STUDIES,
        re.compile(rf"{whole(_STUDIES)} (?:there )?(?:over |down |up )?(?:at|with) {THE}"),
        bool,
    ),
    Way("goes", words("goes go went"), re.compile(r"\b(?:goes|go|went) (?=[^\W_])"), is_school),
    Way(
        "at-a-job",
        words("job work shop store"),
        re.compile(rf"\bat (?:his|her|their|your|ur) (?:job|work|shop|store)[.,:]{{0,2}} (?:at )?{THE}"),
        is_organisation,
        anywhere=True,
    ),
    Way(
        "is-from",
        words("from"),
        re.compile(
            rf"(?:^|[.!?] |\b(?:our|it['’]?s|that['’]?s|you|is|the|that) )[^\W\d_]{{2,20}} from {THE}"
        ),
        is_firm,
    ),
    Way(
        "wears",
        _WORN,
        re.compile(
            r"\b(?:badge|name ?tag|lanyard|uniform|apron|tabard|fleece|polo|overalls|payslip|signature) "
            rf"(?:said|says|read|reads|is from|was from|from) {THE}"
        ),
        is_organisation,
    ),
)
_NAME = r"(?P<name>(?:[^\W_][\w&'’.-]{0,30} (?:& )?){1,5}?)"
_BACKWARD = (
    (
        "where-somebody-works",
        words("where"),
        re.compile(
            rf"(?:^|[.!?] ){_NAME}(?:is|was|that['’]?s|['’]s) where [^.!?]{{1,30}} (?:work|teach|studi|stud)"
        ),
    ),
    (
        "among-staff",
        words("staff team faculty employee"),
        re.compile(
            rf"\b(?:on|in|from|of) (?:the|your|their|that) {_NAME}(?:staff|team|faculty|employee) "
            r"(?:wall|page|list|photo|picture|website|site|newsletter|directory|rota)\b"
        ),
    ),
    (
        "wears",
        _WORN,
        re.compile(
            rf"\b(?:in|wearing|with|saw|seen|recogni[sz]ed) (?:the|an?|your|ur|his|her|their|that) {_NAME}"
            r"(?:uniform|lanyard|tabard|apron|name ?badge|name ?tag|fleece|work van|overalls|scrubs)\b"
        ),
    ),
)
_IN_FRONT_OF_A_ROLE = re.compile(r"\b(?:[Aa]n?|[Tt]he|our|their|that) (?=[^\W_a-z])")
_ROLE_WORD = re.compile(rf"[ ](?P<role>[^\W\d_]{{4,20}}|{any_of(ROLES)})(?![^\W_])")
_LAST = re.compile(
    r"(?<![^\W_])(?P<at>bei|beim|bei der|im|in der|an der|am|bij|bij de|bij het|in de|op de|op het"
    r"|aan de|aan het|en|en el|en la|na|no|chez|à|au)[ ](?=[^\W_])"
)
_DESK = r"(?:kasse|theke|tresen|empfang|rezeption|schalter|pforte|kassa|toonbank|balie|receptie)"
_DESK_BEHIND = re.compile(rf"[ ](?:hinter der|hinterm|achter de) {_DESK}(?![^\W_])")
_DESK_SAT_AT = re.compile(rf"[ ](?:an der|am|in der) {_DESK}(?![^\W_])")
_DESKS = words("kasse theke tresen empfang rezeption schalter pforte kassa toonbank balie receptie")
_SHIFT = (
    r"(?:nachtschicht|spätschicht|frühschicht|nachtdienst|nachtdiensten|turno|nuit|nuits|noite|noche|nachts)"
)
_ON_A_SHIFT = re.compile(
    rf"[ ,]{{1,2}}(?:in der|im|in de|in|en el|en|no|na|de|d'|à la|équipe de){{0,2}}[ ]?{_SHIFT}(?![^\W_])"
)
_SHIFTS = words("nachtschicht spätschicht frühschicht nachtdienst nachtdiensten turno nuit noite nachts")
_SITTING = words("sitzt sitzst hockt sitz")
_VERB_BEHIND = re.compile(rf"[ ](?:{whole(LAST)})")
WAY_WORDS = SCHOOLS | words("""
    staff faculty team employee uniform lanyard tabard apron badge nametag fleece scrubs payslip serve served
    serves serving rung rang counter till tills checkout register atiende atendio atende atendeu bedient
    manages managed joined joins interned fired sacked redundant promoted apprenticeship masters pgce phd
    internship sixth
    checks checked asked asking rings rang traineeship owns codes consults temps freelances delivers bartends
    kasse theke tresen empfang rezeption schalter pforte kassa toonbank balie receptie
    plantilla personnel belegschaft kaam naukri
    nachtschicht spätschicht frühschicht nachtdienst nachtdiensten turno
""")
"""With one of them, or with a word for what an employer is, a message is worth looking for these ways."""
_KNOWN = KINDS | TRADES | FIRMS | BRANDS


def said_otherwise(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands that the message tells in one of these ways, and which way."""
    if look.has_any(LAST) or look.has_any(_DESKS) or look.has_any(_SHIFTS):
        yield from _with_verb_last(look)
    if look.has_any(_KNOWN) or tells_a_year(look) or "&" in look.text or look.has_any(_WORN):
        yield from _behind(look)
        yield from _in_front(look)
        yield from _named_by_role(look)
        yield from met_at_work(look)
    if look.has_any(ABROAD):
        yield from said_abroad(look)


def _behind(look: Look) -> Iterator[tuple[int, int, str]]:
    inside = [found.end() for found in _CAPITAL_INSIDE.finditer(look.text)]
    round_them = (max(0, inside[0] - _REACH), inside[-1]) if inside else (0, 0)
    for way in _FORWARD:
        if not (inside or way.anywhere) or not look.has_any(way.words):
            continue
        where = (0, len(look.lower)) if way.anywhere else round_them
        for said in islice(way.before.finditer(look.lower, *where), MOST_TRIES):
            if way is _ROLE and not _is_a_role(said["role"].split()):
                continue
            name = capitals(look, said.end())
            if name and way.holds(name) and names(look, name, "at", article=False):
                yield said.end(), name[-1].end(), way.cue
            elif way.cue == "still-at" and not name and (end := in_small_letters(look, said.end())):
                yield said.end(), end, way.cue


def _in_front(look: Look) -> Iterator[tuple[int, int, str]]:
    for cue, needed, pattern in _BACKWARD:
        if not look.has_any(needed):
            continue
        for said in islice(pattern.finditer(look.lower), MOST_TRIES):
            name = capitals(look, said.start("name"))
            if name and name[-1].end() == said.end("name") - 1 and names(look, name, "at", article=True):
                yield said.start("name"), name[-1].end(), cue


def _named_by_role(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield employers in front of what somebody is there: a Larkhill Primary teacher."""
    for said in islice(_IN_FRONT_OF_A_ROLE.finditer(look.text), MOST_TRIES):
        name = capitals(look, said.end())
        role = _ROLE_WORD.match(look.lower, name[-1].end()) if len(name) > 1 else None
        if (
            role
            and _is_a_role([role["role"]])
            and is_organisation(name)
            and names(look, name, "at", article=False)
        ):
            yield said.end(), name[-1].end(), "named-by-role"


def _with_verb_last(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield employers in front of their verb: dass Uli bei Siegmann arbeitet, dat ze bij Visser werkt."""
    for place in islice(_LAST.finditer(look.lower), MOST_TRIES):
        name = capitals(look, place.end())
        if name and _works_behind(look, name[-1].end()) and names(look, name, place["at"], article=False):
            yield place.end(), name[-1].end(), "works-at-last"


def _works_behind(look: Look, end: int) -> bool:
    """Tell whether a verb for working follows, a shift, or a desk: sitzt bei Lutz am Empfang; no queue."""
    sits = look.has_any(_SITTING) and _DESK_SAT_AT.match(look.lower, end)
    shift = look.has_any(_SHIFTS) and _ON_A_SHIFT.match(look.lower, end)
    return bool(sits or shift or _VERB_BEHIND.match(look.lower, end) or _DESK_BEHIND.match(look.lower, end))


_ANYBODY = words("man woman lady person gentleman")
"""Who may do any work: the overnight man."""


def _is_a_role(said: list[str]) -> bool:
    """Whether one may be that somewhere by way of work: the florist, but no regular."""
    last = said[-1]
    if last in NO_ROLES:
        return last in _ANYBODY and not ROLES.isdisjoint(said[:-1])
    return any(word in WORKING or word in ROLES for word in said) or last.endswith(ROLE_ENDINGS)
