"""Mutants: every change to every source of a package, each with a name that outlives edits."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.mutation.changes import Enums, changes
from tests.benchmarks.mutation.sites import Site, sites

__all__ = ["Mutant", "enums_of", "mutants_of"]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change to one source.

    Attributes:
        path: The source.
        site: Number of the place in its tree.
        change: Number of the change at that place.
        line: Line of the place.
        scope: The function or class around it.
        words: What stands there, and what is put in its place.
        lasting: Whether it acts beyond the calls of one function: on what is made when the module
            is imported, or on what is remembered.
    """

    path: Path
    site: int
    change: int
    line: int
    scope: str
    words: str
    lasting: bool

    @property
    def module(self) -> str:
        """The dotted name of the module."""
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def name(self) -> tuple[str, str, str]:
        """What it is known by: file, scope and change."""
        return str(self.path), self.scope, self.words

    def tree(self, enums: Enums) -> ast.Module:
        """Return the changed source as a tree."""
        tree = ast.parse(self.path.read_text())
        place = next(site for number, site in enumerate(sites(tree)) if number == self.site)
        made = next(new for at, new in enumerate(changes(place, enums)) if at == self.change)
        place.put(ast.copy_location(made, place.node))
        return ast.fix_missing_locations(tree)


def enums_of(folder: Path) -> Enums:
    """Collect the enumerations that a package declares."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(b) for b in node.bases):
                names = [ast.unparse(s.targets[0]) for s in node.body if isinstance(s, ast.Assign)]
                found[node.name] = tuple(name for name in names if name.isupper())
    return {name: members for name, members in found.items() if len(members) > 1}


def mutants_of(paths: Iterable[Path], enums: Enums) -> list[Mutant]:
    """List every mutant of some sources, in the order of the sources and of their lines."""
    found = []
    for path in paths:
        tree = ast.parse(path.read_text())
        passing = set(_passing(tree))
        for number, site in enumerate(sites(tree)):
            for at, new in enumerate(changes(site, enums)):
                assert isinstance(site.node, ast.stmt | ast.expr | ast.keyword)
                words = f"{_shown(site)} -> {_words(new)}"
                lasting = site.scope not in passing
                line = site.node.lineno
                found.append(Mutant(path, number, at, line, site.scope, words, lasting))
    return found


def _passing(tree: ast.AST, around: str = "", *, remembered: bool = False) -> Iterator[str]:
    """Yield the scopes of functions whose results nobody remembers."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            scope = f"{around}.{node.name}".lstrip(".")
            kept = remembered or any("lru_cache" in ast.unparse(d) for d in node.decorator_list)
            if isinstance(node, ast.FunctionDef) and not kept:
                yield scope
            yield from _passing(node, scope, remembered=kept)


def _shown(site: Site) -> str:
    """Write what stands in a place; of a small piece what stands around it too."""
    words = _words(site.node)
    if len(words) < 40 and isinstance(site.parent, ast.expr | ast.keyword | ast.stmt):
        around = _words(site.parent)
        return f"{words} in {around}" if len(around) < 200 else words
    return words


def _words(node: ast.AST) -> str:
    if isinstance(node, ast.keyword):
        return f"{node.arg}={ast.unparse(node.value)}"
    if isinstance(node, ast.If | ast.For | ast.While | ast.FunctionDef | ast.ClassDef):
        return ast.unparse(node).splitlines()[0]
    return " ".join(ast.unparse(node).split())
