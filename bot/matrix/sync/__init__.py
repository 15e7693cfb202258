"""Reads what the homeserver says happened, and keeps the model of the rooms."""
