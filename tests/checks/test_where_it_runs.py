"""Where checks run: the plugin for pytest, the pre-commit hook and the GitHub Action, as built."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.badinputs.case import good
from tests.checks.world import put
from tests.example import EXAMPLE, ROOT

BROKEN = [good("k-1"), good("k-2", stauts="x"), good("k-3", status="verified")]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which the package is what the built wheel holds."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [wheel] = folder.glob("*.whl")
    site = folder / "site"
    subprocess.run([sys.executable, "-m", "zipfile", "-e", str(wheel), str(site)], check=True)
    return {**os.environ, "PYTHONPATH": str(site)}


def ran(
    arguments: list[str], environment: dict[str, str], folder: Path
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        arguments, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def with_pytest(
    environment: dict[str, str], folder: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    (folder / "pytest.ini").write_text("[pytest]\n")
    return ran([sys.executable, "-m", "pytest", *arguments], environment, folder)


def test_the_wheel_holds_the_plugin_and_pytest_finds_it(
    built: dict[str, str], tmp_path: Path
) -> None:
    done = with_pytest(built, tmp_path, "--verify", str(EXAMPLE))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "46 passed" in done.stdout
    where = ran([sys.executable, "-c", "import verify; print(verify.__file__)"], built, tmp_path)
    assert where.stdout.startswith(built["PYTHONPATH"])


def test_a_family_that_fails_shows_its_findings_and_no_traceback(
    built: dict[str, str], tmp_path: Path
) -> None:
    data = str(put(tmp_path / "data", BROKEN))
    done = with_pytest(built, tmp_path, "--verify", data, "-k", "V2 or V5 or V7")
    assert done.returncode == 1
    assert "2 failed, 1 passed, 7 deselected" in done.stdout
    assert re.search(r"error V202 unknown field 'stauts'", done.stdout)
    assert "Traceback" not in done.stdout


def test_a_data_set_that_is_not_there_fails(built: dict[str, str], tmp_path: Path) -> None:
    done = with_pytest(built, tmp_path, "--verify", "nowhere")
    assert done.returncode == 1
    assert "no such file" in done.stdout


def test_without_the_option_the_plugin_does_nothing(built: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "test_one.py").write_text("def test_one() -> None: ...\n")
    assert "1 passed" in with_pytest(built, tmp_path).stdout


def hooks() -> dict[str, dict[str, str]]:
    """Read the few lines of YAML that the hooks are."""
    text = (ROOT / ".pre-commit-hooks.yaml").read_text()
    found = {}
    for block in re.split(r"^- ", text, flags=re.MULTILINE)[1:]:
        fields = dict(re.findall(r"^(?:  )?([a-z_]+): (.+)$", block, re.MULTILINE))
        found[fields["id"]] = fields
    return found


def test_the_hook_reports_the_changed_files_and_sees_all(
    built: dict[str, str], tmp_path: Path
) -> None:
    hook = hooks()["verify-check"]
    folder = put(tmp_path / "data", [good("k-1", source="g"), good("k-2", stauts="x", source="g")])
    (folder / "sources.jsonl").write_text('{"id": "g", "title": "x", "url": "file:///x"}\n')
    changed = ["data/sources.jsonl"]
    assert all(re.search(hook["files"], name) for name in changed)
    assert not re.search(hook["files"], "data/other.txt")
    command = [sys.executable, "-m", *shlex.split(hook["entry"]), "data", *changed]
    done = ran(command, built, tmp_path)
    assert done.returncode == 1
    assert "V303" in done.stdout
    assert "V202" not in done.stdout
    assert "2 files, 3 records read" in done.stdout


def test_the_hook_for_everything_takes_no_names(built: dict[str, str], tmp_path: Path) -> None:
    hook = hooks()["verify-check-all"]
    put(tmp_path / "data", BROKEN)
    assert hook["pass_filenames"] == "false"
    command = [sys.executable, "-m", *shlex.split(hook["entry"]), "data"]
    assert ran(command, built, tmp_path).returncode == 1


def steps() -> list[tuple[dict[str, str], str]]:
    """Read environment and script of each step of the action."""
    text = (ROOT / "action.yml").read_text()
    found = []
    for block in re.split(r"^    - name: ", text, flags=re.MULTILINE)[1:]:
        environment = dict(re.findall(r"^        (VERIFY_\w+): (.+)$", block, re.MULTILINE))
        script = block.partition("      run: |\n")[2]
        found.append((environment, re.sub(r"^        ", "", script, flags=re.MULTILINE)))
    return found


@pytest.mark.parametrize(("rows", "code"), [(BROKEN, 1), ([good("k-1")], 0)], ids=["bad", "good"])
def test_the_action_checks_and_passes_the_exit_code_on(
    rows: list[dict[str, object]], code: int, built: dict[str, str], tmp_path: Path
) -> None:
    put(tmp_path / "data", rows)
    bin_folder = tmp_path / "runner/verify/bin"
    bin_folder.mkdir(parents=True)
    program = bin_folder / "verify"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m verify "$@"\n')
    program.chmod(0o755)
    environment, script = steps()[1]
    given = {
        "VERIFY_DATA": "data",
        "VERIFY_FAIL_ON": "",
        "VERIFY_BASELINE": "",
        "VERIFY_SARIF": "out.sarif",
        "RUNNER_TEMP": str(tmp_path / "runner"),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
    }
    assert set(environment) <= set(given)
    done = ran(["bash", "-eo", "pipefail", "-c", script], {**built, **given}, tmp_path)
    assert done.returncode == code, done.stderr
    assert f"exit-code={code}" in (tmp_path / "output").read_text()
    assert ("::error file=" in done.stdout) == bool(code)
    assert '"2.1.0"' in (tmp_path / "out.sarif").read_text()
    assert (tmp_path / "summary.md").read_text().startswith("# Checks of the records")


def test_no_input_of_the_action_is_pasted_into_a_script() -> None:
    assert all("${{" not in script for _, script in steps())
    assert steps()[0][1].count('"$VERIFY_PYTHON" -m venv') == 1
