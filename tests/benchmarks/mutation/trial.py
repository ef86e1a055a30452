"""Trial: run the tests against one mutant, in a process that is forked for it and then ends."""

import ast
import gc
import importlib.util
import json
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

__all__ = ["Outcome", "Plan", "trial", "trials_in_place"]

_MEMORY = 4 << 30
_STARTING = 60
"""CPU seconds to import and collect."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Which tests to run, and how; each is asked by the name of a test.

    Attributes:
        wanted: Whether to run it.
        rank: Where it stands in the order.
        limit: How many CPU seconds it may take.
        watched: A folder whose functions are noted where a test calls them.
    """

    wanted: Callable[[str], bool] = lambda _: True
    rank: Callable[[str], tuple[float, ...]] = lambda _: ()
    limit: Callable[[str], float] = lambda _: 600
    watched: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the tests said.

    Attributes:
        by: The test that failed, "time" where one ran too long; empty where all passed.
        seconds: CPU seconds of each test that ran.
        called: By test the functions of the package that it called, if that was watched; by ""
            those that were called while it was imported.
    """

    by: str
    seconds: dict[str, float] = field(default_factory=dict)
    called: dict[str, list[str]] = field(default_factory=dict)


class _Loader(SourceFileLoader):
    """Loads a changed tree in place of a source."""

    def __init__(self, module: str, path: Path, tree: ast.Module) -> None:
        super().__init__(module, str(path))
        self.tree = tree

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.tree, self.path, "exec")


class _Finder:
    """Finds the changed module before anything else does."""

    def __init__(self, module: str, path: Path, tree: ast.Module) -> None:
        self.module = module
        self.loader = _Loader(module, path.absolute(), tree)
        self.found = False

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name != self.module:
            return None
        self.found = True
        return importlib.util.spec_from_file_location(name, self.loader.path, loader=self.loader)


class _Watch:
    """Orders the tests, limits the CPU seconds of each and notes the first that fails."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.by = ""
        self.seconds: dict[str, float] = {}
        self.called: dict[str, list[str]] = {}
        self.early: set[str] = set()
        if plan.watched:
            sys.settrace(partial(_note, self.early, plan.watched))

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        sys.settrace(None)
        self.called[""] = sorted(self.early)
        items[:] = self.chosen(items)

    def chosen(self, items: Iterable[pytest.Item]) -> list[pytest.Item]:
        """Return the tests to run, in the order of the plan."""
        wanted = [item for item in items if self.plan.wanted(item.nodeid)]
        return sorted(wanted, key=lambda item: self.plan.rank(item.nodeid))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
        signal.setitimer(signal.ITIMER_VIRTUAL, self.plan.limit(item.nodeid))
        before = os.times().user
        called: set[str] = set()
        if self.plan.watched:
            sys.settrace(partial(_note, called, self.plan.watched))
        found = yield
        sys.settrace(None)
        self.seconds[item.nodeid] = os.times().user - before
        self.called[item.nodeid] = sorted(called)
        return found

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.by = self.by or report.nodeid


def _note(called: set[str], watched: str, frame: FrameType, event: str, given: object) -> None:
    """Note a call of a function of the watched package, and trace nothing inside it."""
    code = frame.f_code
    if watched in code.co_filename:
        name = code.co_qualname.partition(".<")[0]
        called.add(f"{watched}{code.co_filename.rpartition(watched)[2]} {name}")


def trial(
    tests: Sequence[str], plan: Plan, changed: tuple[str, Path, ast.Module] | None = None
) -> Outcome:
    """Run tests in a forked process that imports everything anew, with one module changed or none.

    Args:
        tests: What to say to pytest.
        plan: Which of them to run, and how; the first failure ends the run.
        changed: Dotted name, path and changed tree of a module.

    Raises:
        RuntimeError: Where the changed module was never imported.
    """

    def work(watch: _Watch) -> str:
        finder = _Finder(*changed) if changed else None
        if finder:
            sys.meta_path.insert(0, finder)
        signal.setitimer(signal.ITIMER_VIRTUAL, _STARTING)
        code = pytest.main([*tests, "-x", "-q"], plugins=[watch])
        if finder and not finder.found:
            raise RuntimeError(f"{finder.module} was never imported")
        nothing_to_run = code == pytest.ExitCode.NO_TESTS_COLLECTED
        return watch.by or ("collecting" if code and not nothing_to_run else "")

    return _forked(work, plan)


def trials_in_place(
    tests: Sequence[str],
    changes: Iterable[tuple[Path, str, ast.Module]],
    plan: Callable[[int], Plan],
    told: Callable[[int, Outcome], None],
) -> None:
    """Collect tests once, and for each changed function run them in a forked process.

    Args:
        tests: What to say to pytest.
        changes: Path, function and changed tree of a module; the function must not have been
            called while the module was imported.
        plan: Which tests to run for the change of this number, and how.
        told: What to do with each outcome.
    """

    class InPlace:
        @pytest.hookimpl(tryfirst=True)
        def pytest_runtestloop(self, session: pytest.Session) -> bool:
            known = [one for one in gc.get_objects() if isinstance(one, FunctionType)]
            for number, (path, scope, tree) in enumerate(changes):
                code = compile(tree, str(path.absolute()), "exec")
                function = _outermost(known, str(path.absolute()), scope)

                def work(
                    watch: _Watch, function: FunctionType = function, code: CodeType = code
                ) -> str:
                    function.__code__ = next(
                        c for c in _codes(code) if c.co_qualname == function.__code__.co_qualname
                    )
                    session.config.pluginmanager.register(watch)
                    items = watch.chosen(session.items)
                    for item, following in zip(items, [*items[1:], None], strict=True):
                        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                        if watch.by:
                            break
                    return watch.by

                told(number, _forked(work, plan(number)))
            return True

    pytest.main([*tests, "-q", "-s"], plugins=[InPlace()])


def _outermost(known: Iterable[FunctionType], path: str, scope: str) -> FunctionType:
    """Find the function that is, or is around, a scope."""
    found = [
        one
        for one in known
        if one.__code__.co_filename == path
        and f"{scope}.".startswith(f"{one.__code__.co_qualname}.")
    ]
    assert len(found) == 1, f"{len(found)} functions are {scope} of {path}"
    return found[0]


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _codes(inner)


def _forked(work: Callable[[_Watch], str], plan: Plan) -> Outcome:
    """Work in a process of its own, which cannot take all time or memory, and is silent."""
    reading, writing = os.pipe()
    gc.freeze()
    child = os.fork()
    if not child:
        os.close(reading)
        _in_child(writing, work, plan)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    if not said:
        return Outcome("time" if os.WIFSIGNALED(status) else "end of the process")
    found = json.loads(said)
    if found["error"]:
        raise RuntimeError(found["error"])
    return Outcome(found["by"], found["seconds"], found["called"])


def _in_child(writing: int, work: Callable[[_Watch], str], plan: Plan) -> None:
    said: dict[str, object] = {"by": "", "seconds": {}, "called": {}, "error": ""}
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        watch = _Watch(plan)
        said["by"] = work(watch)
        said["seconds"], said["called"] = watch.seconds, watch.called
    except BaseException:
        said["error"] = traceback.format_exc()
    finally:
        with os.fdopen(writing, "w") as pipe:
            json.dump(said, pipe)
        os._exit(0)
