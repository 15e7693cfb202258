"""How the bot stands on its own machine: where its key is kept, and whether it runs."""

from bot.config.model import Config
from bot.config.problems import WrongConfig
from bot.doctor.check import Check, State
from bot.failures import ConfigProblem
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
    if config.secrets.store_key is None:
        return Check(
            "store key",
            State.ADVICE,
            "there is none yet; the first `underrose run` makes store.key beside the database",
            "Better give one before that: set UNDERROSE_STORE_KEY to a text of 32 characters or more.",
        )
    return Check("store key", State.GOOD, "it is kept apart from the database")


def wrong(problem: ConfigProblem) -> list[Check]:
    """Say what is wrong with a configuration, one thing after the other."""
    if not isinstance(problem, WrongConfig):
        return [Check("configuration", State.BAD, str(problem))]
    said = [f"line {each.line}: {each.key}: {each.what}" for each in problem.problems]
    return [Check("configuration", State.BAD, f"{problem.file}, {each}") for each in said]


def check_process(config: Config) -> Check:
    """Say whether the bot runs."""
    holder = holder_of(config.data_dir)
    found = f"the bot runs as process {holder}" if holder else "the bot does not run now"
    return Check("process", State.GOOD, found)
