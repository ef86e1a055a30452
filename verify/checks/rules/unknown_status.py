"""V204: words and types that the format does not have."""

from verify.checks.rule import of_reading

__all__ = ["unknown_status"]


@of_reading("V204")
def unknown_status() -> None:
    """A value of the wrong type, or a word that the vocabulary does not have.

    Why it matters:
        A status that only looks like a known one is counted as a new one, or not at all.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette", "status": "verifed"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh", "status": "pending",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        The message lists the words that are accepted; `verify words` explains them.
    """
