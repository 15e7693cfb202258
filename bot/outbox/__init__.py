"""Delivers what was decided: in lanes, at the pace the homeserver allows."""
