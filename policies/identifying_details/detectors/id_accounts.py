"""Numbers of bank accounts as countries without an IBAN write them, or people who leave it out.

Where no check digit tells, an account of a bank must be spoken of, and the number be too long for a sum.
"""

from stdnum.es import ccc
from stdnum.nz import bankaccount

from policies.identifying_details.detectors.id_register import Register, register

_NO_DATE = r"(?!\d{4}[ -]\d\d[ -]\d\d(?!\d)|\d\d[ -]\d\d[ -]\d{4}(?!\d))"
_NO_PHONE = r"(?!\d{3}[ -]\d{3}[ -]\d{4}(?!\d))"
_MONEY = (
    r"(?:bank|sort code|transfer\w{0,5}|pa(?:y|id|ying|yment|yments)|deposit\w{0,3}|refund\w{0,3}|wired?)"
)
_NAMED_BANK = r"(?:banco|itaú|itau|bradesco|santander|nubank|caixa|ag\.?|agência|agencia|pix)"
NO_YEARS = r"(?!(?:19|20)\d\d[ -](?:19|20)\d\d(?!\d))"
_NO_ROUND = r"(?!\d{1,3}(?:[ ]\d{3}){0,4}[ ]000(?!\d)|\d{1,4}00(?:[ -]\d{1,4}00){1,3}(?!\d))"
_NO_COUNT = (
    r"(?! (?!thanks|thx|pls|please|was|has|is|its|yes|this|thats|barclays|lloyds)[^\W\d_]{2,14}s(?!\w)"
    r"|[ ]?(?:[$€£%]|(?:yen|won|bucks|kcal|eur|usd|gbp|chf|aud|nzd|cad)(?!\w))|[ -]\d)"
)
"""Behind an account stands nothing that is counted, and no more of the number: 4000-2000 steps."""
_FOLLOWS = r"(?=[,:.]|\s?\(| (?:is|was|still|at|with|no|number|details|for)(?!\w))"
"""What leads from the account to its number, unlike: her bank account, call (…)."""
_IN_THREE = rf"\d{{3,5}}-\d{{3,6}}-\d{{1,6}}{_NO_COUNT}"
_SOMEBODYS = rf"(?:your|ur|his|her|their|my|[^\W\d_]{{2,20}}['’]?s) (?:account|acct|acc){_FOLLOWS}"

ACCOUNTS: tuple[Register, ...] = (
    register("bank-account", r"\d{4}[ -]?\d{4}[ -]?\d{2}[ -]?\d{10}", ccc.is_valid),
    register("bank-account", r"\d{2}-\d{4}-\d{7}-\d{2,3}", bankaccount.is_valid),
    register(  # without its check: people slip
        "bank-account",
        r"\d{2}[ -]\d{4}[ -]\d{7}[ -]\d{2,3}",
        None,
        r"account|acc|acct|a/c|bank|kiwibank|asb|anz|westpac|bnz",
    ),
    register(
        "bank-account",
        rf"{_NO_DATE}{_NO_PHONE}{NO_YEARS}{_NO_ROUND}(?=(?:[ -]?\d){{8}})"
        rf"\d{{2,17}}(?:[ -]\d{{2,6}}){{0,3}}(?:[ -]\d)?{_NO_COUNT}",
        None,
        rf"(?:bank|savings?|checking|chequing|current|credit union) (?:account|acct|acc){_FOLLOWS}",
        needs="account acct acc",
    ),
    register(  # anybody has an account of something: money must be on its way, in front or behind
        "bank-account",
        rf"{_NO_PHONE}{_NO_ROUND}{_IN_THREE}(?=[^\n]{{0,60}}?\b{_MONEY}(?!\w| attention))",
        None,
        _SOMEBODYS,
        needs="account acct acc",
    ),
    register(
        "bank-account",
        rf"{_NO_PHONE}{_NO_ROUND}{_IN_THREE}",
        None,
        rf"{_MONEY}(?!\w| attention)[^\n]{{0,60}}?(?<!\w){_SOMEBODYS}",
        needs="account acct acc",
    ),
    register(
        "bank-account",
        r"\d{4}(?:-[\dx])?[ ,;/]{1,3}(?:e )?(?:conta|c/c|cc|cta)\.?(?: corrente| poupança)?:? \d{4,9}-[\dx]",
        None,
        r"ag|agência|agencia",
    ),
    register(
        "bank-account",
        r"\d{5,9}-[\dx]",
        None,
        rf"conta[ -](?:corrente|poupança|poupanca)|{_NAMED_BANK}(?!\w)[^\n]{{0,40}}?(?<!\w)conta",
        needs="conta",
    ),
    register(
        "bank-account",
        rf"\d{{5,9}}-[\dx](?=[^\n]{{0,40}}?\b{_NAMED_BANK}(?!\w))",
        None,
        "conta",
        needs="conta",
    ),
    register("bank-account", r"\d{5}[ ]?\d{5}[ ]?[a-z\d]{11}[ ]?\d{2}", None, r"rib|compte"),
)
"""The most certain first."""
