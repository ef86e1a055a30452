"""Hostile text costs no more than friendly text, and no pattern can be made to run away."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.badinputs.case import good, lines
from tests.checks.world import put
from tests.example import ROOT
from tests.hang import ends_soon
from verify.checks.checking import check_path
from verify.checks.rules import RULES
from verify.checks.subject import Subject
from verify.models.allegation import Allegation
from verify.models.dataset import Dataset
from verify.readwrite import read
from verify.readwrite.shape import slots

N = 60_000
HOSTILE = {
    "spaces": "a" + " " * N + "b",
    "numbers and commas": "1," * (N // 2),
    "capitals": "A" * N + " said",
    "words with hyphens": "Aa-" * (N // 3),
    "quotation marks": "“" * 20_000,
    "straight marks": '"' * N,
    "dots": "..." * (N // 3),
    "an address without end": "a@" + "b." * (N // 2),
    "digits": "9" * N,
    "a telephone number without end": "+9 " * (N // 3),
    "names": "Ada Marsh, 7 " * (N // 13),
    "streets": "12 Mill " * (N // 8),
    "tags": "<" * N,
    "a formula": "=" + "A(" * (N // 2),
    "time words": "late " * (N // 5) + "June",
    "combining marks": "a" + "\u0301" * N,
    "zero-width spaces": "\u200b" * N + "a",
    "mixed scripts": "aа" * (N // 2),
    "brackets": "[" * N,
    "slashes": "https://" + "/" * N,
    "percent signs": "%0A" * (N // 3),
    "a denial without end": "denied that " * (N // 12),
    "bad words": "thugs " * (N // 6),
    "backslashes": "\\" * N,
    "half a date": "30 February " * (N // 12),
    "minus": "-" * N,
    "one letter of an emoji": "👩\u200d" * (N // 2),
}
FIELDS = ("claim", "speaker", "quote", "notes", "when", "figure", "url", "publisher", "place")


def with_text(field: str, text: str) -> dict[str, Any]:
    source = {"publisher": "Gazette", "published": "2031-05-04"}
    about = {"act": "shelling", "place": "Old Ford", "when": "2031-05-01"}
    if field in ("url", "publisher"):
        return good("k-1", source={**source, field: text})
    if field in ("when", "place"):
        return good("k-1", about={**about, field: text})
    if field == "figure":
        return good("k-1", figures=[text])
    return good("k-1", **{field: text})


@pytest.mark.parametrize("name", HOSTILE)
def test_no_rule_hangs_on_a_hostile_text_in_any_field(name: str) -> None:
    rows = [with_text(field, HOSTILE[name]) for field in FIELDS]
    for row, field in zip(rows, FIELDS, strict=True):
        row["id"] = field
        subject = Subject(Dataset.of([row]))
        for rule in RULES:
            if rule.look is None or rule.needs == "relations":
                continue
            with ends_soon():
                messages = [
                    spot.message if isinstance(spot.message, str) else spot.message()
                    for spot in rule.look(subject)
                ]
            assert all(len(message) < 2_000 for message in messages), rule.code.code


def test_reading_and_checking_hostile_text_stays_short(tmp_path: Path) -> None:
    rows = [
        {**with_text(field, text), "id": f"{field}-{number}"}
        for number, text in enumerate(HOSTILE.values())
        for field in ("claim", "when")
    ]
    folder = put(tmp_path, rows)
    from verify.checks import check_path
    from verify.checks.outputs import OUTPUTS

    outcome = check_path(folder, options={"ignore": ["V5", "V8"]})
    for write in OUTPUTS.values():
        assert len(write(outcome)) < 300_000
    assert len(read(folder).allegations) + outcome.rejected == len(rows)


# --- patterns ------------------------------------------------------------------------------------

UNROLLED = {
    "verify/normalise/figures/tokens.py": "words with apostrophes",
    "verify/normalise/places/mentions.py": "words with hyphens",
}
"""Tokenisers: their repeats are parted by a mark, and every match succeeds, so none is retried."""


def patterns(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the constant patterns of a file; parts of f-strings are looked at one by one."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        called = node.func
        if not (isinstance(called.value, ast.Name) and called.value.id == "re" and node.args):
            continue
        for part in ast.walk(node.args[0]):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield node.lineno, part.value


def runaway(pattern: str) -> str:
    """Say why a pattern may run away: unbounded repeats nested, or adjacent and alike."""
    import re._parser as parser  # type: ignore[import-not-found]

    try:
        parsed = parser.parse(pattern)
    except re.error:
        return ""  # a part of a pattern
    return _walk(list(parsed), False)


def _walk(items: list[Any], inside: bool) -> str:
    before: Any = None
    for kind, value in items:
        name = str(kind)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            _, high, inner = value
            unbounded = int(high) > 1000
            if unbounded and inside:
                return "nested unbounded repeats"
            if unbounded and before is not None and before == repr(list(inner)):
                return "adjacent unbounded repeats"
            found = _walk(list(inner), inside or unbounded)
            if found:
                return found
            before = repr(list(inner)) if unbounded else None
            continue
        before = None
        inner_lists = []
        if name == "SUBPATTERN":
            inner_lists = [list(value[-1])]
        elif name == "BRANCH":
            inner_lists = [list(branch) for branch in value[1]]
        elif name in ("ASSERT", "ASSERT_NOT"):
            inner_lists = [list(value[1])]
        for inner in inner_lists:
            found = _walk(inner, inside)
            if found:
                return found
    return ""


FILES = sorted((ROOT / "verify").rglob("*.py"))


def test_no_pattern_of_the_library_nests_or_repeats_unbounded_repeats() -> None:
    looked = 0
    wrong = []
    for path in FILES:
        for line, pattern in patterns(path):
            looked += 1
            name = str(path.relative_to(ROOT))
            if (why := runaway(pattern)) and name not in UNROLLED:
                wrong.append(f"{name}:{line}: {why}: {pattern[:60]}")
    assert wrong == []
    assert looked > 100


@pytest.mark.parametrize(
    ("pattern", "bad"),
    [
        (r"(a+)+", True),
        (r"(?:a*b*)*", True),
        (r"\s+\s*", True),
        (r"(?:[A-Z]\w*-?)+ said", True),
        (r"\d+(?:,\d+)*", True),
        (r"a+b+", False),
        (r"(?:a{1,9} ){1,3}", False),
        (r"[0-9]{1,9}(?:,[0-9]{3})*", False),
        (r"(?:ab)+", False),
    ],
)
def test_the_lint_knows_a_runaway_pattern(pattern: str, bad: bool) -> None:
    assert bool(runaway(pattern)) is bad


def test_all_texts_of_a_record_are_searched() -> None:
    row = good("k-1", figures=[{"text": "at least 12"}], extra={"a": [{"b": "deep"}]})
    [found] = Subject(Dataset.of([row])).texts()
    assert {"k-1", "Ivo Marek", "at least 12", "deep", "The Valley Gazette"} <= set(found)


@pytest.mark.parametrize(
    "more",
    [
        {field: value}
        for field, slot in slots(Allegation).items()
        for value, allowed in ((None, slot.nullable), ([], slot.many))
        if allowed and not slot.required
    ],
    ids=json.dumps,
)
def test_what_is_given_as_nothing_stops_no_rule(more: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "data.jsonl"
    file.write_bytes(lines(good("k-1"), {**good("k-2"), **more}))
    outcome = check_path(file)
    assert outcome.accepted == 2
    assert not outcome.broken
