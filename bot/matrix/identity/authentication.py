"""Answers a homeserver that wants to be sure who asks (user-interactive authentication)."""

from http import HTTPStatus
from typing import Any

from bot.matrix.http import Declined
from bot.matrix.reading import mapping, objects, text

_CONSENT_STAGES = ("m.oauth", "org.matrix.cross_signing_reset")


def password_auth(declined: Declined, user_id: str, password: str | None) -> dict[str, Any] | None:
    """Return what answers a request for user-interactive authentication, where the password alone does."""
    stages = [flow.get("stages") for flow in objects(declined.answer.get("flows"))]
    if declined.status != HTTPStatus.UNAUTHORIZED or password is None or ["m.login.password"] not in stages:
        return None
    return {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user_id},
        "password": password,
        "session": text(declined.answer.get("session")),
    }


def refusal(declined: Declined) -> str:
    """Say why the identity was not taken.

    Matrix Authentication Service takes no password; it names a page where a person can allow it (MSC4312).
    """
    stages = mapping(declined.answer.get("params"))
    pages = (text(mapping(stages.get(stage)).get("url")) for stage in _CONSENT_STAGES)
    page = next((page for page in pages if page and page.isprintable()), "")
    if page:
        return f"the homeserver wants a person to allow the bot's identity: open {page}, then start again"
    return f"the homeserver did not take the bot's identity: {declined}"
