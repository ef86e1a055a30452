"""What each field of each model may hold, read from the models themselves."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from verify.models.record import Id, IsoDate, Record, When
from verify.models.words import Word

__all__ = ["Path", "Slot", "alternatives", "pointer", "records_within", "slots", "unwrapped"]

Path = tuple[str | int, ...]
"""Where a value stands inside its record: names of fields and positions in lists."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What one field may hold."""

    kinds: frozenset[str] = frozenset()
    """Kinds of plain values: text, id, date, when, word, number, integer, boolean, day, any."""
    record: type[Record] | None = None
    """The model of an object that may stand here."""
    words: tuple[str, ...] = ()
    """The words of a closed vocabulary."""
    many: bool = False
    """Whether a list may stand here."""
    mapping: bool = False
    """Whether an object with free keys stands here; `record` is what its values are."""
    required: bool = False
    """Whether it must be given."""
    nullable: bool = False
    """Whether null may stand here."""
    summary: str = ""
    """First sentence of its documentation."""

    @property
    def union(self) -> bool:
        """Whether an object or a plain value may stand here."""
        return self.record is not None and bool(self.kinds) and not self.mapping

    @property
    def json_in_cell(self) -> bool:
        """Whether a CSV cell that starts with a bracket is JSON."""
        return self.many or self.mapping or self.record is not None or "any" in self.kinds


@lru_cache(maxsize=64)
def slots(model: type[Record]) -> Mapping[str, Slot]:
    """Return what each field of a model may hold, by its name in files.

    Example:
        >>> from verify.models.allegation import Allegation
        >>> slots(Allegation)["source"].record.__name__, slots(Allegation)["via"].many
        ('Source', True)
    """
    hints = get_type_hints(model, include_extras=True)
    return {
        field.alias or name: _slot(
            hints[name], field.is_required(), (field.description or "").split(". ")[0]
        )
        for name, field in model.model_fields.items()
    }


def _slot(hint: Any, required: bool, summary: str) -> Slot:
    kinds: set[str] = set()
    parts: dict[str, Any] = {}
    for choice in alternatives(hint):
        kind, more = _kind(choice)
        parts |= more
        if kind:
            kinds.add(kind)
    return Slot(kinds=frozenset(kinds), required=required, summary=summary, **parts)


def alternatives(hint: Any) -> Iterator[Any]:
    """Yield the alternatives of a type, going into unions and lists."""
    if get_origin(hint) in (Union, UnionType):
        for choice in get_args(hint):
            yield from alternatives(choice)
    elif get_origin(unwrapped(hint)) is tuple:
        yield tuple
        yield from alternatives(get_args(unwrapped(hint))[0])
    else:
        yield hint


def unwrapped(hint: Any) -> Any:
    """Return a type without its annotations."""
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


_NAMED = ((Id, "id"), (IsoDate, "date"), (When, "when"))
_PLAIN = {"str": "text", "int": "integer", "float": "number", "bool": "boolean", "date": "day"}


def _kind(choice: Any) -> tuple[str | None, dict[str, Any]]:
    """Name one alternative: a kind of plain value, or what it says of the slot."""
    named = next((kind for hint, kind in _NAMED if choice == hint), None)
    bare = unwrapped(choice)
    if named:
        return named, {}
    if bare is tuple:
        return None, {"many": True}
    if bare is NoneType:
        return None, {"nullable": True}
    if get_origin(bare) is dict:
        inner = get_args(bare)[1]
        return None, {"mapping": True, **_kind(inner)[1]}
    if isinstance(bare, type) and issubclass(bare, Record):
        return None, {"record": bare}
    if isinstance(bare, type) and issubclass(bare, Word):
        return "word", {"words": tuple(word.value for word in bare)}
    return _PLAIN.get(getattr(bare, "__name__", ""), "any"), {}


def records_within(
    model: type[Record], row: Mapping[str, Any], path: Path = ()
) -> Iterator[tuple[type[Record], Mapping[str, Any], Path]]:
    """Yield a raw record and every raw record given in place inside it.

    Example:
        >>> from verify.models.allegation import Allegation
        >>> row = {"claim": "x", "source": {"publisher": "Gazette"}, "via": ["Agency"]}
        >>> [(kind.__name__, path) for kind, _, path in records_within(Allegation, row)]
        [('Allegation', ()), ('Source', ('source',))]
    """
    yield model, row, path
    known = slots(model)
    for name, value in row.items():
        slot = known.get(name)
        if slot is None or slot.record is None or not isinstance(value, dict | list):
            continue
        items = enumerate(value) if isinstance(value, list) else [(None, value)]
        if slot.mapping and isinstance(value, dict):
            items = value.items()  # type: ignore[assignment]  # keys stand where positions do
        for key, item in items:
            if isinstance(item, dict):
                at = (*path, name) if key is None else (*path, name, key)
                yield from records_within(slot.record, item, at)


def pointer(path: Path) -> str:
    """Write a path as a JSON pointer (RFC 6901), shortened where keys are very long.

    Example:
        >>> pointer(("figures", 0, "low"))
        '/figures/0/low'
    """
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in path)
    text = "".join("/" + part for part in parts)
    return text if len(text) <= _MAX_POINTER else text[:_MAX_POINTER] + "…"


_MAX_POINTER = 200
