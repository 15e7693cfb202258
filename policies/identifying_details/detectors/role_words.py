"""What people are at a place of work: the head, the florist, the lollipop lady; and no regular."""

from policies.identifying_details.words import words

ROLES = words("""
    head deputy boss chief lead ta pa hr senco sendco chaplain coach cook chef vet nurse postie bouncer
    barmaid barman florist lifeguard guard host hostess maid nanny dinnerlady lollipop partner associate
    apprentice
    trainee intern temp rep tech techie agent consultant analyst architect surveyor broker buyer ceo cfo cto
    coo president director dean registrar matron sister ward clerk priest vicar rector imam rabbi
    groundskeeper caretaker warden teller usher overnight lunch dinner mascot referee coxswain captain pilot
    aide aides monitor steward santa elf verger sexton organist doorman
    rn lpn emt np rgn cna hca stewardess landlord landlady barrister nurses midwives teachers porters
    carers doctors cleaners cooks
""")
"""What people are at a place of work, besides the words for working in `workplace_words`, lower case."""

ROLE_ENDINGS = (
    "ist", "er", "or", "eer", "ician", "arian", "ress", "man", "woman", "keeper", "smith", "worker", "lady",
)  # fmt: skip
"""How words for what somebody does end."""

NO_ROLES = words("""
    regular patient inpatient outpatient customer client member visitor guest fan star stranger number
    winner loser player user later after other sister brother mother father daughter speaker prisoner
    teenager newcomer survivor sufferer dinner supper corner water weather monster disaster flower paper
    summer winter order offer letter matter computer power order believer lover viewer follower shopper
    diner resident ever never over under counter better never better chapter quarter bitter shower beer deer
    career newsletter poster river error mirror floor door terror humor humour minor major doctor chair
    list fist mist wrist twist exist resist artist optimist pessimist realist feminist racist sexist
    together whether rather further either neither however forever wherever whenever remember consider
    discover recover deliver answer former latter proper super outer inner timer sticker folder voucher
    container trailer server browser router charger tracker printer ladder cooler freezer heater filter
    register ledger daughter gathering
    christian italian vegetarian human woman man person people lady gentleman
""")
"""Words with the ending of a trade that say nothing of what somebody does there, lower case."""

ANYBODY = words("man woman lady person gentleman")
"""Of them, those who may do any work, lower case: the overnight man."""
