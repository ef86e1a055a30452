"""The notebooks run from top to bottom, every last line shows itself, scripts and copies agree."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.example import ROOT

matplotlib = pytest.importorskip("matplotlib", reason="needs the extra notebook")

SCRIPTS = sorted((ROOT / "examples").glob("*.py"))


@pytest.fixture(autouse=True)
def _drawn_without_a_window() -> Iterator[None]:
    matplotlib.use("Agg")
    yield
    from matplotlib import pyplot

    pyplot.close("all")


def cells(path: Path) -> list[str]:
    """Return the code cells of a script."""
    found = []
    for piece in path.read_text(encoding="utf-8").split("\n# %%"):
        first, _, body = piece.partition("\n")
        if "[markdown]" not in first:
            found.append(body)
    return found


def test_there_are_three() -> None:
    assert [path.name[:3] for path in SCRIPTS] == ["01_", "02_", "03_"]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_it_runs_and_every_result_shows_itself(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, Any] = {"__name__": path.stem}
    shown = 0
    for cell in cells(path):
        tree = ast.parse(cell)
        last = tree.body[-1] if tree.body else None
        if isinstance(last, ast.Expr):
            tree.body.pop()
        exec(compile(tree, path.name, "exec"), names)
        if isinstance(last, ast.Expr):
            result = eval(compile(ast.Expression(last.value), path.name, "eval"), names)
            assert result is not None
            if html := getattr(result, "_repr_html_", None):
                assert len(html()) > 20
                shown += 1
    assert shown >= 2


def test_the_notebooks_beside_the_scripts_are_those_of_the_scripts() -> None:
    done = subprocess.run(
        [sys.executable, ".ci/build_notebooks.py", "--check"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
