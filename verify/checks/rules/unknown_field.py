"""V202: misspelt fields."""

from verify.checks.rule import of_reading

__all__ = ["unknown_field"]


@of_reading("V202")
def unknown_field() -> None:
    """A field that the record does not have.

    Why it matters:
        A misspelt field is one that nobody reads: the value seems recorded and counts for nothing.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette", "stauts": "pending"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        The message proposes the field that is meant. What the format lacks goes into `extra`.
    """
