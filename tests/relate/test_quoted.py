"""Quoted: which words an allegation gives verbatim, and which of them two share."""

from typing import Any

import pytest

from verify.models.allegation import Allegation
from verify.relate.quoted import quoted_words, shared_quote

FIVE = "the mill burned all night"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, ()),
        ({"quote": FIVE}, (FIVE,)),
        ({"quote": "the mill burned down"}, ()),
        ({"quote": "The MILL, burned: all night!"}, (FIVE,)),
        ({"quote": {"text": FIVE}}, (FIVE,)),
        ({"quote": {"text": FIVE, "translation": "so it burned on and on"}},
         (FIVE, "so it burned on and on")),
        ({"claim": f"He said: “{FIVE}”."}, (FIVE,)),
        ({"claim": f"«{FIVE}», and “we saw it with our eyes”"},
         (FIVE, "we saw it with our eyes")),
        ({"quote": FIVE, "claim": f"He said: “{FIVE} long”."}, (FIVE, f"{FIVE} long")),
    ],
    ids=["nothing", "five words", "four words", "signs and capitals", "a record",
         "a translation", "marks in the claim", "marks of two kinds", "both"],
)  # fmt: skip
def test_what_is_quoted(fields: dict[str, Any], words: tuple[str, ...]) -> None:
    allegation = Allegation.model_validate({"claim": "It burned.", "source": "Gazette", **fields})
    assert quoted_words(allegation) == tuple(f" {text} " for text in words)


@pytest.mark.parametrize(
    ("a", "b", "shared"),
    [
        ([], [FIVE], None),
        ([FIVE], [FIVE], FIVE),
        ([FIVE], [f"we saw that {FIVE} long"], FIVE),
        ([FIVE], ["the mill burned all day"], None),
        ([FIVE], [f"{FIVE}s"], None),
        (["we saw it with our eyes", FIVE], [FIVE], FIVE),
        (["one two three four five six seven eight nine"],
         ["one two three four five six seven eight nine"],
         "one two three four five six seven eight"),
    ],
    ids=["nothing quoted", "alike", "a part", "other words", "a part of a word",
         "the second of two", "long words are cut"],
)  # fmt: skip
def test_what_two_share(a: list[str], b: list[str], shared: str | None) -> None:
    first, second = (tuple(f" {text} " for text in texts) for texts in (a, b))
    assert shared_quote(first, second) == shared_quote(second, first) == shared
