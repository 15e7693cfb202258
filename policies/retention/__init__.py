"""What is kept how long, and what is due. Pure: an event's shell, the settings and the time go in."""

from policies.retention.agreed_age import AgreedAge
from policies.retention.clocks import CLOCKS_DIFFER, Time
from policies.retention.deciding import Due, Kept, Standing, children_of, due, due_of, in_order, standing
from policies.retention.purging import OldEnough, to_look_up
from policies.retention.refusals import Cause, cause_of, pause_after
from policies.retention.shell import (
    Relation,
    Shell,
    redaction_target,
    shell,
)

__all__ = [
    "CLOCKS_DIFFER",
    "AgreedAge",
    "Cause",
    "Due",
    "Kept",
    "OldEnough",
    "Relation",
    "Shell",
    "Standing",
    "Time",
    "cause_of",
    "children_of",
    "due",
    "due_of",
    "in_order",
    "pause_after",
    "redaction_target",
    "shell",
    "standing",
    "to_look_up",
]
