"""Compare two windows: how far apart, whether one holds the other, whether they can meet.

Every answer has a third value: None says that the comparison cannot be made, which is neither
agreement nor contradiction.
"""

from collections.abc import Callable
from datetime import date
from operator import ge, le

from verify.models.window import Window

__all__ = ["contains", "gap_days", "overlaps"]


def gap_days(a: Window, b: Window) -> int | None:
    """Count the days between the nearest ends of two windows.

    Args:
        a: One window; an open end reaches as far as need be.
        b: The other.

    Returns:
        0 where they share a day, 1 where one ends on the day before the other begins; None
        where either is unresolved.

    Example:
        >>> gap_days(Window(latest=date(2022, 11, 11)), Window(earliest=date(2022, 11, 14)))
        3
    """
    # Asked for every pair that is related: plain comparisons, and no call that can be spared.
    if (a.earliest is None and a.latest is None) or (b.earliest is None and b.latest is None):
        return None
    if a.latest is not None and b.earliest is not None and b.earliest > a.latest:
        return (b.earliest - a.latest).days
    if b.latest is not None and a.earliest is not None and a.earliest > b.latest:
        return (a.earliest - b.latest).days
    return 0


def overlaps(a: Window, b: Window, slack: int = 0) -> bool | None:
    """Tell whether two windows can share a day.

    Args:
        a: One window.
        b: The other.
        slack: How many days apart still count; one is fair where either is approximate.

    Returns:
        None where either is unresolved.

    Example:
        >>> before, after = Window(latest=date(2022, 11, 11)), Window(earliest=date(2022, 11, 12))
        >>> overlaps(before, after), overlaps(before, after, slack=1), overlaps(before, Window())
        (False, True, None)
    """
    gap = gap_days(a, b)
    return None if gap is None else gap <= slack


def contains(outer: Window, inner: Window) -> bool | None:
    """Tell whether every day of one window lies in another.

    Args:
        outer: The window that may hold the other.
        inner: The window that may lie in it.

    Returns:
        None where either is unresolved, or where the inner window is open on a side on which
        the outer is not: its unknown end may lie on either side of the outer's.

    Example:
        >>> year = Window(earliest=date(2022, 1, 1), latest=date(2022, 12, 31))
        >>> contains(year, Window(earliest=date(2022, 11, 11), latest=date(2022, 11, 14)))
        True
    """
    gap = gap_days(outer, inner)
    if gap != 0:
        return None if gap is None else False
    sides = (
        _inside(inner.earliest, outer.earliest, ge),
        _inside(inner.latest, outer.latest, le),
    )
    return False if False in sides else None if None in sides else True


def _inside(
    end: date | None, limit: date | None, within: Callable[[date, date], bool]
) -> bool | None:
    if limit is None:
        return True
    return None if end is None else within(end, limit)
