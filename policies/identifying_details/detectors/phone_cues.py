"""What the words in front of a number say: a telephone number follows, or another kind of number."""

import re
from typing import Literal

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
""")
_STRONG = re.compile(rf"(?:{whole(_TELEPHONE)}|whats app)[^\d.!?;]{{0,36}}(?:\.[\s:]{{0,2}})?$")
_WEAK = re.compile(rf"{whole(_CALLING)}[^\d.!?;]{{0,30}}$")
_CALL_SOMEBODY = re.compile(
    r"\b(?:call|ring|phone|dial|text)(?: me| her| him| them)?[ :]{1,2}$"
    r"|\b(?:call|ring|phone|reach|reached|text|message|contact|dial|answer(?:s|ing)?|messages)\b"
    r"(?: [\w'-]{1,20}){0,2} (?:back )?(?:on|at|to|under)[ :]{1,2}$"
)
_BEHIND = re.compile(
    r"[ -](?:office|fax|mobile|cell|home phone|work phone|landline|whatsapp|handy|móvil|portable)\b"
    r"|,? (?:is |ist |es |est |é )?(?:your|her|his|their|my|ihre|seine|su|son|sa|o|haar|zijn) "
    r"(?:phone|cell|mobile|telephone|whatsapp|handynummer|teléfono|téléphone|telemóvel|telefoonnummer)\b"
)
_NUMBERED = r"(?<!\w)(?!(?:tel|handy|mobil|fest|ruf|gsm|fax))[a-zà-ÿ]{3,20}nr(?!\w)"
"""Bestelnr, Kundennr, ordernr: whatever is numbered, but no telephone."""
_ANOTHER = re.compile(
    rf"(?:(?:{whole(_OTHER)}|{_NUMBERED})(?: (?:no|nr|num)\.)?[^\d.!?;,]{{0,18}}|[#$€£¥] ?)$"
)
_PAPERS = as_typed("""
    card receipt ticket invoice order case parcel package label form envelope folder account carte ticket
    reçu facture colis commande étiquette karte quittung rechnung paket bestellung zettel tarjeta recibo
    factura pedido paquete etiqueta cartão recibo fatura encomenda kaart bon bonnetje factuur pakket
    pakketje bestelling
""")
"""What has a number of its own, and a telephone number written on it as well."""
_SAYS = as_typed("""
    says said say wrote written writes reads read scribbled lost dit écrit écrite noté notée steht stand
    geschrieben notiert dice decía pone ponía escrito escribió apuntó apuntado diz dizia escreveu anotou
    staat stond geschreven schreef
""")
_ON_PAPER = re.compile(
    rf"{whole(_PAPERS)}(?! (?:number|numero|número|no|nr|code|ref|reference|id)(?!\w))"
    rf"[^\d.!?;,]{{0,14}} {whole(_SAYS)}(?!\w)[^\d.!?;,]{{0,12}}$"
)


def cue_before(text: str) -> Cue:
    """Return how strongly `text`, lower case, in front of a number says that it is a telephone number.

    Strong names a telephone, calling says to call somebody there, weak speaks of somebody's number at most.
    """
    calling = _CALL_SOMEBODY.search(text)
    if _ANOTHER.search(text) and not calling:
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
    return bool(_ANOTHER.search(text)) and not _ON_PAPER.search(text)
