"""V101: what is no JSON, or no table."""

from verify.checks.rule import of_reading

__all__ = ["unparsable_record"]


@of_reading("V101")
def unparsable_record() -> None:
    """A record is not valid JSON or CSV, or a row has too few or too many cells.

    Why it matters:
        A record that cannot be read is missing from every answer. One broken line never hides the
        next: all of them are reported in one run.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette",}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        The message names the character. Often it is a comma before a bracket, a quotation mark that
        is not closed, or a line break inside a text.
    """
