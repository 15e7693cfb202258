"""Numbers of insured people and of patients, as the countries' health and pension insurers give them.

Those that check themselves count wherever the insurer is spoken of; the others beside the name of the number.
Sources: the numbers' issuers (GKV-Spitzenverband, TGSS, IMSS, DATASUS, Health New Zealand).
"""

from policies.identifying_details.detectors.id_checks import is_cns, is_kvnr, is_luhn, is_naf
from policies.identifying_details.detectors.id_register import Register, register

_GERMAN_NAMES = (
    r"(?:(?:kranken|renten|sozial)?versicherungs|(?:kranken)?versicherten|krankenkassen|kv|rv|sv)"
    r"-?n(?:umme)?r\.?"
)
_GERMAN_WORDS = (
    "versicherungsnr versicherungsnummer krankenversicherungsnr krankenversicherungsnummer versicherungs"
    " rentenversicherungsnr rentenversicherungsnummer sozialversicherungsnr sozialversicherungsnummer"
    " versichertennr versichertennummer krankenversichertennr krankenversichertennummer versicherten"
    " krankenkassennr krankenkassennummer kvnr rvnr svnr kv rv sv"
)

INSURED: tuple[Register, ...] = (
    register(
        "insurance",
        r"[a-z][ ]?\d{3}[ ]?\d{3}[ ]?\d{3}",
        is_kvnr,
        rf"{_GERMAN_NAMES}|gesundheitskarte|krankenkassenkarte|kassenkarte|krankenkasse|egk",
        needs=f"{_GERMAN_WORDS} gesundheitskarte krankenkassenkarte kassenkarte krankenkasse egk",
    ),
    register(  # without its check, and the number of the German pension insurance: people slip
        "insurance",
        r"[a-z][ ]?\d{3}[ ]?\d{3}[ ]?\d{3}|\d{2}[ ]?\d{6}[ ]?[a-z][ ]?\d{3}",
        None,
        _GERMAN_NAMES,
        needs=_GERMAN_WORDS,
    ),
    register(
        "insurance",
        r"\d{2}[ /-]?\d{7,8}[ /-]?\d{2}",
        is_naf,
        r"seguridad social|afiliaci[óo]n|seg\.? social|nuss|naf|inss|vida laboral",
        needs="seguridad afiliación afiliacion seg nuss naf inss laboral",
    ),
    register(  # without its check
        "insurance",
        r"\d{2}[ /-]\d{7,8}[ /-]\d{2}",
        None,
        r"seguridad social|afiliaci[óo]n|nuss|naf",
        needs="seguridad afiliación afiliacion nuss naf",
    ),
    register(
        "insurance",
        r"\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{4}[ -]?\d",
        is_luhn,
        r"seguridad social|seguro social|nss|imss|afiliaci[óo]n",
        needs="seguridad seguro nss imss afiliación afiliacion",
    ),
    register(
        "br-cns",
        r"\d{3}[ ]\d{4}[ ]\d{4}[ ]\d{4}|\d{15}",
        is_cns,
        r"sus|cns|cart(?:ão|ao|eirinha)",
    ),
    register(
        "insurance",
        r"\d{3}\.\d{5}\.\d{2}-\d",
        None,
        r"pis|pasep|nis|nit|cadúnico|bolsa família|ctps|carteira de trabalho",
        needs="pis pasep nis nit cadúnico bolsa ctps carteira",
    ),
    register(
        "nz-nhi", r"[a-hj-np-z]{3}(?:\d{4}|\d{2}[a-hj-np-z]{2})", None, r"nhi(?: number| no\.?)?", needs="nhi"
    ),
)
"""The most certain first."""
