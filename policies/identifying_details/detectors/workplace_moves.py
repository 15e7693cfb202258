"""Ways of saying in other languages that somebody is taken on, moved or let go: te contrataron en …."""

from policies.identifying_details.detectors.employer_sorts import Run, is_organisation, plain
from policies.identifying_details.detectors.employer_words import VISITED
from policies.identifying_details.detectors.workplace_leading import is_employers, leading
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain as without_accents
from policies.identifying_details.words import whole, words

_TAKEN_ON = words("""
    contrataron contrató contrataste contratado contratada contratados contratadas ficharon fichado fichada
    ascendieron ascendido ascendida despidieron despedido despedida readmitieron contrataram contratou
    efetivaram efetivou efetivado efetivada promoveram promovido promovida demitiram demitiu demitido
    demitida despediram readmitido readmitida embauché embauchée recruté
    recrutée titularisé titularisée licencié licenciée festangestellt verbeamtet gedetacheerd
""")
_IN_A_ROLE = (
    r"(?: (?:de|como|comme|als|en|d['’]) ?(?!la |el |los |las |le )[\w-]{2,18}){0,2}"
    r"(?: (?:hoje|ontem|hoy|ayer|hier|enfin|por fin|finalmente|jetzt))?"
)
_MADE = (
    r"\b(?:hicieron|hizo|han hecho|hacen|fizeram) (?:fij[oa]|indefinid[oa]|encargad[oa]|jef[ea]"
    r"|contrato|efetiv[oa])"
    r"|\b(?:renovaron|renuevan|renovado|renovaram) (?:el |o )?contrato"
    r"|\bpris(?:e|es)? en (?:cdi|cdd|stage|alternance|intérim|apprentissage)"
    r"|\b(?:signé|signe) (?:son |ton |un |en )?(?:cdi|cdd|contrat)"
    r"|\bmand(?:aram|ou|ad[oa]) (?:(?:[oa] )?[\w-]{2,15} )?embora"
    r"|\b(?:pagan|deben|descuentan|bajaron|quitaron|recortaron) (?:el |la |los |las )?(?:\w{3,8} )?"
    r"(?:sueldo|nóminas?|turno|jornada|horas|horario|salario|guardias|vacaciones|finiquito)"
    r"|\b(?:pagam|devem|descontam|baixaram|cortaram) (?:o |a |as |os )?(?:\w{3,8} )?"
    r"(?:salário|ordenado|turno|horas|horário|folgas?|férias|escala|subsídio)"
)
_PUT = (
    r"\b(?:pusieron|puso|puesto|metieron|tienen|cambiaron|colocaron|botaram|puseram|colocaram)"
    r" (?:de cara al público|(?:en|de|al?|n[ao]|como) (?:la |el )?(?:caja|cajer[ao]|mostrador|barra"
    r"|cocina|almacén"
    r"|camarer[ao]|reponedora?|dependient[ae]|encargad[ao]|recepción|noches|limpieza|caixa|balcão"
    r"|cozinha|estoque"
    r"|atendimento|limpeza|gerente))"
)
_BACK_AT_WORK = (
    r"\b(?:volt(?:ou|aste|a)|regress(?:ou|aste)|volvi(?:ó|ste)|volvió|vuelves?|empez(?:ó|aste)|empiezas?"
    r"|começ(?:ou|aste|a)|entr(?:ó|aste|ou)|retournée?|repartie?|revenue?|recommenc(?:é|es?)|repri(?:s|se)"
    r"|reprend(?:s)?|continues?|commences?|va|vai|foi|passou|allée?|partie?)"
    r" (?:à |a |de |do |da |ao |le |son |au |al |das )?(?:travailler|bosser|taffer|trabajar|currar"
    r"|laburar|chambear"
    r"|trabalhar|trampar|lecionar|travail|boulot|taf|service|poste|trabajo|trabalho|serviço|mi-temps"
    r"|meio per[ií]odo|media jornada|afastamento|licença|baixa|férias|dar aulas?|dar clases?)"
)
_TAKES_ON_IN_FRENCH = r"\bfait (?:embaucher|recruter|engager|titulariser|débaucher|licencier)"
_LET_GO = (
    r"\b(?:afastad[oa]|echaron|echad[oa]|jubiló|jubilad[oa]|aposentou|aposentad[oa]|dimitió|vir(?:ée?|er)"
    r"|renvoy(?:ée?|er)|démissionn(?:é|er|e)(?= de chez)|corrieron|corrid[oa]|botaron)"
)
_OFF_SICK = (
    r"\b(?:encostad[oa]s?|de (?:atestado|licença|baixa))"
    r"(?: (?:médic[oa]|maternidade|pelo inss|no inss))?(?= (?:d[ao]|pel[ao]) )"
)
"""In Portuguese: encostado da (…) is one who gets sick pay, and "na parede" follows one who leans there."""
_NO_PAYERS = GIVEN_NAMES | words("igreja umbanda bahia facebook instagram tinder twitter")
"""What one takes leave of, and is paid by none."""
_BACK_IN_SERVICE = (
    r"\b(?:zurück im dienst|im außendienst|im innendienst|eingesprungen|in vaste dienst|aan het werk)"
)


def _is_paid_by(run: Run) -> bool:
    """Tell who pays sick leave from a church, and from whoever is called by a first name."""
    first = without_accents(plain(run)[0])
    return is_employers(run) and VISITED.isdisjoint(plain(run)) and first not in _NO_PAYERS


def _is_no_venue(run: Run) -> bool:
    """Tell whoever is thrown out of a bar, or is far from a church, from whoever is let go."""
    return is_organisation(run) and VISITED.isdisjoint(plain(run))


MOVES = (
    leading("taken-on-abroad", _TAKEN_ON, whole(_TAKEN_ON) + _IN_A_ROLE, of=True, done=True),
    leading(
        "taken-on-abroad",
        words("""
            hicieron hizo hecho hacen fizeram renovaron renuevan renovado renovaram pris prise signé signe
            embora sueldo nómina nóminas turno jornada horas horario salario guardias vacaciones finiquito
            salário ordenado horário folga folgas férias escala subsídio
        """),
        rf"(?:{_MADE}){_IN_A_ROLE}",
        of=True,
        done=True,
    ),
    leading(
        "taken-on-abroad",
        words("embaucher recruter engager titulariser débaucher licencier"),
        _TAKES_ON_IN_FRENCH,
        of=True,
        done=True,
    ),
    leading(
        "taken-on-abroad",
        words("pusieron puso puesto metieron tienen cambiaron colocaron botaram puseram colocaram"),
        _PUT,
        done=True,
    ),
    leading(
        "back-at-work",
        words("""
            travailler bosser taffer trabajar currar laburar chambear trabalhar trampar lecionar travail
            boulot taf service poste trabajo trabalho serviço temps meio jornada afastamento licença baixa
            férias dar
        """),
        _BACK_AT_WORK,
    ),
    leading(
        "let-go-abroad",
        words("""
            afastado afastada echaron echado echada jubiló jubilado jubilada aposentou aposentado aposentada
            dimitió viré virée virer démissionné démissionner démissionne renvoyé renvoyée renvoyer
            corrieron corrido corrida botaron
        """),
        _LET_GO,
        of=True,
        done=True,
        holds=_is_no_venue,
    ),
    leading(
        "off-sick-abroad",
        words("encostado encostada encostados encostadas atestado licença baixa"),
        _OFF_SICK,
        of=True,
        holds=_is_paid_by,
    ),
    leading("back-at-work", words("dienst außendienst innendienst eingesprungen werk"), _BACK_IN_SERVICE),
)
"""They are followed by the name of a firm, or of a place of a known kind."""
