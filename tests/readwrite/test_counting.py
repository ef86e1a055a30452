"""What is counted beyond the findings that are shown is what would have been shown."""

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.readwrite.broken import line
from verify.models.dataset import Dataset
from verify.readwrite import read

BROKEN = (
    line("b")[:-5],
    line("b", stauts="x"),
    line("b", stance="says", stauts="x"),
    line("b", claim=None),
    line("b", claim=5),
    line("b", claim=" "),
    line("b", stated="2031-02-30"),
    line("b", figures={"low": 5, "high": 4}),
    line("b", figures={"low": "six"}),
    line("b", notes="a\u202eb"),
    line("b").replace(b"mill", b"m\xffll"),
    line("b").replace(b"mill", b"\\ud83d"),
    line("b").replace(b'"Ivo Marek"', b"NaN"),
    line("b").replace(b'"id"', b'"id": "c", "id"'),
    line("b", speaker={"name": "Ivo", "protected": True, "kind": 5}),
    line("taken"),
    b"null",
    b"[" * 300 + b"]" * 300,
)


def totals(ds: Dataset) -> Counter[str]:
    """Count findings by code, also those that are only counted."""
    found: Counter[str] = Counter()
    for finding in ds.findings:
        more = re.match(r"([0-9,]+) more findings of this kind", finding.message)
        found[finding.code] += int(more.group(1).replace(",", "")) if more else 1
    return found


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from([*BROKEN, None]), max_size=40), st.integers(1, 3))
def test_counting_is_as_exact_as_showing(
    tmp_path_factory: pytest.TempPathFactory, picked: list[bytes | None], shown: int
) -> None:
    folder = tmp_path_factory.getbasetemp() / "counting"
    folder.mkdir(exist_ok=True)
    lines = [line("taken")]
    for number, broken in enumerate(picked):
        lines += [line(f"k-{number}") if broken is None else broken] * (1 + number % 3)
    (folder / "a.jsonl").write_bytes(b"\n".join(lines))
    everything = read(folder / "a.jsonl", shown=10**9)
    counted = read(folder / "a.jsonl", shown=shown)
    assert counted == everything
    assert counted.rejected == everything.rejected
    assert totals(counted) == totals(everything)
