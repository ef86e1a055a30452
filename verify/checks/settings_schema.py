"""The JSON Schema of the settings, for editors."""

from typing import Any

from verify.checks.settings import Settings, Suppression

__all__ = ["settings_schema"]

_DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9:.]{4,15}(Z|[+-][0-9:]{4,5})?)?)?)?$"
"""How a day is written; that it exists is found by reading."""


def settings_schema() -> dict[str, Any]:
    """Return the JSON Schema of [check] in dataset.toml and [tool.verify] in pyproject.toml.

    Example:
        >>> sorted(settings_schema()["properties"])[:4]
        ['assertions', 'baseline', 'fail-on', 'ignore']
    """
    schema = Settings.model_json_schema(by_alias=True)
    own = Suppression.model_json_schema()
    for text in (*_choices(schema, "today"), *_choices(own, "until")):
        text["pattern"] = _DATE
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Settings of verify check"
    schema.setdefault("$defs", {})["Suppression"] = own
    schema["properties"]["suppress"] = {
        "description": schema["properties"]["suppress"]["description"],
        "type": "array",
        "items": {"$ref": "#/$defs/Suppression"},
    }
    return schema


def _choices(schema: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return what may stand in a field as text."""
    field = schema["properties"][name]
    return [one for one in field.get("anyOf", [field]) if one.get("type") == "string"]
