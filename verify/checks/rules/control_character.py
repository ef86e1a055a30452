"""V108: characters that cannot be seen."""

from verify.checks.rule import of_reading

__all__ = ["control_character"]


@of_reading("V108")
def control_character() -> None:
    r"""A character that cannot be seen and changes how text is stored or shown.

    Why it matters:
        A NUL ends a text for some programs, an escape sequence acts on terminals, and a bidi
        control makes one name look like another.

    Bad example:
        {"id": "k-1", "claim": "The mill\u0000 burned.", "source": "The Gazette"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Remove the character that the message names. Direction marks in Arabic or Hebrew, joiners in
        Persian and pairs of isolates are no fault.
    """
