"""What the words in front of a number say: a telephone number follows, or another kind of number."""

from typing import Literal

from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import as_typed, whole, words

Cue = Literal["strong", "calling", "weak", ""]

_TELEPHONE = words("""
    phone telephone tel mobile mob cell cellphone whatsapp landline fax desk voicemail wa ph handy
    festnetz telefon telefonnummer handynummer mobilnummer rufnummer fon teléfono telefono móvil movil
    celular fijo wasap tlf cel téléphone tél portable fixe telefone telemóvel telemovel zap zapzap
    telefoon telefoonnummer mobiel mobieltje gsm
    natel mobilnr handynr telnr tfno tlfn fono celu bigo portable tlm fone telefonisch celulares
""")
_CALLING = words("""
    her his their my your ur whose hers mine theirs number numbers num digits call calling called text
    texting texted ring rang reach dial phoned contact line sms signal telegram on hotline lifeline
    helpline at nummer ihre seine meine erreichbar ruf ruft anrufen unter número numero llama llamen
    llámame llamad llamar marca numéro appelle appelez appeler joindre joignable ligue liga liguem ligar
    chama haar zijn bel belt bellen bereikbaar
    erreichen erreicht erreichst anruft klingel localizas localizar llamarle llamarla llamarlo escribidle
    joint contacter ligue atende app appen bereiken
""")
_OTHER = words("""
    order orders tracking track isbn issn model serial sku part invoice receipt case ticket reference ref
    requerimento processo expediente dossier aktenzeichen vorgang
    booking confirmation reservation flight train pnr protocol protocolo code pin passcode password zoom
    meeting webinar id account acct policy version build bus route room lotto lottery loto bingo score
    scores page pages vol doi pmid batch lot rx sort routing iban card nhs ssn social passport licence
    license tax mrn member membership claim insurance amount total balance barcode upc ean asin hex hash
    ip coordinate coordinates lat lon crn sin tfn vin imei parcel package shipment bestellung
    bestellnummer auftrag aktenzeichen kundennummer sendung sendungsnummer sozialversicherungsnummer
    steuer ausweis pedido seguimiento expediente matrícula nif dni nie cuenta tarjeta commande colis
    dossier suivi sécurité carte compte encomenda processo cartão conta cpf bestelnummer bestelling bsn
    rekening pakket aadhaar pan siret siren
    folio turno ventanilla referencia presupuesto factura albarán lote incidencia reserva localizador vuelo
    resguardo trámite
    vorgang vorgangsnummer wartenummer rechnung rechnungsnummer vertragsnummer buchung buchungsnummer charge
    pzn zählernummer zählerstand paket sendungsverfolgung artikelnummer
    facture référence réf réservation vol billet incident contrat client
    senha pedido fatura nota voo processo rastreio rastreamento
    factuur dossiernummer kenmerk klantnummer ordernummer pakketje volgnummer vlucht reservering zaaknummer
    meterstand artikelnummer
    angebotsnummer lieferschein auftragsnummer offertenummer
""")
_STRONG = when_used(rf"(?:{whole(_TELEPHONE)}|whats app)[^\d.!?;]{{0,36}}(?:\.[\s:]{{0,2}})?$")
_WEAK = when_used(rf"{whole(_CALLING)}[^\d.!?;]{{0,30}}$")
_CALL_SOMEBODY = when_used(
    r"\b(?:call|ring|phone|dial|text)(?: me| her| him| them)?[ :]{1,2}$"
    r"|\b(?:call|ring|phone|reach|reached|text|message|contact|dial|answer(?:s|ing)?|messages)\b"
    r"(?: [\w'-]{1,20}){0,2} (?:back )?(?:on|at|to|under)[ :]{1,2}$"
)
_BEHIND = when_used(
    r"[ -](?:office|fax|mobile|cell|home phone|work phone|landline|whatsapp|handy|móvil|portable)\b"
    r"|,? (?:is |ist |es |est |é )?(?:your|her|his|their|my|ihre|seine|su|son|sa|o|haar|zijn) "
    r"(?:phone|cell|mobile|telephone|whatsapp|handynummer|teléfono|téléphone|telemóvel|telefoonnummer)\b"
)
_NUMBERED = r"(?<!\w)(?!(?:tel|handy|mobil|fest|ruf|gsm|fax))[a-zà-ÿ]{3,20}nr(?!\w)"
"""Bestelnr, Kundennr, ordernr: whatever is numbered, but no telephone."""
_ANOTHER = when_used(
    rf"(?:(?:{whole(_OTHER)}|{_NUMBERED})(?: (?:no|nr|num)\.)?[^\d.!?;,]{{0,18}}|[#$€£¥] ?)$"
)
_NUMBER_OF = words("""
    bestellnummer auftragsnummer kundennummer sendungsnummer rechnungsnummer vertragsnummer vorgangsnummer
    buchungsnummer wartenummer artikelnummer angebotsnummer aktenzeichen lieferschein
    bestelnummer ordernummer klantnummer dossiernummer factuurnummer offertenummer zaaknummer volgnummer
""")
_KIND_OF = words("""
    order booking tracking invoice quote quotation receipt case ticket reference job claim confirmation
    customer pedido factura presupuesto reserva referencia expediente seguimiento commande facture devis
    dossier suivi réservation référence encomenda fatura orçamento processo rastreio
""")
_OFFERS = words("quote quotation devis angebot kostenvoranschlag cotización presupuesto orçamento offerte")
_IS_SO = when_used(
    rf"(?:{whole(_NUMBER_OF)}|{_NUMBERED}|{whole(_KIND_OF)} (?:number|no\.?|nr|num|ref)(?!\w)"
    rf"|(?<!\w)(?:n[úu]mero|numéro|núm\.?|nº|n°|n) (?:de |d['’]|do |da |del? |du )?{whole(_KIND_OF)})"
    r"(?P<of> [^\d.!?;,:]{1,40})?"
    r"(?: (?:war|ist|lautet|lautete|is|was|es|era|est|était|é|foi|luidt)|:) ?$"
    rf"|{whole(_OFFERS)} (?:n[°ºo]|nr|no|núm)\.?[º°]? ?$"
)
"""The order number for the wreath was (…): it is said in full, with what it is of between."""
_SOMEBODYS = when_used(
    whole(_TELEPHONE, words("her his their my your ihre seine meine deine su tu mi sa son ta ton ma mon"))
)
"""The order number on her phone was (…): it may be hers."""
_HANDED = as_typed("""
    card case parcel package label form envelope folder account carte colis étiquette karte paket zettel
    tarjeta paquete etiqueta cartão encomenda kaart pakket pakketje
""")
"""What has a number of its own, and its owner's telephone number written on it as well."""
_PRINTED = as_typed("""
    receipt ticket invoice order ticket reçu facture commande quittung rechnung bestellung recibo factura
    pedido fatura bon bonnetje factuur bestelling
""")
"""What a shop prints its own telephone number on, unless somebody is named there, or wrote on it."""
_SAYS = as_typed("""
    says said say wrote written writes reads read scribbled lost dit écrit écrite noté notée steht stand
    geschrieben notiert dice decía pone ponía escrito escribió apuntó apuntado diz dizia escreveu anotou
    staat stond geschreven schreef
""")
_WRITES = as_typed("""
    wrote written scribbled gave écrit écrite noté notée donné donnée geschrieben notiert gab gegeben escrito
    escribió apuntó apuntado dio escreveu anotou deu geschreven schreef gaf gegeven
""")
_NOT_OF_IT = r"(?! (?:number|numero|número|no|nr|code|ref|reference|id)(?!\w))"
_SAYS_IT = rf"[^\d.!?;,]{{0,14}} {whole(_SAYS)}(?!\w)"
_WHOSE = (
    r"(?:her|his|their|your|ur|hers|ihre[rnm]?|seine[rnm]?|deine[rnm]?|su|tu|sa|son|ta|ton|sua|seu|tua|teu"
    r"|haar|zijn|jouw|je|[^\W\d_]{2,15}['’]s?)"
)
_PAPER = rf"{whole(_HANDED, _PRINTED)}{_NOT_OF_IT}"
_SOMEBODY = r"(?:s?he|they|you|sie|er|du|elle|il|tu|ella|él|ela|ele|você|ze|zij|hij|je)"
_CALLED = as_typed("""
    call ring tel phone from to for on by at queries questions help the a an my only number just total is it
    anruf nur die der das bei für zu llame solo el la para en por de appel seulement le pour à só ligue o
    bel alleen het voor op van
""")
"""Behind "says", and nobody's name."""
_ON_PAPER = when_used(
    rf"(?<!\w){_WHOSE} (?:[^\W\d_]{{1,15}} )?{whole(_HANDED)}{_NOT_OF_IT}{_SAYS_IT}[^\d.!?;,]{{0,12}}$"
    rf"|{_PAPER}{_SAYS_IT} (?!{whole(_CALLED)})[^\W\d_]{{2,12}}:? $"
    rf"|{_PAPER}[^\d.!?;]{{0,14}} {_SOMEBODY} (?:[^\W\d_]{{1,8}} ){{0,2}}{whole(_WRITES)}"
    r"(?!\w)[^\d.!?;,]{0,24}$"
    rf"|(?<!\w){_SOMEBODY} (?:[^\W\d_]{{1,8}} )?{whole(_WRITES)}(?!\w)[^\d.!?;]{{0,20}} {_PAPER}"
    r"[^\d.!?;]{0,6}$"
)
"""Her card says (…); the receipt says Zoe (…); the ticket she wrote on; she wrote it on the receipt, (…)."""


def cue_before(text: str) -> Cue:
    """Return how strongly `text`, lower case, in front of a number says that it is a telephone number.

    Strong names a telephone, calling says to call somebody there, weak speaks of somebody's number at most.
    """
    calling = _CALL_SOMEBODY.search(text)
    if not calling and _announces_another(text):
        return ""
    if _STRONG.search(text):
        return "strong"
    if calling:
        return "calling"
    return "weak" if _WEAK.search(text) else ""


def cue_after(text: str) -> Cue:
    """Return whether `text`, lower case, behind a number says that it is a telephone number: "… office"."""
    return "strong" if _BEHIND.match(text) else ""


def another_kind(text: str) -> bool:
    """Tell whether `text`, lower case, announces an order, a ticket, an amount, some other number."""
    return _announces_another(text) and not _ON_PAPER.search(text)


def _announces_another(text: str) -> bool:
    if _ANOTHER.search(text):
        return True
    said = _IS_SO.search(text)
    return said is not None and not _SOMEBODYS.search(said["of"] or "")
