"""Registers that give people numbers: how each number is written, how it checks itself, what people call it.

A number with a form of its own and a check digit is known wherever it stands. A plain row of digits,
checked or not, counts only beside the name of its register. Sources: python-stdnum for every check, ISO
13616 (IBAN), ISO/IEC 7812.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from stdnum import iban, luhn
from stdnum.ar import cbu, cuit
from stdnum.ar import dni as ar_dni
from stdnum.at import vnr
from stdnum.au import tfn
from stdnum.be import nn
from stdnum.br import cpf
from stdnum.ca import sin
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

Check = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Register:
    """One register of people.

    Attributes:
        name: the rule's name.
        form: how a number is written, for lower-case text.
        check: tells whether a number of that form is one; None where the register has no check.
        named: words for it, for lower-case text; without them in front of or behind it a number is not taken.
            Empty where form and check are enough.
        words: the words that its names are made of, one of which any message that names it has; for speed.
        regions: where the form and the check are enough, though the register has a name.
    """

    name: str
    form: re.Pattern[str]
    check: Check | None = None
    named: re.Pattern[str] | None = None
    words: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()


_NO_LETTERS = r"(?:is|was|no|nr|num|id|it|to|on|by|of|e|es|est|ist)"
"""Words in front of a number that are none of its letters."""
_LITERAL = re.compile(r"[^\W\d_]{2,}")


def register(
    name: str, form: str, check: Check | None = None, named: str = "", regions: str = "", *, needs: str = ""
) -> Register:
    """Return a register; `needs` are the words that decide, where its names are made of everyday ones too."""
    return Register(
        name,
        re.compile(rf"(?!{_NO_LETTERS}[ ])(?:{form})(?![\w@]|[-/.]\d)"),
        check,
        re.compile(rf"(?<![^\W_])(?:{named})(?![^\W_])") if named else None,
        frozenset(needs.split() or _LITERAL.findall(named)),
        frozenset(regions.split()),
    )


def is_card(number: str) -> bool:
    """Tell whether a row of 12 to 19 digits is a payment card's: a known issuer, and the right last digit."""
    return bool(_ISSUERS.match(re.sub(r"\D", "", number))) and is_luhn(number)


def is_luhn(number: str) -> bool:
    """Tell whether the last digit of a row is right by ISO/IEC 7812; a row of one digit never is."""
    digits = re.sub(r"\D", "", number)
    return len(set(digits)) > 1 and bool(luhn.is_valid(digits))


_ISSUERS = re.compile(
    r"(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11,16}"
    r"|(?:2131|1800|8699)\d{11}|35\d{14,17}|6\d{11,18}|5[06-9]\d{10,17})$"
)


def is_iban(number: str) -> bool:
    """Tell whether an account number has its country's form and the right check digits (ISO 13616).

    Whether there is such a bank is another question: lists of banks age.
    """
    return bool(iban.is_valid(number, check_country=False))


def is_sin(number: str) -> bool:
    """Tell whether nine digits are a Canadian social insurance number, or one of those that forms show."""
    return bool(sin.is_valid(number)) or (number.startswith("0") and is_luhn(number))


def is_clabe(number: str) -> bool:
    """Tell whether 18 digits are a Mexican bank account: the last one is right by the CLABE standard."""
    digits = [int(digit) for digit in re.sub(r"\D", "", number)]
    weighed = sum(digit * (3, 7, 1)[at % 3] % 10 for at, digit in enumerate(digits[:17]))
    return len(digits) == 18 and (weighed + digits[17]) % 10 == 0


def is_british_licence(number: str) -> bool:
    """Tell whether a row of that form holds a month and a day where British driving licences have them."""
    digits = re.sub(r"[^a-z\d]", "", number)[5:11]
    return digits.isdecimal() and 1 <= int(digits[1:3]) % 50 <= 12 and 1 <= int(digits[3:5]) <= 31


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
        r"bsn(?:-nummer)?|bsnnummer|burgerservicenummer|sofinummer",
    ),
    register("be-nn", r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}", nn.is_valid),
    register(
        "be-nn",
        r"\d{11}",
        nn.is_valid,
        "rijksregisternummer|registre national|rijksregister|rijksregisternr|insz|niss",
    ),
    register("br-cpf", r"\d{3}\.\d{3}\.\d{3}-\d{2}", cpf.is_valid),
    register("br-cpf", r"\d{9}-?\d{2}", cpf.is_valid, "cpf"),
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
    register("ar-cuit", r"\d{11}", cuit.is_valid, "cuil|cuit"),
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
        r"[a-z]{1,4}[ -]?\d{5,12}|\d{8,12}|[a-z]\d{9}",
        None,
        r"health (?:card|insurance)(?: number| id| no)?|insurance (?:id|number|policy)"
        r"|medicaid(?: id| number)?"
        r"|krankenversichertennummer|versichertennummer|sozialversicherungsnummer"
        r"|rentenversicherungsnummer"
        r"|rentennummer|rvnr|kvnr|krankenkassennummer|sozialversicherung"
        r"|sns|número de utente|utente|niss|nis|pis|cartão do sus|seguridad social|nss|nuss"
        r"|tarjeta sanitaria|cartão de saúde"
        r"|carte vitale|numéro de sécu|numéro de sécurité sociale|zorgpas|polisnummer|ohip"
        r"|national insurance(?: number)?",
    ),
    register(
        "passport",
        r"(?=[a-z\d]{0,3}\d{5})[a-z]{0,2}[ ]?\d{6,9}[a-z]?|c[a-z\d]{8}",
        None,
        r"passport(?: number| num| no\.?| #)?|reisepass|reisepassnummer|pasaporte|passeport|passaporte"
        r"|paspoort|paspoortnummer|passnummer|pass-?nr",
    ),
    register(
        "identity-card",
        r"[a-z]{0,3}[ -]?\d{6,12}[a-z]?|l[a-z\d]{8}|\d{1,2}\.\d{3}\.\d{3}(?:-[\dx])?"
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
        "bank-account",
        r"\d{2}-\d{2}-\d{2}|\d{6,17}|\d{2,4}(?:[ -]\d{2,6}){1,4}",
        None,
        r"(?:bank )?(?:account|acct|a/c)(?: number| num| no\.?| #)|sort code|routing(?: number| no)?"
        r"|bsb"
        r"|kontonummer|kontonr\.?|rekeningnummer|número de cuenta|clabe|numéro de compte|número da conta"
        r"|nib|bankrekening|kontoverbindung",
    ),
    register(
        "personal-number",
        r"(?=[a-z -]{0,6}\d)[a-z]{0,4}[ -]?\d{4,12}[a-z]{0,3}",
        None,
        r"(?:student|employee|staff|inmate|prisoner|prison|service|badge|pension|tax|benefit|crn)"
        r" (?:id|number|num|no\.?|#)(?: number)?|crn|centrelink(?: number| crn)?",
    ),
    register(
        "residence",
        r"[a-z]{1,3}[ -]?\d{6,10}[a-z]?|\d{8,10}",
        None,
        r"(?:arc|brp|residence|residency|asylum|refugee|visa|travel document|work permit|permit)"
        r"(?: card| permit)?(?: number| no\.?| id)|titre de séjour|aufenthaltstitel|tarjeta de residencia",
    ),
)
"""Every register, the most certain first."""
