"""`config schema` prints what editors check config.yaml with."""

import json

from bot.config.model import Config
from tests.bot.cli.running import ran


def test_the_schema_knows_every_key_and_lets_no_other_through() -> None:
    said = ran("config", "schema")
    schema = json.loads(said.out)
    assert said.status == 0
    assert set(Config.model_fields) <= set(schema["properties"])
    assert schema["additionalProperties"] is False


def test_it_needs_no_configuration_and_no_homeserver() -> None:
    assert ran("config", "schema").err == ""


def test_alone_it_says_what_there_is() -> None:
    said = ran("config")
    assert "schema" in said.out + said.err
