"""The account is what the configuration says, and shows no secret."""

import pytest
from pydantic import SecretStr

from bot.account import account_of
from bot.config.model import Config
from bot.config.secrets import Secrets
from bot.matrix.account import SignedDevices


def config(tmp: str = "/data", **more: object) -> Config:
    return Config.model_validate(
        {"homeserver": "https://matrix.example.org", "user_id": "@rose:example.org", "data_dir": tmp, **more}
    )


def test_it_is_who_and_where_the_configuration_says() -> None:
    account = account_of(config(device_name="Rosebud"), b"k" * 32)
    assert (account.homeserver, account.user_id) == ("https://matrix.example.org", "@rose:example.org")
    assert (str(account.data_dir), account.device_name) == ("/data", "Rosebud")
    assert account.store_key == b"k" * 32
    assert account.password is None
    assert account.access_token is None


@pytest.mark.parametrize("signed", list(SignedDevices))
def test_whose_devices_must_be_signed_is_as_configured(signed: SignedDevices) -> None:
    account = account_of(config(encryption={"require_signed_devices": signed.value}), b"k" * 32)
    assert account.require_signed_devices is signed


def test_staff_must_speak_from_signed_devices_where_nothing_is_said() -> None:
    assert account_of(config(), b"k" * 32).require_signed_devices is SignedDevices.STAFF


def test_secrets_are_handed_on_and_shown_nowhere() -> None:
    mine = config()
    mine.entrust(Secrets(password=SecretStr("hush-1"), access_token=SecretStr("hush-2")))
    account = account_of(mine, b"hush-3")
    assert (account.password, account.access_token, account.store_key) == ("hush-1", "hush-2", b"hush-3")
    assert "hush" not in repr(account)
