"""Git tree: the files of a data set as a revision holds them; the work tree is not touched."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from verify.errors import UnreadableError
from verify.graph.wording import plain
from verify.models.dataset import TABLES
from verify.readwrite.folder import SUFFIXES

__all__ = ["GitTree"]

_READ = frozenset(
    {"dataset.toml", *(f"{table}{suffix}" for table in TABLES for suffix in SUFFIXES)}
)
"""Names of the files that a data set is read from."""

_PLAIN_NAME = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]{0,99}")
_FILES = frozenset({"100644", "100755", "100664"})
_LINK, _FOLDER = "120000", "040000"

_QUIETLY = {
    "GIT_LITERAL_PATHSPECS": "1",  # a path is a path, whatever characters it has
    "GIT_NO_LAZY_FETCH": "1",  # what is not here is missing: nothing is fetched
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


@dataclass(frozen=True, slots=True)
class _Item:
    """One entry of a folder in git: its mode, the name of its content, and its path."""

    mode: str
    content: str
    path: str


class GitTree:
    """One revision of a repository. Git only reads: no checkout, filter, hook or network.

    Args:
        revision: A branch, tag, commit or tree, in git's own words such as "HEAD~1".
        home: A folder of the repository.

    Raises:
        UnreadableError: Where git, the repository or the revision is missing.
    """

    def __init__(self, revision: str, home: Path) -> None:
        self.revision = revision
        self._home = home
        self._git("rev-parse", "--git-dir", must=True)
        self._tree = self._name(f"{revision}^{{tree}}")
        if not self._tree:
            raise UnreadableError(
                f"{plain(revision)}: there is no such file or folder, and no such revision in the "
                "git repository here. In a shallow clone, fetch it first."
            )

    def parted_from(self, other: "GitTree") -> "GitTree":
        """Return the revision at which this one and another parted, as `git diff a...b` has it.

        Raises:
            UnreadableError: Where they have nothing in common.
        """
        both = [self._name(f"{tree.revision}^{{commit}}") for tree in (self, other)]
        found = self._git("merge-base", *both).decode().strip() if all(both) else ""
        if not found:
            raise UnreadableError(
                f"{plain(self.revision)}...{plain(other.revision)}: the two have no commit in "
                "common here. In a shallow clone, fetch the whole history first."
            )
        short = self._git("rev-parse", "--short=12", found).decode().strip()
        return GitTree(short or found, self._home)

    def inside(self, path: str) -> str:
        """Return a path of the work tree as it stands in the repository.

        Raises:
            UnreadableError: Where it lies outside.
        """
        top = Path(os.fsdecode(self._git("rev-parse", "--show-toplevel", must=True)).rstrip("\n"))
        try:
            found = Path(path).resolve().relative_to(top.resolve())
        except ValueError:
            message = f"{plain(path)}: this lies outside of the git repository {plain(str(top))}."
            raise UnreadableError(message) from None
        return "" if found == Path() else found.as_posix()

    def write(self, path: str, folder: Path) -> Path:
        """Write the data set at a path of this revision into a folder.

        Args:
            path: A folder or a file, from the top of the repository; "" for the top itself.
            folder: A folder that holds nothing else.

        Returns:
            Where it was written.

        Raises:
            UnreadableError: Where the revision has no such path, or a link stands there.
        """
        where = f"{plain(self.revision)}:{plain(path)}"
        item = _Item(_FOLDER, self._tree, "") if not path else self._item(path)
        if item is None:
            raise UnreadableError(f"{where}: this revision has no such file or folder.")
        target = folder / (Path(path).name or "data")
        if item.mode != _FOLDER:
            self._write(item, target, where)
            return target
        target.mkdir()
        for entry in _items(self._git("ls-tree", "-z", "--full-tree", item.content, must=True)):
            if entry.path in _READ:
                self._write(entry, target / entry.path, f"{where}/{entry.path}")
            elif entry.mode in _FILES and _PLAIN_NAME.fullmatch(entry.path):
                (target / entry.path).touch()  # reading tells of names that are nearly tables'
        return target

    def _item(self, path: str) -> _Item | None:
        clean = "/".join(part for part in path.split("/") if part not in ("", "."))
        listed = self._git("ls-tree", "-z", "--full-tree", self._tree, "--", clean)
        return next(_items(listed), None)

    def _write(self, item: _Item, target: Path, where: str) -> None:
        if item.mode == _LINK:
            raise UnreadableError(f"{where}: this is a symbolic link, which is not followed.")
        if item.mode not in _FILES:
            raise UnreadableError(f"{where}: this is no file.")
        target.write_bytes(self._git("cat-file", "blob", item.content, must=True))

    def _name(self, text: str) -> str:
        """Return the full name of what git knows by a name; empty where it knows nothing."""
        found = self._git("rev-parse", "--verify", "--quiet", "--end-of-options", text)
        return found.decode().strip()

    def _git(self, *arguments: str, must: bool = False) -> bytes:
        """Run git and return what it prints; where it fails, nothing, or an error if it must."""
        program = shutil.which("git")
        if program is None:
            raise UnreadableError(
                f"{plain(self.revision)}: there is no such file or folder, and no revision could "
                "be looked for: git is not installed."
            )
        try:
            done = subprocess.run(  # noqa: S603  # a list: nothing of it passes a shell
                [program, *arguments],
                cwd=self._home,
                env={**os.environ, **_QUIETLY},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
            )
        except (OSError, ValueError) as error:  # such as a NUL, or a name that is too long
            raise UnreadableError(f"{plain(self.revision)}: {plain(str(error))}.") from error
        if done.returncode == 0:
            return done.stdout
        if not must:
            return b""
        told = plain(os.fsdecode(done.stderr).strip().split("\n")[0]).removeprefix("fatal: ")
        raise UnreadableError(f"{plain(self.revision)}: there is no such file or folder, and no "
                              f"revision could be looked for: git says: {told}.")  # fmt: skip


def _items(listed: bytes) -> Iterator[_Item]:
    for line in listed.split(b"\0"):
        head, tab, path = line.partition(b"\t")
        if tab:
            mode, _, content = head.decode().split(" ", 2)
            yield _Item(mode, content, os.fsdecode(path))
