"""Registers that give people numbers, country by country: how each number is written, checked and called.

A number with a form of its own and a check digit is known wherever it stands. A plain row of digits,
checked or not, counts only beside the name of its register. Source: python-stdnum for every check.
"""

from stdnum.ar import cbu, cuit
from stdnum.ar import dni as ar_dni
from stdnum.at import vnr
from stdnum.au import tfn
from stdnum.be import nn
from stdnum.br import cpf
from stdnum.ch import ssn as ahv
from stdnum.cl import rut
from stdnum.cn import ric
from stdnum.de import idnr
from stdnum.dk import cpr
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.gb import nhs, utr
from stdnum.ie import pps
from stdnum.in_ import aadhaar, pan
from stdnum.it import codicefiscale
from stdnum.mx import curp, rfc
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.nz import ird
from stdnum.pl import pesel
from stdnum.pt import cc, nif
from stdnum.se import personnummer
from stdnum.us import itin, ssn
from stdnum.za import idnr as za_id

from policies.identifying_details.detectors.id_checks import (
    is_british_licence,
    is_card,
    is_clabe,
    is_iban,
    is_luhn,
    is_sin,
    of_digits,
)
from policies.identifying_details.detectors.id_documents import DOCUMENTS
from policies.identifying_details.detectors.id_insured import INSURED
from policies.identifying_details.detectors.id_register import Register, register

_SAID = r"(?:[ .-]| ?(?:ponto|punto|traço|traco|hífen|hifen|guion|guión|barra|menos) ?)?"
"""What is written between two parts of a number, or said: 501 432 330 traço 84."""
_SSN_NAMES = r"ssn|social(?: security)?(?: number| no)?|socials"

REGISTERS: tuple[Register, ...] = (
    register("iban", r"[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,4})?", is_iban),
    register("card", r"\d(?:[ -]?\d){11,18}", is_card),
    register(
        "card",
        r"\d(?:[ -]?\d){11,18}",
        is_luhn,
        "card|cards|visa|mastercard|amex|maestro|credit|debit|karte|kreditkarte|tarjeta|carte|cartão|kaart"
        "|creditcard",
    ),
    register("us-ssn", r"\d{3}-\d{2}-\d{4}", ssn.is_valid),
    # Called by its name it counts although the Social Security would give out no such number: people slip.
    register("us-ssn", r"\d{3}[ -]?\d{2}[ -]?\d{4}", None, _SSN_NAMES),
    register("us-itin", r"9\d{2}[ -]?\d{2}[ -]?\d{4}", itin.is_valid, "itin|taxpayer"),
    register("gb-nhs", r"\d{3}[ -]?\d{3}[ -]?\d{4}", nhs.is_valid, r"nhs(?: number| no\.?| num)?|chi number"),
    register(  # the Community Health Index of Scotland: a date of birth and four figures
        "gb-chi",
        r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ -]?\d{4}",
        None,
        r"chi(?: number| no\.?| num)?",
    ),
    register(  # the health insurance of Quebec
        "ca-ramq",
        r"[a-z]{4}[ ]?\d{4}[ ]?\d{4}",
        None,
        r"ramq|carte soleil|assurance[- ]maladie|health card|medicare",
    ),
    register(
        "gb-nino",
        r"(?!bg|gb|nk|kn|tn|nt|zz)(?:qq|[abceghj-prstw-z][abceghj-nprstw-z])"
        r"[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[a-d]",
    ),
    register(
        "gb-licence", r"[a-z][a-z9]{4}[ ]?\d[0156]\d[0-3]\d\d[ ]?[a-z][a-z9]\d[a-z]{2}", is_british_licence
    ),
    register("gb-utr", r"\d{5}[ ]?\d{5}", utr.is_valid, "utr|unique taxpayer"),
    register("es-dni", r"\d{2}\.?\d{3}\.?\d{3}[ -]?[a-z]", dni.is_valid),
    register("es-nie", r"[xyz][ -]?\d{7}[ -]?[a-z]", nie.is_valid),
    register(
        "de-tax",
        r"\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}",
        idnr.is_valid,
        r"steuer-?id|steuerid|steuer-?nummer|steuernummer|idnr|(?:steuer)?identifikationsnummer"
        r"|steueridentifikationsnummer",
    ),
    register("fr-nir", r"[12][ ]?\d{2}[ ]?\d{2}[ ]?\d[\dab][ ]?\d{3}[ ]?\d{3}[ ]?\d{2}", nir.is_valid),
    register(
        "nl-bsn",
        r"\d{4}[. ]?\d{2}[. ]?\d{3}|\d{3}[. ]?\d{3}[. ]?\d{3}|\d{9}",
        bsn.is_valid,
        r"bsn(?:-nummer|-nr)?|bsnnummer|bsnnr|burgerservicen(?:umme)?r|sofinummer",
        needs="bsn bsnnummer bsnnr burgerservicenummer burgerservicenr sofinummer",
    ),
    register("be-nn", r"\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}", nn.is_valid),
    register(
        "be-nn",
        r"\d{11}",
        nn.is_valid,
        "rijksregisternummer|registre national|numéro national|rijksregister|rijksregisternr|insz|niss",
    ),
    register("br-cpf", r"\d{3}\.\d{3}\.\d{3}-\d{2}", cpf.is_valid),
    register("br-cpf", rf"\d{{3}}{_SAID}\d{{3}}{_SAID}\d{{3}}{_SAID}\d{{2}}", of_digits(cpf.is_valid), "cpf"),
    register("in-pan", r"[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z]", pan.is_valid),
    register(
        "in-aadhaar",
        r"\d{4}[ -]?\d{4}[ -]?\d{4}",
        aadhaar.is_valid,
        "aadhaar|aadhar|adhaar|adhar|uidai",
        "IN",
    ),
    register(
        "ca-sin",
        r"\d{3}[ -]?\d{3}[ -]?\d{3}",
        is_sin,
        r"sin(?: number)?|nas|numéro d'assurance sociale|social insurance(?: number)?",
    ),
    register("au-tfn", r"\d{3}[ ]?\d{3}[ ]?\d{2,3}", tfn.is_valid, r"tfn|tax file(?: number)?"),
    register(
        "au-medicare", r"[2-6]\d{3}[ ]?\d{5}[ ]?\d(?:[ /-]?\d)?", None, r"medicare(?: card| number| no)?"
    ),
    register(  # the Medicare Beneficiary Identifier, as its issuer describes it
        "us-medicare",
        r"[1-9][ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y\d]\d-?[ac-hj-kmnp-rt-y][ac-hj-kmnp-rt-y\d]\d-?"
        r"[ac-hj-kmnp-rt-y]{2}\d{2}",
        None,
        r"medicare(?: card| number| no| id)?|mbi",
    ),
    register(
        "au-crn",
        r"\d{3}[ -]?\d{3}[ -]?\d{3}[ ]?[a-z]",
        bool,
        r"crn|centrelink|(?:pension(?:er)?|health ?care|concession) card",
    ),
    register("nz-ird", r"\d{2,3}[ -]?\d{3}[ -]?\d{3}", ird.is_valid, r"ird(?: number| no)?"),
    register("ie-pps", r"\d{7}[a-w][a-iw]?", pps.is_valid, r"(?:pps|ppsn)(?: number)?", "IE"),
    register("pt-nif", r"[1-35689]\d{2}[ ]?\d{3}[ ]?\d{3}", nif.is_valid, r"nif|contribuinte|número fiscal"),
    register("pt-cc", r"\d{8}[ ]?\d[ ]?[a-z\d]{2}\d", cc.is_valid, r"cartão de cidadão|cc"),
    register("it-fiscal-code", r"[a-z]{6}\d{2}[a-ehlmprst]\d{2}[a-z]\d{3}[a-z]", codicefiscale.is_valid),
    register("pl-pesel", r"\d{11}", pesel.is_valid, "pesel"),
    register("se-personal", r"(?:19|20)?\d{6}[-+]\d{4}", personnummer.is_valid),
    register("fi-personal", r"\d{6}[-+a]\d{3}[\da-y]", hetu.is_valid),
    register("dk-cpr", r"\d{6}-?\d{4}", cpr.is_valid, r"cpr(?:-nummer|-nr)?|cprnummer|cprnr"),
    register("no-personal", r"\d{6}[ ]?\d{5}", fodselsnummer.is_valid, r"fødselsnummer|personnummer|fnr"),
    register("ch-ahv", r"756\.?\d{4}\.?\d{4}\.?\d{2}", ahv.is_valid),
    register("cl-rut", r"\d{1,2}\.\d{3}\.\d{3}-[\dk]", rut.is_valid),
    register("mx-curp", r"[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d", curp.is_valid),
    register("mx-rfc", r"[a-zñ&]{4}\d{6}[a-z\d]{3}", rfc.is_valid, "rfc"),
    register("mx-clabe", r"\d{3}[ ]?\d{3}[ ]?\d{11}[ ]?\d|\d{18}", is_clabe, "clabe"),
    register("ar-cuit", r"\d{2}-\d{8}-\d", cuit.is_valid),
    register("ar-cuit", rf"\d{{2}}{_SAID}\d{{8}}{_SAID}\d", of_digits(cuit.is_valid), "cuil|cuit"),
    register("ar-cbu", r"\d{22}", cbu.is_valid, "cbu"),
    register(
        "at-insurance",
        r"\d{4}[ -]?\d{6}",
        vnr.is_valid,
        r"svnr|sv-?nummer|sv-?nr|sozialversicherungsnummer|versicherungsnummer|e-card",
    ),
    register("cn-resident", r"\d{17}[\dx]", ric.is_valid),
    register("za-id", r"\d{6}[ ]?\d{4}[ ]?\d{3}", za_id.is_valid, r"(?:sa )?id(?: number| no)?"),
    register("ar-dni", r"\d{1,2}\.?\d{3}\.?\d{3}", ar_dni.is_valid, "dni"),
    *INSURED,
    *DOCUMENTS,
)
"""Every register, the most certain first."""
