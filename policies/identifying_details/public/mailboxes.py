"""Mailboxes that a service reads, not a person: by their name, or by whose domain they are at."""

import re

from policies.identifying_details.dictionary import is_a_thing
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import any_of, words

_ROLE_NAMES = words("""
    git root info information support help helpdesk hello hi contact contactus admin administration office
    enquiry enquiries inquiry inquiries intake reception booking bookings appointment appointments
    referral referrals feedback complaint complaints press media news newsletter noreply no-reply
    donotreply do-not-reply postmaster webmaster abuse privacy dpo gdpr legal jobs careers hr recruitment
    sales billing account accounts payment payments donation donations donate fundraising volunteer
    volunteers volunteering membership event events team staff care crisis helpline hotline
    customerservice customerservices customercare service services security safeguarding records registrar
    admissions pharmacy general secretary treasurer chair clinic surgery ward desk group groups kontakt
    hilfe beratung buero büro verwaltung praxis anmeldung termin termine presse datenschutz seelsorge
    mitglieder spenden contacto ayuda consulta consultas cita citas secretaria secretaría administracion
    administración prensa socios voluntariado contato ajuda atendimento suporte ouvidoria geral
    agendamento marcacoes marcações voluntarios recepcao recepção accueil aide secretariat secrétariat
    administratif rdv benevoles bénévoles adherents dons ecoute écoute hulp klantenservice secretariaat
    advice welfare outreach wellbeing hardship bursary union branch welcome hub
    queries query bereavement respite carers
    minutes bookclub trustees committee parish rota society ticket tickets orders returns
    redaktion redaccion redacción redactie redacao redação redaction rédaction editor editors
    administratie afspraken vrijwilligers leden aanmelden
    inschrijven inschrijving inschrijvingen opgave opgeven boeken boekingen reserveren reserveringen kamers
    anmelden buchen buchung buchungen reservierung reservierungen zimmer gaeste
    reservas reserva inscripciones inscripción inscrições inscrição quartos alojamento alojamiento
    reservation reservations inscription inscriptions hebergement hébergement rooms
    register registration registrations signup signups
""")
_PLACEHOLDERS = words("""
    yourname your.name your-name your_name youremail your.email name.surname firstname.lastname first.last
    firstname lastname john.doe johndoe jane.doe janedoe user username someone somebody abc xyz example test
    max.mustermann tunombre tu.nombre nombre.apellido votrenom prenom.nom prénom.nom seunome seu.nome
    nome.sobrenome jouwnaam voornaam.achternaam vorname.nachname name naam nombre nom nome deinname
    dein.name j.bloggs joe.bloggs jbloggs joebloggs ihrname ihr.name uwnaam uw.naam jouw.naam tucorreo
    tu.correo votre.nom ton.nom seu.nome
""")
"""What forms write where a mailbox's own name would stand."""
_PLACES = words("uk us ie au de fr es pt br nl be team desk office line")
_ROLES = re.compile(rf"(?:{any_of(_ROLE_NAMES)})(?:[._-]?(?:{any_of(_PLACES | _ROLE_NAMES)}))?\d{{0,2}}")
_DOMAINS = words("""
    samaritans.org samaritans.ie mind.org.uk childline.org.uk papyrus-uk.org thecalmzone.net rethink.org
    cruse.org.uk beateatingdisorders.org.uk nspcc.org.uk refuge.org.uk citizensadvice.org.uk nhs.uk
    nhs.net pieta.ie aware.ie hse.ie lifeline.org.au beyondblue.org.au sane.org blackdoginstitute.org.au
    headspace.org.au crisistextline.org 988lifeline.org nami.org thetrevorproject.org rainn.org aa.org
    al-anon.org na.org smartrecovery.org dbsalliance.org afsp.org samhsa.gov postpartum.net camh.ca
    kidshelpphone.ca telefonseelsorge.de nummergegenkummer.de deutsche-depressionshilfe.de sos-amitie.org
    sos-amitie.com 113.nl mindkorrelatie.nl zelfmoord1813.be tele-accueil.be 143.ch
    telefonodelaesperanza.org cvv.org.br sosvozamiga.org sns24.gov.pt icallhelpline.org aasra.info
    vandrevalafoundation.com snehaindia.org saptel.org.mx
""")
_SERVICES = frozenset(domain.partition(".")[0] for domain in _DOMAINS) - {"113", "143", "aa", "na", "aware"}
_ACCOUNTS = words("""
    mindcharity samaritans samaritanscharity rethink_ youngmindsuk thecalmzone giveusashout crisistextline
    trevorproject namicommunicate 988lifeline mentalhealthfdn beatedsupport crusesupport papyrus_uk nspcc
    refugecharity womensaid alzheimerssoc macmillancancer mariecurieuk ageuk shelter
""")
"""What charities call themselves where their domain does not say it."""
_OF_THE_PUBLIC = ("nhs", "bbc", "hse", "cdcgov", "gov", "itv", "unicef", "npr")
"""What accounts of public bodies and broadcasters begin with."""
_OF_ANYBODY = words("mail email post inbox home my me family")
_LEAST_DOTS = 2
_PARTS = re.compile(r"[._-]|(?<=[^\W\d_])(?=\d)")
_OFFICIAL = re.compile(r"(?:^|\.)(?:gov|gouv|gob|gov\.[a-z]{2}|gc\.ca|police\.uk|nhs\.(?:uk|net))$")


def is_service_mailbox(mailbox: str) -> bool:
    """Tell whether `mailbox`, lower case, is one that a service publishes: info@, anything at a helpline."""
    local, _, domain = mailbox.rpartition("@")
    if local in _PLACEHOLDERS or _ROLES.fullmatch(local) or _is_of_a_desk(local):
        return True
    return is_service_domain(domain) or _is_of_an_office(local, domain)


def _is_of_an_office(local: str, domain: str) -> bool:
    """Tell whether things and nobody's name stand before a house of their own: refunds@trains.example.com."""
    house = domain.split(".", maxsplit=1)[0]
    if domain.count(".") < _LEAST_DOTS or house in _OF_ANYBODY:
        return False
    said = [word for word in _PARTS.split(local) if not word.isdigit()]
    return bool(said) and all(map(_is_nobody, said))


def _is_of_a_desk(local: str) -> bool:
    """Tell whether what somebody does for others is said together with for whom: respite-desk@."""
    said = _PARTS.split(local)
    desks = [word for word in said if word in _ROLE_NAMES | _PLACES]
    return 0 < len(desks) < len(said) and all(word in desks or _is_nobody(word) for word in said)


def _is_nobody(word: str) -> bool:
    return is_a_thing(word.removesuffix("s"), "en") and word not in GIVEN_NAMES


def is_service_account(name: str) -> bool:
    """Tell whether an account, lower case, is a helpline's, a charity's or a public body's."""
    return name in _SERVICES or name in _ACCOUNTS or name.startswith(_OF_THE_PUBLIC)


def is_service_domain(domain: str) -> bool:
    """Tell whether `domain`, lower case, is a helpline's, a crisis charity's or the state's."""
    parts = domain.split(".")
    ends = {".".join(parts[at:]) for at in range(len(parts))}
    return not ends.isdisjoint(_DOMAINS) or bool(_OFFICIAL.search(domain))
