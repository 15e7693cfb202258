"""Numbers of files and licences: a court's, an insurer's, a hospital's, a profession's, each beside its name.

None has a check digit, so that the name decides, and the number must be long enough for no everyday one. A
case or a claim must be somebody's: people write of "file number …" where they wait for an answer.
"""

from policies.identifying_details.detectors.id_register import Register, register

_NUMBER = r"(?: (?:number|num|no\.?|id|ref(?:erence)?(?: number| no\.?)?)| ?#)"
_THREE_FIGURES = r"(?=(?:[a-z/.-]{0,6}\d){3})"
_FILE = rf"{_THREE_FIGURES}(?=[a-z\d/.-]{{4}})[a-z\d]{{1,10}}(?:[/.-][a-z\d]{{1,8}}){{0,4}}"

_HERS = r"mein|dein|ihr|sein|mi|tu|su|mon|ton|son|meu|teu|seu|mijn|jouw|je|haar|zijn|z'n"
_ABROAD = (
    r"aktenzeichen|geschäftszeichen|aktennummer|número de expediente|n[.º°]{1,2} de expediente|expediente"
    r"|numéro de dossier|n[.º°]{1,2} de dossier|numéro d'allocataire|número d[oe] processo"
    r"|n[.º°]{1,2} d[oe] processo|dossiernummer|zaaknummer|cliëntnummer"
)

FILES: tuple[Register, ...] = (
    register(
        "file",
        _FILE,
        None,
        rf"(?:s|my|your|ur|her|his|their) (?:\w{{1,12}} )?"
        rf"(?:case|court|docket|crime|police|claims?|complaint|file|incident|warrant|custody|probation|parole"
        rf"|asylum|tribunal)(?: (?:file|case))?{_NUMBER}",
        needs="case court docket crime police claim claims complaint file incident warrant custody probation"
        " parole asylum tribunal",
    ),
    register(
        "file",
        rf"\d{{1,3}} [a-z]{{1,4}} \d{{1,6}}/\d{{2,4}}|{_FILE}",
        None,
        rf"(?:[^\W\d_]{{2,20}}s|{_HERS}) (?:{_ABROAD})"
        rf"|(?:{_ABROAD}) (?:de|d[oa]|d['’]|von|van) ?(?!la|el|le)[^\W\d_]{{2,20}}",
        needs="aktenzeichen geschäftszeichen aktennummer expediente dossier allocataire processo"
        " dossiernummer zaaknummer cliëntnummer",
    ),
    register(
        "policy",
        r"(?=(?:[a-z-]{0,4}\d){5})[a-z]{0,4}[ -]?\d{4,12}(?:-\d{1,4}){0,2}",
        None,
        rf"(?:policy|member|subscriber|beneficiary|va file|va claim){_NUMBER}(?: (?:with|at) [\w ]{{2,20}})?",
        needs="policy member subscriber beneficiary va",
    ),
    register(
        "profession",
        r"(?=(?:[a-z-]{0,3}\d){5})(?:[a-z\d]{6,10}|\d{2}-\d{7})",
        None,
        rf"(?:gmc|nmc|hcpc|npi|dea|sra|bar|ein|dbs){_NUMBER}|(?:nurse|nmc) pin(?: number)?|gmc|nmc|npi|ein",
        needs="gmc nmc hcpc npi dea sra bar ein dbs nurse",
    ),
    register(
        "licence",
        r"(?=(?:[a-z-]{0,3}\d){6})[a-z]{0,3}\d{2,12}(?:-\d{2,6}){0,4}[a-z]{0,2}",
        None,
        r"licen[cs]e",
        needs="license licence",
    ),
    register(
        "alien",
        r"a?-?\d{3}[ -]?\d{3}[ -]?\d{2,3}",
        None,
        r"a-number|alien (?:registration )?number|uscis number|a#",
        needs="alien uscis number",
    ),
    register(
        "vehicle", r"(?=[a-z]{0,9}\d)[a-hj-npr-z\d]{17}", None, "vin|chassis number", needs="vin chassis"
    ),
    register(  # without its check: people slip
        "fr-nir",
        r"[12][ ]?\d{2}[ ]?\d{2}[ ]?\d[\dab][ ]?\d{3}[ ]?\d{3}(?:[ ]?\d{2})?",
        None,
        "(?:(?:num(?:[ée]ro)?|n°) de )?s[ée]cu(?:rit[ée] sociale)?|carte vitale",
        needs="sécu secu sécurité securite vitale",
    ),
)
