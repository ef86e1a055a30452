"""V104: no record at all."""

from verify.checks.rule import of_reading

__all__ = ["empty_dataset"]


@of_reading("V104")
def empty_dataset() -> None:
    """Not one record was found.

    Why it matters:
        A check of nothing must not look like a check that found nothing. The exit code is 2.

    Bad example:
        --- allegations.jsonl

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Check the path, and that whatever writes the file has not failed.
    """
