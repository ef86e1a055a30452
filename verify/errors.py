"""Every exception that this library raises on purpose.

    VerifyError
    ├─ DatasetError (ValueError)          the data set cannot be used as it stands
    │  ├─ UnreadableError                 a file or folder cannot be read at all
    │  └─ EmptyDatasetError               nothing was read
    ├─ UnknownNameError (KeyError)        a name that nothing answers to, with near ones
    ├─ ConflictingJudgementsError         people's judgements contradict one another
    └─ MissingExtraError (ImportError)    an optional package is not installed

What is wrong with the data is a value (`Finding`); what is wrong with the call is an exception.
Wording: where: what is wrong, with the value. What to do.
"""

from collections.abc import Iterable

__all__ = [
    "ConflictingJudgementsError",
    "DatasetError",
    "EmptyDatasetError",
    "MissingExtraError",
    "UnknownNameError",
    "UnreadableError",
    "VerifyError",
]


class VerifyError(Exception):
    """The family of all errors of this library."""


class DatasetError(VerifyError, ValueError):
    """The data set cannot be used as it stands."""


class UnreadableError(DatasetError):
    """A file or a folder cannot be read at all."""


class EmptyDatasetError(DatasetError):
    """Not one record was read."""


class UnknownNameError(VerifyError, KeyError):
    """A name that nothing answers to.

    Args:
        what: What kind of thing was looked for, such as "allegation".
        name: The name that was given.
        known: What would have been accepted; the nearest are suggested.
    """

    def __init__(self, what: str, name: str, known: Iterable[str] = ()) -> None:
        from difflib import get_close_matches

        near = get_close_matches(name, list(known), n=3, cutoff=0.6)
        hint = f" Did you mean {', '.join(map(repr, near))}?" if near else ""
        self.message = f"{what}: nothing is named {name!r}.{hint}"
        super().__init__(self.message)

    def __str__(self) -> str:
        return self.message


class ConflictingJudgementsError(VerifyError, ValueError):
    """People's judgements contradict one another along a path of allegations."""


class MissingExtraError(VerifyError, ImportError):
    """An optional package is not installed.

    Args:
        what: What needs it, such as "to_frame()".
        extra: The name of the extra that brings it.
    """

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(
            f"{what} needs an optional package. "
            f"Install it with: pip install 'verify-allegations[{extra}]'"
        )
