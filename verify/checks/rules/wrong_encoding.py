"""V102: bytes that are no UTF-8."""

from verify.checks.rule import of_reading

__all__ = ["wrong_encoding"]


@of_reading("V102")
def wrong_encoding() -> None:
    """Bytes that are not valid UTF-8.

    Why it matters:
        A program that guesses the encoding turns names into other names, or into question marks,
        without a word.

    Bad example:
        --- allegations.jsonl in windows-1251
        {"id": "k-1", "claim": "Млин згорів.", "source": "Газета"}

    Good example:
        {"id": "k-1", "claim": "Млин згорів.", "speaker": "Ада Марш",
          "source": {"publisher": "Газета", "published": "2031-05-04"}}

    How to fix:
        Save the file as UTF-8. Where only some lines are wrong, they came from another program.
    """
