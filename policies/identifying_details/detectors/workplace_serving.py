"""Ways of telling where somebody works by what they did there for whoever writes: rang up my hat at …."""

from policies.identifying_details.cues.engagements import HANDLED
from policies.identifying_details.detectors.employer_sorts import is_no_person, is_organisation
from policies.identifying_details.detectors.workplace_way import THE, Way
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import whole, words

SURE_SERVING = words("""
    served serves serving scanned scanning serviced servicing services dispensed dispensing
    valeted valeting groomed grooming waxed waxing tattooed xrayed vaccinated vaccinating jabbed bagged
    bagging nursed towed fitted fitting
""")
"""What is done for customers alone."""
SERVING = words("""
    cut cuts cutting did does doing fixed fixes fixing repaired repairing mended mending cleaned cleaning
    tested testing made makes making poured pouring pulled pulling filled filling
    weighed weighing measured measuring drew marked marking sorted sorting handled handling
""")
"""What is done for friends as well, so what it is done to must tell."""
SERVED = HANDLED | words("""
    car van bike laptop watch ring nails brows lashes lash feet back passport order mot mortgage claim
    conveyancing will divorce taxes boiler bra hearing heating
""")
_TAKEN = words("order orders blood bloods payment bp xray x-ray temperature measurements")
RINGING = words("rang rung rings ringing ring")
TAKING = words("took takes taking")
SERVED_CUES = frozenset({"serves-me", "does-my", "serves-me-at", "served-by"})
_AFTER = r"(?: (?!(?:at|in)\b)[\w'’-]{1,15}){0,4}?"
_PLACED = r"(?: over| down| up)? (?:at|in)"
_SERVES = rf"(?:{whole(SURE_SERVING)}(?: up)?|{whole(RINGING)} up)"
_DOES_MY = (
    rf"(?:{whole(SERVING)} (?:my|our) (?:[\w'’-]{{1,12}} ){{0,2}}?{whole(SERVED)}"
    rf"|{whole(TAKING)} (?:my|our) {whole(_TAKEN)})"
)

SERVES = (
    Way(
        "serves-me",
        SURE_SERVING | RINGING,
        when_used(rf"{_SERVES} (?:me|us|my|our|mine){_AFTER}(?: over| down| up)? at {THE}"),
        is_no_person,
    ),
    Way(
        "serves-me",
        SURE_SERVING | RINGING,
        when_used(rf"{_SERVES} (?:me|us|my|our|mine){_AFTER} in {THE}"),
        is_organisation,
    ),
    Way(
        "does-my",
        SERVED | _TAKEN,
        when_used(rf"{_DOES_MY}{_AFTER}{_PLACED} {THE}"),
        is_organisation,
    ),
    Way(
        "does-my",
        SERVED | _TAKEN,
        when_used(rf"{_DOES_MY}{_AFTER} at {THE}"),
        is_no_person,
    ),
    Way(
        "served-by",
        words("served done cut tested fixed fitted cleaned measured repaired serviced taken weighed sorted"),
        when_used(
            r"\b(?:served|done|cut|tested|fixed|fitted|cleaned|measured|repaired|serviced|taken|weighed|sorted)"
            rf" (?:[\w'’-]{{1,12}} ){{0,2}}?by (?:our |the )?[\w'’-]{{2,20}}(?: [\w'’-]{{1,15}})??"
            rf"(?: over| down| up)? at {THE}"
        ),
        is_no_person,
    ),
)
