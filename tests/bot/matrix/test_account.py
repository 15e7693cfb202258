"""The account as configured: nothing secret shows in it."""

from pathlib import Path

from bot.matrix.account import Account, SignedDevices
from policies.vocabulary import UserId

ACCOUNT = Account(
    homeserver="https://matrix.example.org",
    user_id=UserId("@bot:example.org"),
    data_dir=Path("data"),
    store_key=b"a store key of thirty-two bytes and more",
    password="the password",
    access_token="the token",
)


def test_no_secret_shows_when_it_is_printed() -> None:
    for shown in (repr(ACCOUNT), str(ACCOUNT), f"{ACCOUNT}"):
        assert "@bot:example.org" in shown
        assert not any(secret in shown for secret in ("store key", "the password", "the token"))


def test_unless_said_otherwise_staff_alone_need_signed_devices() -> None:
    assert ACCOUNT.require_signed_devices is SignedDevices.STAFF
