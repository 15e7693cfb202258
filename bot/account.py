"""Who the bot is on Matrix, as its configuration says."""

from bot.config.model import Config
from bot.matrix.account import Account, SignedDevices
from policies.vocabulary import UserId


def account_of(config: Config, key: bytes, *, anew: bool = False) -> Account:
    """Say who the bot is on Matrix. `anew`: also where another of its devices was seen just now."""
    secrets = config.secrets
    return Account(
        homeserver=config.homeserver,
        user_id=UserId(config.user_id),
        password=secrets.password.get_secret_value() if secrets.password else None,
        access_token=secrets.access_token.get_secret_value() if secrets.access_token else None,
        device_name=config.device_name,
        data_dir=config.data_dir,
        store_key=key,
        require_signed_devices=SignedDevices(config.encryption.require_signed_devices),
        anew=anew,
    )
