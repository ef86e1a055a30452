"""Finding: what a reader or a check reports about the data, with the place where it stands."""

from dataclasses import dataclass

from verify.models.words import Severity

__all__ = ["Finding"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with the data, or worth a look.

    Example:
        >>> f = Finding("V202", "unknown field 'stauts'", file="a.jsonl", line=3, column=18,
        ...             pointer="/stauts", record="k-3")
        >>> print(f)
        a.jsonl:3:18: error V202 unknown field 'stauts' [k-3 /stauts]
    """

    code: str
    """The rule's code, such as "V202"."""
    message: str
    """What is wrong, with the value, and what to do; at most 60 characters of a value."""
    severity: Severity = Severity.ERROR
    """How grave it is."""
    file: str = ""
    """The file, as the reader was given it; empty for data that came from memory."""
    line: int = 0
    """Physical line, from 1; 0 where no line applies."""
    column: int = 0
    """Column of the first character, from 1; 0 where no column applies."""
    pointer: str = ""
    """JSON pointer inside the record; empty for the record as a whole."""
    record: str = ""
    """Id of the record; empty where it has none."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        detail = " ".join(part for part in (self.record, self.pointer) if part)
        head = f"{place}: " if place else ""
        tail = f" [{detail}]" if detail else ""
        return f"{head}{self.severity} {self.code} {self.message}{tail}"
