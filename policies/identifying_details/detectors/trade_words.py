"""Words of trades: verbs with what they are done to (cuts hair, tends bar), what tradespeople are called."""

from policies.identifying_details.words import words

TRADE_VERBS = words("""
    answers answering arranges arranging bags bagging bakes baking builds building busses bussing butchers
    buses busing cans canning cleans cleaning collects collecting cuts cutting debones deboning designs
    designing dispenses dispensing drafts drafting draws drawing drives driving edits editing fillets
    filleting fills filling fits fitting fixes fixing flips flipping grades grading grooms grooming guts
    gutting handles handling hangs hanging hauls hauling inspects inspecting installs installing keeps
    keeping lays laying loads loading makes making mans manning minds minding milks milking mixes mixing
    mops mopping moves moving mows mowing operates operating packs packing paints painting picks picking
    pours pouring presses pressing processes processing proofreads proofreading pulls pulling pushes
    pushing repairs repairing roasts roasting runs running sands sanding scans scanning screens screening
    sells selling serves serving services servicing sews sewing shears shearing slings slinging sorts
    sorting stacks stacking staffs staffing stitches stitching stocks stocking strips stripping takes
    taking teaches teaching tends tending tests testing throws throwing tiles tiling trains training
    translates translating trims trimming tunes tuning unloads unloading waits waiting walks walking
    washes washing welds welding wires wiring wraps wrapping writes writing does doing do did
    cut cutted drove drive haul hauled lay laid fit fitted pull pulled tend tended wait waited stack stacked
    answer answered clean cleaned load loaded pack packed sell sold drives
""")
"""What one does for a living with what stands behind it, lower case."""

TRADE_OBJECTS = words("""
    hair nails brows lashes makeup bar tables pints shelves kitchens bathrooms boilers bricks brick blocks
    rock gravel timber logs lumber steel concrete cement plaster drywall roofs tiles carpets floors pipes
    pipe cable cables fibre fiber houses cars trucks buses vans lorries taxis cabs trams trains planes
    forklift forklifts crane cranes diggers excavators till tills register registers checkout phones
    phone calls books accounts payroll invoices claims admin reception switchboard laundry dishes pots
    bedpans rooms toilets offices groceries orders boxes pallets parcels packages mail freight containers
    drums pizzas burgers fries sandwiches bread pastries code software websites firmware policies
    furniture sheep cows cattle chickens turkeys fish salmon meat engines tyres tires brakes gearboxes
    bikes prescriptions bloods xrays scans deliveries security maintenance lawns hedges machines machinery
    parts circuits boards chips windows doors insurance mortgages loans timeshares fridges sofas beds
    mattresses titles contracts patents subtitles manuals tax taxes returns audits groundworks
    overnight overnights graveyard graveyards earlies lates reception housekeeping portering triage
    catering telesales sales stocktake dispatch
    waste bins rubbish trash coal copper ore grain hay milk feed wool stone slate glass scrap
    linens sheets uniforms garments suits shoes leather
""")
"""What it is done to, with no article, lower case."""

STEERED = words("""
    bus van truck lorry tram train cab taxi forklift crane digger tractor ambulance gritter plow plough
    tanker rig semi coach hearse minibus loader ferry barge
    till register tills counter checkout switchboard desk bar grill fryers fryer kitchen line lathe press
    route round books phones phone gate accounts payroll thru
    7 9 11 14 22 38 49
""")
"""What one drives, minds or runs there, with an article, lower case."""

TRADESPEOPLE = words("""
    sparkie sparky sparkies chippie chippy brickie brickies tradie truckie cabbie postie ambo firie garbo
    plumber electrician carpenter joiner welder fitter boilermaker rigger scaffolder roofer plasterer tiler
    glazier machinist millwright mechanic engineer technician tech surveyor architect planner draughtsman
    draftsman paramedic nurse midwife pharmacist physio physiotherapist radiographer phlebotomist hygienist
    optometrist optician dietitian podiatrist psychologist radiologist anaesthetist surgeon registrar
    notary solicitor barrister lawyer attorney paralegal conveyancer accountant bookkeeper auditor actuary
    underwriter broker banker teller analyst consultant developer programmer coder designer copywriter
    editor journalist reporter photographer producer presenter translator interpreter librarian archivist
    teacher lecturer professor tutor principal headteacher janitor caretaker cleaner porter concierge
    receptionist secretary clerk typist dispatcher controller driver trucker trucker courier conductor
    pilot stewardess steward sailor deckhand dockhand stevedore fisherman farmhand labourer laborer
    roughneck roustabout miner driller blaster geologist forester ranger gardener landscaper
    chef cook sous baker butcher fishmonger barista bartender barman barmaid barkeep waiter waitress
    hostess busboy dishwasher hairdresser barber stylist beautician florist tailor seamstress
    cashier bagger stocker merchandiser buyer salesman saleswoman salesperson realtor
    caseworker detective constable sergeant firefighter lifeguard
    programmer tester sysadmin admin recruiter telemarketer operator packer picker foreman supervisor
""")
"""What people are by trade, lower case; none that is somebody's friend, guest or patient."""

ILLNESSES = words("""
    crohn's crohns parkinson's parkinsons alzheimer's alzheimers asperger's aspergers asperger hodgkin's
    huntington's huntingtons lyme lupus graves hashimoto's hashimotos raynaud's tourette's tourettes
    tourette addison's cushing's cushings bell's down's downs ménière's meniere's sjogren's sjögren's
    bipolar bpd cptsd c-ptsd ms cfs me pots eds ibs ibd copd pmdd gad asd add tbi hiv als mnd ckd dvt
    long type stage covid anxiety depression autism epilepsy diabetes cancer crps fnd mcas pcos endo
    chemo radiation radiotherapy dialysis surgery rehab treatment jesus christ allah god
""")
"""What somebody may be "with" that is no employer, lower case."""
