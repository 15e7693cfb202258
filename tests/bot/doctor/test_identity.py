"""The doctor says of the bot's device whether careful clients will hear it, and what mends it."""

from dataclasses import dataclass

import pytest

from bot.doctor.check import State
from bot.doctor.identity import check_identity
from bot.matrix.visiting import DeviceCheck


@dataclass(frozen=True)
class Looked:
    """A visit that has found something out about the device."""

    device: DeviceCheck

    async def device_check(self) -> DeviceCheck:
        return self.device


@pytest.mark.parametrize(
    ("has_identity", "is_signed", "siblings", "state", "found", "mend"),
    [
        (True, True, 0, State.GOOD, "is signed by the account's identity", ""),
        (False, False, 0, State.BAD, "has none", "underrose run"),
        (False, False, 3, State.BAD, "has none", "underrose run"),
        (True, False, 0, State.BAD, "is not signed", "underrose identity restore"),
        (True, False, 3, State.BAD, "is not signed", "underrose identity restore"),
        (True, True, 1, State.ADVICE, "1 other device", "underrose identity"),
        (True, True, 3, State.ADVICE, "3 other devices", "underrose identity"),
    ],
)
async def test_the_gravest_finding_is_the_one_that_is_said(
    has_identity: bool, is_signed: bool, siblings: int, state: State, found: str, mend: str
) -> None:
    device = DeviceCheck(has_identity=has_identity, is_signed=is_signed, unsigned_siblings=siblings)
    check = await check_identity(Looked(device))  # type: ignore[arg-type]  # the one question it is asked
    assert (check.about, check.state) == ("identity", state)
    assert found in check.found
    assert mend in check.mend
    assert bool(check.mend) is (state is not State.GOOD)
