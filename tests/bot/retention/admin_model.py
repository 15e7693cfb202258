"""The admin's side of the model homeserver: what lies in the database, censoring, and purging.

A purge is as blunt as Synapse's: it takes everything before an event that is no state, and what a redaction
held back comes back when the redaction goes while the content is still stored.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import unquote

from bot.failures import Failure, Refused
from tests.bot.retention.model import Model

Json = Mapping[str, Any]


class AdminModel:
    """Answers what `SynapseAdmin` asks. A purge takes a few looks at its status."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.asked: list[str] = []
        self.hides_stored = False
        self.purges: list[str] = []
        self.failure: Failure | None = None
        self.ends_as = "complete"
        self._active = 0

    async def __call__(self, method: str, path: str, body: Json | None, query: Json | None) -> Json:
        self.asked.append(f"{method} {path}")
        if self.failure and "override_ratelimit" not in path:
            raise self.failure
        last = unquote(path.rpartition("/")[2])
        match path.split("/")[4]:
            case "rooms":
                return self._page(query or {})
            case "fetch_event":
                return self._stored(last)
            case "purge_history":
                return self._purge(dict(body or {}))
            case "purge_history_status":
                self._active -= 1
                return {"status": "active" if self._active > 0 else self.ends_as}
            case _:
                return {}

    def censor(self, *, older_than: timedelta = timedelta()) -> None:
        """Take out of the database what redactions of that age took from sight."""
        for event in self.model.events:
            if "redacted_because" in event.get("unsigned", {}):
                made = event["unsigned"]["redacted_because"]["origin_server_ts"]
                if made <= (self.model.server_now() - older_than).timestamp() * 1000:
                    event["stored"] = event["content"]

    def _page(self, query: Json) -> Json:
        first, limit = int(query.get("from", "0")), int(query["limit"])
        chunk = [event for event in self.model.events if not event.get("outlier")]
        end = {"end": str(first + limit)} if first + limit < len(chunk) else {}
        return {"chunk": [self.model._shown(e) for e in chunk[first : first + limit]], **end}

    def _stored(self, event_id: str) -> Json:
        for event in self.model.events:
            if event["event_id"] == event_id and not self.hides_stored:
                return {"event": {**event, "content": event.get("stored", event["content"])}}
        raise Refused(404, "M_NOT_FOUND", "Event not found")

    def _purge(self, body: dict[str, Any]) -> Json:
        self.purges.append(body["purge_up_to_event_id"])
        self._active = 3
        if self.ends_as == "complete":
            self._take_out(body["purge_up_to_event_id"], is_ours_too=body["delete_local_events"])
        return {"purge_id": "purge"}

    def _take_out(self, before: str, *, is_ours_too: bool) -> None:
        events = self.model.events
        place = next(n for n, event in enumerate(events) if event["event_id"] == before)
        gone = [e for e in events[:place] if "state_key" not in e] if is_ours_too else []
        for event in events[:place]:
            event["outlier"] = True
        self.model.events = [event for event in events if event not in gone]
        for redaction in gone:
            for event in self.model.events:
                because = event.get("unsigned", {}).get("redacted_because", {})
                if because.get("event_id") == redaction["event_id"]:
                    event["content"] = event.get("stored", event["content"])
                    del event["unsigned"]
