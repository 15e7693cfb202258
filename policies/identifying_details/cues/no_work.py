"""Words that make a verb of work none: works on her fear of (…), worked up the courage, better than (…).

One set for all languages, as in `engagements`. Plain spelling, as in `cue`.
"""

from policies.identifying_details.cues.cue import words

LEADING = words(
    """
    at for with of from by to in near
    bei beim fur von vom im am auf der
    en chez au aux dans pour de du des
    em na no nas nos pra pro para da do del al
    bij voor van op
    """
)
"""What leads from a verb of work to where it is done: drives for (…), kellnert im (…)."""

TURNING_AWAY = words(
    """
    into onto on than than past through throughout about like as without despite against
    als trotz ohne durch gegen uber que sin contra sobre sans contre sur comme como sem dan zonder tegen door
    zoals naar nach
    """
)
"""What leads from it to something else: bakes better than (…), works on (…)."""

WORKING = words("work works worked working")

PARTICLES = words("out up through towards toward around off against")
"""What makes "work" another verb: worked out that (…), works up to going into (…)."""

KEEPING = words(
    """
    manages managed managing manage run runs running ran owns mans captains leads directs
    works work worked working cleans cleaned cleaning sweeps mops guards guarding patrols
    tient tiens atiende atiendes atende atendes
    """
)
"""Verbs whose object is the employer: runs the (…), works the (…)."""

MANAGING = words("managed")
"""What people also do who get through an hour there."""

GETTING_THROUGH = words(
    """
    minutes minute mins min hours hour seconds trip visit lap walk aisle aisles all whole half first
    to without fine ok okay today yesterday alone
    """
)
"""What they get through, or how: managed ten minutes in (…)."""

FEELINGS = words(
    """
    fear fears anxiety phobia panic courage nerve grief anger guilt shame confidence recovery boundaries
    angst panik wut trauer scham mut selbstwert angststorung phobie
    peur peurs angoisse angoisses phobies colere deuil honte confiance
    miedo miedos ansiedad fobia fobias panico culpa duelo rabia autoestima verguenza
    medo medos ansiedade luto raiva vergonha
    angsten paniek verdriet woede schaamte zelfvertrouwen rouw
    """
)
"""What people work on, where it is their own: works on his fear of (…), not anxiety patients."""

ONES_OWN = words(
    """
    his her their my your our on
    seine seiner seinen seinem ihre ihrer ihren ihrem deine deiner meine meiner
    su sus tu tus mi mis sa son ses ta ton tes ma mon mes seu sua meu minha teu tua no na
    zijn haar hun je jouw mijn
    """
)
"""What stands in front of it then."""

EFFORTS = words(
    """
    letter letters plan tactic trick tip tips advice complaint appeal template idea method email script
    suggestion hack strategy threat bluff apology meds tablets approach
    """
)
"""What works by itself: Maya's letter worked on (…)."""

THINGS = words(
    """
    bag bags flour pizza pizzas soup soups pie pies cake cakes bread wine beer sandwich sandwiches meal meals
    biscuits noodles pasta ingredients stuff card cards account app voucher vouchers instructions
    list series box boxes furniture playlist
    """
)
"""What is bought there, and named by it: bakes with (…) flour."""

EXERCISE = words(
    "gym gyms fitness puregym crossfit barrys mcfit fitx f45 bootcamp pilates parkrun run marathon race"
)
"""Where people train themselves, and what for."""

TRAINING = words("train trains trained training trainiert trainierst traint entrena entraine treina")

PLEASURES = words("karaoke parkrun lengths laps")
"""What is sung and run by guests: sings karaoke at the (…)."""

ONLINE = words("facebook discord whatsapp telegram reddit insta instagram youtube zoom signal twitch")
GROUPS = words("group groups page server channel chat forum gruppe grupo groupe groep pagina")
"""What anybody keeps there: runs a Facebook group."""

ENTERING = words("into entrar entrer shoplifting binnengaan hineingehen reingehen")
"""What those do who are brave: consiguió entrar en (…)."""

MEETING = words(
    """
    bumped saw spotted met sits queue queues queueing queuing
    gesehen getroffen begegnet gelaufen
    cruce encontre tope vi vimos coincidi
    encontrei cruzei esbarrei topei trombei
    croise croisee croises vu vue apercu apercue rencontre rencontree
    tegengekomen tegen zag gezien
    """
)
"""What one does who meets somebody at a shop: bumped into Maya at (…)."""

DRESSED = words(
    """
    coat scrubs kittel blouse tenue bata delantal avental jaleco uniforme farda schort hairnet whites
    counter kasse kassa caja caixa caisse
    """
)
"""What they wear, or stand at, who are met there at work."""

VISITING = words("did fait faire fizemos deden hicimos")
"""What a shop is right behind, where one only goes there: on a fait (…), we did (…) on Saturday."""

INSURED = words("insured versichert verzekerd asegurada asegurado assuree assure segurada segurado")

GOODS = words(
    "cosas spul spullen sachen trucs choses coisas stuff things bits shop shopping boodschappen einkauf"
)
"""What is had from a shop, in front of its name: cocina con cosas del (…), does her shop at (…)."""
