"""Decides, and touches nothing: no I/O, no logging, no clock."""
