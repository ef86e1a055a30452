"""The pause of the garbage collector leaves the collector as it was, and spares what lasts."""

import gc
from collections.abc import Iterator

import pytest

from verify.collector import collection_paused

OLDEST = 2


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_on = gc.isenabled()
    gc.collect()
    yield
    gc.unfreeze()
    (gc.enable if was_on else gc.disable)()


def generation(thing: object) -> int:
    """Return the generation in which the collector keeps an object."""
    return next(g for g in range(OLDEST + 1) if any(o is thing for o in gc.get_objects(g)))


def test_what_a_pause_leaves_behind_is_in_the_oldest_generation() -> None:
    gc.enable()
    with collection_paused():
        made = [["lasting"]]
        before = generation(made)
    assert (before, generation(made)) == (0, OLDEST)


def test_a_pause_within_a_pause_moves_nothing_and_resumes_nothing() -> None:
    gc.enable()
    with collection_paused():
        with collection_paused():
            made = [["lasting"]]
        assert not gc.isenabled()
        assert generation(made) == 0
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with collection_paused():
        pass
    assert not gc.isenabled()


def test_what_the_program_froze_stays_frozen() -> None:
    gc.enable()
    gc.freeze()
    frozen = gc.get_freeze_count()
    with collection_paused():
        pass
    assert gc.get_freeze_count() == frozen > 0


def test_circles_made_in_a_pause_are_collected_later() -> None:
    gc.enable()

    class Node(list["Node"]):
        pass

    with collection_paused():
        circle = Node()
        circle.append(circle)
        del circle
        assert any(type(o) is Node for o in gc.get_objects())
    gc.collect()
    assert not any(type(o) is Node for o in gc.get_objects())
