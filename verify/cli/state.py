"""State: one state of a data set, in the work tree or in a revision of git."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.cli.git_tree import GitTree

__all__ = ["State", "two_states"]

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_RANGE = re.compile(r"(?!\.)([^:]{0,1000}?)(\.{2,3})(?![./])([^:]{0,1000})")
"""A..B or A...B; "../data" is none."""

Room = Callable[[], Path]
"""Gives an empty folder."""


@dataclass(frozen=True, slots=True)
class State:
    """One state of a data set.

    Attributes:
        name: How it was asked for, such as "main:data".
        path: Where it is read from.
        taken_out: Whether that is a copy, taken out of a revision.
    """

    name: str
    path: str
    taken_out: bool = False

    def own(self, text: str) -> str:
        """Return a text in which a copy bears the name that was asked for.

        Example:
            >>> State("main:data", "/tmp/x/data", True).own("/tmp/x/data/a.jsonl:3: no")
            'main:data/a.jsonl:3: no'
        """
        return text.replace(self.path, self.name) if self.taken_out else text


@contextmanager
def two_states(old: str, new: str) -> Iterator[tuple[State, State]]:
    """Find the two states that a user names; copies of revisions are there only inside.

    Args:
        old: A path; `REV:PATH` as in `git show`; or, where `new` is a path, a revision, or a range
            `A..B` or `A...B` in which that path is looked at. What is there as a path is a path.
        new: A path or `REV:PATH`.

    Raises:
        UnreadableError: Where git or a revision is missing, or a revision lacks the path.
    """
    with ExitStack() as stack:

        def room() -> Path:
            return Path(stack.enter_context(TemporaryDirectory(prefix="verify-")))

        ranged = _RANGE.fullmatch(old)
        if _there(old) or _in_revision(old):
            yield _one(old, room), _one(new, room)
        elif ranged:
            yield _range(ranged, new, room)
        elif _there(new):
            tree = GitTree(old, _home(new))
            yield _taken(tree, tree.inside(new), room()), State(new, new)
        else:
            yield State(old, old), _one(new, room)  # reading says that it is missing


def _range(ranged: re.Match[str], data: str, room: Room) -> tuple[State, State]:
    """Return the two ends of a range; of three dots, the first is where they parted."""
    first, dots, last = ranged.groups()
    before, after = (GitTree(end or "HEAD", _home(data)) for end in (first, last))
    path = after.inside(data)
    if len(dots) == 3:
        before = before.parted_from(after)
    return _taken(before, path, room()), _taken(after, path, room())


def _one(text: str, room: Room) -> State:
    named = _in_revision(text)
    if _there(text) or not named:
        return State(text, text)
    revision, path = named
    tree = GitTree(revision, Path())
    if path.startswith(("./", "../")):
        path = tree.inside(path)
    return _taken(tree, path, room())


def _taken(tree: GitTree, path: str, folder: Path) -> State:
    return State(f"{tree.revision}:{path}", str(tree.write(path, folder)), taken_out=True)


def _in_revision(text: str) -> tuple[str, str] | None:
    """Return revision and path of `REV:PATH`; None where it is not so written."""
    revision, colon, path = text.partition(":")
    return (revision, path) if revision and colon and not _DRIVE.match(text) else None


def _there(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):  # such as a name that is too long
        return False


def _home(text: str) -> Path:
    """Return the nearest folder that is there: a path may be in a revision only."""
    found = Path(text).absolute()
    while not found.is_dir() and found != found.parent:
        found = found.parent
    return found
