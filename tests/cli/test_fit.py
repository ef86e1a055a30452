"""verify fit, and verify match with what it wrote."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.valley import run, valley


@pytest.fixture
def data(tmp_path: Path) -> str:
    return valley(tmp_path)


def test_weights_are_learned_written_and_used(data: str, tmp_path: Path) -> None:
    path = str(tmp_path / "learned.toml")
    ran = run("fit", data, "-o", path)
    assert (ran.code, ran.err) == (0, "")
    assert re.search(r"weights 2026\.\d+\+fit, from \d+ allegations", ran.out)
    stats = json.loads(run("match", data, "--stats", "--json", "--weights", path).out)
    assert "+fit" in json.dumps(stats)


def test_a_file_that_is_no_weights_is_named(data: str) -> None:
    ran = run("match", data, "--weights", data)
    assert ran.code == 2
    assert "verify: " in ran.err
