import re
from collections.abc import Iterator
from pathlib import Path

import yaml
from pydantic import BaseModel

from bot.config import Config, load
from bot.config.example import filled_in
from bot.config.problems import section_of
from policies.vocabulary.settings import RoomSettings
from tests.bot.config.files import ACCOUNT, config_file, secret

EXAMPLE = Path(__file__).parents[3] / "config.example.yaml"


def keys_of(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        section = None if name in {"reminders", "rooms"} else section_of(field.annotation)
        yield from keys_of(section, f"{prefix}{name}.") if section else [f"{prefix}{name}"]


def keys_in(tree: dict[str, object], prefix: str = "") -> Iterator[str]:
    for name, value in tree.items():
        yield from (
            keys_in(value, f"{prefix}{name}.") if isinstance(value, dict) and value else [f"{prefix}{name}"]
        )


def test_the_example_has_every_key_there_is_and_no_other() -> None:
    assert sorted(keys_in(yaml.safe_load(EXAMPLE.read_text("utf-8")))) == sorted(keys_of(Config))


def test_the_example_runs_once_the_three_account_lines_are_filled_in(tmp_path: Path) -> None:
    secret(tmp_path, "password", "a password")
    text = EXAMPLE.read_text("utf-8").replace("/etc/underrose/password", "password")
    file = tmp_path / "config.yaml"
    file.write_text(text.replace("matrix.example.org", "matrix.example.com"), "utf-8")
    config = load(file, {})
    assert config.secrets.password is not None
    assert config.rules(config.defaults)


def test_the_example_shows_what_holds_if_a_key_is_left_out(tmp_path: Path) -> None:
    secret(tmp_path, "password", "a password")
    text = EXAMPLE.read_text("utf-8").replace("/etc/underrose/password", "password")
    (tmp_path / "example.yaml").write_text(text, "utf-8")
    left_out = config_file(tmp_path, "password_file: password\n", ACCOUNT)
    shown, bare = load(tmp_path / "example.yaml", {}), load(left_out, {})
    assert shown.model_dump(exclude={"user_id"}) == bare.model_dump(exclude={"user_id"})
    assert shown.defaults == RoomSettings()


SUGGESTED = re.compile(r"^(\s*\w+:) (?:null|\[\]) +# e\.g\. (\[.*\]|\".*?\"|[^:\n]+)(?=:|$).*", re.MULTILINE)
ROOMS = re.compile(r"^rooms: \{\}\n((?:#  .*\n)+)", re.MULTILINE)


def test_what_the_example_suggests_in_its_comments_is_valid(tmp_path: Path) -> None:
    text = EXAMPLE.read_text("utf-8").replace("/etc/underrose/password", "password")
    secret(tmp_path, "password", "a password")
    suggested = ROOMS.sub(lambda m: "rooms:\n" + m[1].replace("#  ", "  "), SUGGESTED.sub(r"\1 \2", text))
    (tmp_path / "config.yaml").write_text(suggested, "utf-8")
    config = load(tmp_path / "config.yaml", {})
    assert config.crisis_lines == ("US: 988", "GB: 116 123")
    assert config.controller.contact == "privacy@example.org"
    assert len(config.defaults.reminders) == 2
    assert len(config.rooms) == 2


def test_the_example_is_filled_in_for_an_account_and_keeps_its_comments(tmp_path: Path) -> None:
    secret(tmp_path, "password", "a password")
    text = filled_in(
        homeserver="http://localhost:8008", user_id="@rose:x", admin="@asha:x", password_file="password"
    )
    (tmp_path / "config.yaml").write_text(text, "utf-8")
    config = load(tmp_path / "config.yaml", {})
    assert (config.homeserver, config.user_id, config.admins) == (
        "http://localhost:8008",
        "@rose:x",
        ("@asha:x",),
    )
    assert text.count("#") == EXAMPLE.read_text("utf-8").count("#")
