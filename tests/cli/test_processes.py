"""The command line as a process of its own: pipes, terminals, interruption, start-up."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.valley import allegation, valley
from tests.example import ROOT

VERIFY = [sys.executable, "-m", "verify"]
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07")
HOSTILE = "The mill \x1b]0;owned\x07\x1b[2J\x9b31m \u202eburned\u202c."


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    return valley(tmp_path_factory.mktemp("valley"))


def ran(
    *arguments: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*VERIFY, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=os.environ | (environment or {}),
        timeout=60,
    )


def on_a_terminal(*arguments: str, environment: dict[str, str] | None = None) -> tuple[str, int]:
    """Run a command whose three streams are a terminal of 80 columns."""
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    given = {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "40", **(environment or {})}
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [*VERIFY, *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        cwd=ROOT,
        env=clean | given,
        close_fds=True,
    )
    os.close(slave)
    said = b""
    while select.select([master], [], [], 60)[0]:
        try:
            piece = os.read(master, 65536)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        said += piece
    os.close(master)
    return said.decode("utf-8").replace("\r\n", "\n"), process.wait(timeout=60)


def test_both_names_and_the_module_are_one_program() -> None:
    module = ran("--help")
    for name in ("verify", "verify-allegations"):
        script = Path(sys.executable).with_name(name)
        done = subprocess.run([script, "--help"], capture_output=True, text=True, check=True)
        assert done.stdout == module.stdout


def test_a_pipe_gets_plain_text_even_if_colours_are_wanted() -> None:
    done = ran("words", "stance", environment={"TERM": "xterm-256color", "COLORTERM": "truecolor"})
    assert done.returncode == 0
    assert not ESCAPES.search(done.stdout)
    assert not re.search("[\u2500-\u257f]", done.stdout)
    assert done.stderr == ""


def test_a_terminal_gets_a_table_that_fits() -> None:
    said, code = on_a_terminal("words", "stance")
    assert code == 0
    assert ESCAPES.search(said)
    assert "\u2500" in said
    assert max(len(ESCAPES.sub("", line)) for line in said.splitlines()) <= 80


def test_a_terminal_gets_the_same_words_as_a_pipe_and_sees_progress(data: str) -> None:
    said, code = on_a_terminal("contradictions", data)
    piped = ran("contradictions", data)
    assert code == piped.returncode == 0
    words = re.findall(r"\w+", ESCAPES.sub("", said))
    assert sorted(set(re.findall(r"\w+", piped.stdout)) - set(words)) == []
    assert "matching" in said
    assert piped.stderr == ""


def test_no_colour_means_no_escapes() -> None:
    said, code = on_a_terminal("words", "stance", environment={"NO_COLOR": "1"})
    assert code == 0
    assert not ESCAPES.search(said)


def test_nothing_in_the_data_acts_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"id": "k-\x1b[2J", "claim": HOSTILE, "source": "Gazette"}), encoding="utf-8"
    )
    done = ran("check", str(tmp_path / "a.jsonl"))
    said = done.stdout + done.stderr
    assert "a.jsonl:1:" in said
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said)


def test_a_reader_that_leaves_early_is_no_error(data: str) -> None:
    with subprocess.Popen(
        [*VERIFY, "words"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_in_one_line() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*VERIFY, "words"],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "verify: No space left on device.\n"


def test_a_console_without_unicode_gets_escapes(tmp_path: Path) -> None:
    broken = {"claim": "Млин згорів.", "source": "Газета", "stance": "каже"}
    (tmp_path / "a.jsonl").write_text(json.dumps(broken), encoding="utf-8")
    done = ran("check", str(tmp_path / "a.jsonl"), environment={"PYTHONIOENCODING": "latin-1"})
    assert done.returncode in (1, 2)
    assert "Traceback" not in done.stderr
    assert "\\u043a" in done.stdout + done.stderr


def test_an_interruption_is_obeyed(tmp_path: Path) -> None:
    rows = [
        allegation(
            f"k-{n}", f"Speaker {n % 97}", f"Shells hit house {n}.", when=f"2031-05-{n % 28 + 1:02}"
        )
        for n in range(30_000)
    ]
    # What a shell starts in the background ignores the signal, and so would this process.
    code = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    code += "runpy.run_module('verify', run_name='__main__')"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "summary", valley(tmp_path, allegations=rows)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    time.sleep(3)
    assert process.poll() is None, "it was done before it could be interrupted"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert process.returncode == 2
    assert out == ""
    assert err.strip() == "verify: interrupted."


HEAVY = ("click", "dateparser", "networkx", "numpy", "pandas", "pydantic", "rich", "scipy")


def test_importing_the_library_loads_nothing_heavy() -> None:
    code = f"import verify, sys; print([n for n in {HEAVY!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_help_loads_no_library_but_click() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "verify", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "click" in loaded
    assert not loaded & (set(HEAVY) - {"click"})
