import json

from jsonschema import Draft202012Validator

from bot.config import schema
from tests.bot.config.test_example import EXAMPLE, yaml


def test_the_schema_is_one_and_takes_the_example() -> None:
    described = json.loads(json.dumps(schema()))
    Draft202012Validator.check_schema(described)
    Draft202012Validator(described).validate(yaml.safe_load(EXAMPLE.read_text("utf-8")))


def test_the_schema_marks_a_misspelt_key_also_in_a_room() -> None:
    checked = Draft202012Validator(schema())
    account = {"homeserver": "https://x", "user_id": "@a:b"}
    wrong = [
        {"admin": []},
        {"rooms": {"!a": {"retention": {"max_agee": "7d"}}}},
        {"defaults": {"gate": "mute"}},
    ]
    assert all(list(checked.iter_errors(account | tree)) for tree in wrong)


def test_the_schema_holds_no_secret_and_durations_as_people_write_them() -> None:
    assert schema()["$defs"]["RetentionSettings"]["properties"]["first_sweep_after"]["default"] == "24h"
    assert schema()["properties"]["database"]["default"] == "sqlite"
