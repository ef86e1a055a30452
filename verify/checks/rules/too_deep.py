"""V107: beyond the limits of the format."""

from verify.checks.rule import of_reading

__all__ = ["too_deep"]


@of_reading("V107")
def too_deep() -> None:
    """Nesting, a text, a line or a number is beyond the limits of the format.

    Why it matters:
        Such values stop or slow down other programs, and whole numbers beyond 18 digits change when
        they are read as floating point.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette",
          "extra": {"case": 12345678901234567890}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "extra": {"case": "12345678901234567890"}}

    How to fix:
        Write long numbers as text, keep whole documents in texts/, and flatten what is nested more
        than 100 deep.
    """
