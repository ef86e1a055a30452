"""Suppressions and baselines: what may stand, for how long, and what they never hide."""

import json
import random
from pathlib import Path

import pytest

from tests.badinputs.case import good
from tests.checks.world import ROWS, checked, codes, put
from verify.checks import check_path
from verify.checks.baseline import read_baseline, write_baseline
from verify.errors import UnreadableError

SUPPRESS = """
[[check.suppress]]
rule = "V501"
record = "k-5"
reason = "Settled in the meeting of May."
"""


def test_a_suppressed_finding_does_not_fail_and_stays_counted(tmp_path: Path) -> None:
    outcome = checked(tmp_path, ROWS, SUPPRESS)
    assert codes(outcome) == [("V704", "k-3")]
    assert outcome.exit_code == 0
    [item] = outcome.suppressed
    assert (item.finding.code, item.reason) == ("V501", "Settled in the meeting of May.")


def test_it_hides_no_other_record_and_no_other_rule(tmp_path: Path) -> None:
    outcome = checked(tmp_path, [*ROWS, good("k-6", status="verified")], SUPPRESS)
    assert codes(outcome) == [("V704", "k-3"), ("V501", "k-6")]


UNTIL = {
    "given later": ('until = "2031-06-01"', "2031-07-01", 1),
    "given that day": ('until = "2031-06-01"', "2031-06-01", 0),
    "the data are later": ('until = "2031-05-01"', None, 1),
    "the data are earlier": ('until = "2031-06-01"', None, 0),
    "a whole month": ('until = "2031-06"', "2031-06-30", 0),
}


@pytest.mark.parametrize(("until", "today", "code"), UNTIL.values(), ids=UNTIL.keys())
def test_a_suppression_ends_by_the_day_given_or_the_latest_in_the_data(
    until: str, today: str | None, code: int, tmp_path: Path
) -> None:
    options = {"today": today} if today else {}
    outcome = checked(tmp_path, ROWS, SUPPRESS + until, options=options)
    assert outcome.exit_code == code
    expired = [found for found in outcome.findings if found.code == "V901"]
    assert [found.severity.value for found in expired] == ["warning"] * code


WRONG = {
    "no reason": (SUPPRESS.replace("reason", "#"), "error", "'reason' is missing"),
    "a blank reason": (SUPPRESS.replace("Settled in the meeting of May.", " "), "error", "blank"),
    "no record": (SUPPRESS.replace("record", "#"), "error", "'record' is missing"),
    "an unknown rule": (SUPPRESS.replace("V501", "V5O1"), "error", "V501"),
    "a rule about settings": (SUPPRESS.replace("V501", "V901"), "error", "cannot be suppressed"),
    "a misspelt key": (SUPPRESS + 'untill = "2031-01-01"\n', "error", "Did you mean 'until'"),
    "nothing to suppress": (SUPPRESS.replace("k-5", "k-1"), "warning", "nothing is suppressed"),
}


@pytest.mark.parametrize(("toml", "severity", "words"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_suppression_is_a_finding_and_suppresses_nothing(
    toml: str, severity: str, words: str, tmp_path: Path
) -> None:
    outcome = checked(tmp_path, ROWS, toml)
    [wrong] = [found for found in outcome.findings if found.code == "V901"]
    assert (wrong.severity.value, Path(wrong.file).name, wrong.line) == (
        severity,
        "dataset.toml",
        2,
    )
    assert words in wrong.message
    assert ("V501", "k-5") in codes(outcome)


def test_where_some_rules_are_not_asked_nothing_is_called_unused(tmp_path: Path) -> None:
    outcome = checked(tmp_path, ROWS, SUPPRESS.replace("k-5", "k-1"), options={"select": ["V7"]})
    assert "V901" not in {found.code for found in outcome.findings}


def test_what_a_record_was_refused_for_can_be_suppressed_only_one_by_one(tmp_path: Path) -> None:
    rows = [good("k-1"), good("k-2", stauts="x"), good("k-3", stauts="x")]
    toml = SUPPRESS.replace("V501", "V202").replace("k-5", "k-2")
    outcome = checked(tmp_path, rows, toml)
    assert codes(outcome) == [("V202", "k-3")]
    assert outcome.exit_code == 1
    assert checked(tmp_path, rows, "[check]\nignore = ['V202']\n").exit_code == 1


# --- baseline ------------------------------------------------------------------------------------


def known(folder: Path, file: Path) -> int:
    outcome = check_path(folder, fingerprints=True, options={"shown": 3})
    return write_baseline(file, outcome.current)


def rest(folder: Path, file: Path) -> list[str]:
    """Return what is new to a baseline; an unread info counts like an error."""
    outcome = check_path(folder, options={"baseline": str(file)})
    return [str(found) for found in outcome.findings]


MANY = [*ROWS, *(good(f"m-{n}", notes=f"<i>{n}</i>", speaker="officials") for n in range(20))]
BROKEN = [good("b-1", stauts="x"), good("b-2", about={"when": "2031-02-30"})]


@pytest.mark.parametrize("change", ["inserted", "reordered", "indented", "spaced", "as JSON"])
def test_no_known_finding_comes_back_whatever_the_file_looks_like(
    change: str, tmp_path: Path
) -> None:
    file = tmp_path / "known.json"
    rows = [*MANY, *BROKEN]
    assert known(put(tmp_path / "old", rows), file) > 40
    name = "allegations.jsonl"
    if change == "inserted":
        more = [good(f"a-{n}", claim=f"A barn burned ({n}).", about=None) for n in range(1000)]
        rows = [*more, *rows]
    elif change == "reordered":
        rows = random.Random(3).sample(rows, len(rows))
    elif change in ("indented", "as JSON"):
        name = "allegations.json"
    folder = put(tmp_path / "new", rows, name=name)
    if change == "spaced":
        path = folder / name
        path.write_text(path.read_text().replace('": ', '"  :  ').replace("\n", "\n\n"))
    assert rest(folder, file) == []


def test_a_new_finding_is_not_hidden_by_a_known_one(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    known(put(tmp_path / "old", [*MANY, *BROKEN]), file)
    rows = [*MANY, *BROKEN, good("n-1", stauts="x"), good("n-2", notes="<i>1</i>")]
    rows[2] = good("k-3", notes="<b>Mill</b> and <i>more</i>")
    found = rest(put(tmp_path / "new", rows), file)
    assert [line for line in found if "V202" in line and "n-1" in line]
    assert [line for line in found if "V704" in line and "n-2" in line]
    assert [line for line in found if "V704" in line and "k-3" in line]


def test_a_broken_line_is_known_by_its_text(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    folder = put(tmp_path / "old", ROWS)
    path = folder / "allegations.jsonl"
    path.write_text(path.read_text() + '{"claim": "x",}\n')
    known(folder, file)
    assert rest(folder, file) == []
    path.write_text(path.read_text().replace('{"claim": "x",}', '{"claim": "y",}'))
    assert [line for line in rest(folder, file) if "V101" in line]


def test_a_baseline_is_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    keys = [("V504", "b"), ("V101", "a"), ("V504", "b")]
    assert write_baseline(tmp_path / "one.json", keys) == 3
    write_baseline(tmp_path / "two.json", reversed(keys))
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert read_baseline(tmp_path / "one.json") == {("V504", "b"): 2, ("V101", "a"): 1}
    assert write_baseline(tmp_path / "none.json", []) == 0
    assert not read_baseline(tmp_path / "none.json")


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"version": 2, "findings": []}', '{"version": 1, "findings": [{"rule": 1}]}',
     '{"version": 1, "findings": 7}', "null", json.dumps({"version": 1})],
)  # fmt: skip
def test_a_broken_baseline_is_an_error_not_an_empty_one(text: str, tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    file.write_text(text)
    with pytest.raises(UnreadableError, match=r"known\.json"):
        read_baseline(file)
