from pathlib import Path

import pytest

from bot.config.secrets import Unfit, secret_file, secret_in
from tests.bot.config.files import secret


def test_a_secret_keeps_its_inner_spaces_and_loses_its_line_end(tmp_path: Path) -> None:
    assert secret_file(secret(tmp_path, "pw", " a b \r\n")).get_secret_value() == " a b "


def test_an_empty_variable_is_no_secret() -> None:
    assert secret_in({"UNDERROSE_PASSWORD": ""}, "UNDERROSE_PASSWORD") is None
    assert secret_in({}, "UNDERROSE_PASSWORD") is None


@pytest.mark.parametrize("value", ["", "\n", "  \n"])
def test_an_empty_file_is_refused(tmp_path: Path, value: str) -> None:
    with pytest.raises(Unfit, match="is empty"):
        secret_file(secret(tmp_path, "pw", value))


def test_what_is_no_secret_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unfit, match="no plain file"):
        secret_file(tmp_path)
    with pytest.raises(Unfit, match="there is no file"):
        secret_file(tmp_path / "none")
    with pytest.raises(Unfit, match="too large"):
        secret_file(secret(tmp_path, "big", "x" * 70_000))
    (tmp_path / "latin").write_bytes(b"\xe9")
    (tmp_path / "latin").chmod(0o600)
    with pytest.raises(Unfit, match="no UTF-8"):
        secret_file(tmp_path / "latin")


def test_a_credential_that_only_the_service_sees_is_named_so() -> None:
    with pytest.raises(Unfit, match=r"for the service alone.*As a service"):
        secret_file(Path("/run/credentials/none.service/password"))


def test_the_mode_of_a_service_managers_credential_is_its_own_affair(tmp_path: Path) -> None:
    path = secret(tmp_path, "pw", "x", mode=0o440)
    with pytest.raises(Unfit, match=f"chmod 600 {path}"):
        secret_file(path)
    assert secret_file(path, trusted=tmp_path).get_secret_value() == "x"
