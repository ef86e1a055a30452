"""V105: one field twice."""

from verify.checks.rule import of_reading

__all__ = ["duplicate_key"]


@of_reading("V105")
def duplicate_key() -> None:
    """One field is given twice in one object.

    Why it matters:
        Most programs keep the last value without a word: a record can look unassessed to a person
        and verified to a machine.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette",
          "status": "pending", "status": "verified"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Keep one of the two. The message shows both values.
    """
