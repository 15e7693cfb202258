"""Asking in other languages how things are at an employer's: wie läuft's bei …, qué tal en …."""

from policies.identifying_details.detectors.employer_sorts import is_firm
from policies.identifying_details.detectors.workplace_leading import leading
from policies.identifying_details.words import words

_HOW = (
    r"\b(?:wie (?:läuft['’]?s?|laufts|gehts|ist['’]?s?|war['’]?s?)(?: (?:es|dir|denn|so|grad"
    r"|eigentlich|die (?:neue )?(?:arbeit|stelle)|der (?:neue )?job)){0,2}"
    r"|hoe (?:gaat|is|was|bevalt)(?: (?:het|t|['’]t|je|nu|nou|eigenlijk)){1,3}"
    r"|(?:qué tal|cómo (?:va|te va|te fue|van las cosas))(?: (?:todo|el trabajo|el curro|la cosa))?"
    r"|como (?:vai|tá|está|foi|vão as coisas|correm as coisas)(?: (?:lá|o trabalho|o trampo|tudo))?"
    r"|(?:comment )?(?:ça (?:va|se passe|bosse)|c['’]est)(?: (?:comment|toujours|le boulot|le taf))?)"
)
_ASKED = words("wie hoe como läufts laufts tal va te passe bosse comment")
ASKED_HOW = (leading("how-are-things-at", _ASKED, _HOW, firm=is_firm, holds=is_firm),)
"""It is asked of whoever is spoken to, without "you"."""
