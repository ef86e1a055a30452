"""The gates that are no tests of behaviour: format, lint, layers, types."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

GATES = {
    "the code is formatted": ["-m", "ruff", "format", "--check", "."],
    "the linter finds nothing": ["-m", "ruff", "check", "."],
    "the types hold": ["-m", "mypy"],
    "every layer imports only downward": [
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())",
    ],
}


@pytest.mark.parametrize("arguments", GATES.values(), ids=GATES.keys())
def test_gate(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
