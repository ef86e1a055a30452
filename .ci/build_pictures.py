"""Write the pictures of README.md and docs from the example data set, with headless Chromium.

    python .ci/build_pictures.py

Needs what .ci/browser.sh installs, and the extra `notebook`. Fonts and browsers differ, so no test
compares the bytes; look at what changed before you commit it.
"""

import ast
import base64
import io
import os
import sys
import tempfile
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.chdir(ROOT)

import matplotlib  # noqa: E402  # the repository's root has to be found first

matplotlib.use("Agg")

from tests.browser.chromium import Page, browser  # noqa: E402
from tests.build import allegation, verified  # noqa: E402
from tests.example import example  # noqa: E402
from tests.test_notebooks import cells  # noqa: E402
from verify.graph.verification import CrossVerification  # noqa: E402
from verify.plot import waterfall  # noqa: E402
from verify.reports.document import report  # noqa: E402

OUT = ROOT / "docs" / "pictures"

INVENTED = {
    "relations": ("#event-k-1 > .arcs", 760),
    "figure-ladder": ("#event-k-1 > .tracks", 900),
    "timeline": ("#event-k-1 > h4 ~ .key ~ .tracks:not(:has(.amounts))", 900),
}
PARTS = {
    "contradiction": ("#event-a001-03 .pair", 760),
    "source-matrix": ("#event-a001-03 > .wrap", 900),
    "levels": ("#rests ~ .bars", 760),
    "balance": (".bars.sides", 760),
    "attribution": ("#allegation-a002-18 .chain", 760),
}
"""By name: the part of the report on invented towns, or on the example, and how wide it is."""

_ONLY = """(() => {
  const found = document.querySelector(SELECTOR);
  for (const one of found.querySelectorAll('details')) one.open = true;
  document.body.replaceChildren(found);
  document.body.setAttribute('class', 'shell');
  return Math.ceil(found.getBoundingClientRect().bottom) + 16;
})()"""

_STYLE = """
body { font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; margin: 24px; width: 900px; }
pre { background: #f4f4f2; border-left: 3px solid #17507f; padding: 8px 12px; font-size: 14px; }
.out { margin: 0 0 18px 20px; }
img { max-width: 860px; }
table { border-collapse: collapse; font-size: 14px; }
td, th { padding: 3px 10px; border-bottom: 1px solid #ddd; }
h3 { font-size: 17px; }
h4 { font-size: 15px; }
"""


def _invented() -> CrossVerification:
    """Make one event of an invented town, told with every kind of figure and of relation."""
    north, south = {"accused": "north-troops"}, {"accused": "south-troops"}
    rows = (
        allegation("k-1", speaker="north-mayor", figures=["at least 20 killed"], **south),
        allegation("k-2", speaker="south-mayor", source="herald", **north),
        allegation("k-3", speaker="mission", source="courier", when="2031-05-03/2031-05-05",
                   figures=["between 12 and 18 killed"], **south),
        allegation("k-4", speaker="relief", source="wary", figures=["dozens of people killed"],
                   when="early May 2031"),
        allegation("k-5", speaker="north-mayor", source="version", via=["north-wire"],
                   figures=["26 killed"], **south),
        allegation("k-6", speaker="south-ministry", source="herald", stance="denies",
                   scope="event", aspect="responsibility", denies=["k-1"], **south),
        allegation("k-7", speaker="local residents", source="leaflet", when=None),
    )  # fmt: skip
    told = ("k-1", "k-2", "k-3", "k-4", "k-5", "k-7")
    return verified(*rows, same=list(pairwise(told)))


def _only(page: Page, path: Path, selector: str, width: int) -> bytes:
    page.size(width)
    page.open(path)
    height = page.evaluate(_ONLY.replace("SELECTOR", repr(selector)))
    page.size(width, height)
    return page.picture()


def _drawn(axes: Any) -> bytes:
    data = io.BytesIO()
    axes.figure.savefig(data, dpi=90, bbox_inches="tight")
    return data.getvalue()


def _output(result: Any) -> str:
    if html := getattr(result, "_repr_html_", None):
        return f'<div class="out">{html()}</div>'
    if getattr(result, "figure", None):
        text = base64.b64encode(_drawn(result)).decode()
        return f'<img class="out" src="data:image/png;base64,{text}">'
    return f'<pre class="out">{escape(str(result))}</pre>'


def _notebook(path: Path, most: int) -> str:
    """Run the first cells of a notebook and return them with their results as a page."""
    names: dict[str, Any] = {}
    parts = []
    for cell in cells(path)[:most]:
        tree = ast.parse(cell)
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, path.name, "exec"), names)  # noqa: S102  # a file of this repository
        parts.append(f"<pre>{escape(cell.strip())}</pre>")
        if isinstance(last, ast.Expr):
            result = eval(compile(ast.Expression(last.value), path.name, "eval"), names)  # noqa: S307
            parts.append(_output(result))
    return f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>{''.join(parts)}"


def main() -> None:
    """Write every picture."""
    OUT.mkdir(exist_ok=True)
    (OUT / "waterfall.png").write_bytes(_drawn(waterfall(example(), "a001-03", "a001-11")))
    with tempfile.TemporaryDirectory() as folder, browser(Path(folder, "profile")) as page:
        path = Path(folder, "report.html")
        path.write_text(report(example()), encoding="utf-8")
        invented = Path(folder, "invented.html")
        invented.write_text(report(_invented()), encoding="utf-8")
        for file, parts in ((path, PARTS), (invented, INVENTED)):
            for name, (selector, width) in parts.items():
                (OUT / f"{name}.png").write_bytes(_only(page, file, selector, width))
        page.size(1280, 1000)
        page.open(path)
        (OUT / "report.png").write_bytes(page.picture())
        page.size(360, 1000)
        top = page.evaluate(
            "document.getElementById('event-a001-03').getBoundingClientRect().top + scrollY"
        )
        (OUT / "report-phone.png").write_bytes(page.picture(int(top)))
        shown = Path(folder, "notebook.html")
        shown.write_text(_notebook(ROOT / "examples/02_two_sides.py", 3), encoding="utf-8")
        page.size(960)
        page.open(shown)
        page.size(960, page.evaluate("Math.ceil(document.body.getBoundingClientRect().bottom)"))
        (OUT / "notebook.png").write_bytes(page.picture())


if __name__ == "__main__":
    main()
