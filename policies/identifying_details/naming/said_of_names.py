"""What is said of a name, and is none: her surname is complicated, su apellido es vasco."""

from policies.identifying_details.cues.cue import words

SAID_OF_NAMES = words("""
    weird odd strange unusual uncommon complicated double hyphenated common rare foreign similar ordinary
    pretty lovely awful ugly hard tricky unpronounceable everywhere funny gorgeous misspelled misspelt wrong
    secret unique long short boring posh italian polish irish scottish welsh basque breton dutch german french
    spanish portuguese greek turkish russian jewish unspellable different identical hilarious cute

    raro rara rarísimo rarito feo precioso bonito hermoso lindo largo larguísimo corto complicado complejo
    difícil fácil vasco catalán gallego italiano polaco alemán francés portugués inglés ruso judío árabe común
    doble compuesto parecido parecidísimo igual igualito idéntico gracioso distinto diferente impronunciable
    extranjero secreto privado horrible divertido chistoso curioso frecuente típico único imposible normal
    normalito exótico equivocado cortito cantoso rebuscado

    komisch seltsam lang kurz kompliziert selten häufig schön hübsch polnisch italienisch türkisch russisch
    französisch englisch dänisch schwierig schwer leicht einfach anders gleich ähnlich identisch geheim
    ungewöhnlich gewöhnlich doppelt falsch lustig hässlich privat peinlich unaussprechlich verschieden

    compliqué long court rare bizarre étrange joli beau polonais breton basque italien allemand espagnol
    portugais difficile facile identique pareil double imprononçable drôle rigolo moche secret commun courant
    faux différent spécial banal ridicule original marrant composé

    comprido curto esquisito estranho difícil fácil lindo bonito feio comum raro italiano polonês polaco
    alemão francês japonês espanhol complicado parecido igual igualzinho duplo composto impronunciável
    diferente engraçado estrangeiro segredo enorme chique horrível errado único giro invulgar vulgar

    raar vreemd lang kort ingewikkeld moeilijk makkelijk mooi pools italiaans duits frans zeldzaam fries
    hetzelfde dubbel gek lelijk geheim bijzonder fout grappig apart anders gewoon lastig
""")
"""Words of all languages; with a capital each of them may be a name."""
