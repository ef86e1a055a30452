"""V106: marks of a merge."""

from verify.checks.rule import of_reading

__all__ = ["merge_conflict"]


@of_reading("V106")
def merge_conflict() -> None:
    """A merge conflict was left unresolved.

    Why it matters:
        Both versions of a record stand in the file, and what is between the marks is easily taken
        for duplicates.

    Bad example:
        <<<<<<< HEAD
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette"}
        =======
        {"id": "k-1", "claim": "The old mill burned.", "source": "The Gazette"}
        >>>>>>> other

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Decide which version stands, and remove the marks.
    """
