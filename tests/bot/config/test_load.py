import contextlib
from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.config import Config, WrongConfig, load
from bot.failures import ConfigProblem
from policies.vocabulary import UserId
from tests.bot.config.files import config_file, secret

SECRET = "hunter2-correct-horse"


def problem_of(file: Path, environment: dict[str, str] | None = None) -> str:
    with pytest.raises(ConfigProblem) as caught:
        load(file, environment or {})
    assert not isinstance(caught.value.__cause__, Exception)
    return str(caught.value)


def test_the_account_is_enough(tmp_path: Path) -> None:
    config = load(config_file(tmp_path), {})
    assert config.data_dir == tmp_path / "data"
    assert config.defaults.retention.max_age == timedelta(days=30)
    assert config.rules(config.defaults)["en"].text.startswith("#")
    assert config.database.get_secret_value() == "sqlite"


def test_a_problem_names_file_line_key_and_the_nearest_key(tmp_path: Path) -> None:
    file = config_file(tmp_path, "defaults:\n  retention:\n    max_agee: 30d\n")
    said = problem_of(file)
    assert said.startswith(f"{file}, line 5: defaults.retention.max_agee: ")
    assert said.endswith("the nearest is max_age.")


def test_all_problems_are_listed_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    said = problem_of(
        config_file(
            tmp_path,
            "admin: []\n"
            "defaults:\n"
            "  time_zone: Europe/Lodon\n"
            "  identifying_details: {regions: [ZZ]}\n"
            "rooms:\n"
            '  "!abc":\n'
            "    retention: {max_age: 7x, media: delete}\n"
            "    facilitator_level: 200\n",
            account="homeserver: http://matrix.example.org\n",
        )
    )
    found = [line.split(": ")[1] for line in said.splitlines()[1:]]
    assert found == [
        "homeserver",
        "user_id",
        "admin",
        "defaults.time_zone",
        "defaults.identifying_details.regions[0]",
        'rooms["!abc"].retention.max_age',
    ]


@pytest.mark.parametrize(
    ("rest", "key", "what"),
    [
        ("rooms: {'!a': {admin_level: 40}}", 'rooms["!a"]', "facilitator_level is above admin_level"),
        ("defaults: {admin_level: 40}", "defaults", "facilitator_level is above admin_level"),
        ("defaults: {retention: {media: delete}}", "defaults.retention.media", "synapse_admin.token_file"),
        ("defaults: {time_zone: Mars/Phobos}", "defaults.time_zone", "no time zone"),
        ("defaults: {time_zone: [Europe/London]}", "defaults.time_zone", "write a text"),
        ("defaults: {ground_rules: {file: none.md}}", "defaults.ground_rules.file", "there is no rules file"),
        ("rooms: {night: {}}", "rooms.night", "room id"),
        ("rooms: {'!a': 7d}", 'rooms["!a"]', "keys and values"),
        ("rooms: {'!a': {retention: 7d}}", 'rooms["!a"].retention', "keys and values"),
        ("rooms: []", "rooms", "keys and values"),
        ("admins: '@a:b.c'", "admins", "list"),
        ("admins: [asha]", "admins[0]", "user id"),
        ("commands: {burst: 0}", "commands.burst", "at least 1"),
        ("commands: {burst: many}", "commands.burst", "whole number"),
        ("command_prefix: ''", "command_prefix", "signs"),
        ("command_prefix: /", "command_prefix", "signs"),
        ("database: mysql://x", "database", "sqlite"),
        ("invites: {accept_from: ['*']}", "invites.accept_from[0]", "user id"),
        ("language: it", "language", "'en', 'es', 'de', 'fr'"),
        ("encryption: {require_signed_devices: some}", "encryption.require_signed_devices", "'staff'"),
        ("encryption: {forget_keys: maybe}", "encryption.forget_keys", "true or false"),
        ("management_room: facilitators", "management_room", "alias"),
        ("crisis_lines: ['']", "crisis_lines[0]", "one line"),
        ("log: {level: loud}", "log.level", "'debug'"),
        ("lifetimes: {audit: 0s}", "lifetimes.audit", "longer than nothing"),
        ("data_dir: 5", "data_dir", "path"),
        ("password: x", "password", "password_file"),
    ],
)
def test_a_wrong_value_is_refused_with_its_key_and_what_to_write(
    tmp_path: Path, rest: str, key: str, what: str
) -> None:
    said = problem_of(config_file(tmp_path, rest))
    assert f"line 3: {key}: " in said
    assert what in said


@pytest.mark.parametrize(
    "address",
    [
        "http://matrix.example.org",
        "matrix.example.org",
        "https://",
        "ftp://x",
        "https://a:b@x",
        "https://[",
        "https://x:y",
    ],
)
def test_an_address_that_is_unsafe_or_none_is_refused(tmp_path: Path, address: str) -> None:
    said = problem_of(config_file(tmp_path, account=f'homeserver: "{address}"\nuser_id: "@a:b"\n'))
    assert ", line 1: homeserver: " in said


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8008", "[::1]:8008"])
def test_plain_http_is_for_loopback(tmp_path: Path, host: str) -> None:
    account = f'homeserver: "http://{host}/"\nuser_id: "@a:localhost"\n'
    assert load(config_file(tmp_path, account=account), {}).homeserver == f"http://{host}"


def test_a_word_that_yaml_reads_as_false_is_taken_where_it_is_a_value(tmp_path: Path) -> None:
    rest = "encryption: {require_signed_devices: off}\ndefaults:\n  identifying_details: {mode: off}\n"
    config = load(config_file(tmp_path, rest + "  agreement: {reactions: on}\n"), {})
    assert config.encryption.require_signed_devices == "off"
    assert config.defaults.identifying_details.mode == "off"
    assert config.defaults.agreement.reactions is True


def test_a_room_may_lower_both_levels(tmp_path: Path) -> None:
    rest = "defaults: {facilitator_level: 10, admin_level: 20}\nrooms: {'!a': {admin_level: 30}}\n"
    load(config_file(tmp_path, rest), {})


def test_what_the_defaults_have_wrong_is_said_once(tmp_path: Path) -> None:
    rest = (
        "defaults: {time_zone: No/Where, retention: {max_age: x}}\nrooms: {'!a': {language: de}, '!b': {}}\n"
    )
    assert "has 1 problems" not in (said := problem_of(config_file(tmp_path, rest)))
    assert "rooms" not in said


def test_invites_are_taken_from_the_own_server_unless_globs_say_whose(tmp_path: Path) -> None:
    own = load(config_file(tmp_path), {})
    assert own.accepts_invite_from(UserId("@asha:example.org"))
    assert not own.accepts_invite_from(UserId("@asha:example.org.evil.net"))
    globs = load(config_file(tmp_path, 'invites: {accept_from: ["@a?ha:*.org"]}\n'), {})
    assert globs.accepts_invite_from(UserId("@asha:other.org"))
    assert not globs.accepts_invite_from(UserId("@[a]sha:other.org"))
    nobody = load(config_file(tmp_path, "invites: {accept_from: []}\n"), {})
    assert not nobody.accepts_invite_from(UserId("@asha:example.org"))


def test_a_missing_unreadable_or_foreign_file_is_a_sentence(tmp_path: Path) -> None:
    assert "underrose init" in problem_of(tmp_path / "none.yaml")
    assert "cannot be read" in problem_of(tmp_path)
    assert "cannot be read" in problem_of(Path("a\0b"))
    (tmp_path / "config.yaml").write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in problem_of(tmp_path / "config.yaml")
    (tmp_path / "config.yaml").write_bytes(b"#" * 1_000_001)
    assert "larger than 1 MB" in problem_of(tmp_path / "config.yaml")
    for nothing in ("", "just words", "- a\n- b"):
        assert "key: value" in problem_of(config_file(tmp_path, account=nothing))


def test_a_secret_comes_from_its_file_without_the_line_end(tmp_path: Path) -> None:
    secret(tmp_path, "pw", f"{SECRET}\n")
    config = load(config_file(tmp_path, "password_file: pw\n"), {})
    assert config.secrets.password is not None
    assert config.secrets.password.get_secret_value() == SECRET
    assert SECRET not in f"{config!r} {config} {config.model_dump()} {config.secrets}"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    config = load(config_file(tmp_path, "password_file: none\n"), {"UNDERROSE_PASSWORD": SECRET})
    assert config.secrets.password is not None
    assert config.secrets.password.get_secret_value() == SECRET


@pytest.mark.parametrize("key", ["password_file", "access_token_file", "store_key_file"])
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o777])
def test_a_secret_that_others_can_read_is_refused_with_the_mend(tmp_path: Path, key: str, mode: int) -> None:
    path = secret(tmp_path, "pw", SECRET, mode)
    said = problem_of(config_file(tmp_path, f"{key}: pw\n"))
    assert f"line 3: {key}: " in said
    assert f"chmod 600 {path}" in said
    assert SECRET not in said


def test_a_database_password_makes_the_configuration_a_secret(tmp_path: Path) -> None:
    file = config_file(tmp_path, f"database: postgresql://bot:{SECRET}@db/underrose\n")
    config = load(file, {})
    assert config.database.get_secret_value() == f"postgresql://bot:{SECRET}@db/underrose"
    assert SECRET not in repr(config)
    file.chmod(0o644)
    said = problem_of(file)
    assert f"chmod 600 {file}" in said
    assert SECRET not in said


scalars = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.sampled_from(["7d", "off", "@a:b"])
)
names = st.sampled_from([*Config.model_fields, "retention", "max_age", "mode", "!a:b", "#c:d"]) | st.text(
    max_size=6
)
trees = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.dictionaries(names, trees, max_size=6))
def test_any_yaml_is_a_configuration_or_a_config_problem(tmp_path: Path, tree: dict[str, object]) -> None:
    account = {"homeserver": "https://example.org", "user_id": "@a:example.org"}
    with contextlib.suppress(ConfigProblem):
        load(config_file(tmp_path, account=yaml.safe_dump(account | tree)), {})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(st.text(max_size=300))
def test_any_text_is_a_configuration_or_a_config_problem(tmp_path: Path, text: str) -> None:
    file = tmp_path / "config.yaml"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(ConfigProblem):
        load(file, {})


def _places(node: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    if isinstance(node, dict):
        return [place for key, inner in node.items() for place in _places(inner, (*path, key))]
    if isinstance(node, list):
        return [place for index, inner in enumerate(node) for place in _places(inner, (*path, index))]
    return [path]


EXAMPLE = yaml.safe_load((Path(__file__).parents[3] / "config.example.yaml").read_text("utf-8"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(_places(EXAMPLE)))
def test_a_secret_in_the_wrong_place_is_never_repeated(tmp_path: Path, place: tuple[object, ...]) -> None:
    tree = yaml.safe_load(yaml.safe_dump(EXAMPLE))
    node = tree
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = SECRET
    tree["nonsense"] = SECRET
    said = problem_of(config_file(tmp_path, account=yaml.safe_dump(tree)))
    if not str(place[-1]).endswith("file"):  # a path is named, so that it can be found
        assert SECRET not in said


def test_problems_can_be_read_by_programs(tmp_path: Path) -> None:
    with pytest.raises(WrongConfig) as caught:
        load(config_file(tmp_path, "nonsense: 1\n"), {})
    (problem,) = caught.value.problems
    assert (problem.key, problem.line) == ("nonsense", 3)
