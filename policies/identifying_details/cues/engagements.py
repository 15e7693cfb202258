"""Words for what people do for a living or learn: beside an employer's name they tell whose it is.

One set for all languages; a translator adds hers to each list. Plain spelling, as in `cue`.
"""

from policies.identifying_details.cues.cue import words

DOING = words(
    """
    works worked working work teaches taught teaching cleans cleaned cleaning volunteers volunteered
    volunteering preaches lectures packs packing stacks stacking pulls pulling serves served serving drives
    drove driving bakes baking cooks cooking guards guarding temps temping locums midwifes coaches
    manages managed managing studies studied studying interns interned performs performing gigs
    bartends delivers delivering fits fitting repairs landscapes ministers trained qualified
    placements freelances doubles moonlights enrolled retired sings singing fixes bags
    clerks mans transferred posted waitresses waiters barkeeps caters nannies babysits landscapes lifeguards
    locks sweeps hoovers mops
    ran runs plows ploughs welds welded mends sells selling sold grooms mows roofs plasters paints wires
    codes programs designs edits stitches milks shears brews roasts grinds presses irons launders porters
    umpires stewards patrols dispatches answers audits tutors invigilates directs dances drums conducts
    captains skippers pilots farms herds fillets butchers sorts loads unloads forklifts
    trabaja trabajas curra curras atiende atiendes cobra despacha sirve ensena
    travaille travailles bosse bosses tient tiens sert encaisse enseigne conduit
    trabalha trabalhas atende atendes leciona conduz
    jobbt bedient zapft zapfst verkauft unterrichtet
    verkoopt
    """
)
"""Verbs of working and learning, whose subject is at the place behind them: cleans at the (…)."""

EMPLOYING = words(
    """
    employ employs employed hire hires hired sacked recruited pay pays promoted laid manages supervises
    trained fired axed dismissed furloughed reinstated headhunted poached
    entlassen eingestellt gefeuert rausgeworfen ontslagen aangenomen despedido despidió despedida
    contratado contratada licencié licenciée embauché embauchée viré virée despediu
    contratou demitiu
    """
)
"""Verbs of employers: (…) employ Maya."""

HANDLING = words(
    """
    do did does done took takes taking rang rung ring scanned marked marks cut cuts fitted fixed weighed
    filled keeps plays played
    give gives giving donne donnes gibt gibst geeft geef da das
    dispensed stamped brought delivered delivers plumbed checked changed gave given booked signed sorted
    measured
    """
)
"""Verbs of who serves a customer."""

HANDLED = words(
    """
    bloods jab jabs vaccine vaccination shopping prescription prescriptions meds homework essay boiler order
    coffee coffees pints appointment xray mammogram smear eyes teeth nails haircut hair perm mot brakes tyres
    loan mortgage passport groceries parcel parcels stitches cannula plaster stiches glasses kitchen heating
    pint latte cappuccino beer soup cocktail
    lesson lessons tuition cours clase clases aula aulas les unterricht nachhilfe mathe
    maths algebra calculus biology chemistry physics geography
    books organ piano lunch chips pizza trainers delivery referral bp ecg
    """
)
"""What is done for customers, patients and pupils: did my jab at (…)."""

AT_WORK = words(
    """
    staff rota payroll shift shifts uniform tills counter checkout job employer agency apprenticeship
    pgce degree notice sack lanyard badge reception payslip redundancy probation pints
    internship placement workplace work nights apron overalls van lorry truck discount wards desk desks
    bins vans lorries tools residency clinicals externship rotation traineeship fellowship phones
    montage versand buchhaltung vertrieb fertigung sales hr housekeeping purchasing
    forklift tabard fleece hivis strike committee picket
    overnights earlies lates doubles graveyards weekends
    dissertation thesis graduation accounts admin payroll marketing finance procurement dispatch
    mostrador recepcion taquilla caisse comptoir accueil guichet rayon atelier standard
    secretaria portaria cantina conserjeria secretariat cantine refeitorio kantoor sekretariat pforte
    balcao rececao recepcao farda
    theke tresen empfang balie receptie klas crew branch
    """
)
"""Nouns of a workplace: on the rota of (…), her boss at (…)."""

LISTING = words("profile linkedin bio fb facebook insta website rota roster")
"""What shows where somebody works: your bio says you are at (…)."""

SCHOOLING = words("school uni college workplace job employer agency company firm work")
"""What somebody has, and is an employer or a school: her new school is (…)."""

WORKMATES = words("tutor lecturer boss manager supervisor colleague colleagues workmates workmate union")
"""Those of them who are somebody else and yet tell where whoever has them works: Maya's boss at (…)."""

TAUGHT = words(
    "lesson lessons classes tuition cours clase clases aula aulas les lessen unterricht nachhilfe mathe sport"
    " englisch physik chemie bio musik kunst wiskunde wiskundeles"
)
"""What is given by whoever teaches, who tells nothing thereby: gives piano lessons at (…)."""

READING = words(
    "reading doing year studies uni halls law maths physics history english nursing teaching"
    " music art media business psychology sociology biology chemistry computing computer engineering medicine"
    " midwifery dentistry pharmacy social film drama politics economics philosophy theology education sport"
    " criminology"
)
"""What makes a learner of whoever is at a school: reading law at (…)."""

BECOMING = words("as become became becoming made being been")
"""Besides forms of "to be", what a role may follow: has been made head of year at (…)."""

OTHERS = words(
    """
    waiting patient visiting visit visited went taken admitted discharged want wants wanted applied applying
    interview lost past allé allée allés allées
    """
)
"""Words of whoever is there for another reason."""

PASTIMES = words(
    """
    slimming zumba yoga pilates aqua aquafit choir karate spin bingo couch parkrun weights swimming lengths
    ballet tai judo boxing knitting physio rehab dialysis
    """
)
"""What people do somewhere and not for a living: does Slimming World at (…)."""

BUSINESS = PASTIMES | words(
    """
    buy buys bought get gets got getting order ordered ordering call called ring rang phoned emailed wrote
    write complained complains complain recommended recommend drove drives drive passed past dropped
    dropping drops heard hear parked met meet saw see sees asked ask paid pays sued claim claims claimed
    invoice quote quoted bill fete fair match game parade accident crash crashed fell collapsed stuck near
    opposite behind outside lives live house flat bus letter letters refund vote voted polling tour customer
    client clients against away walk walks running swimming swim concert gig show meeting meetings group
    loved enjoyed enjoys hated talk
    lost found likes like loves looks look hates fancies wants want sale wedding reunion party exam exams
    test tests know knows knew anyone anybody someone somebody gekauft bestellt bestellung comprou comprei
    compró compré acheté commandé gekocht besteld
    """
)
"""Words of whoever has other business with an employer: buys there, walks past, complains."""

POSTS = words("""
    till tills checkout checkouts register counter bar desk
    caja mostrador barra taquilla ventanilla caisse comptoir bar guichet caixa balcao bilheteira
    kasse theke tresen kassa toonbank balie
""")
"""Where somebody stands in a shop who works there."""

IN_A_QUEUE = words("""
    queue queuing queueing fila cola wachtrij schlange
""")
"""Where whoever waits to be served stands."""

STINTS = words("left quit leave leaving quitting joined join joining rejoined escaped")
"""Verbs of whoever begins or ends at an employer: left (…) in May."""

CALLING_IN = words(
    """
    shops eats drinks waits sits stands meets parks lives goes comes gets looks buys banks stays stops looks
    hangs turns arrives calls queues starts ends begins laughs cries smiles yells shouts swears stares points
    waves sleeps rests walks runs jogs swims prays worships plays gambles dines lunches breakfasts browses
    camps lodges boards votes registers appears seems feels
    gathers helps always sometimes things people friends kids others vibes days nights thanks
    was does says
    shopping eating drinking waiting sitting standing meeting parking living going coming getting looking
    buying banking staying stopping hanging turning arriving calling queuing queueing starting laughing
    crying smiling yelling shouting swearing staring pointing waving sleeping resting walking running jogging
    swimming praying worshipping playing gambling dining lunching browsing camping lodging boarding voting
    being having doing visiting recovering dying seeing using wedding meeting morning evening
    """
)
"""What is done at an employer by whoever works elsewhere: shops at (…)."""

PETS = words("dog dogs cat cats puppy kitten rabbit horse pony car bike")
"""What somebody has, and where it is they are not: Maya's dog is at (…)."""
