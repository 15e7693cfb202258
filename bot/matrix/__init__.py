"""Speaks Matrix: the one place that knows nio, encryption and the homeserver's HTTP."""

import logging

# nio writes decrypted text into its log (its own warnings quote what failed validation, and at
# DEBUG whole responses). What members write is never logged, so its loggers say nothing at all.
for _name in ("nio", "peewee"):
    logging.getLogger(_name).disabled = True
    logging.getLogger(_name).propagate = False
    logging.getLogger(_name).handlers[:] = [logging.NullHandler()]
for _name in (
    "client",
    "client.async_client",
    "client.base_client",
    "client.http_client",
    "crypto",
    "crypto.log",
    "events",
    "events.misc",
    "events.presence",
    "http",
    "responses",
    "rooms",
    "store",
    "store.log",
):
    logging.getLogger(f"nio.{_name}").disabled = True
