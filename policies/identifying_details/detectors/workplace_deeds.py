"""What only staff do where the sender is a guest: who calls my name; in a tunic; the foreman says "…"."""

import re
from typing import NamedTuple

from policies.identifying_details.detectors.workplace_way import ByWord
from policies.identifying_details.patterns import when_used
from policies.identifying_details.words import as_typed, whole, words

REVEALED = "revealed"
"""What `--explain` calls it."""
TOLD_OF = "told-of-there"
"""The same where the staff speak of somebody: the foreman says "Maya did this one herself"."""
TOOLS = as_typed("""
    tweezers clippers scissors stethoscope clipboard mop spanner wrench thermometer drill
    ladle spatula hose barcode
    pinzette schere klemmbrett stethoskop wischmopp pinzas tijeras fregona estetoscopio
    pince ciseaux stéthoscope serpillière pinça tesoura estetoscópio esfregona
    pincet schaar stethoscoop dweil
""")
"""What staff hold; most of them not what a guest does."""
CLOTHES = as_typed("""
    tunic apron overalls scrubs uniform tabard hairnet whites visor lanyard boilersuit
    kittel schürze uniform overall haarnetz bata delantal uniforme redecilla tablier uniforme
    avental bata farda touca schort uniform haarnetje stofjas
""")
_STAFF = words("""
    foreman boss gaffer manager manageress owner supervisor lad lass girl woman man lady fella bloke guy kid
    secretary receptionist matron chef apprentice chap
    chef chefin meister frau mann junge jefe jefa encargado encargada chico chica señora patron patronne
    responsable dame monsieur chefe patrão moça moço rapaz baas bazin jongen meisje mevrouw
""")
_CALLING = words("""
    says said goes went shouts shouted hollers hollered yells yelled calls called bellows
    sagt sagte ruft rief schreit dice dijo grita gritó dit crie diz disse grita gritou zegt zei roept riep
""")


class Deed(NamedTuple):
    """What only staff do.

    Attributes:
        words: one of them stands in every message that tells of it.
        done: how it is told, lower case.
        cue: what `--explain` calls it.
    """

    words: frozenset[str]
    done: re.Pattern[str]
    cue: str = REVEALED


DEEDS = ByWord(
    (
        Deed(
            words("name number order"),
            when_used(
                r"\bwho (?:should )?(?:calls?|called|shouts?|shouted|reads?) (?:out )?(?:my|our) "
                r"(?:name|number|order)\b"
            ),
        ),
        Deed(words("fetch fetches fetched"), when_used(r"\bwho [^.!?]{0,30}?fetch(?:es|ed)? (?:me|us|my)\b")),
        Deed(
            words("out from"),
            when_used(
                r"\b(?:who (?:should )?(?:comes?|came|pops?|popped|steps?|stepped|slides?|slid|crawls?"
                r"|emerges|emerged|appears|appeared) (?:out|from (?:behind|under|the back))"
                r"|out (?:comes|came|pops|popped|steps|stepped|he|she))\b"
            ),
        ),
        Deed(
            words("brings brought hands handed serves weighs weighed stamps stamped"),
            when_used(
                r"\bwho (?:should )?(?:brings?|brought|hands?|handed|serves?|weighs?|weighed|stamps?|stamped)"
                r" (?:me|us|out|over|my|our)\b"
            ),
        ),
        Deed(
            words("hatch shutter window curtain gate blind"),
            when_used(
                r"\b(?:who (?:should )?(?:opens?|opened|slides?|lifts?|draws?|pulls?)(?: back| up| open)? the"
                r" (?:hatch|shutter|window|curtain|gate|blind)|(?:hatch|shutter|curtain) (?:goes|went|slides"
                r"|slid|opens|opened|lifts)(?: back| up| open)?)\b"
            ),
        ),
        Deed(
            words("who that"),
            when_used(
                r"\b(?:one|person|man|woman|lad|girl|lady|fella|bloke|guy) (?:who|that) (?:wheeled|served"
                r"|fetched|checked|weighed|measured|washed|bandaged|stitched|admitted|discharged|vaccinated"
                r"|interviewed|examined) (?:me|us|him|her|my|our|mum|nan|dad)\b"
            ),
        ),
        Deed(
            words("panel"),
            when_used(r"\bpanel of (?:two|three|four|five|[2-5])\b"),
        ),
        Deed(
            TOOLS,
            when_used(
                rf"(?:\b(?:with|holding|wielding|picks? up|picked up|mit|con|avec|com|met) "
                rf"(?:[\w'’-]{{1,10}} ){{0,2}}?{whole(TOOLS)})"
            ),
        ),
        Deed(
            CLOTHES | {"blouse", "charlotte"},
            when_used(
                r"\b(?:(?:in|im|en|em|de) (?!my\b|our\b)"
                rf"(?:[\w'’-]{{1,10}} ){{0,2}}?{whole(CLOTHES)}|en (?:blouse|charlotte)\b)"
            ),
        ),
        Deed(
            words("wer"),
            when_used(
                r"\bwer (?:ruft|holt|bedient|bringt|kassiert|wiegt) (?:mich|uns|mir)\b"
                r"|\bwer kommt (?:da |dann )?(?:raus|heraus|hinter|aus)\b"
            ),
        ),
        Deed(
            as_typed("quién quien"),
            when_used(
                r"\bqui[ée]n (?:me|nos) (?:llama|atiende|trae|abre|cobra|sirve|recoge|pesa)\b"
                r"|\bqui[ée]n sale (?:de|del|con|a)\b"
            ),
        ),
        Deed(
            words("qui"),
            when_used(
                r"\bqui (?:m['’]appelle|nous appelle|me sert|nous sert|m['’]apporte|m['’]ouvre|me pèse"
                r"|vient me chercher|sort (?:de|du|avec))\b"
            ),
        ),
        Deed(
            words("quem"),
            when_used(
                r"\bquem (?:me|nos) (?:chama|atende|traz|abre|serve|pesa|cobra)\b"
                r"|\bquem sai (?:de|do|da|com)\b"
            ),
        ),
        Deed(
            words("wie"),
            when_used(
                r"\bwie (?:roept|haalt|brengt|helpt|bedient|weegt|riep|haalde) (?:er )?(?:mij|me|ons)\b"
                r"|\bwie komt (?:er )?(?:naar buiten|me halen|tevoorschijn|achter|uit)\b"
            ),
        ),
        Deed(
            _STAFF,
            when_used(
                rf"{whole(_STAFF)}(?: [\w'’-]{{1,12}}){{0,4}}? {whole(_CALLING)}(?: [\w'’-]{{1,10}}){{0,3}}?"
                r"[,:]? ?[\"'“‘«„]"
            ),
            TOLD_OF,
        ),
    )
)
