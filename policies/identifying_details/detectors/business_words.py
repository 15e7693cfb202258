"""What else a business makes, sells or is, as the last word of its name: bottling, saddlery, casino."""

from policies.identifying_details.words import words

BUSINESSES = words("""
    casino co-op arena stadium racecourse speedway racetrack resort resorts hostel motel ferry ferries lines
    cruises marina yard yards sawmill sawmills quarries pit mine mines wells oil petroleum nuclear
    renewables solar substation waterworks sanitation waste landfill scrap aquatics pool pools rink lanes
    arcade amusements bookmakers bookies lottery pawnbrokers loans credit trustees underwriters actuaries
    archives laboratories pathology radiology imaging diagnostics nursing homecare carers midwifery
    ambulance paramedics coastguard rescue sheriff probation correctional corrections penitentiary airbase
    airfield aeronautics avionics boatworks boatbuilders sails chandlery foundries castings forge forgings
    tooling toolmakers plating galvanizers extrusions mouldings molding polymers rubber adhesives resins
    composites insulation glazing windows doors blinds curtains upholstery bedding mattresses linens linen
    fabrics fibres yarns wool woollens weavers knitters hosiery lingerie bridal shoes footwear leather
    saddlery tannery jewellery jewelry watches clocks optics lenses cameras photo photographic photography
    productions entertainment theatres ballet opera orchestra philharmonic recordings audio acoustics
    guitars pianos music comics bookstore stationery stationers newsagents gazette herald tribune chronicle
    argus mail parcels distribution distributors fulfilment fulfillment warehousing storage vending eatery
    eats seafoods shellfish noodles pizza burgers bbq barbecue smokehouse steakhouse seafood fish
    oysters poultry eggs meats
    meat sausages bacon livestock cheese bakehouse patisserie pastry pastries pies pie biscuits cookies
    donuts doughnuts chocolates chocolate candy confectioners tea teas beverages bottlers bottling spirits
    cider vineyards wines produce greenhouse greenhouses growers agri agriculture fertilisers tractors
    machinery equipment cranes lifts elevator escalators hoists pumps valves pipes pipeline boilers
    refrigeration cooling hvac ventilation plumbers electricians locksmiths alarms guards investigations
    notaries conveyancing attorneys barristers lawyers legal accounting accountancy bookkeeping tax audit
    actuarial brokerage securities investments ventures management marketing advertising design designs
    branding communications publishing publications publishers translations interpreters talent training
    learning education academies tutoring driving riding equestrian livery wildlife sanctuary shelter
    charity mission ministries retirement manor grange coop cooperage cookshop canteen kiln kilns pottery
    potteries ceramic brickworks bricks brick stone stoneworks masonry marble granite tile concrete asphalt
    paving groundworks excavations demolition drilling surveying mapping testing inspection calibration
    upholsterers framers framing glaziers tilers thatchers joiners coopers saddlers cobblers milliners
    stitchers sewing alterations drycleaners valeting detailing carwash autobody bodyworks bodyshop exhausts
    gearboxes batteries
    abattoirs adventist advocates agencies aggregates alloy alloys aluminium aluminum antiques apps
    arboretum arborists assurance audiology bakeware bancorp baptist bathroom bathrooms bearings biofuels
    boatyards bolts bookkeepers brass breweries brewers broadband broadcasting bronze butcheries cable
    cables candles cardiology caregivers cargo carriages cartons caterers charter chemist chemists
    chiropractic clothing cloud commodities components computers computing contracting contractors copper
    cosmetics councils counseling counselling couture creches crisps cutlery decking decor decorators
    dermatology detergents developers developments dismantlers distilleries distillers drains drug drugs
    drugstore drydock enamel episcopal explosives exporters eyecare fabrications facilities fashion
    fashions fasteners fencing fertilizers foam foil frozen fuel fuels galleries gaming gardeners gears
    genomics glassware graphics gravel greengrocer guttering gutters holidays hospitality housebuilders
    hydraulics hypermarket implants implements importers iron ironmonger ironmongers kitchenware
    landscapers laundrettes laundromat libraries lighting locksmith locomotives logistik lutheran
    manufacturers manufacturing merchants methodist mfg microchips milk millinery minimart motorcycles
    municipality munitions museums newsagent offshore oncology optical orchard ordnance organics
    orthopaedics orthopedics osteopaths osteopathy outfitters paediatrics pallets paperboard parcel parts
    payroll pediatrics pensions perfumes personnel pesticides pharmacies planetarium plasterers playgroup
    playhouse plywood pneumatics podiatry polytech porcelain presbyterian preschools products propane
    prosthetics pulp railways recruiters recyclers renewable retailers roofers salvagers savings
    sawmilling scooters scrapyard seminary septic sewage shipbuilders shipyards shutters snacks soaps
    sofas solvents supermarkets superstore sweepers tableware tafe tailoring television tins tours
    traders trading trailer trailers tramways transit trusses utilities vaccines varnish veneers
    watchmakers waterproofing wholefoods wholesalers wireless
""")
"""They say so with a capital alone, as `TRADES` do, lower case."""

EVERYDAY_BUSINESSES = words("""
    casino stadium resort hostel motel ferry lines cruises yard yards pit mine mines wells oil solar waste
    scrap pool pools lottery loans credit archives nursing carers ambulance rescue rubber windows doors
    blinds curtains bedding linens linen fabrics wool shoes leather jewelry watches clocks cameras photo
    photography ballet guitars pianos music comics stationery mail storage noodles pizza burgers barbecue
    seafood fish eggs meats meat bacon livestock cheese pastry pastries pies pie biscuits cookies donuts
    doughnuts chocolates chocolate candy tea teas spirits cider wines produce equipment cranes lifts pumps
    pipes boilers plumbers electricians alarms guards lawyers legal tax audit investments management
    marketing advertising design designs communications talent training learning education driving riding
    wildlife sanctuary shelter charity mission retirement canteen bricks brick stone marble tile concrete
    mapping testing inspection sewing detailing batteries
    agencies alloy aluminium aluminum antiques apps bathroom bathrooms bolts brass broadband broadcasting
    bronze cable cables candles cargo charter clothing cloud computers computing copper cosmetics
    counseling counselling couture cutlery decor decorators developers developments drains drug drugs
    enamel explosives fashion frozen fuel fuels gaming gardeners gears gravel holidays hospitality
    implants iron libraries lighting manufacturing milk museums orchard parcel parts payroll pensions
    personnel preschools products railways savings seminary sewage snacks soaps sofas supermarkets
    television tins tours traders trading trailer trailers transit utilities vaccines wireless
""")
"""Those of them that everybody uses every day."""

ENDS = words("""
    aesthetics albion ales anchor athletics balti barber barbershop barn barns bazaar bean beans beers
    bell bloom blooms blossom bobbin brew brews bull burger cards carry cellar chalk chippie chippy claws
    corner craft crafts crossfit crown crumb crust cup curry deliveries delivery depots direct dolphin
    elbow emporium exchange express fitness fork fox fryer gelato gifts golf grille hall halls hart heron
    hobbies honey horse hub hubs hut international jam kebab kebabs kettle kitchen lantern larder lion
    liquor liquors
    loaf mall malls markets massage models needle noodle oak oats osteria outlets oven pantry parking
    parlor parlour parrot paws pier piercing pizzas plate plaza plough post pot quay ramen rangers
    regional rims
    ristorante roast rovers row rye scoop shack ship spas spokes spoon sports stag stems sushi swan table
    tacos tails takeaway tandoori tanning taqueria tattoo tattoos thread tobacco trattoria united vape
    vapes vinyl wanderers wellness wharf wheels wings
""")
"""What only the last of several capitals says: the Gilded Heron, Mabel's Waffle Barn. Inside, lower case."""
