"""How the bot stands on its own machine: where its key is kept, and whether it runs."""

from bot.config.model import Config
from bot.doctor.check import Check, State
from bot.lock import holder_of
from bot.store_key import lies_beside_database


def check_key(config: Config) -> Check:
    """Check that the store's key is not kept with what it opens."""
    if lies_beside_database(config.data_dir):
        return Check(
            "store key",
            State.ADVICE,
            "it lies beside the database",
            "Keep it elsewhere: set UNDERROSE_STORE_KEY to what is in store.key, and remove the file.",
        )
    return Check("store key", State.GOOD, "it is kept apart from the database")


def check_process(config: Config) -> Check:
    """Say whether the bot runs."""
    holder = holder_of(config.data_dir)
    found = f"the bot runs as process {holder}" if holder else "the bot does not run now"
    return Check("process", State.GOOD, found)
