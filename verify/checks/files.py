"""The files that a data set is read from."""

from os import PathLike
from pathlib import Path

from verify.errors import VerifyError
from verify.readwrite.folder import files_of
from verify.readwrite.intake import Intake
from verify.readwrite.report import Report

__all__ = ["data_files"]


def data_files(path: str | PathLike[str]) -> tuple[str, ...]:
    """Return the files that reading opens, in its order; none where it would open none.

    Example:
        >>> data_files("nowhere")
        ()
    """
    start = Path(path)
    if start.is_dir():
        try:
            return tuple(str(file) for file, _ in files_of(start, Intake(Report(0))))
        except (OSError, VerifyError):
            return ()
    return (str(start),) if start.is_file() else ()
