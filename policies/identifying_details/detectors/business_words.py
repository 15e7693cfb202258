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
    eats noodles pizza burgers bbq barbecue smokehouse steakhouse seafood fish oysters poultry eggs meats
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
""")
"""Those of them that everybody uses every day."""
