"""Nouns of work that somebody has at an employer's, in other languages: Probezeit bei …, hace turnos en …."""

from policies.identifying_details.detectors.workplace_leading import leading
from policies.identifying_details.words import whole, words

_HELD = words("""
    probezeit probearbeiten einarbeitung wiedereingliederung festanstellung arbeitsvertrag lehrstelle
    ausbildungsplatz umschulung praktikum schulpraktikum volontariat referendariat anerkennungsjahr fsj
    minijob nebenjob aushilfsjob ferienjob vollzeitstelle teilzeitstelle halbtagsstelle schicht schichten
    frühschicht spätschicht nachtschicht nachtschichten nachtdienst nachtdienste spätdienst frühdienst
    wochenenddienst wochenenddienste bereitschaftsdienst doppelschicht buchhaltung lohnbuchhaltung
    personalabteilung rechnungswesen vertrieb versand fertigung montage disposition telefonzentrale
    warenannahme spülküche betriebsrat filialleitung stationsleitung teamleitung marktleitung
    pflegedienstleitung proeftijd inwerkperiode bijbaan bijbaantje zaterdagbaan vakantiebaan baantje
    leerplek stageplek jaarcontract arbeidscontract nachtdiensten avonddienst avonddiensten weekenddienst
    weekenddiensten dagdienst ploegendienst salarissen salarisadministratie loonadministratie boekhouding
    klantenservice inkoop expeditie ondernemingsraad suplencia interinidad curro chamba laburo pega pasantía
    turnos guardias nóminas contabilidad reposición estágio emprego trampo bico plantões contabilidade
    faturação faturamento expedição almoxarifado cdi cdd intérim alternance apprentissage boulot taf compta
    comptabilité plonge réassort astreintes drh
""")
"""They are said of hardly anything else."""
_NOT_WANTED = "".join(
    rf"(?<!{said} )"
    for said in (
        "cherche un", "cherches un", "chercher un", "cherche du", "cherches du", "chercher du", "voudrait un",
        "busca un", "busca", "buscando", "procura", "procura um", "sucht einen", "sucht eine", "sucht",
        "zoekt een", "zoekt",
    )
)  # fmt: skip
"""What somebody looks for and has not: cherche un taf chez (…)."""
_CONTRACTS = (
    r"\bcontra(?:to|ct|t)"
    r" (?:fijo|indefinido|temporal|de (?:trabajo|prácticas|trabalho|experiência|travail)"
    r"|d['’]apprentissage|pro)"
)
_PERMANENT = (
    r"\b(?:vaste? (?:contract|dienst|baan|aanstelling)(?: gekregen)?|in dienst|(?:late|vroege"
    r"|korte) dienst(?:en)?)"
)
_FOR_SO_LONG = (
    r"\b(?:contract|vertrag|contrato|contrat)(?=[^.!?\n]{3,60}\b(?:verlengd|tijdelijk|verlängert"
    r"|befristet|entfristet"
    r"|renov\w{2,6}|renouvel\w{1,4})\b)"
)
_AWAY = (
    r"\bde (?:baja|excedencia|permiso de (?:maternidad|paternidad))|\bde (?:baixa|licença)(?: médica"
    r"| maternidade)?"
    r"|\ben (?:arrêt|congé) (?:maladie|maternité|parental)"
)
_TRIAL = r"\b(?:période d['’]essai|per[ií]odo de (?:prueba|experiência))"
_NIGHTS = (
    r"\b(?:turnos? d[ea] (?:noche|mañana|tarde|día|noite|manhã|madrugada)"
    r"|(?:équipe|poste) d[eu] (?:nuit|jour|matin|soir)"
    r"|(?:hac(?:e|es|iendo)|faz(?:es|endo)?|fai[ts]|cubres?) (?:las |as |les |des |de )?"
    r"(?:noches|noites|nuits|tardes|mañanas|manhãs|madrugadas|matins|soirs|week-ends|fines de semana))"
)
_TURN = r"\b(?:haces?|faz(?:es)?|su|tu|o teu|o seu) turno"
_ON_CALL = r"\b(?:d[áa]s?|faz(?:es)?|dando|fazendo|de) plantão"
_HALF_TIME = (
    r"\b(?:mi-temps|temps (?:partiel|plein)|media jornada|jornada (?:completa|parcial|reducida)"
    r"|meio per[ií]odo)"
)
_DOES_IN_FRENCH = (
    r"\bfai[ts] (?:le ménage|les ménages|la (?:paie|paye|compta|caisse|mise en rayon|cuisine|sécurité)"
    r"|les (?:rayons|trois-huit|[23]x8)|l['’]accueil|le standard|les livraisons|le service"
    r"|les ouvertures|les fermetures)"
)
_DOES_IN_PORTUGUESE = (
    r"\bfaz(?:es|endo)? (?:as? |os? )?"
    r"(?:limpezas?|faxinas?|entregas|caixa|segurança|manutenção|cozinha|portaria)"
)
_DOES_IN_SPANISH = (
    r"\bhac(?:es?|ías?|iendo) (?:las? |los |el |sus? |tus? )?"
    r"(?:limpieza|repartos?|caja|seguridad|mantenimiento|guardias|pr[áa]cticas|residencia)"
)
_DOES_IN_DUTCH = (
    r"\b(?:doet|doe|draait|draai) (?:toch |nu |ook |er ){0,2}(?:de |het )?"
    r"(?:schoonmaak|administratie|planning|kassa|nachten|receptie|balie|keuken|inkoop|bezorging|diensten)"
)
_DOES = (
    (words("contrato contract contrat"), _CONTRACTS),
    (words("contract vertrag contrato contrat"), _FOR_SO_LONG),
    (words("baja excedencia permiso baixa licença arrêt congé"), _AWAY),
    (words("vast vaste dienst diensten"), _PERMANENT),
    (words("essai prueba experiência"), _TRIAL),
    (words("""
        noche noches mañana mañanas tarde tardes noite noites manhã manhãs madrugada madrugadas nuit nuits
        jour matin matins soir soirs ends semana
     """), _NIGHTS),
    (words("turno"), _TURN),
    (words("plantão"), _ON_CALL),
    (words("temps jornada meio"), _HALF_TIME),
    (words("fait fais"), _DOES_IN_FRENCH),
    (words("faz fazes fazendo"), _DOES_IN_PORTUGUESE),
    (words("hace haces hacía hacías haciendo"), _DOES_IN_SPANISH),
    (words("doet doe draait draai"), _DOES_IN_DUTCH),
)  # fmt: skip
POSTS = (
    leading("has-a-post", _HELD, _NOT_WANTED + whole(_HELD), added=True),
    *(leading("has-a-post", cues, said) for cues, said in _DOES),
)
"""They are followed by the name of a firm, or of a place of a known kind."""
