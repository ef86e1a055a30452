"""verify report: writes one page, whole or not at all, and says how large it is."""

import json
from pathlib import Path

from tests.cli.valley import run, valley
from tests.reports.markup import read


def test_it_writes_a_page_and_says_how_large_it_is(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    ran = run("report", valley(tmp_path), "-o", str(out))
    assert ran.code == 0, ran
    assert ran.out == f"{out}: {out.stat().st_size:,} bytes\n"
    assert not read(out.read_text(encoding="utf-8")).broken


def test_it_says_so_as_json_where_asked(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    ran = run("report", valley(tmp_path), "-o", str(out), "--json", "--sections", "1")
    assert json.loads(ran.out) == {"path": str(out), "bytes": out.stat().st_size}
    assert out.read_text(encoding="utf-8").count('<section class="event') == 1


def test_a_folder_that_is_not_there_is_an_error_in_words(tmp_path: Path) -> None:
    ran = run("report", valley(tmp_path), "-o", str(tmp_path / "none" / "report.html"))
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_an_old_page_stays_where_the_data_cannot_be_read(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    out.write_text("old", encoding="utf-8")
    assert run("report", str(tmp_path / "nothing"), "-o", str(out)).code == 2
    assert out.read_text(encoding="utf-8") == "old"
