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
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

__all__ = ["Outcome", "Plan", "trial"]

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
        called: By test the functions of the package that it called, if that was watched.
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

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if self.plan.wanted(item.nodeid)]
        items.sort(key=lambda item: self.plan.rank(item.nodeid))

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
    """Run tests in a forked process, with one module changed or none.

    Args:
        tests: What to say to pytest.
        plan: Which of them to run, and how; the first failure ends the run.
        changed: Dotted name, path and changed tree of a module.

    Raises:
        RuntimeError: Where the changed module was never imported.
    """
    reading, writing = os.pipe()
    gc.freeze()
    child = os.fork()
    if not child:
        os.close(reading)
        _forked(writing, tests, _Watch(plan), changed)
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


def _forked(
    writing: int,
    tests: Sequence[str],
    watch: _Watch,
    changed: tuple[str, Path, ast.Module] | None,
) -> None:
    said: dict[str, object] = {"by": "", "seconds": {}, "called": {}, "error": ""}
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        signal.setitimer(signal.ITIMER_VIRTUAL, _STARTING)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        finder = _Finder(*changed) if changed else None
        if finder:
            sys.meta_path.insert(0, finder)
        code = pytest.main([*tests, "-x", "-q"], plugins=[watch])
        nothing_to_run = code == pytest.ExitCode.NO_TESTS_COLLECTED
        said["by"] = watch.by or ("collecting" if code and not nothing_to_run else "")
        said["seconds"], said["called"] = watch.seconds, watch.called
        if finder and not finder.found:
            said["error"] = f"{finder.module} was never imported"
    except BaseException:
        said["error"] = traceback.format_exc()
    finally:
        with os.fdopen(writing, "w") as pipe:
            json.dump(said, pipe)
        os._exit(0)
