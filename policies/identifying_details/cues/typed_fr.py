"""How French is shortened and run together as it is typed, see `typed_french`. All in plain spelling."""

from policies.identifying_details.cues.cue import words


def _pairs(text: str) -> dict[str, str]:
    return dict(line.strip().split(" = ") for line in text.strip().splitlines())


SHORT = _pairs("""
    chui = je suis
    chuis = je suis
    jsui = je suis
    jsuis = je suis
    chus = je suis
    jte = je te
    jme = je me
    jle = je le
    jla = je la
    jles = je les
    jvs = je vous
    jnous = je nous
    jen = j'en
    jai = j'ai
    jtai = je t'ai
    jlai = je l'ai
    cest = c'est
    cetait = c'était
    ct = c'était
    ya = il y a
    pr = pour
    ds = dans
    dla = de la
    tjs = toujours
    tjrs = toujours
    tjr = toujours
    mtn = maintenant
    qqn = quelqu'un
    qqun = quelqu'un
    pcq = parce que
    pck = parce que
    psk = parce que
    moe = moi
    toe = toi
""")
"""Words, and what they are written out as."""

RUN_ON = _pairs("""
    jt = je t
    jl = je l
    jm = je m
    jn = je n
""")
"""The same in front of an apostrophe: jt'ai."""

WITH_T = words("as a es etais étais avais habites appelles aimes arrives attends enseignes ai en y")
"""What "t" stands in front of as it is; with anything else it is "t'es": t prof à, t au."""

OBJECT_OF = words("je j il elle on ils elles qui ca ne n nous lui te pas")
"""Behind these, "t a" is no "t'es à": il t a dit."""

LETTERED = words("""
    vitamine vitamines hepatite plan point option groupe lettre le la les type bloc batiment bat escalier
    porte hall salle code zone classe niveau grade permis cat categorie ligne de un une d l gare
""")
"""What has a letter behind it: vitamine c, plan c."""

IS_THERE = words("""
    ecole hopital universite ehpad athenee mairie clinique boulangerie boucherie fac maternelle creche
    pharmacie bibliotheque mediatheque caisse accueil usine poste entrepot imprimerie ecurie banque
    brasserie caserne residence maternite prefecture cantine librairie patisserie fromagerie scierie
    auberge institut agence epicerie garderie
""")
"""Places that "à" is said of, and typed without its accent: enseigne a l'école."""

SPELLED = words("point arobase tiret underscore")
"""What stands beside the letters of a mailbox, or of a name, that is spelled."""

HAVING = words("y il elle on qui j t tu ils elles ya ca")
"""In front of "a l'" they have something: elle a la boulangerie."""
