"""Write each script of examples/ as a Jupyter notebook beside it, without outputs.

    python .ci/build_notebooks.py [--check]

Scripts are the master: cells start with `# %%`, text cells with `# %% [markdown]`.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"

_CELL = re.compile(r"^# %%( \[markdown\])?\n", re.MULTILINE)


def notebook(script: str) -> str:
    """Return the text of the notebook of a script; the same bytes for the same script."""
    pieces = _CELL.split(script)[1:]
    cells: list[dict[str, Any]] = []
    for number, (markdown, body) in enumerate(zip(pieces[::2], pieces[1::2], strict=True)):
        text = body.strip("\n")
        if markdown:
            text = "\n".join(line.removeprefix("#").removeprefix(" ") for line in text.split("\n"))
        cell: dict[str, Any] = {"id": f"cell-{number:02}", "metadata": {}}
        cell["cell_type"] = "markdown" if markdown else "code"
        if not markdown:
            cell |= {"execution_count": None, "outputs": []}
        cell["source"] = text.splitlines(keepends=True)
        cells.append(dict(sorted(cell.items())))
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    found = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write, or with --check compare, every notebook; return 1 where one differs."""
    differs = False
    for path in sorted(EXAMPLES.glob("*.py")):
        target = path.with_suffix(".ipynb")
        text = notebook(path.read_text(encoding="utf-8"))
        old = target.read_text(encoding="utf-8") if target.exists() else ""
        if text != old:
            differs = True
            if "--check" not in sys.argv:
                target.write_text(text, encoding="utf-8")
            print(f"{target.name}: {'differs' if '--check' in sys.argv else 'written'}")
    return int(differs and "--check" in sys.argv)


if __name__ == "__main__":
    raise SystemExit(main())
