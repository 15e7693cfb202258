"""A phrase is found wherever its bytes are."""

from pathlib import Path

import pytest

from bot.playground.residue import search


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("all is well")
    residue = search(["wistful heron"], [tmp_path, tmp_path / "missing"])
    assert (residue.files, residue.size, residue.found) == (1, 11, ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_phrase_is_found_deep_in_binary_data_and_named_once(tmp_path: Path, encoding: str) -> None:
    store = tmp_path / "data" / "deep" / "store.db"
    store.parent.mkdir(parents=True)
    store.write_bytes(b"\0\xff\1" + "wistful heron, wistful heron".encode(encoding) + b"\0\xff")
    assert search(["wistful heron"], [tmp_path]).found == ((store, "wistful heron"),)
