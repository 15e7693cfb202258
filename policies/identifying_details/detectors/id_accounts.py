"""Numbers of bank accounts as countries without an IBAN write them, or people who leave it out.

Where no check digit tells, an account of a bank must be spoken of, and the number be too long for a sum.
"""

from stdnum.es import ccc
from stdnum.nz import bankaccount

from policies.identifying_details.detectors.id_register import Register, register

_NO_DATE = r"(?!\d{4}[ -]\d\d[ -]\d\d(?!\d)|\d\d[ -]\d\d[ -]\d{4}(?!\d))"
_NO_PHONE = r"(?!\d{3}[ -]\d{3}[ -]\d{4}(?!\d))"
_FOLLOWS = r"(?=[,:.]|\s?\(| (?:is|was|still|at|with|no|number|details|for)(?!\w))"
"""What leads from the account to its number, unlike: her bank account, call (…)."""

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
        rf"{_NO_DATE}{_NO_PHONE}(?=(?:[ -]?\d){{8}})\d{{2,17}}(?:[ -]\d{{2,6}}){{0,3}}(?:[ -]\d)?",
        None,
        rf"(?:bank|savings?|checking|chequing|current|credit union) (?:account|acct|acc){_FOLLOWS}",
        needs="account acct acc",
    ),
    register(
        "bank-account",
        rf"{_NO_PHONE}\d{{3,5}}-\d{{3,6}}-\d{{1,6}}",
        None,
        rf"(?:your|ur|his|her|their|my|[^\W\d_]{{2,20}}['’]?s) (?:account|acct|acc){_FOLLOWS}",
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
        r"conta(?: corrente| poupança)?|conta-corrente",
        needs="conta",
    ),
    register("bank-account", r"\d{5}[ ]?\d{5}[ ]?[a-z\d]{11}[ ]?\d{2}", None, r"rib|compte"),
)
"""The most certain first."""
