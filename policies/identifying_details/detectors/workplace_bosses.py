"""Bosses and workmates of somebody's, in other languages, who tell where that is: zijn baas bij …."""

from policies.identifying_details.detectors.workplace_leading import leading
from policies.identifying_details.words import whole, words

BOSSES = words("""
    chef chefin boss vorgesetzte vorgesetzter vorgesetzten kollege kollegin kollegen kolleginnen teamleiter
    teamleiterin filialleiter filialleiterin abteilungsleiter abteilungsleiterin schichtleiter schichtleiterin
    baas bazin chef leidinggevende teamleider bedrijfsleider collega collegas
    jefe jefa jefes supervisor supervisora encargado encargada
    chefe patrão patroa gerente supervisor supervisora encarregado encarregada
    patron patronne cheffe manager managers collègue collègues
""")
"""Whoever has one works there, lower case."""
_OWNED = (
    r"\b(?:sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|eure[mnrs]?|zijn|haar|je|jouw|jullie|d['’]r"
    r"|sus?|tus?|vuestr[oa]s?|seus?|suas?|teus?|tuas?|son|sa|ses|ton|ta|tes|votre|vos|leurs?)"
    r" (?:[a-zà-ÿ]{3,10} )?"
)
_OF_SOMEBODY = r" (?:von|van|de|da|do|d['’]) ?(?:der )?[^\W\d_]{2,20}"
WITH_A_BOSS = (leading("boss-at", BOSSES, rf"(?:{_OWNED}{whole(BOSSES)}|{whole(BOSSES)}{_OF_SOMEBODY})"),)
"""They are followed by the name of a firm, or of a place of a known kind."""
