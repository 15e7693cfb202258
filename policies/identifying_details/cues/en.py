"""English cues."""

from policies.identifying_details.cues.cue import Cues, ends, phrases, words
from policies.identifying_details.cues.ordinary_en import ORDINARY

EN = Cues(
    language="en",
    frequent=words(
        """
        the and is are was to of in it that you for on with this my me her his she he they not have but
        just so what your at be who if can we do i s t m re lives works number call text about from up out
        all im ur here
        """
    ),
    i=words("i im ive we weve"),
    me=words("me us"),
    my=words("my mine our ours myself ma mah"),
    you=words("you u ya youre yall"),
    yours=words("your yours ur you u ya"),
    they=words("he she they hes shes theyre"),
    theirs=words("his her hers their theirs him them"),
    objects=words("him them"),
    group=words("they their them its theyre"),
    she=words("she her hers shes"),
    he=words("he him his hes"),
    women=words(
        """
        mother mum mom mam mummy mommy mama momma sister sis daughter wife hubby wifey girlfriend gf
        grandma grandmother gran granny nan nana nanny granddaughter aunt auntie aunty niece stepmum
        stepmom stepmother stepdaughter stepsister mil sil landlady woman lady girl midwife godmother lass
        missus amma paati ammi dadi chachi mausi maasi bua bhabhi beti saas behen comadre abuela abuelita
        tia
        prima suegra hermana sobrina esposa novia nonna oma yiayia lola tita seamstress nun
        """
    ),
    men=words(
        """
        father dad daddy da papa brother bro son husband boyfriend bf grandpa grandad granddad grandfather
        grandson uncle nephew guy stepdad stepfather stepson stepbrother fil bil landlord man bloke chap
        dude
        priest godfather lad fella hubs appa thatha abbu chacha sasur jija saala devar compadre abuelo tio
        primo suegro hermano sobrino esposo novio nonno opa taid lolo tito monk
        """
    ),
    several=words(
        """
        parents parent folks family kids children siblings friends mates cousins exes neighbours neighbors
        coworkers grandparents inlaws
        """
    ),
    relations=words(
        """
        mother mum mom mam mummy mommy mama momma father dad daddy da papa parents parent folks sister
        brother sis bro sibling siblings son daughter kid kids child children baby toddler husband wife
        hubby wifey spouse partner boyfriend girlfriend bf gf fiance fiancee ex exes exhusband grandma
        grandmother gran granny nan nana nanny grandpa grandad granddad grandfather grandparents grandson
        granddaughter aunt auntie aunty uncle cousin cousins niece nephew stepmum stepmom stepdad
        stepmother stepfather stepson stepdaughter stepsister stepbrother twin inlaws mil fil sil bil
        family friend friends bestie mate mates buddy pal roommate flatmate housemate neighbour neighbor
        neighbours neighbors landlord landlady boss manager supervisor colleague coworker coworkers
        therapist counsellor counselor psychologist psychiatrist shrink doctor dr gp nurse midwife dentist
        vet physio physiotherapist lawyer solicitor attorney advocate caseworker accountant advisor
        adviser agent plumber electrician builder mechanic handyman cleaner babysitter childminder carer
        caregiver teacher tutor professor headteacher principal coach pastor priest rabbi imam vicar
        minister sponsor mentor consultant specialist woman man lady girl bloke chap dude stranger person
        client patient student pupil employee intern tenant driver hairdresser barber masseuse trainer guy
        surgeon pharmacist oncologist godmother godfather guardian dealer worker bully abuser stalker
        crush detective interpreter translator realtor broker lodger doula dietitian nutritionist
        chiropractor osteopath podiatrist hygienist sitter lad lads lass missus hubs fella half eldest
        youngest oldest middle stepkid fosterer bailiff postie courier inspector judge magistrate chaplain
        warden bouncer donor surrogate cop copper policeman journalist reporter recruiter rep
        keyworker careworker socialworker paramedic dietician obgyn matron seamstress tailor locksmith
        roofer
        joiner gardener groomer farrier instructor butler clerk cashier receptionist technician architect
        surveyor celebrant undertaker mortician florist photographer organist deacon nun monk
        cuz coz bff homie kiddo teenager newborn firstborn nonna nonno oma opa yaya yiayia nain taid
        amma appa thatha paati ammi abbu abba dadi chacha chachi mausi maasi bua bhabhi beti beta saas sasur
        jija saala devar behen
        comadre compadre abuela abuelo abuelita tia tio prima primo suegra suegro hermana hermano sobrina
        sobrino esposa esposo novia novio lola lolo tita tito
        """
    ),
    relation_ends=ends("ologist apist turist trist ionist odist orist otist"),
    articles=words(
        """
        a an the this that some another one old new former ex late dear little big older younger elder
        eldest youngest best good close first second other step in next door local own
        """
    ),
    titles=words(
        """
        mr mrs ms miss mx dr doctor prof professor sir madam father pastor rev reverend sister nurse
        officer
        """
    ),
    nouns=words(
        """
        number numbers num no phone phones cell cellphone mobile landline telephone tel digits whatsapp
        signal viber email emails mail mailbox inbox address addresses addy home house flat apartment
        place street postcode zip zipcode handle handles username user account alt finsta profile insta
        instagram ig
        snap snapchat tiktok twitter x facebook fb discord telegram reddit linkedin youtube twitch steam
        skype mastodon bluesky bsky page channel id url link site surname name names lastname birthday
        acct accts
        bday birthdate dob birth employer workplace work job office school ssn nhs social security
        passport licence license plate plates reg registration card iban sort bank insurance medicare
        member tax nino sin pan aadhaar location coordinates coords pin gps spot position details contact
        info venmo paypal cashapp kik line wechat matrix mxid element threads tumblr pinterest spotify
        middle soundcloud bandcamp strava goodreads letterboxd etsy ebay vinted depop patreon ao3 wattpad
        blog
        vlog podcast new old current private personal direct real full last first maiden family legal
        whole pps ppsn badge wristband chart lanyard deadname door building porch driveway doorstep
        letterbox airtag tracker findmy find dot blip ping phn mrn crn ohip nino amex visa mastercard
        debit credit railcard eircode pincode gaff digs rego envelope
        """
    ),
    owning=words(
        """
        live lives lived living move moves moving stay stays stayed staying reside resides moved work
        crashing crashes kipping dossing bunking works worked working teach teaches taught study studies
        studied attend attends goes go went born
        turns turned turning post posts stream streams tweet tweets blog blogs uses use using
        used runs drives grew rents bought sleeps parks banks owns manages nurses cooks
        """
    ),
    being=words("is wor isn aren wasn thats whats s are re m am was were be been ll"),
    contacting=words(
        """
        call calls calling called phone phoned ring rang text texts texting texted message messaging msg
        msgs dm pm ping email emails emailing emailed mail mailing write writes reach reaching contact
        contacting find finds follow add whatsapp facetime sms visit send sends sent post join get try
        catch hit dial fax tried
        """
    ),
    telling=words(
        """
        said says say told tells tell gave gives give given sent sends send wrote shared shares posted
        asked asks mentioned thinks knows recommended recommends suggested has
        """
    ),
    of=words("of for from belongs"),
    greetings=words(
        """
        bday
        hi hey hello hiya yo thanks thank thx ty cheers sorry welcome dear bye goodnight night morning gm
        ok okay congrats congratulations love lol yes no yeah so well oh and @ please birthday anniversary
        yoh eish haibo oi aw aww
        """
    ),
    fillers=words(
        """
        ok okay so well oh lol yeah btw fyi omg tbh anyway anyways actually apparently right also um hmm ah
        hm and but guys folks
        """
    ),
    endearments=words(
        "love hun hon honey dear darling pet mate pal sweetie lovely babe duck luv bro sis lad lass"
    ),
    bidding=words(
        """
        tell ask call ring text phone give send come look check take listen remember dont bring stop
        keep please pls
        """
    ),
    helping=words("do did can could will would have had were"),
    advising=words(
        """
        try tried trying recommend recommends suggest might could should can need needs want wants if when
        visit check google apply book help helps helped helpful thank thanks bless free open opens tell
        told let hope best worth seen saw see read heard found find look watch watched follow following
        asked asking about love like enjoy
        """
    ),
    here=words("here"),
    organisations=words(
        """
        shed nightline society chapter hospice county
        helpline hotline warmline lifeline elks legion lodge vfw amvets rsl rotary
        line crisisline clinic clinics hospital surgery practice ward pharmacy
        chemist charity organisation organization nonprofit foundation council library church mosque
        synagogue temple centre center office reception desk shop store cafe restaurant bakery pub bar gym
        salon venue hall shelter refuge hostel university college school company firm agency service
        services department team bank insurer switchboard samaritans nhs police hospice support advice
        bureau hq headquarters website zoom dialin conference webinar museum theatre hotel garage station
        notary bookshop bookstore gallery exhibition vigil funeral crem crematorium cemetery airport
        stadium arena cinema courthouse tribunal jobcentre superstore clubhouse campsite outpatients
        embassy court rehab va dwp er food foodbank legal aid union inn motel diner ombudsman ombudsmans
        detox hub pantry larder outreach dropin
        registry registrars guesthouse campground
        """
    ),
    private=words("direct personal private own home work mobile"),
    surnames=phrases(
        """
        in the phone book under, in the book under,
        surnames, last names, family names,
        surname, last name, lastname, family name, full name, whole name, maiden name, married name, legal
        name, government name, birth certificate says, second name, short for, stands for, down under,
        booked
        under, booked in under, checked in under, signed in under, registered under, listed under
        """
    ),
    real_names=phrases(
        """
        real names, proper name, pen name, stage name, full first name, as in,
        middle name, real name, real one is, real one s, her full one, his full one, your full one,
        their full one,
        christian name, forename, initials are for,
        initials stand for, real first name, actual name, true name, first name, given name, birth name,
        dead name,
        deadname, old name, former name, name before, previous name, used to be called, used to be, used
        to go by, formerly, née, born as, was born, is really called, went by, was still, were still,
        christened, baptised, baptized, is actually called, really called, actually called, actual first
        name, name s really, name is really, name s actually, name is actually, real identity, is really,
        is actually, s actually, s really, aka, also known as, known as, known offline as, goes by, go by,
        name irl, name in real life, irl name, irl it s, irl is, was called, were called, got called, once
        called, previously, passport says, badge says, signed off as, signed as, signs as, listed as, down
        as, signed the card, registered as, introduced herself as, introduced himself as, introduced
        themselves as, goes as, booked in as, changed her name to, changed her name from, changed his
        name to,
        changed his name from, changed their name to, changed their name from, name it s,
        by name, captioned, captioned as, caption said, caption says, caption had, under the name, under the
        name of, credited as, billed as, tagged as, listed under, writes under, publishes under, posts under
        """
    ),
    called=phrases("is officially called, is legally called"),
    naming=words(
        "is was s used to be called it its just really actually btw might may must could would will"
    ),
    taking_back=phrases(
        "changed back to, back to being, switched back to, reverted to, goes back to being, signing as,"
        " signs now as, is back as, back as, changing back to, changed it back to, changed her name back to,"
        " changed his name back to, changed their name back to, back on the name"
    ),
    marrying=words(
        "divorce divorced divorcing wedding married marriage wed maiden split separated papers decree poll"
        " name husband ex"
    ),
    equating=words("call calls called calling name names named makes make made"),
    misnaming=words("deadname deadnames deadnamed deadnaming misnamed"),
    quoting=words(
        "goes like fwd fw forward forwarded forwarding copied pasted quote quoting replied answered signs"
    ),
    showing=words("says said shows showed reads had"),
    correcting=words("mean meant"),
    elsewhere=words(
        """
        prescription prescriptions forms lease payslip
        phone contacts when once back real irl paper birth certificate passport legally officially offline
        then before work
        """
    ),
    under=words("as under"),
    peoples=words("""
        irish british english scottish welsh american canadian mexican french german italian spanish
        portuguese dutch belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek
        turkish russian ukrainian swedish danish norwegian finnish icelandic croatian serbian bosnian
        albanian indian pakistani bangladeshi nepali chinese japanese korean vietnamese thai filipino
        filipina indonesian malaysian australian aussie kiwi maori samoan tongan fijian african nigerian
        ghanaian kenyan somali ethiopian egyptian moroccan tunisian arab iranian persian iraqi syrian
        lebanese israeli palestinian jewish jew muslim hindu sikh buddhist christian catholic protestant
        methodist baptist lutheran anglican presbyterian pentecostal quaker mormon orthodox evangelical
        brazilian argentinian chilean peruvian colombian venezuelan cuban dominican haitian jamaican rican
        puerto latina latino latinx hispanic asian european caucasian texan californian londoner scouser
        geordie brummie mancunian cockney glaswegian dubliner parisian scot scots swede dane pole turk
        finn brit yank celt northerner southerner midlander yorkshireman aries taurus gemini cancer leo
        virgo libra scorpio sagittarius capricorn aquarius pisces republican democrat tory gryffindor
        hufflepuff slytherin ravenclaw swiftie trekkie aspie autistic
        """),
    rooms=words("group groups room rooms chat circle meeting meetings community"),
    belonging=words("is s in joined attends goes belongs member part comes also active posts talks from"),
    asking=words("what whats which who where wheres how"),
    pointing=words("that thats this thatll it its there where wheres"),
    placing=words("at on in"),
    accompanying=words("with"),
    denying=words("no not"),
    adding=words("and"),
    returning=words("anyway anyways anyhow"),
    comparing=words("same too either likewise"),
    visiting=words(
        "there going bus drive come coming over heading pulling bring bringing taking ride round knock"
    ),
    adverbs=words(
        """
        actually still now also really currently always usually only just never then there apparently who
        that which has have had been a
        """
    ),
    alone=words("hers his mine ours yours theirs"),
    ordinary=ORDINARY,
    honorifics=words(
        "uncle aunty auntie sir maam madam bhai bhaiya didi anna akka chechi bhabhi ji garu beta beti"
    ),
)
