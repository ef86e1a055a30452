"""Hypothesis strategies made from the models: whatever field a model has, they fill it.

    @given(datasets())
    def test_something(ds: Dataset) -> None: ...

`records(model)` draws one valid raw record; `datasets(tables)` draws a data set with unique ids.
"""

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from json import dumps
from typing import Any

from hypothesis import strategies as st

from verify.models.actor import Actor, Affiliation
from verify.models.dataset import TABLES, Dataset
from verify.models.figure import Figure
from verify.models.info import DatasetInfo
from verify.models.judgement import Judgement
from verify.models.record import Record
from verify.models.window import Window
from verify.readwrite.shape import Slot, slots

__all__ = ["datasets", "ids", "infos", "json_values", "records", "texts"]

_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CHARACTERS = st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters=_TURNING)
_TRICKY = (
    "=1+1",
    "+380",
    "-5",
    "@x",
    "'=x",
    "''",
    "'quoted' word",
    "[sic]",
    "{x",
    '["a"]',
    "2022",
    "1e5",
    "true",
    "null",
    "NA",
    '""',
    "\\N",
    "'\\N",
    "A > B",
    "a,b;c\td",
    "two\nlines",
    "back\r\nforth",
    "“curly”",
    "<<<<<<< x",
    "\u2028",
    "a\u0085b\u2029c",
    "й и\u0306",
    "👩‍🌾",
    "می‌خواهم",
    "مرحبا\u200f!",
)


@lru_cache(maxsize=1)
def texts() -> st.SearchStrategy[str]:
    """Draw texts with at least one visible character, many of them awkward in some format."""
    plain = st.text(_CHARACTERS, min_size=1, max_size=12).filter(_visible)
    return st.sampled_from([text for text in _TRICKY if _visible(text)]) | plain


def _visible(text: str) -> bool:
    return any(char.isprintable() and not char.isspace() for char in text)


@lru_cache(maxsize=1)
def ids() -> st.SearchStrategy[str]:
    """Draw ids: no space at the ends, no line break."""
    letters = st.characters(categories=["Lu", "Ll", "Nd", "Lo"])
    return st.text(letters | st.sampled_from("-_.:=@'"), min_size=1, max_size=8).filter(
        lambda text: ".." not in text
    )


@lru_cache(maxsize=1)
def json_values() -> st.SearchStrategy[Any]:
    """Draw anything that JSON has and our format holds."""
    leaves = (
        st.none()
        | st.booleans()
        | st.integers(-(10**17) + 1, 10**17)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.just("")
        | texts()
    )
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts(), inner, max_size=3),
        max_leaves=6,
    )


_DATES = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(str)
_ISO = _DATES | _DATES.map(lambda day: day[:7]) | _DATES.map(lambda day: day[:4])
_WHEN = _DATES | st.sampled_from(
    ["late June 2022", "fall of 2024", "2022-11-11/2022-11-14", "last week", "=now"]
)


def _number(field: str) -> st.SearchStrategy[float]:
    limits = {"lat": (-90, 90), "lon": (-180, 180)}.get(field, (0, 10**15))
    return st.integers(*limits) | st.floats(*limits)


def _plain(kind: str, field: str, slot: Slot) -> st.SearchStrategy[Any]:
    if field == "sha256":
        return st.text("0123456789abcdef", min_size=64, max_size=64)
    return {
        "text": texts(),
        "id": ids(),
        "date": _ISO,
        "day": _DATES,
        "when": _WHEN,
        "word": st.sampled_from(slot.words or ("",)),
        "number": _number(field),
        "integer": st.just(1) if field == "schema" else st.integers(0, 10**6),
        "boolean": st.booleans(),
        "any": json_values(),
    }[kind]


@lru_cache(maxsize=2048)
def _value(field: str, slot: Slot, depth: int) -> st.SearchStrategy[Any]:
    choices = [_plain(kind, field, slot) for kind in sorted(slot.kinds)]
    if slot.mapping:
        inner = records(slot.record, depth - 1) if slot.record else json_values()
        choices = [st.dictionaries(texts(), inner, max_size=2)]
    elif slot.record is not None and (depth > 0 or not choices):
        choices.append(records(slot.record, depth - 1))
    one = st.one_of(choices)
    many = one | st.lists(one, max_size=3) if slot.many else one
    return st.none() | many if slot.nullable else many


@lru_cache(maxsize=256)
def records(model: type[Record], depth: int = 2) -> st.SearchStrategy[dict[str, Any]]:
    """Draw valid raw records of a model, with records in place nested at most so deep."""
    return _records(model, depth)


@st.composite
def _records(draw: st.DrawFn, model: type[Record], depth: int) -> dict[str, Any]:
    known = slots(model)
    optional = [name for name, slot in known.items() if not slot.required and name != "id"]
    chosen = draw(st.lists(st.sampled_from(optional), unique=True, max_size=4))
    names = [name for name, slot in known.items() if slot.required or name in chosen]
    row = {name: draw(_value(name, known[name], depth)) for name in names}
    return _mended(draw, model, row)


def _mended(draw: st.DrawFn, model: type[Record], row: dict[str, Any]) -> dict[str, Any]:
    """Give what a model asks of several fields together."""
    if model is Figure:
        low, high = row.get("low"), row.get("high")
        if low is not None and high is not None and low > high:
            row["low"], row["high"] = high, low
        row.setdefault("text", "six")
        row["text"] = row["text"] or "six"
    if model is Affiliation:
        row["to"] = row.get("to") or draw(ids())
        if row.get("since") and row.get("until"):
            row["since"], row["until"] = "2020-01-01", row["until"]
            row["until"] = max(row["until"], "2021")
    if model is Window and row.get("earliest") and row.get("latest"):
        row["earliest"], row["latest"] = sorted((row["earliest"], row["latest"]))
    if model is Actor:
        row["name"] = row.get("name") or draw(texts())
    if model is Judgement:
        row["b"] = row["b"] if row["b"] != row["a"] else row["a"] + "x"
        row["relation"] = row.get("relation") or "corroborates"
    return row


def infos() -> st.SearchStrategy[DatasetInfo]:
    """Draw what a data set says about itself, without null, which TOML has not."""
    return records(DatasetInfo).map(_info)


def _info(row: dict[str, Any]) -> DatasetInfo:
    return DatasetInfo.model_validate_json(dumps(_without_null(row)))


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_null(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_null(item) for item in value if item is not None]
    return value


@st.composite
def datasets(draw: st.DrawFn, tables: Collection[str] = tuple(TABLES)) -> Dataset:
    """Draw a data set with at least one record; its ids are unique in each table.

    Args:
        draw: Given by Hypothesis.
        tables: The tables that may have records; settings are drawn where there are several.
    """
    rows: dict[str, list[dict[str, Any]]] = {table: [] for table in TABLES}
    for table in tables:
        names = draw(st.lists(ids(), unique=True, max_size=2))
        rows[table] = [{"id": name, **draw(records(TABLES[table]))} for name in names]
    if not any(rows.values()):
        first = sorted(tables)[0]
        rows[first] = [{"id": "k-1", **draw(records(TABLES[first]))}]
    info = draw(infos()) if len(tables) > 1 else None
    return Dataset.of(**rows, info=info)
