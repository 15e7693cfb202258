"""Takes what happened, gathers what may be known about it, lets it be decided, and commits what follows."""
