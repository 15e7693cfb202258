"""The configuration's JSON Schema, with which an editor completes keys and marks mistakes."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pydantic.json_schema import GenerateJsonSchema

from bot.config.model import Config
from policies.vocabulary.durations import written


class _AsWritten(GenerateJsonSchema):
    """Writes default values the way people write them."""

    def encode_default(self, dft: Any) -> Any:
        match dft:
            case timedelta():
                return written(dft)
            case Path():
                return str(dft)
            case SecretStr():
                return dft.get_secret_value()
            case tuple():
                return [self.encode_default(part) for part in dft]
        return super().encode_default(dft)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of `config.yaml` (draft 2020-12)."""
    found = Config.model_json_schema(schema_generator=_AsWritten)
    found["properties"]["rooms"]["additionalProperties"] = {"$ref": "#/$defs/RoomSettings"}
    found["properties"]["rooms"].pop("patternProperties", None)
    return {"$schema": _AsWritten.schema_dialect, **found}
