"""Bad input: an answer within a second, whatever is missing, repeated or hostile."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.hang import ends_soon
from tests.match.strategies import Row
from verify.match import match
from verify.models.dataset import Dataset

BARE: Row = {"claim": "x", "source": "s"}
FULL: Row = {
    "claim": "Shells hit the bakery.",
    "source": {"publisher": "Gazette", "published": "2031-05-06"},
    "speaker": "Ada Marsh",
    "about": {"act": "shelling", "place": "Izium", "when": "2031-05-04", "accused": "the North"},
    "figures": ["at least 12 people"],
}
MEGABYTE = 1_000_000


def told(row: Row, count: int, **more: Callable[[int], Any]) -> list[Row]:
    return [
        row | {"id": f"k{n}"} | {field: value(n) for field, value in more.items()}
        for n in range(count)
    ]


CASES: dict[str, tuple[list[Row], int]] = {
    "nothing": ([], 0),
    "one": (told(FULL, 1), 1),
    "one with nothing but a word": (told(BARE, 1), 1),
    "all fields missing": (told(BARE, 2_000), 2_000),
    "all fields missing, all claims different": (
        told(BARE, 2_000, claim=lambda n: f"word{n} other{n % 7}"),
        2_000,
    ),
    "all identical": (told(FULL, 2_000), 1),
    "all identical, each of its own source": (
        told(FULL, 2_000, source=lambda n: {"url": f"https://example.org/{n}"}),
        1,
    ),
    "one megabyte of one word": (told(FULL, 2, claim=lambda _: "a" * MEGABYTE), 1),
    "a megabyte of capitals": (told(FULL, 2, claim=lambda _: "Ab " * (MEGABYTE // 3)), 1),
    "a megabyte of numbers": (told(FULL, 2, claim=lambda _: "1,000 " * (MEGABYTE // 6)), 1),
    "a megabyte of apostrophes": (told(FULL, 2, claim=lambda _: "a'" * (MEGABYTE // 2)), 1),
    "a megabyte of commas": (told(FULL, 2, claim=lambda _: "," * MEGABYTE), 1),
    "a megabyte of marks that are not seen": (
        told(FULL, 2, claim=lambda _: "\u200b\u202e" * (MEGABYTE // 2) + "x"),
        1,
    ),
    "a megabyte of letters with marks": (
        told(FULL, 2, claim=lambda _: "e\u0301" * (MEGABYTE // 2)),
        1,
    ),
    "a megabyte of other letters": (
        told(FULL, 2, claim=lambda n: "".join(map(chr, range(0x4E00, 0x4E00 + 20_000))) * 50),
        1,
    ),
}


@pytest.mark.parametrize(("rows", "events"), CASES.values(), ids=CASES.keys())
def test_there_is_an_answer(rows: list[Row], events: int) -> None:
    data = Dataset.of(rows)
    match(Dataset.of(told(FULL, 2)))  # what is read from the package is read once
    with ends_soon():
        matching = match(data)
    assert len(matching.events) == events


@pytest.mark.parametrize("rows", [rows for rows, _ in CASES.values()][1:], ids=list(CASES)[1:])
def test_adding_to_it_is_as_quick(rows: list[Row]) -> None:
    earlier = match(Dataset.of(rows))
    more = Dataset.of([*rows, FULL | {"id": "another", "claim": "The mill burned."}])
    with ends_soon():
        matching = match(more, previous=earlier)
    assert len(matching.ids) == len(rows) + 1
