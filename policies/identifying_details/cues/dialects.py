"""How people write as they speak, by language, with what it is in the written language.

A line holds what is written, a colon, and how it is said, with commas between. Words of `sure` are of that
dialect and of nothing else; those of `also` are other words too, and count only where one of `sure` stands.
"""

from typing import NamedTuple


class Dialect(NamedTuple):
    """One way of speaking, as words in lower case, with their accents.

    Attributes:
        sure: what tells that it is spoken.
        also: what is exchanged as well then.
    """

    sure: str
    also: str = ""


_BAVARIAN = Dialect(
    sure="""
        nicht: ned, nit
        nicht mehr: nimma
        habe: hob, hoab
        habt: habts
        arbeite: hackel, hackl
        arbeitet: hackelt, hacklt, orbeit, orbeitet, oarbeitet, arbat
        arbeitest: hackelst, hacklst
        gearbeitet: ghacklt, gehackelt
        wohnt: wohnd, woant
        wohnst: woanst
        gewohnt: gwohnt
        heißt: hoaßt, hoasst, haaßt, haasst, hoast
        kommt: kimmt, kummt
        kommst: kimmst, kummst
        ruf: ruaf
        ruft: ruaft, ruafts
        angerufen: ogruafn, angruafn
        sag: sog
        sagt: sogt, sogts
        gesagt: gsogt, gsagt
        gesehen: gsehn, gseng, gsegn
        gewesen: gwesn, gwen
        schreibt: schreibts
        weiß: woaß, woass, waaß, waas
        weißt: woaßt, woasst
        muss: muass, muas
        tut: tuat
        kriegt: kriagt
        wir: mia
        ihn: eam
        ihm: eahm, earm
        unsere: unsa
        heute: heit
        gestern: gestan
        aber: oba, owa
        was: wos
        wie: wia
        schon: scho
        einmal: amoi, amol
        also: oiso
        einfach: oafoch, afoch
        gut: guat, guad
        lieb: liab
        viel: vui
        daheim: dahoam, dahaam
        mag: mog
        magst: mogst
        ich bin: i bin
        ich habe: i hab, i hob
        ich kann: i kann, i konn
        ich wohne: i wohn, i wohne
        ich arbeite: i arbeit, i arbeite
        ich war: i war, i woar
        ich muss: i muss
        ich weiß: i weiß, i weiss
        ich gehe: i geh
        anrufen: anrufn, oruafn
        adresse: adress
        nummer: numma
        arbeit: oabeit, oarbeit, hackn
    """,
    also="""
        ich: i
        meine: mei
        deine: dei
        seine: sei
        dich: di
        mich: mi
        nicht: net
        hast: host
        haben: hom, ham
        hat: hot
        sind: san
        noch: no
        die: de
        das ist: des is, des ist
        das: des
        von: vo
        in der: in da
        bei der: bei da
        von der: von da, vo da
        auf der: auf da
        an der: an da
        mit der: mit da
        zu der: zu da
    """,
)
_ALEMANNIC = Dialect(
    sure="""
        ist: isch
        bist: bisch
        gewesen: gsi, gsii, gsy
        hat: hät, hed
        hast: hesch, häsch, hosch
        habe ich: hani
        haben: händ, hend
        gesehen: gseh
        gehört: ghört
        gesagt: gseit
        gelesen: gläse
        arbeitest: schaffsch
        arbeiten: schaffed
        gearbeitet: gschafft
        wohnst: wohnsch
        gewohnt: gwohnt
        kommt: chunt, chunnt
        kommst: chunsch, chunnsch
        geht: gaht, goht
        gehst: gahsch, gohsch
        kann: chan, cha
        kannst: chasch
        muss: mues
        musst: muesch
        will: wott
        willst: wotsch
        weißt: weisch, woisch
        tut: tuet
        ruf: lüt, lüüt
        ruft: lütet
        anrufen: aalüte, alüte
        schreib: schrib, schriib
        nicht: nöd, nid, nüd, ned
        nicht mehr: nüm, nümm, nümme, nümmi
        nichts: nüt, nünt
        jemand: öpper, öpperem
        etwas: öppis
        er: är
        der: dä
        auf: uf
        heute: hüt
        gestern: geschter
        morgen: morn
        dort: dört, det, deet
        dann: dänn
        nur: nume, numme
        eben: äbe
        immer: albe, immr
        schon: scho, schu
        meine: miini
        deine: dini, diini
        seine: sini, siini
        ihre: ihri
        unsere: üsi, eusi
        unser: üses, euses
        übrigens: imfall
        nummer: nummere
        adresse: adrässe
        post: poscht
        arbeit: büez
        in der: ir
        bei der: bir
    """,
    also="""
        in der: i dr, i de
        bei der: bi dr, bi de
        an der: a dr, a de
        auf der: uf dr, uf de
        von der: vo dr, vo de
        bei: bi
        von: vo
        der: dr
        die: d
        ist eine: isch es
        das: s, ds
        hat: het
        habe: ha
        meine: mini
        noch: no
        beim: bim
        übrigens: im fall
        in: z
    """,
)
_RUNNING_ON = Dialect(
    sure="""
        ich: ick, icke
        das: dit
        nicht: nich
        nichts: nüscht
        auf: uff
        auch: ooch
        kein: keen
        jetzt: jetz, etz, etzt
        bist du: biste, bisse
        hast du: haste
        kannst du: kannste, kannse
        willst du: willste
        kommst du: kommste
        gehst du: gehste
        wohnst du: wohnste
        arbeitest du: arbeiteste
        schaffst du: schaffste
        heißt du: heißte, heisste
        machst du: machste
        sitzt du: sitzte
        ist es: isses
        ist er: isser
        ist sie: isse
        hat sie: hatse
        hat er: hatter
        heißt er: heißter
        heißt sie: heißtse
        wohnt sie: wohntse
        arbeitet sie: arbeitetse
        von der: vonner
        auf der: auffer
    """,
    also="""
        was: wat
        das: dat
        in der: inner
    """,
)
_FLEMISH = Dialect(
    sure="""
        bent: zijt
        ben je: zijde, zedde, bedde
        heb je: hebde, hedde, edde
        ga je: gade
        werk je: werkte gij, werkte ge
        woon je: woonde gij, woonde ge
        ik ben: kzijn, kben
        ik heb: kheb
        ik had: khad
        ik ga: kga
        ik weet niet: kweenie, kweetnie
        dat: da
        omdat: omda
        niet: nie, ni
        een: nen
        goed: goe
        even: efkes
        ik woon: k woon
        ik werk: k werk
        ik zit: k zit
        ik sta: k sta
        station: statie
        jullie: ulle, ulder, ullie
        het is: tis
    """,
    also="""
        ik: k
        een: ne
        geen: gene
        de: den
        wat: wa
        het: t
        hem: em
        je: uwe, uwen, oe, oew
        zijn: zijne, zijnen, zne, znen
        haar: haren
    """,
)
_RUN_TOGETHER = Dialect(
    sure="""
        is hij: issie, istie
        heeft hij: heeftie
        woont hij: woontie
        werkt hij: werktie
        zit hij: zittie, zitie
        gaat hij: gaatie
        was hij: wassie
        even: effe, effies, ff
        haar: d'r
    """,
    also="""
        hem: m
    """,
)

DIALECTS: dict[str, tuple[Dialect, ...]] = {
    "de": (_BAVARIAN, _ALEMANNIC, _RUNNING_ON),
    "nl": (_FLEMISH, _RUN_TOGETHER),
}
"""By language of the room."""
