"""The JSON Schema of the settings, for editors."""

from typing import Any

from verify.checks.settings import Settings, Suppression

__all__ = ["settings_schema"]


def settings_schema() -> dict[str, Any]:
    """Return the JSON Schema of [check] in dataset.toml and [tool.verify] in pyproject.toml.

    Example:
        >>> sorted(settings_schema()["properties"])[:4]
        ['assertions', 'baseline', 'fail-on', 'ignore']
    """
    schema = Settings.model_json_schema(by_alias=True)
    own = Suppression.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Settings of verify check"
    schema.setdefault("$defs", {})["Suppression"] = own
    schema["properties"]["suppress"] = {
        "description": schema["properties"]["suppress"]["description"],
        "type": "array",
        "items": {"$ref": "#/$defs/Suppression"},
    }
    return schema
