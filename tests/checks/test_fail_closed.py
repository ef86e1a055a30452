"""Fail closed: a check that could not be made never looks like one that found nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.badinputs.case import good, line, lines
from tests.checks.world import ROWS, put
from tests.cli.valley import run
from verify.checks import check_path
from verify.checks.outcome import summary
from verify.checks.outputs import OUTPUTS
from verify.errors import VerifyError

GOOD = line(good("k-1")) + b"\n"


UNREAD: dict[str, dict[str, bytes]] = {
    "no such file": {},
    "an empty file": {"allegations.jsonl": b""},
    "a table that is a picture": {
        "allegations.jsonl": GOOD,
        "sources.jsonl": b"\x89PNG\r\n\x1a\n....",
    },
    "a table of which no line can be read": {
        "allegations.jsonl": GOOD,
        "actors.jsonl": b"}{\n",
    },
    "settings that are no TOML": {"allegations.jsonl": GOOD, "dataset.toml": b"[check"},
    "settings that are not UTF-8": {"allegations.jsonl": GOOD, "dataset.toml": b"title = '\xff'"},
    "a table under a misspelt name": {"allegations.jsonl": GOOD, "acters.jsonl": b"{}"},
    "a table twice": {"allegations.jsonl": GOOD, "allegations.csv": b"id,claim,source\n"},
}


@pytest.mark.parametrize("form", OUTPUTS)
@pytest.mark.parametrize("files", UNREAD.values(), ids=UNREAD.keys())
def test_what_cannot_be_read_is_exit_code_2_in_every_form(
    files: dict[str, bytes], form: str, tmp_path: Path
) -> None:
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    ran = run("check", str(tmp_path if files else tmp_path / "nowhere"), "--format", form)
    assert ran.code == 2
    assert ran.err.startswith("verify: ")
    assert ran.out.strip()
    assert "Traceback" not in ran.out + ran.err


def test_exit_code_1_is_for_findings_and_0_for_none(tmp_path: Path) -> None:
    data = str(put(tmp_path, ROWS))
    assert run("check", data).code == 1
    assert run("check", data, "--ignore", "V501").code == 0
    assert run("check", data, "--ignore", "V501", "--fail-on", "warning").code == 1
    assert run("check", data, "--select", "V2").code == 0
    assert run("check", data, "--select", "V99").code == 2
    assert run("check", data, "--config", str(tmp_path / "nowhere.toml")).code == 2
    assert run("check", data, "--baseline", str(tmp_path / "nowhere.json")).code == 2


def test_a_rejected_record_fails_whatever_is_left_out(tmp_path: Path) -> None:
    data = str(put(tmp_path, [good("k-1"), good("k-2", stauts="x")]))
    assert run("check", data).code == 1
    assert run("check", data, "--ignore", "V2").code == 1
    assert run("check", data, "--select", "V7").code == 1


def test_the_baseline_is_written_used_and_shrunk(tmp_path: Path) -> None:
    data = str(put(tmp_path / "data", ROWS))
    file = str(tmp_path / "known.json")
    assert run("check", data, "--write-baseline").code == 2
    assert run("check", data, "--baseline", file, "--write-baseline").code == 0
    entries = json.loads(Path(file).read_text())["findings"]
    ran = run("check", data, "--baseline", file, "--fail-on", "info")
    assert ran.code == 0
    assert f"{len(entries)} in the baseline" in ran.out
    put(tmp_path / "data", [*ROWS[:4], good("k-5"), good("k-6", status="refuted")])
    ran = run("check", data, "--baseline", file, "--ratchet")
    assert ran.code == 1
    assert "k-6" in ran.out
    assert len(json.loads(Path(file).read_text())["findings"]) < len(entries)
    put(tmp_path / "data", ROWS)
    assert "k-5" in run("check", data, "--baseline", file).out


def test_a_report_can_be_written_to_a_file(tmp_path: Path) -> None:
    data = str(put(tmp_path / "data", ROWS))
    target = tmp_path / "report.sarif"
    ran = run("check", data, "--format", "sarif", "-o", str(target))
    assert ran.code == 1
    assert json.loads(target.read_text())["version"] == "2.1.0"
    assert "findings written" in ran.out


@pytest.mark.parametrize("name", ["V504", "single-source", "v504"])
def test_the_page_of_a_rule_is_printed(name: str) -> None:
    ran = run("rule", name)
    assert ran.code == 0
    for heading in ("What:", "Why it matters:", "Bad example:", "Good example:", "How to fix:"):
        assert f"\n{heading}\n" in ran.out


def test_all_rules_are_listed_and_printed() -> None:
    assert len(run("rule").out.splitlines()) == 43
    assert run("rule", "--all").out.count("\nHow to fix:\n") == 43
    assert len(json.loads(run("rule", "--json").out)) == 43
    assert json.loads(run("rule", "--settings").out)["title"] == "Settings of verify check"
    assert run("rule", "V999").code == 2


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_the_same_files_give_the_same_bytes_whatever_the_hash_seed(
    form: str, tmp_path: Path
) -> None:
    names = ["Olena Kovaleychuk", "Olena Kovaliichuk", "Kovaleichuk Olena", "O. Kovaleychuk"]
    data = put(tmp_path, [*ROWS, *(good(f"n-{n}", speaker=name) for n, name in enumerate(names))])
    said = {
        subprocess.run(
            [sys.executable, "-m", "verify", "check", str(data), "--format", form],
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=False,
        ).stdout
        for seed in ("1", "77")
    }
    assert len(said) == 1


# --- the sums -------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        line(good("k-1")),
        line(good("k-2", status="verified")),
        line(good("k-3", stauts="x", notes="<b>")),
        line(good("k-4", speaker="officials")),
        b'{"claim": "x",}',
        b"null",
        b"",
        b"<<<<<<< a",
        b'{"claim": "\xff", "source": "G"}',
        b'{"claim": "x", "claim": "y", "source": "G"}',
    ]
)
CHECK = st.sampled_from(
    [
        "",
        "[check]\nshown = 1\n",
        "[check]\nignore = ['V5']\n",
        "[check]\nselect = ['V5']\n",
        '[[check.suppress]]\nrule = "V501"\nrecord = "k-2"\nreason = "x"\n',
        "[check]\nignroe = 1\n",
        "[check\n",
    ]
)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.lists(PIECES, max_size=12), CHECK)
def test_the_sums_agree_and_nothing_but_a_checked_data_set_is_0(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes], toml: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "sums"
    folder.mkdir(exist_ok=True)
    (folder / "allegations.jsonl").write_bytes(b"\n".join(pieces))
    (folder / "dataset.toml").write_text(toml)
    outcome = check_path(folder)
    assert outcome.read == outcome.accepted + outcome.rejected
    assert outcome.total == sum(item.count for item in outcome.shown)
    assert f"{outcome.read} record" in summary(outcome)
    if outcome.exit_code == 0:
        assert outcome.accepted > 0
        assert outcome.rejected == 0
        assert not outcome.broken
    if outcome.rejected:
        assert outcome.exit_code > 0
    for write in OUTPUTS.values():
        assert write(outcome).endswith("\n")


@settings(max_examples=100, suppress_health_check=list(HealthCheck))
@given(
    st.binary(max_size=120),
    st.sampled_from(
        ["allegations.jsonl", "allegations.json", "allegations.csv", "dataset.toml",
         "pyproject.toml", "sources.csv", "known.json", "texts/a.txt"]
    ),
)  # fmt: skip
def test_whatever_bytes_a_file_holds_checking_ends_well(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "bytes-of-checks"
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    source = {"publisher": "G", "published": "2031-05-04", "text_file": "texts/a.txt"}
    (folder / "allegations.jsonl").write_bytes(lines(good("k-1", source=source, quote="x y z")))
    for other in ("allegations.json", "allegations.csv", "sources.csv", "dataset.toml"):
        (folder / other).unlink(missing_ok=True)
    (folder / "pyproject.toml").write_bytes(b"")
    if name.startswith("allegations"):
        (folder / "allegations.jsonl").unlink()
    (folder / name).write_bytes(data + (b"\n# tool.verify" if "toml" in name else b""))
    options = {"baseline": str(folder / name)} if name == "known.json" else {}
    try:
        outcome = check_path(folder, options=options)
    except VerifyError:
        return
    assert outcome.exit_code in (0, 1, 2)
