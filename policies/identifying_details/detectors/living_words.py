"""Words for living somewhere, of the languages that put the street or the town right behind them."""

from policies.identifying_details.words import words

LIVES = words("wohn wohnt wohnst wohne wohns wohnts woon woont woonde")
"""One person, now or lately."""
DWELLING = LIVES | words("wohnen wohnte gwohnt gewohnt wonen woonden woondet gewoond")
"""The same, and several people, or what is over."""
AT_HOME = words("lebt lebst leb daheim dahoam zuhause zuhaus thuis")
DELIVERED = words("""
    deliver delivered delivering delivery dropped drop bring brings brought bringen bringt gebracht geliefert
    liefern liefert stell stellen gestellt abholen abgeholt abholbereit gelegt bezorgd bezorgen afgeleverd
    afgezet neergezet neergelegd entregar entregaron entregado entregue livré livrer déposé deposé
""")
"""What is said of a thing that comes to a door."""
