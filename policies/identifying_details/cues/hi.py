"""Cues of Hindi as it is typed in Latin letters and mixed with English: what it does not have is English."""

from dataclasses import replace

from policies.identifying_details.cues.cue import phrases, words
from policies.identifying_details.cues.en import EN

_FREQUENT = """
    hai hain hun hoon tha thi ka ki ke ko nahi nahin kya aur bhi toh mera meri mere tera teri tere uska uski
    uske unka unki unke woh wo yeh mujhe tujhe tum aap hum humara hamara kar karti karta karte raha rahi rahe
    abhi bahut bohot kuch koi kyun kyu kaise kahan yaar arre naam ghar mein wala wali
"""

HI = replace(
    EN,
    language="hi",
    frequent=words(_FREQUENT),
    i=EN.i | words("hum"),
    me=words("mujhe humko hume humein"),
    my=EN.my | words("mera meri mere humara hamara humari hamari humare hamare"),
    you=EN.you | words("tu tum aap"),
    yours=EN.yours
    | words("""
        tera teri tere tumhara tumhari tumhare aapka aapki aapke apka apki tujhe tumhe tumhein aapko
    """),
    they=EN.they | words("woh wo vo"),
    theirs=EN.theirs
    | words("""
        uska uski uske usko usse unka unki unke unko unse iska iski iske inka inki inke uskaa ussi
    """),
    women=EN.women
    | words("""
        didi behen bahen behan bahan maa mummy ammi beti bhabhi chachi mausi maasi mami nani dadi bua patni
        biwi bivi saas nanad saali bahu padosan dadiji naniji maaji
    """),
    men=EN.men
    | words("""
        bhai bhaiya papa pitaji abbu beta chacha mausa mama nana dada pati miyan sasur devar jija jijaji
        saala jeth fufa makaanmalik
    """),
    several=EN.several | words("gharwale parivaar bachche bacche dost log"),
    relations=EN.relations
    | words("""
        didi behen bahen behan bahan maa mummy ammi beti bhabhi chachi mausi maasi mami nani dadi bua patni
        biwi bivi saas nanad saali bahu padosan dadiji naniji maaji bhai bhaiya papa pitaji abbu beta chacha
        mausa mama nana dada pati miyan sasur devar jija jijaji saala jeth fufa makaanmalik gharwale
        parivaar bachche bacche dost log padosi sir madam
    """),
    articles=EN.articles | words("ek woh wo yeh ye"),
    titles=EN.titles | words("shri shrimati shree smt"),
    nouns=EN.nouns | words("naam ghar pata makaan makan kamra janamdin janmdin janam janm gaadi gadi khata"),
    owning=EN.owning
    | words("""
        rehta rehti rehte rahta rahti rahte reheta raheti karti karta karte padhati padhata padhti padhta
        paida hua hui chalata chalati naukri kaam
    """),
    being=EN.being | words("hai hain hun hoon ho tha thi"),
    contacting=EN.contacting | words("bhejo bhejna bhejdo milao lagao lagana puchho puchna pucho batao"),
    telling=EN.telling | words("bola boli kaha bataya batayi bheja bheji likha likhi"),
    greetings=EN.greetings | words("namaste namaskar haan nahi ji shukriya dhanyavaad acha accha"),
    fillers=EN.fillers | words("arre arey are acha accha haan toh yaar suno"),
    endearments=EN.endearments | words("yaar jaan ji beta"),
    bidding=EN.bidding | words("bolo batao dekho suno bata sun dekh"),
    advising=EN.advising | words("agar jab chahiye"),
    here=EN.here | words("yahan yaha idhar"),
    organisations=EN.organisations
    | words("aspatal dawakhana thana sarkari vidyalaya mandir masjid gurdwara"),
    surnames=phrases(
        "poora naam, pura naam, upnaam, surname, last name, full name, family name, maiden name"
    ),
    real_names=(
        *phrases("""
            asli naam, asal naam, sahi naam, real naam, purana naam, bachpan ka naam, pehle ka naam,
            shaadi se pehle ka naam, kaagaz pe naam
        """),
        *EN.real_names,
    ),
    naming=EN.naming | words("hai tha thi toh"),
    rooms=EN.rooms | words("mandali sabha"),
    belonging=EN.belonging | words("hai aati aata jati jata"),
    asking=EN.asking | words("kya kaun kahan kaunsa kaunsi kidhar"),
    pointing=EN.pointing | words("yeh woh wahan vahan yahi wahi udhar"),
    denying=EN.denying | words("nahi nahin"),
    adding=EN.adding | words("aur"),
    returning=EN.returning,
    comparing=EN.comparing | words("bhi"),
    visiting=EN.visiting,
    adverbs=EN.adverbs | words("abhi bhi toh aajkal"),
    ordinary=EN.ordinary | words(_FREQUENT),
    possessing=words("ka ki ke"),
    honorifics=words("didi bhai bhaiya ji bhabhi sir madam maam"),
)
