"""Numbers of documents and files that have no check digit to tell: each counts beside its name alone."""

from policies.identifying_details.detectors.id_accounts import NO_YEARS
from policies.identifying_details.detectors.id_register import Register, register

DOCUMENTS: tuple[Register, ...] = (
    register(
        "medical",
        r"[a-z]{0,3}[ -]?\d{5,12}",
        None,
        r"mrn|medical record(?: number| no)?|patient (?:id|number|no\.?)"
        r"|(?:hospital|clinic|chart) (?:id|number|no\.?)|patientennummer|fallnummer"
        r"|número de paciente|historia clínica|numéro de patient|patiëntnummer",
    ),
    register(
        "insurance",
        r"[a-z]{1,4}[ -]?\d{5,12}|\d{8,12}|[a-z]\d{9}|\d{4}[ -]\d{3}[ -]\d{3}(?:[ -]?[a-z]{2})?"
        r"|\d{3}[ ]\d{3}[ ]\d{3}",
        None,
        r"health (?:card|insurance)(?: number| id| no)?|insurance (?:id|number|policy)"
        r"|medicaid(?: id| number)?"
        r"|krankenversichertennummer|versichertennummer|sozialversicherungsnummer"
        r"|rentenversicherungsnummer"
        r"|rentennummer|rvnr|kvnr|krankenkassennummer|sozialversicherung"
        r"|sns|número de utente|utente|niss|nis|pis|seguridad social|seguro social|nss|nuss"
        r"|tarjeta sanitaria|cartão de saúde"
        r"|phn|personal health number"
        r"|carte vitale|numéro de sécu|numéro de sécurité sociale|zorgpas|polisnummer|ohip"
        r"|national insurance(?: number)?",
    ),
    register(  # the Cartão Nacional de Saúde of Brazil, also where somebody slips
        "br-cns",
        r"\d{15}|\d{3}[ ]\d{4}[ ]\d{4}[ ]\d{4}",
        None,
        r"cart(?:ão|eirinha) (?:do )?sus|cns|cartão nacional de saúde",
    ),
    register(
        "disclosure",
        r"\d{12}",
        None,
        r"dbs(?: certificate| check)?(?: number| no\.?)?|disclosure (?:certificate|number)",
    ),
    register(
        "passport",
        r"(?=[a-z\d]{0,3}\d{5})[a-z]{0,2}[ ]?\d{6,9}[a-z]?|c[a-z\d]{8}"
        r"|\d{2}[a-z]{2}\d{5}|[a-z]{2}[a-z\d]{6}\d",
        None,
        r"passport(?: number| num| no\.?| #)?|reisepass|reisepassnummer|pasaporte|passeport|passaporte"
        r"|paspoort|paspoortnummer|passnummer|pass-?nr",
    ),
    register(
        "identity-card",
        r"[a-z]{0,3}[ -]?\d{6,12}[a-z]?|(?=[a-z\d]{0,7}\d[a-z]{0,4}\d)[a-z][a-z\d]{8}\d?|\d{3}-\d{7}-\d{2}"
        r"|\d{1,2}\.\d{3}\.\d{3}(?:-[\dx])?|\d\.\d{3}\.\d{3}\.\d{3}"
        r"|[a-z]{4}\d{6}[hm][a-z]{5}[a-z\d]\d",
        None,
        r"ausweis|personalausweis|ausweisnummer|personalausweisnummer|carte d'identité"
        r"|identity card(?: number)?|national id(?: number)?|id card"
        r"(?: number)?|voter id|bilhete de identidade|cédula|ine|rg|curp|perso"
        r"|identiteitskaart|identiteitskaartnummer|documentnummer|carte nationale d'identité|cni|id-kaart",
    ),
    register(
        "licence",
        r"(?=[a-z]{0,5}\d)[a-z\d]{1,18}(?:[ -](?=[a-z]{0,3}\d)[a-z\d]{2,6}){0,4}(?<=[\da-z]{4})",
        None,
        r"(?:driver'?s?'?|driving|drivers) (?:licen[cs]e|permit)(?: number| num| no\.?| #)?"
        r"|license number"
        r"|licence number|führerschein|führerscheinnummer|permis de conduire|carnet de conducir"
        r"|carta de condução|cnh|licencia de conducir|licencia de manejo"
        r"|carteira de motorista|número de permis"
        r"|rijbewijs|rijbewijsnummer",
    ),
    register(
        "sort-code",
        r"\d{2}-\d{2}-\d{2}[ ,/|]{1,3}\d{8}",
        None,
        r"sort code|bank|bank details|account|acc|kitty|transfer|nationwide|natwest|barclays|lloyds|hsbc"
        r"|halifax|monzo|starling|tsb|santander",
    ),
    register(
        "bank-account",
        rf"\d{{2}}-\d{{2}}-\d{{2}}|\d{{6,17}}|{NO_YEARS}\d{{2,4}}(?:[ -]\d{{2,6}}){{1,4}}",
        None,
        r"(?:bank )?(?:account|acct|a/c)(?: number| num| no\.?| #)|(?:bank|account) details"
        r"|sort code|routing(?: number| no)?"
        r"|bsb"
        r"|kontonummer|kontonr\.?|rekeningnummer|número de cuenta|clabe|numéro de compte|número da conta"
        r"|nib|bankrekening|kontoverbindung",
    ),
    register(
        "personal-number",
        r"(?=[a-z -]{0,6}\d)[a-z]{0,4}[ -]?\d{4,12}[a-z]{0,3}|\d{3}[ -]\d{3}[ -]\d{3}[ ]?[a-z]?",
        None,
        r"(?:student|employee|staff|inmate|prisoner|prison|service|badge|pension|tax|benefit|crn)"
        r" (?:id|number|num|no\.?|#)(?: number)?|crn|centrelink(?: number| crn)?"
        r"|dod id(?: number| no)?|edipi|military id(?: number)?",
    ),
    register(
        "card-or-pass",
        r"\d{4}(?:[ -]\d{4}){1,3}|[a-z]{0,2}\d{6,16}|[a-z\d]{6}[ ]?[a-z\d][ ]?\d{4}[a-z]\d{4}",
        None,
        r"(?:oyster|library|loyalty|travel|rail|club|store|membership|debit|credit|bank|bus|concession)"
        r" ?(?:card|pass)(?: number| num| no\.?| serial| #)|railcard(?: number| no\.?)?|blue badge"
        r"|myki|opal card|presto card|leap card|clubcard(?: number| no\.?)?",
    ),
    register(
        "grouped",
        r"[a-z]{0,3}[ -]?\d{1,4}(?:[ -]\d{2,4}){2,4}[a-z]?",
        None,
        r"(?:policy|member|(?:va )?claim file|va file|health card|health|insurance|medical record|patient"
        r"|hospital|passport|licen[cs]e|permit)(?: (?:number|num|no\.?|id|#))|va claim file|phn|mrn|ohip"
        r"|health card|passport",
    ),
    register(
        "residence",
        r"[a-z]{1,3}[ -]?\d{6,10}[a-z]?|\d{8,10}",
        None,
        r"(?:arc|brp|residence|residency|asylum|refugee|visa|travel document|work permit|permit)"
        r"(?: card| permit)?(?: number| no\.?| id)|titre de séjour|aufenthaltstitel|tarjeta de residencia",
    ),
)
"""Of any country, the most certain first."""
