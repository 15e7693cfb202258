"""End-to-end encryption: what is kept of it, and what may be believed."""
