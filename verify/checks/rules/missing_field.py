"""V201: required fields that are absent or blank."""

from verify.checks.rule import of_reading

__all__ = ["missing_field"]


@of_reading("V201")
def missing_field() -> None:
    """A required field is absent, null or blank.

    Why it matters:
        An allegation without a claim or a source says nothing that could be checked.

    Bad example:
        {"id": "k-1", "claim": " ", "source": "The Gazette"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Add the field. What is not known is left out, not left blank; only `claim` and `source` are
        required.
    """
