"""Words for accounts and pages, and for what people do under a name of their own."""

from policies.identifying_details.words import words

NOUNS = words("""
    accounts
    handle username user usernames nickname nick account acc acct profile tag @ screenname id login
    gamertag alt finsta benutzername konto profil nutzername usuario cuenta perfil compte pseudo
    pseudonyme utilisateur conta usuário utilizador gebruikersnaam profiel page channel blog finsta seite
    kanal página canal pagina kanaal chaîne
""")
"""What an account is called, lower case."""

SURE_NOUNS = NOUNS - words("tag id user @")
"""Those of them that are not said of much else."""

PUBLISHING = words("""
    stream streams streaming tweet tweets tweeting blog blogs blogging vlog vlogs streamt postet bloggt tuitea
    bloguea blogue twittert
""")
"""What people do under a name of their own, surely online, lower case."""

SHOWING = words("""
    post posts posting goes go write writes sell sells play plays upload uploads publish publishes draws known
    schreibt verkauft spielt poste publie écrit vend joue publica escribe vende juega posta escreve joga
    schrijft verkoopt speelt
""")
"""What they do under one perhaps, lower case."""
