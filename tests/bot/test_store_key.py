from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.failures import ConfigProblem, StartProblem
from bot.store_key import FILE, lies_beside_database, opens_anything, store_key


def test_a_key_that_is_given_is_taken_and_no_file_made(tmp_path: Path) -> None:
    assert store_key(tmp_path, SecretStr("k" * 32)).get_secret_value() == "k" * 32
    assert list(tmp_path.iterdir()) == []


def test_on_the_first_start_a_key_file_is_made_for_the_bot_alone_and_then_kept(tmp_path: Path) -> None:
    made = store_key(tmp_path / "data", None)
    file = tmp_path / "data" / FILE
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(made.get_secret_value()) == 64
    assert store_key(tmp_path / "data", None) == made
    assert lies_beside_database(tmp_path / "data")


def test_a_start_that_was_cut_off_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "store.new").write_text("half")
    assert len(store_key(tmp_path, None).get_secret_value()) == 64


@pytest.mark.parametrize("kept", ["encryption.db", "underrose.db"])
def test_a_key_that_is_gone_is_never_made_anew_over_what_it_closed(tmp_path: Path, kept: str) -> None:
    (tmp_path / kept).write_bytes(b"x")
    with pytest.raises(StartProblem) as caught:
        store_key(tmp_path, None)
    assert "registered detail" in str(caught.value)
    assert "UNDERROSE_STORE_KEY" in str(caught.value)
    assert not (tmp_path / FILE).exists()


def test_begun_anew_a_key_is_made_unless_there_is_more_to_lose_than_details(tmp_path: Path) -> None:
    (tmp_path / "underrose.db").write_bytes(b"x")
    (tmp_path / "encryption.db").write_bytes(b"x")
    with pytest.raises(StartProblem, match=r"move encryption\.db away and start once .*--anew"):
        store_key(tmp_path, None, anew=True)
    (tmp_path / "encryption.db").rename(tmp_path / "away")
    made = store_key(tmp_path, None, anew=True)
    assert store_key(tmp_path, None) == made


@pytest.mark.parametrize("name", ["store.key", "encryption.db", "underrose.db"])
def test_where_there_is_a_key_or_what_one_closed_a_key_is_needed_to_look_at_it(
    tmp_path: Path, name: str
) -> None:
    assert not opens_anything(tmp_path / "not there")
    (tmp_path / "underrose.lock").touch()
    assert not opens_anything(tmp_path)
    (tmp_path / name).touch()
    assert opens_anything(tmp_path)


def test_a_short_key_is_refused_and_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(ConfigProblem, match="32") as caught:
        store_key(tmp_path, SecretStr("hunter2"))
    assert "hunter2" not in str(caught.value)


def test_a_key_file_that_others_can_read_is_refused_with_the_mend(tmp_path: Path) -> None:
    store_key(tmp_path, None)
    (tmp_path / FILE).chmod(0o644)
    with pytest.raises(ConfigProblem, match="chmod 600"):
        store_key(tmp_path, None)


def test_a_key_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(StartProblem, match="cannot be written"):
        store_key(tmp_path / "data", None)
