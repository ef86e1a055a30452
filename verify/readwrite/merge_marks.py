"""The marks that version control leaves in a file where two versions could not be merged."""

from verify.readwrite.report import Place, Report

__all__ = ["MergeMarks"]

_BEGIN, _END = b"<<<<<<<", b">>>>>>>"
_OTHERS = (b"=======", b"|||||||")


class MergeMarks:
    """Knows while lines go by whether they stand inside an unresolved conflict.

    What stands inside is read and checked, but kept by nobody: the choice is a person's.

    Args:
        report: Where each conflict is reported.
        file: The file as findings name it.
    """

    def __init__(self, report: Report, file: str) -> None:
        self.inside = False
        """Whether the lines that come now stand inside a conflict."""
        self._report = report
        self._file = file

    def is_mark(self, line: bytes, number: int) -> bool:
        """Tell whether a line is such a mark; report the first one of each conflict."""
        begin = line[:7]
        if begin not in (_BEGIN, _END, *_OTHERS) or line[7:8] not in (b"", b" ", b"\n", b"\r"):
            return False
        if begin in _OTHERS and not self.inside and line.strip() != begin:
            return False
        if not self.inside:
            message = "an unresolved merge conflict. Choose one version and remove the marks."
            self._report.add("V106", message, Place(self._file, number, 1))
        self.inside = begin != _END and (self.inside or begin == _BEGIN)
        return True
