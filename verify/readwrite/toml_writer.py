"""TOML, written: the standard library only reads it."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from json import dumps
from typing import Any

from verify.errors import DatasetError

__all__ = ["toml"]

_BARE = re.compile(r"[A-Za-z0-9_\-]+")


def toml(settings: Mapping[str, Any]) -> str:
    """Write settings as TOML.

    Args:
        settings: Texts, numbers, true and false, lists and objects; null has no place in TOML.

    Raises:
        DatasetError: Where TOML cannot hold a value.

    Example:
        >>> print(toml({"title": "Valley", "parties": {"north": {"adverse_to": ["south"]}}}))
        title = "Valley"
        <BLANKLINE>
        [parties.north]
        adverse_to = ["south"]
        <BLANKLINE>
    """
    text = "\n".join(_table(settings, ())) + "\n"
    if tomllib.loads(text) != settings:
        raise DatasetError("dataset.toml: TOML changes a value. Write a .json file instead.")
    return text


def _table(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    inner = {key: value for key, value in table.items() if isinstance(value, Mapping)}
    plain = {key: value for key, value in table.items() if key not in inner}
    if path and (plain or not inner):
        yield ""
        yield f"[{'.'.join(map(_key, path))}]"
    for key, value in plain.items():
        yield f"{_key(key)} = {_value(value, (*path, key))}"
    for key, value in inner.items():
        yield from _table(value, (*path, key))


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    return dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: Any, path: tuple[str, ...]) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(item, path) for item in value)}]"
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(key)} = {_value(item, path)}" for key, item in value.items())
        return f"{{{inner}}}"
    what = "null" if value is None else type(value).__name__
    name = ".".join(path)
    raise DatasetError(f"dataset.toml: {name} is {what}, which TOML has not. Write a .json file.")
