"""Kept: an attribute that is worked out when it is first asked for."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

__all__ = ["kept"]

T = TypeVar("T")


class kept(Generic[T]):  # noqa: N801  # a decorator, as `property` is
    """What `functools.cached_property` does from Python 3.12 on: no lock.

    Before, each first look takes and gives back a lock, which costs more than most answers about
    a pair do; nobody shares a pair between threads.

    Example:
        >>> class Word(str):
        ...     @kept
        ...     def folded(self) -> str:
        ...         return self.casefold()
        >>> word = Word("Ada")
        >>> word.folded, vars(word)
        ('ada', {'folded': 'ada'})
    """

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find = find
        self._name = ""
        self.__doc__ = find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> T:
        found = self._find(instance)
        instance.__dict__[self._name] = found
        return found
