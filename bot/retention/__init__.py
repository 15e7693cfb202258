"""Removes what is older than agreed, provably and at the homeserver's pace. `policies.retention` decides.

What can go wrong: it removes what it should not; it says "done" and is not; it forgets something after a
crash; it asks for the same redaction twice; it keeps a list of who wrote when. The principles against it:
a page's position is saved in one transaction with the work the page gave; what is due is looked at again
in the moment it is sent; nothing counts as removed until the homeserver shows it; and of messages that
are not due, nothing is written down but the few that somebody keeps or that carry an impossible time.
"""
