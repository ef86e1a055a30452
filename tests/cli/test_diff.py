"""verify diff: two states by path or by revision, what is printed, and how it ends."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.valley import ALLEGATIONS, allegation, run, valley
from verify.cli.comment import comment
from verify.questions.markdown import to_markdown
from verify.questions.page import Entry, Heading, Listing, Page, Paragraph

MORE = allegation("k-8", "rescuers", "A shell hit the school.", accused="south")


def git(folder: Path, *words: str) -> str:
    who = {f"GIT_{role}_{part}": "a@example.org" for role in ("AUTHOR", "COMMITTER")
           for part in ("NAME", "EMAIL")}  # fmt: skip
    done = subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *words],
        cwd=folder, env={**os.environ, **who}, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three commits: a data set, an allegation more on a branch, a broken line on main."""
    top = tmp_path_factory.mktemp("repository")
    git(top, "init", "-q")
    valley(top / "data")
    git(top, "add", "data")
    git(top, "commit", "-qm", "one")
    git(top, "tag", "first")
    git(top, "switch", "-qc", "topic")
    valley(top / "data", allegations=[*ALLEGATIONS, MORE])
    git(top, "commit", "-qam", "two")
    git(top, "switch", "-q", "main")
    valley(top / "data", allegations=ALLEGATIONS[:-1])
    git(top, "commit", "-qam", "three")
    return top


@pytest.fixture(autouse=True)
def there(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(repository)
    yield
    assert git(repository, "status", "--porcelain", "--untracked-files=all") == ""
    assert git(repository, "branch", "--show-current") == "main"


def kinds(*words: str) -> set[tuple[str, str]]:
    ran = run("diff", *words, "--json")
    assert (ran.code, ran.err) == (0, "")
    return {(change["kind"], change["id"]) for change in json.loads(ran.out)}


ADDED, GONE = ("allegation_added", "k-8"), ("allegation_gone", "k-7")
BACK = ("allegation_added", "k-7")

SYNTAX: dict[str, tuple[tuple[str, ...], set[tuple[str, str]], set[tuple[str, str]]]] = {
    "revision and path, twice": (("first:data", "topic:data"), {ADDED}, {GONE}),
    "a revision and the work tree": (("first:data", "data"), {GONE}, {ADDED}),
    "a revision, of a path": (("topic", "data"), {GONE, ("allegation_gone", "k-8")}, {ADDED}),
    "two revisions of a path": (("first..topic", "data"), {ADDED}, {GONE}),
    "two revisions with their end left out": (("first..", "data"), {GONE}, {ADDED}),
    "since two revisions parted": (("main...topic", "data"), {ADDED}, {BACK}),
    "two revisions, all that differs": (("main..topic", "data/"), {ADDED, BACK}, set()),
    "as git counts back": (("HEAD~1:data", "HEAD:data"), {GONE}, {ADDED}),
    "relative to here": (("HEAD~1:./data", "HEAD:data"), {GONE}, {ADDED}),
    "one file": (("HEAD~1..HEAD", "data/allegations.jsonl"), {GONE}, {ADDED}),
}


@pytest.mark.parametrize(("words", "expected", "absent"), SYNTAX.values(), ids=SYNTAX.keys())
def test_a_state_is_named_as_git_users_name_it(
    words: tuple[str, ...], expected: set[tuple[str, str]], absent: set[tuple[str, str]]
) -> None:
    found = kinds(*words)
    assert expected <= found
    assert not absent & found


def test_a_revision_is_found_from_anywhere(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ADDED in kinds("first..topic", str(repository / "data"))
    monkeypatch.chdir(repository / "data")
    assert ADDED in kinds("first..topic", ".")
    assert ADDED in kinds("first:./", "topic:data")


def test_what_is_there_as_a_path_is_a_path(repository: Path, tmp_path: Path) -> None:
    other = valley(tmp_path / "first", allegations=[*ALLEGATIONS, MORE])
    assert ("allegation_gone", "k-8") in kinds(other, "first:data")


CANNOT_RUN: dict[str, tuple[tuple[str, ...], str]] = {
    "a revision that is not there": (("none:data", "data"), "none: there is no such file"),
    "a branch that is not there": (("none", "data"), "fetch it first"),
    "a path that the revision lacks": (("first:dada", "data"), "first:dada: this revision has no"),
    "a range with an end that is not there": (("first..none", "data"), "none: there is no such"),
    "a path that is not there": (("data", "dada"), "dada: there is no such file"),
    "two paths that are not there": (("dado", "dada"), "dado: there is no such file"),
    "a path outside of the repository": (("first..topic", "/"), "git"),
    "a folder that is no data set": (("first:", "data"), "this folder is no data set"),
    "an option in disguise": (("--output=x..first", "data"), "No such option"),
    "an option in disguise, as a revision": (("--", "--help:data", "data"), "no such revision"),
    "one state": (("data",), "Missing argument"),
}


@pytest.mark.parametrize(("words", "told"), CANNOT_RUN.values(), ids=CANNOT_RUN.keys())
def test_what_cannot_be_read_says_which_and_why(words: tuple[str, ...], told: str) -> None:
    ran = run("diff", *words)
    assert ran.code == 2
    assert ran.out == ""
    assert told in ran.err
    assert "Traceback" not in ran.err
    assert "/verify-" not in ran.err


def test_without_git_a_revision_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as nowhere:
        nowhere.setenv("PATH", "")
        ran = run("diff", "first:data", "data")
        assert run("diff", "data", "data").code == 0
    assert ran.code == 2
    assert "git is not installed" in ran.err


def test_outside_of_a_repository_gits_own_words_are_passed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    ran = run("diff", "first:data", valley(tmp_path / "data"))
    assert ran.code == 2
    assert "git says: not a git repository" in ran.err


def test_a_link_in_a_revision_is_not_followed(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    valley(tmp_path / "data")
    (tmp_path / "data/allegations.jsonl").unlink()
    (tmp_path / "data/allegations.jsonl").symlink_to("/etc/hostname")
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-qm", "one")
    ran = run("diff", "HEAD", str(tmp_path / "data"))
    assert ran.code == 2
    assert "HEAD:data/allegations.jsonl: this is a symbolic link" in ran.err


def test_errors_of_a_revision_are_located_in_it(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    broken = valley(tmp_path / "data", allegations=[*ALLEGATIONS, {**MORE, "stance": "shouts"}])
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-qm", "one")
    valley(tmp_path / "data", allegations=[*ALLEGATIONS, MORE])
    ran = run("diff", "HEAD", broken)
    assert ran.code == 1
    assert "HEAD:data/allegations.jsonl:8:" in ran.err
    assert "HEAD:data: 1 error; 1 record could not be used." in ran.err
    words = " ".join(ran.out.split())
    assert "1 record of HEAD:data could not be used: what they say shows as absent" in words


SHELLED = (
    "Shells fell on the lower town all night, and the school by the river burned to the ground "
    "before anyone could put out the fire."
)


def test_texts_that_git_does_not_hold_make_no_change(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    papers = [{"id": name, "publisher": name, "text_file": f"{name}.txt"} for name in "ab"]
    told = [{**allegation(f"k-{name}", f"Office {name}", "It burned."), "source": name}
            for name in "ab"]  # fmt: skip
    data = valley(tmp_path / "data", allegations=told)
    rows = "".join(json.dumps(row) + "\n" for row in papers)
    (tmp_path / "data/sources.jsonl").write_text(rows)
    (tmp_path / "data/.gitignore").write_text("*.txt")
    for name in "ab":
        (tmp_path / f"data/{name}.txt").write_text(f"Paper {name}. {SHELLED}")
    alone = run("single-source", data).out
    git(tmp_path, "add", "data")
    git(tmp_path, "commit", "-qm", "one")
    ran = run("diff", "HEAD", data, "--json")
    assert (ran.code, ran.err, json.loads(ran.out)) == (0, "", [])
    for name in "ab":
        (tmp_path / f"data/{name}.txt").unlink()
    assert run("single-source", data).out != alone, "the texts decide nothing here"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("first:data", "topic:data"), 0),
        (("first:data", "topic:data", "--exit-code"), 1),
        (("first:data", "first:data", "--exit-code"), 0),
    ],
    ids=["a change", "a change that is asked for", "no change"],
)
def test_a_change_is_an_exit_code_only_where_asked_for(words: tuple[str, ...], code: int) -> None:
    assert run("diff", *words).code == code


def test_text_says_what_was_compared_and_keeps_to_80_columns() -> None:
    ran = run("diff", "first:data", "topic:data")
    assert ran.out.startswith("What changed in the evidence\n\nFrom first:data to topic:data.\n")
    assert max(map(len, ran.out.splitlines())) <= 80
    assert "Rescuers allege" in ran.out or "rescuers allege" in ran.out.casefold()


def test_markdown_is_one_page_with_one_title() -> None:
    ran = run("diff", "first:data", "topic:data", "--markdown")
    assert ran.out.count("\n# ") == 0
    assert ran.out.startswith("# What changed in the evidence\n")
    assert "## Allegations added (1)" in ran.out


def test_a_comment_holds_no_more_than_a_forge_takes() -> None:
    entries = tuple(Entry(f"k-{n}", "a_b " * 50) for n in range(1000))
    lists = (entries[:10], entries, entries)
    blocks = [b for n, one in enumerate(lists) for b in (Heading(f"Part {n}"), Listing(one))]
    short = comment(Page("Title", (Paragraph("Summary."), *blocks)))
    text = to_markdown(short)
    assert 50_000 < len(text) <= 60_000
    shown = text.count("**k")
    assert f"{2010 - shown:,} more entries are left out" in text
    assert "## Part 2" not in text
    assert comment(Page("Title", (Listing(entries[:3]),))) == Page("Title", (Listing(entries[:3]),))


def test_every_change_is_in_json_however_few_are_shown() -> None:
    few = run("diff", "first..topic", "data", "--json", "--shown", "0").out
    assert few == run("diff", "first..topic", "data", "--json").out
