"""A wall against work that never ends.

Tests measure no speed: that is done by hand, under `tests/benchmarks`. What they do see is work
that grows with the square of a hostile input, because it takes many times this limit, on any
machine. What is read in linear time stays a long way below it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["ends_soon"]

SECONDS = 15
"""Of computing, so that a busy machine fails nobody."""


@contextmanager
def ends_soon() -> Iterator[None]:
    """Fail where what is inside computes for longer than any honest machine needs."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < SECONDS
