"""Cars, houses and wine, that have a year of make in earnest; people have one in jest."""

from policies.identifying_details.detectors.dates import in_plain_spelling
from policies.identifying_details.words import as_typed, whole

_THINGS = as_typed("""
    auto autos wagen karre kombi pkw lkw golf polo passat bulli bus motorrad motor moped mofa roller fahrrad
    rad traktor trecker wohnwagen wohnmobil camper anhänger transporter boot schiff zug lok oldtimer kiste
    vw opel ford bmw audi mercedes benz toyota skoda seat fiat renault peugeot citroën volvo mazda honda
    yamaha kawasaki suzuki vespa porsche kia hyundai nissan dacia tesla volkswagen corsa astra fiesta simson
    haus häuschen wohnung altbau neubau gebäude hütte reihenhaus einfamilienhaus mehrfamilienhaus bauernhaus
    hochhaus mietshaus dachwohnung heizung waschmaschine kühlschrank klavier gitarre
    wein rotwein weißwein whisky rum
    wagentje fiets brommer scooter bromfiets caravan vrachtwagen busje tractor motorfiets schip trein
    huis huisje woning flat appartement gebouw boerderij rijtjeshuis ketel wasmachine koelkast piano gitaar
    wijn
""")
_MAKE = in_plain_spelling(r"(?<!\w)(?:baujahr|bouwjaar|jahrgang|jaargang)(?!\w)")
_THING = in_plain_spelling(whole(_THINGS))


def is_of_a_thing(near: str) -> bool:
    """Tell whether a year of make is one of a thing: Golf, Baujahr 3.5.2004.

    Args:
        near: what stands round a date, in plain spelling.
    """
    return bool(_MAKE.search(near)) and bool(_THING.search(near))
