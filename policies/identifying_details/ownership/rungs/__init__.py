"""The rungs of the ladder, by where the owner of a detail stands."""
