"""Tells the service manager, if there is one, that the program is ready and alive (sd_notify(3))."""

import os
import socket
from datetime import timedelta


def notify(state: str) -> None:
    """Send a state such as `READY=1` to the socket named by `NOTIFY_SOCKET`."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
        try:
            sender.connect(address)
            sender.send(state.encode())
        except OSError:
            return  # the service manager is gone: there is nobody to tell


def watchdog_interval() -> timedelta | None:
    """Return how often to say `WATCHDOG=1`: half of what the service manager allows."""
    allowed = os.environ.get("WATCHDOG_USEC", "")
    is_number = allowed.isascii() and allowed.isdigit()
    return timedelta(microseconds=int(allowed)) / 2 if is_number and int(allowed) else None
