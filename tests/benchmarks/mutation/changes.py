"""Changes: what else could stand in a place, each a mistake that somebody could make."""

import ast
import re
from collections.abc import Iterator, Mapping

from tests.benchmarks.mutation.sites import Site

__all__ = ["Enums", "changes"]

Enums = Mapping[str, tuple[str, ...]]
"""The members of each enumeration, in their order."""

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_NAMED = {"any": "all", "all": "any", "min": "max", "max": "min"}
_EMPTY = {"tuple": "()", "list": "[]", "str": "''", "frozenset": "frozenset()", "set": "set()"}
_MIXED_UP = [
    {"a", "b"},
    {"i", "j"},
    {"first", "second"},
    {"one", "other"},
    {"subject", "other"},
    {"denier", "other"},
    {"denial", "statement"},
    {"target", "later"},
    {"earlier", "later"},
    {"part", "whole"},
    {"inner", "outer"},
    {"known", "claimed"},
    {"pattern", "incident"},
    {"lower", "upper"},
    {"said", "published"},
]
"""Names of two things of one kind."""
_WORD = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
"""A name of a slot, a rule or a field; whatever has a space is wording."""


def changes(site: Site, enums: Enums) -> Iterator[ast.AST]:
    """Yield what could stand in the place of a node, always in one order."""
    node = site.node
    if isinstance(node, ast.stmt):
        yield from _statements(node, site.returns)
    elif isinstance(node, ast.expr):
        if _is_condition(site):
            yield from _conditions(site)
        yield from _expressions(node, enums)
    elif isinstance(node, ast.keyword) and node.arg == "key":
        yield ast.keyword("key", ast.Constant(None))


def _statements(node: ast.stmt, returns: str) -> Iterator[ast.AST]:
    match node:
        case ast.Return(value=ast.expr() as value):
            yield from _returns(value, returns)
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield ast.Expr(ast.YieldFrom(ast.Tuple([], ast.Load())))
        case ast.Expr(value=ast.Call()) | ast.AugAssign() | ast.Continue() | ast.Break():
            yield ast.Pass()
        case ast.Raise() | ast.Return(value=None):
            yield ast.Pass()


def _returns(value: ast.expr, returns: str) -> Iterator[ast.AST]:
    if returns == "bool" and not isinstance(value, ast.Constant | ast.Compare | ast.UnaryOp):
        yield ast.Return(_not(value))
    empty = "None" if "None" in returns.split(" | ") else _EMPTY.get(returns.partition("[")[0], "")
    if empty and ast.unparse(value) != empty:
        yield ast.Return(ast.parse(empty, mode="eval").body)


def _is_condition(site: Site) -> bool:
    if isinstance(site.parent, ast.comprehension):
        return site.field == "ifs"
    return site.field == "test" and isinstance(site.parent, ast.If | ast.IfExp | ast.While)


def _conditions(site: Site) -> Iterator[ast.AST]:
    node = site.node
    assert isinstance(node, ast.expr)
    if not isinstance(node, ast.Compare | ast.BoolOp | ast.UnaryOp):
        yield _not(node)
    if not isinstance(site.parent, ast.comprehension):
        yield ast.Constant(False)
    if not isinstance(site.parent, ast.If | ast.While):
        yield ast.Constant(True)


def _expressions(node: ast.expr, enums: Enums) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            yield from _comparisons(node)
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
            for left_out in range(len(values)):
                rest = [value for index, value in enumerate(values) if index != left_out]
                yield rest[0] if len(rest) == 1 else ast.BoolOp(op, rest)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _COUNTED:
            yield ast.BinOp(left, _COUNTED[type(op)](), right)
            if isinstance(op, ast.BitAnd | ast.BitOr | ast.Sub):
                yield left
        case ast.Constant(value=value):
            yield from _constants(value)
        case ast.Attribute(value=ast.Name(id=name), attr=member) if member in enums.get(name, ()):
            members = enums[name]
            other = members[(members.index(member) + 1) % len(members)]
            yield ast.Attribute(node.value, other, ast.Load())
        case ast.Call():
            yield from _calls(node)
        case ast.Subscript(value=value, slice=ast.Slice()):
            yield value


def _comparisons(node: ast.Compare) -> Iterator[ast.AST]:
    for index, op in enumerate(node.ops):
        for other in _COMPARED[type(op)]:
            ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
            yield ast.Compare(node.left, ops, node.comparators)


def _constants(value: object) -> Iterator[ast.AST]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield ast.Constant(value + 1)
        if value > 1:
            yield ast.Constant(value - 1)
    elif isinstance(value, str) and _WORD.fullmatch(value):
        yield ast.Constant(value + "_")


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    func, args = node.func, node.args
    if isinstance(func, ast.Name) and func.id in _NAMED:
        yield ast.Call(ast.Name(_NAMED[func.id], ast.Load()), args, node.keywords)
    if isinstance(func, ast.Name) and func.id == "sorted":
        down = ast.keyword("reverse", ast.Constant(True))
        yield ast.Call(func, args, [*node.keywords, down])
    if len(args) > 1 and ast.unparse(func) not in _NAMED and _alike(args[0], args[1]):
        yield ast.Call(func, [args[1], args[0], *args[2:]], node.keywords)


def _alike(one: ast.expr, other: ast.expr) -> bool:
    """Whether two arguments are of one kind and could be mixed up: a and b, a.x and b.x."""
    names = [ast.unparse(one).split("."), ast.unparse(other).split(".")]
    mixed = [set(pair) for pair in zip(*names, strict=False) if pair[0] != pair[1]]
    return len(names[0]) == len(names[1]) and len(mixed) == 1 and mixed[0] in _MIXED_UP


def _not(node: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), node)
