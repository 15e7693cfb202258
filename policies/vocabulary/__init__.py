"""The words of the house: one for each thing, the same in every room of it."""

from policies.identifiers import *  # noqa: F403
from policies.vocabulary.consequences import *  # noqa: F403 (this page is the dictionary)
from policies.vocabulary.events import *  # noqa: F403
from policies.vocabulary.records import *  # noqa: F403
from policies.vocabulary.rooms import *  # noqa: F403
from policies.vocabulary.settings import *  # noqa: F403
from policies.vocabulary.texts import *  # noqa: F403
