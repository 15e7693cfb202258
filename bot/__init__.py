"""Carries things out: every side effect lives here."""
