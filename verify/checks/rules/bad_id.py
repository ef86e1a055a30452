"""V203: ids that are unusable, used twice, or nearly alike."""

from verify.checks.rule import of_reading

__all__ = ["bad_id"]


@of_reading("V203")
def bad_id() -> None:
    """An id is unusable, used twice, or looks like another one.

    Why it matters:
        Links lead to the wrong record, and a second record under one id would hide the first. Ids
        that differ by case or by O and 0 (a warning) get mixed up.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette"}
        {"id": "k-1", "claim": "The bridge fell.", "source": "The Gazette"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}
        {"id": "k-2", "claim": "The bridge fell.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Give each record an id of its own: up to 200 characters, no line break, no `..` between
        slashes.
    """
