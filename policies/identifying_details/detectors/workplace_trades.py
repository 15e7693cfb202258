"""Verbs for what only those do who work there, in other languages: fährt Bus bei …, corta el pelo en …."""

from policies.identifying_details.detectors.employer_sorts import is_organisation
from policies.identifying_details.detectors.workplace_leading import leading
from policies.identifying_details.words import whole, words

_ALONE = words("""
    programmiert programmierst kellnert kellnerst frisiert kassiert schweißt lackiert montiert kommissioniert
    disponiert promoviert promovierst doziert forscht serviert schneidet schneidest
    sleutelt programmeert programmeer knipt serveert bezorgt bezorg promoveert ontwerpt ontwikkelt
    despachas despacha despachás repone repones  reparte repartes
    repõe repõem costura
    encaisse encaisses
""")
"""They need nothing behind them."""
_AT_HOME_TOO = words("""
    backt bäckt kocht putzt näht bakt kookt naait poetst friega friegas limpia limpias cocina cocinas cozinha
    cozinhas limpa limpas nettoie nettoies
""")
"""The same, where the name says that it is an employer's: one cooks at somebody's home as well."""
_NOT_WITH = r"(?:(?!mit|zum|mim|im|in|met|con|en|com|avec|par)[a-zà-ÿ]{2,12} ){0,3}"
"""What may stand before what somebody drives: seit Montag wieder; not: mit dem Bus."""
_DRIVES_IN_GERMAN = (
    rf"\b(?:fährt|fährst|fuhr|gefahren) {_NOT_WITH}(?:bus|busse|lkw|laster|straßenbahn|tram|taxi|zug"
    rf"|züge|s-bahn"
    r"|u-bahn|stapler|gabelstapler|krankenwagen|rettungswagen|rtw|pakete|essen|schulbus|linienbus|müllwagen"
    r"|kipper|reisebus)"
)
_DRIVES_IN_DUTCH = (
    rf"\b(?:rijdt|rijd|rij|reed) {_NOT_WITH}(?:bus|lijnbus|tram|trein|taxi|vrachtwagen|ambulance|heftruck"
    r"|pakketten|touringcar|schoolbus)"
)
_DRIVES_IN_SPANISH = (
    r"\b(?:manej(?:as?|ás|aba|abas)|conduc(?:es?|ía|ías|ís)|conduciendo|manejando)"
    r"(?: (?:el |un |la |una )?(?:bus|autobús|camión|colectivo|taxi|remís|metro|tren|ambulancia"
    r"|furgoneta|tráiler"
    r"|micro|ómnibus|guagua|grúa))?"
)
_DRIVES_IN_PORTUGUESE = (
    r"\b(?:dirig(?:e|es|ia|indo)|conduz(?:es|ia|indo)?) (?:o |um |a |uma )?"
    r"(?:ônibus|caminhão|autocarro|camião|táxi|metrô|comboio|trem|ambulância|van|elétrico|empilhadeira)"
)
_DRIVES_IN_FRENCH = (
    r"\b(?:condui[st]|conduisait|conduisais) (?:de nouveau |encore |toujours )?(?:le |un |son |des "
    r"|ton |les )?"
    r"(?:bus|tram|métro|camions?|trains?|cars?|ambulance|tramway|rer|poids lourds?)"
)
_DRIVES = (
    (
        words("""
            bus busse lkw laster straßenbahn tram taxi zug züge bahn stapler gabelstapler krankenwagen
            rettungswagen rtw pakete essen schulbus linienbus müllwagen kipper reisebus
        """),
        _DRIVES_IN_GERMAN,
    ),
    (
        words("bus lijnbus tram trein taxi vrachtwagen ambulance heftruck pakketten touringcar schoolbus"),
        _DRIVES_IN_DUTCH,
    ),
    (
        words("""
            maneja manejas manejás manejaba manejabas manejando conduce conduces conducía conducías conducís
            conduciendo
        """),
        _DRIVES_IN_SPANISH,
    ),
    (words("dirige diriges dirigia dirigindo conduz conduzes conduzia conduzindo"), _DRIVES_IN_PORTUGUESE),
    (words("conduit conduis conduisait conduisais"), _DRIVES_IN_FRENCH),
)
_SOLD = (
    r"(?:schuhe|brot|brötchen|blumen|autos|handys|möbel|versicherungen|küchen|fahrräder|fisch|käse|tickets"
    r"|schoenen|brood|kaas|bloemen|auto['’]s|telefoons|vis|groente|kaartjes"
    r"|zapatos|ropa|pan|flores|fruta|pescado|coches|carros|seguros|billetes|boletos|muebles|lotería|helados"
    r"|sapatos|roupas?|pão|frutas?|peixe|seguros|bilhetes|móveis|gelados"
    r"|chaussures|pain|fleurs|fruits|poisson|voitures|assurances|billets|meubles|fromages?|glaces|vêtements)"
)
_SELLS = (
    r"\b(?:verkauf(?:t|st)|verkoopt|verkoop|vendes?|ven(?:d|ds))"
    rf" (?:da |dort |jetzt |nu |de la |du |des |les )?{_SOLD}"
)
_CUTS = (
    r"\b(?:(?:schneidet|schneidest|färbt) (?:die |den leuten )?haare|cortas? (?:el )?(?:pelo|cabello)"
    r"|corta(?:s|ndo)? (?:o )?cabelos?|coupes? (?:les )?cheveux|knip(?:t)? haar"
    r"|füllt (?:\w{2,10} ){0,2}regale(?: auf)?|räumt (?:\w{2,10} ){0,2}regale ein"
    r"|vult vakken|vakken vult|llena estantes|met en rayon)"
)
_SERVES = (
    r"\b(?:sirves? (?:copas|mesas|cafés|menús|en barra)|serves? (?:à mesa|às mesas|cafés|copos)"
    r"|sers? (?:les cafés|en salle|au bar|en terrasse)|atiendes? (?:el |la |en |al )?(?:mostrador|barra"
    r"|público|mesas"
    r"|teléfono)|atende(?:s|ndo)? (?:o |ao |no )?(?:balcão|público|telefone|caixa)"
    r"|livres? (?:des |les )?(?:pizzas|colis|repas|courses)|repartes? (?:pizzas|paquetes|cartas|comida"
    r"|correo)"
    r"|entregas? (?:pizzas?|encomendas|marmitas?|cartas|comida)|bezorgt (?:pakketjes|maaltijden|post"
    r"|kranten|eten))"
)
_TEACHES = (
    r"\b(?:gibt|gibst) (?:da |dort |jetzt )?[a-zäöü-]{0,20}(?:kurse|nachhilfe|stunden|workshops)"
    r"|\b(?:imparte|impartes|dicta|dictas) (?:[\w]{2,15} ){0,3}"
    r"|\bstaat voor de klas|\bloopt (?:een |zijn |haar )?(?:stage|coschap|coschappen)"
)
_STANDS_BEHIND = (
    r"\b(?:hinter(?:m| der| dem)? (?:kasse|theke|tresen|budel|schank|bar|schalter|pult|verkaufstheke"
    r"|fleischtheke)"
    r"|an der (?:info|infotheke|infotheke|fleischtheke|käsetheke|wursttheke|anmeldung)"
    r"|achter (?:de |het )?(?:kassa|balie|toonbank|bar|loket|fornuis)"
    r"|derrière (?:le |la )?(?:comptoir|caisse|guichet|bar|zinc)"
    r"|(?:detrás del?|tras) (?:el |la )?(?:mostrador|barra|caja|ventanilla)"
    r"|(?:atrás|detrás) d[ao] (?:balcão|caixa|guichê|bar))"
)
_SEEN = (
    r"\b(?:vi|vimos|encontrei|encontré|croisé|vu|aperçu)(?: [\w'’-]{1,20}){1,4} "
    r"(?:n[oa]|en (?:el|la)|au|aux|à la|dans (?:le|la)|à l['’]) ?"
    r"(?:pátio|galpão|estoque|doca|almacén|nave|cocheras|vestuario|dépôt|entrepôt|vestiaires?|quai)"
)
"""Where hardly anybody is seen but those who work there."""
TRADES_ABROAD = (
    leading("does-a-trade", _ALONE, whole(_ALONE)),
    leading("does-a-trade", _AT_HOME_TOO, whole(_AT_HOME_TOO), firm=is_organisation),
    *(leading("does-a-trade", cues, said) for cues, said in _DRIVES),
    leading("does-a-trade", words("verkauft verkaufst verkoopt verkoop vende vendes vend vends"), _SELLS),
    leading(
        "does-a-trade",
        words("haare pelo cabello cabelo cabelos cheveux haar regale vakken estantes rayon"),
        _CUTS,
    ),
    leading(
        "does-a-trade",
        words("""
            sirve sirves serve serves sers sert atiende atiendes atende atendes atendendo livre livres reparte
            repartes entrega entregas bezorgt
        """),
        _SERVES,
    ),
    leading("does-a-trade", words("gibt gibst imparte impartes dicta dictas klas loopt"), _TEACHES),
    leading(
        "stands-behind",
        words("""
            hinter hinterm info infotheke fleischtheke käsetheke wursttheke anmeldung achter derrière detrás
            tras atrás
        """),
        _STANDS_BEHIND,
        of=True,
    ),
    leading(
        "seen-at-work",
        words("pátio galpão estoque doca almacén nave cocheras vestuario dépôt entrepôt vestiaires quai"),
        _SEEN,
        of=True,
    ),
)
"""They are followed by the name of a firm, or of a place of a known kind."""
