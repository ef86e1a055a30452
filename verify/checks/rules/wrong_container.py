"""V103: files that hold something else."""

from verify.checks.rule import of_reading

__all__ = ["wrong_container"]


@of_reading("V103")
def wrong_container() -> None:
    """A file, or a part of it, holds something else than records of a data set.

    Why it matters:
        A list in a file of lines, a web page saved as .json or a zip file with another name would
        otherwise be taken for an empty or a strange data set.

    Bad example:
        ["The mill burned.", "The bridge fell."]

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        One JSON object a line in .jsonl, a list of objects in .json, a table in .csv; the name of
        the file says which.
    """
