"""The ways of being spoken of, one file each."""
