"""Where people are from and what they believe, and signs of the zodiac: no names, even with a capital."""

from policies.identifying_details.cues.cue import words

PEOPLES = {
    "es": words("""
    español española catalán catalana vasco vasca gallego gallega andaluz andaluza madrileño madrileña
    mexicano mexicana argentino argentina colombiano colombiana peruano peruana chileno chilena
    venezolano venezolana cubano cubana boliviano boliviana paraguayo uruguayo uruguaya porteño porteña
    cordobés rosarino ecuatoriano ecuatoriana dominicano dominicana francés francesa inglés inglesa
    alemán alemana italiano italiana portugués portuguesa rumano rumana marroquí chino china ruso rusa
    judío judía evangélico evangélica católico católica musulmán musulmana aries tauro géminis cáncer
    leo virgo libra escorpio sagitario capricornio acuario piscis
    """),
    "pt": words("""
    brasileiro brasileira mineiro mineira carioca paulista baiano baiana gaúcho gaúcha nordestino
    nordestina português portuguesa angolano angolana moçambicano lisboeta alentejano alentejana
    algarvio minhoto espanhol espanhola francês francesa inglês inglesa alemão alemã italiano italiana
    japonês japonesa chinês chinesa russo russa judeu judia evangélico evangélica católico católica
    muçulmano muçulmana áries touro gêmeos câncer leão virgem libra escorpião sagitário capricórnio
    aquário peixes
    """),
}
"""By language."""
