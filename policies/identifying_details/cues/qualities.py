"""What things and people are like, which many are called too: Braun, Long, Petit. In plain spelling."""

from policies.identifying_details.cues.cue import words

QUALITIES = words("""
    long short little small big young old white black brown green grey gray blue red pink good best better
    sharp strong wise bright noble savage moody sweet hardy
    lang kurz klein gross jung alt weiss weiß schwarz braun grün grau blau rot rosa lila gut schön lieb fromm
    stark stolz wild frei reich ernst sauer scharf krause fröhlich lustig still neu
    blanco blanca negro moreno morena rubio rubia rojo verde calvo bravo leal delgado delgada cano alegre
    gordo bueno buena bello bella rico nuevo cortes grande
    petit petite grand gros blanc noir brun roux rousse bon bonne joli jolie vert gris bleu rose leger lebon
    groen bruin wit zwart rood grijs blauw roze kort jong oud groot goed mooi stil wijs
    branco branca preto preta claro novo bonito cinza vermelho azul amarelo feliz
""")
