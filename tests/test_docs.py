"""Every block of code in README.md and docs runs, and prints what the page says it prints.

    ```pycon                a doctest
    ```python               doctest lines, or code that is run
    ```console              lines that begin with "$ " are run, the others are their output;
                            a line of three dots stands for any lines
    ```jsonl valley/a.jsonl a file, written before the blocks below it run
    ```toml, ```text, ```sh shown only

All blocks of a page share one set of names and one folder, in which `examples` is the project's.
"""

import contextlib
import doctest
import io
import re
import runpy
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import verify
from tests.example import EXAMPLE, ROOT, example
from verify.cli import main
from verify.errors import VerifyError
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN_ONLY = {"sh", "text", "toml", "json", "yaml"}
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@dataclass
class Block:
    """One block of code with where it stands."""

    page: Path
    line: int
    language: str
    file: str
    code: str


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [
        Block(page, text.count("\n", 0, found.start()) + 2, found[1], found[2] or "", found[3])
        for found in BLOCK.finditer(text)
    ]


WITH_CODE = [page for page in PAGES if any(b.language not in SHOWN_ONLY for b in blocks(page))]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which a page's commands run; the example is cross-verified only once."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)

    def read(path: Any, **options: Any) -> Dataset:
        return example().dataset if is_example(path) else original_read(path, **options)

    def cross_verify(dataset: Dataset, **options: Any) -> CrossVerification:
        if dataset is example().dataset and not {"rules", "previous"} & options.keys():
            return example()
        return original_cross_verify(dataset, **options)

    def is_example(path: Any) -> bool:
        return Path(path).exists() and Path(path).resolve() == EXAMPLE

    original_read, original_cross_verify = verify.read, verify.cross_verify
    for target in ("verify.read", "verify.readwrite.read"):
        monkeypatch.setattr(target, read)
    for target in ("verify.cross_verify", "verify.pipeline.cross_verify"):
        monkeypatch.setattr(target, cross_verify)
    return tmp_path


@pytest.mark.parametrize("page", WITH_CODE, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_shows_is_what_runs(page: Path, folder: Path) -> None:
    names: dict[str, Any] = {"__name__": "__docs__"}
    for block in blocks(page):
        if block.file:
            target = folder / block.file
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("a", encoding="utf-8") as out:
                out.write(block.code)
        elif block.language == "console":
            run_console(block)
        elif block.language in ("python", "pycon"):
            run_python(block, names)
        else:
            assert block.language in SHOWN_ONLY, f"{page}:{block.line}: {block.language}"


def run_python(block: Block, names: dict[str, Any]) -> None:
    if ">>>" not in block.code:
        exec(compile(block.code, f"{block.page}:{block.line}", "exec"), names)
        return
    test = doctest.DocTestParser().get_doctest(
        block.code, names, block.page.name, str(block.page), block.line - 1
    )
    told = io.StringIO()
    doctest.DocTestRunner(optionflags=FLAGS).run(test, out=told.write, clear_globs=False)
    names.update(test.globs)
    assert not told.getvalue(), told.getvalue()


def run_console(block: Block) -> None:
    for step in re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]:
        command, _, expected = step.partition("\n")
        words = shlex.split(command)
        assert words[0] == "verify", f"only verify is run in a console block: {command}"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            main(words[1:])
        assert matches(expected, printed.getvalue()), (
            f"{block.page}:{block.line}: $ {command}\n{printed.getvalue()}"
        )


def matches(expected: str, printed: str) -> bool:
    """Compare output; a line of three dots stands for any lines."""
    parts = re.split(r"^\.\.\.\n", expected.rstrip() + "\n", flags=re.MULTILINE)
    pattern = "(?:.*\n)*?".join(map(re.escape, parts))
    return re.fullmatch(pattern, printed.rstrip() + "\n") is not None


def test_a_wrong_line_of_output_is_noticed() -> None:
    assert matches("a\n...\nd\n", "a\nb\nc\nd\n")
    assert not matches("a\n...\nd\n", "a\nb\n")
    assert not matches("a\n", "a\nb\n")


def test_generated_pages_are_up_to_date() -> None:
    build = runpy.run_path(str(ROOT / ".ci/build_reference.py"))
    stale = [
        name
        for name in build["PAGES"]
        if build["rebuilt"](name) != (ROOT / "docs" / name).read_text(encoding="utf-8")
    ]
    assert not stale, "run: python .ci/build_reference.py"


LINK = re.compile(r"\[[^\]\n]+\]\(([^)\s]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    anchors = runpy.run_path(str(ROOT / ".ci/build_reference.py"))["anchor"]
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if link.startswith("http"):
            continue
        path, _, fragment = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{page}: {link}"
        if fragment:
            headings = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert fragment in map(anchors, headings), f"{page}: {link}"


def test_the_glossary_knows_every_public_class() -> None:
    text = (ROOT / "docs/reference/glossary.md").read_text(encoding="utf-8")
    known = set(re.findall(r"`(\w+)(?:\.\w+)?`", text)) | {"VerifyError"}
    classes = {name for name in verify.__all__ if isinstance(getattr(verify, name), type)}
    assert classes - known == set()
    assert any(issubclass(getattr(verify, name), VerifyError) for name in classes)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_page_names_a_machine(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(?:home|work|root|tmp|usr)/", text)
    assert "\t" not in text


def test_the_readme_begins_with_the_two_commands_of_the_project() -> None:
    first = next(block for block in blocks(ROOT / "README.md"))
    lines = first.code.splitlines()
    assert first.language == "sh"
    assert len(lines) == 2
    assert lines[0].endswith("verify brief examples/kherson-kharkiv")
    assert lines[1].endswith("pytest -n auto")
