"""Python's garbage collector, kept from searching millions of records that are all in use."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["collection_paused"]


@contextmanager
def collection_paused() -> Iterator[None]:
    """Pause the search for circular garbage, and resume it if it was on.

    For work that makes many lasting objects: each search would look at all of them again and find
    nothing, which costs a fifth of the time of a large data set. What nobody refers to any more is
    freed as ever.

    Example:
        >>> with collection_paused():
        ...     gc.isenabled()
        False
        >>> gc.isenabled()
        True
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
