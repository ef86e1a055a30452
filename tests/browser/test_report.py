"""The report in a real browser: what it asks for, how it fits, whom it shuts out."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Page, browser, executable
from tests.build import allegation, verified
from tests.example import ROOT, example
from tests.reports.payloads import PAYLOADS
from tests.reports.sample import filled
from verify.graph.verification import CrossVerification
from verify.pipeline import cross_verify
from verify.reports.document import report

AXE = ROOT / "build/browser/node_modules/axe-core/axe.min.js"

pytestmark = pytest.mark.skipif(
    executable() is None, reason="no Chromium on this machine: see .ci/browser.sh"
)

_OVER = """(() => {
  const wide = document.documentElement.clientWidth + 1;
  const over = [...document.querySelectorAll('body *')].filter(e =>
    e.getBoundingClientRect().right > wide && !e.closest('.wrap') && !e.closest('svg'));
  return [document.documentElement.scrollWidth <= wide, over.slice(0, 5).map(e => e.outerHTML)];
})()"""

_OVERLAP = """(() => {
  const found = [];
  for (const track of document.querySelectorAll('svg.axis')) {
    const boxes = [...track.querySelectorAll('text')].map(t => t.getBoundingClientRect())
      .filter(b => b.width);
    for (let i = 1; i < boxes.length; i++)
      if (boxes[i].left < boxes[i - 1].right + 2) found.push(track.textContent);
    const own = track.getBoundingClientRect();
    if (boxes.some(b => b.left < own.left - 1 || b.right > own.right + 1)) found.push('out: ' + track.textContent);
  }
  return found;
})()"""  # noqa: E501

_CLIPPED = """[...document.querySelectorAll('main :not(svg, svg *, .off, .off *)')].filter(e => {
    const style = getComputedStyle(e);
    const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
    return hides && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
  }).slice(0, 5).map(e => e.outerHTML)"""

_AXE = """axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(r =>
  JSON.stringify(r.violations.map(v => [v.id, v.impact, v.nodes.length, v.nodes[0].html])))"""


def _told_by(count: int, **fields: Any) -> CrossVerification:
    """Make one event of so many allegations, each of another speaker with a long name."""
    name = "The Interregional Directorate for the Documentation of Damage to Infrastructure"
    rows = [
        allegation(f"m{k:02}", speaker=f"{name}, office {k}", figures=[f"{k + 1} killed"], **fields)
        for k in range(count)
    ]
    return verified(*rows, same=list(pairwise(row["id"] for row in rows)))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    pages = {
        "example": report(example()),
        "small": report(example(), sections=8, single_shown=4),
        "hostile": report(cross_verify(filled(" ".join(PAYLOADS)))),
        "long": report(cross_verify(filled("Nordostwestfaelische" * 12))),
        "forty": report(_told_by(40)),
        "one": report(_told_by(1)),
        "undated": report(_told_by(4, when=None, source="leaflet")),
    }
    for name, text in pages.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in pages}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.mark.parametrize("name", ["example", "hostile"])
def test_it_asks_for_nothing_and_complains_of_nothing(
    page: Page, files: dict[str, Path], name: str
) -> None:
    page.requests.clear()
    page.complaints.clear()
    page.open(files[name])
    page.evaluate("new Promise(done => setTimeout(done, 200))")
    assert page.requests == [files[name].as_uri()]
    assert page.complaints == []
    assert page.evaluate("getComputedStyle(document.querySelector('.shell')).maxWidth") != "none"


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("name", ["small", "hostile", "long", "forty", "one", "undated"])
def test_nothing_is_wider_than_the_window(
    page: Page, files: dict[str, Path], name: str, width: int
) -> None:
    page.open(files[name])
    page.size(width)
    assert page.evaluate(_OVER) == [True, []]


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize(
    ("name", "axes"), [("example", 11), ("forty", 2), ("one", 1), ("undated", 1)]
)
def test_labels_of_a_scale_do_not_overlap(
    page: Page, files: dict[str, Path], name: str, axes: int, width: int
) -> None:
    page.open(files[name])
    page.size(width)
    assert page.evaluate("document.querySelectorAll('svg.axis').length") >= axes
    assert page.evaluate(_OVERLAP) == []


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("name", ["small", "forty", "undated"])
def test_no_text_is_clipped(page: Page, files: dict[str, Path], name: str, width: int) -> None:
    page.open(files[name])
    page.size(width)
    assert page.evaluate(_CLIPPED) == []


def test_on_paper_no_table_is_wider_than_the_page(page: Page, files: dict[str, Path]) -> None:
    page.open(files["forty"])
    page.size(690)  # a sheet of A4 within its margins
    page.call("Emulation.setEmulatedMedia", media="print")
    assert page.evaluate("document.querySelectorAll('.matrix').length") >= 1
    assert page.evaluate("document.documentElement.scrollWidth") <= 690


def test_every_link_leads_somewhere(page: Page, files: dict[str, Path]) -> None:
    page.open(files["example"])
    dead = page.evaluate(
        "[...document.links].filter(a => !document.getElementById("
        "decodeURIComponent(a.hash.slice(1)))).length"
    )
    assert dead == 0


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: see .ci/browser.sh")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_a_reader_who_sees_or_steers_otherwise_is_not_shut_out(
    page: Page, files: dict[str, Path], width: int, dark: bool
) -> None:
    page.open(files["small"])
    page.size(width, dark=dark)
    page.evaluate(AXE.read_text(encoding="utf-8") + ";0")
    assert json.loads(page.evaluate(_AXE)) == []


def test_it_prints(page: Page, files: dict[str, Path]) -> None:
    page.open(files["small"])
    assert page.printed().startswith(b"%PDF")
