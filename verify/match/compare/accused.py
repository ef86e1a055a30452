"""Accused: the same, the same side, or the other side, which two sides of one event name."""

from functools import partial

from verify.match.compare.comparison import Comparison, Levels, by_pair
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["ACCUSED", "OTHER_SIDE", "accused_levels"]

_NAMES = {
    "missing": "an accused is missing",
    "same": "same accused",
    "same_side": "accused of the same side",
    "other_side": "other side blamed",
    "other_name": "different accused, sides unknown",
}
_LEVEL = {name: number for number, name in enumerate(_NAMES)}

Accusation = tuple[tuple[str, str], ...]


OTHER_SIDE = _LEVEL["other_side"]


def accused_levels(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    """Compare whom the allegations of many pairs accuse."""
    accused, table = encoded.profiles.accused, encoded.profiles.accusations
    return by_pair(accused[left], accused[right], len(table), partial(_level, table))


def _level(table: tuple[Accusation, ...], a: int, b: int) -> int:
    return _LEVEL[_accusations(table[a], table[b])]


def _accusations(a: Accusation, b: Accusation) -> str:
    if not a or not b:
        return "missing"
    if {key for key, _ in a} & {key for key, _ in b}:
        return "same"
    sides, others = {side for _, side in a if side}, {side for _, side in b if side}
    if not sides or not others:
        return "other_name"
    return "same_side" if sides & others else "other_side"


ACCUSED = Comparison("accused", _NAMES, accused_levels)
