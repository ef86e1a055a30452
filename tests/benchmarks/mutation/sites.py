"""Sites: which nodes of a module's syntax tree may be changed, and what stands around each."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Site", "sites"]

_TYPES = {"annotation", "returns", "type_params"}
_NEVER = (ast.Import, ast.ImportFrom, ast.Assert, ast.JoinedStr, ast.Global, ast.Nonlocal)
"""Names, what is for the type checker only, and wording that is shown to people."""


@dataclass(frozen=True, slots=True)
class Site:
    """A node with its place in the tree.

    Attributes:
        parent: The node that holds it.
        field: In which field.
        index: At which position of that field, where it is a list.
        node: The node.
        scope: Name of the function or class around it, dotted; empty at the top of the module.
        returns: What the function around it says that it returns.
    """

    parent: ast.AST
    field: str
    index: int | None
    node: ast.AST
    scope: str
    returns: str

    def put(self, node: ast.AST) -> None:
        """Put another node in its place."""
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


def sites(tree: ast.Module) -> Iterator[Site]:
    """Yield the nodes that may be changed, always in one order.

    Docstrings, annotations, type aliases, imports, `__all__`, assertions, f-strings and decorators
    other than `rule` are left out, and `strict` of `zip`.
    """
    yield from _below(tree, "", "")


def _below(parent: ast.AST, around: str, returns: str) -> Iterator[Site]:
    inside = around
    if isinstance(parent, ast.FunctionDef | ast.ClassDef):
        inside = f"{around}.{parent.name}".lstrip(".")
    if isinstance(parent, ast.FunctionDef):
        returns = ast.unparse(parent.returns) if parent.returns else ""
    for field, value in ast.iter_fields(parent):
        if field in _TYPES:
            continue
        # Decorators and defaults are worked out where the function is made.
        scope = inside if field == "body" else around
        for index, node in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(node, ast.AST) and not _left_out(parent, field, index, node):
                yield Site(parent, field, index, node, scope, returns)
                yield from _below(node, scope, returns)


def _left_out(parent: ast.AST, field: str, index: int | None, node: ast.AST) -> bool:
    if isinstance(node, _NEVER):
        return True
    if field == "decorator_list":
        return not (isinstance(node, ast.Call) and ast.unparse(node.func) == "rule")
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring, of an attribute too
    if isinstance(parent, ast.Call) and ast.unparse(parent.func) == "isinstance":
        return index == 1
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return True  # whether `zip` checks lengths that cannot differ
    return isinstance(parent, ast.Module) and _declares(node)


def _declares(node: ast.AST) -> bool:
    """Whether a statement of the module gives names or types only."""
    if not isinstance(node, ast.Assign):
        return False
    value = node.value
    made = isinstance(value, ast.Call) and ast.unparse(value.func) in {"TypeVar", "re.compile"}
    return made or isinstance(value, ast.Subscript) or ast.unparse(node.targets[0]) == "__all__"
