"""What a value is met as."""

from policies.identifying_details.registered.forms import forms


def texts(kind: str, value: str, *roles: int) -> set[str]:
    """Return the texts of all forms of a value, or of those in some roles."""
    return {form.text for form in forms(kind, value, ("US", "GB")) if not roles or form.role in roles}
