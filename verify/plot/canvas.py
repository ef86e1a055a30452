"""The canvas: axes to draw on, one look for all pictures, and labels that fit."""

from collections.abc import Iterable
from textwrap import fill
from typing import TYPE_CHECKING

from verify.errors import MissingExtraError, UnknownNameError
from verify.graph.verification import CrossVerification
from verify.graph.wording import plain, voice
from verify.questions.entry import order
from verify.relate.statement import Statement

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = [
    "BAR",
    "FAMILY_LOOKS",
    "INK",
    "LEVEL_COLOURS",
    "MOST_ROWS",
    "MUTED",
    "NOTE",
    "label",
    "members_of",
    "rows_on",
    "speaker_label",
]

INK, MUTED, BAR = "#1c2126", "#565e66", "#4f6d87"

LEVEL_COLOURS = ("#c9d3db", "#abbccb", "#8aa2b6", "#68889f", "#446b86", "#1f4b66")
"""One shade for each evidence level, from the lowest to the highest; never for a side."""

FAMILY_LOOKS = {
    "against": ("#8f3a00", "-", 2.2),
    "denial": ("#653394", "--", 1.8),
    "independent": ("#11604f", "-.", 2.2),
    "open": ("#4d5f6d", ":", 1.6),
    "repeat": ("#a9bccb", "-", 1.4),
    "other": ("#4d5f6d", (0, (1, 5)), 1.4),
}
"""Colour, stroke and width of every family of relations; no two differ in colour alone."""

NOTE = "Shows where statements come from, not whether they are true."

MOST_ROWS = 40
"""More rows than this are not drawn: no picture of them could be read."""

_WIDE = 42

_ROW, _LINE = 0.62, 0.17
"""Inches of a row, and of a line of its label."""


def rows_on(
    ax: "Axes | None", rows: int, *, labels: Iterable[str] = (), width: float = 9.0
) -> "Axes":
    """Return axes with room for so many rows; a figure is made where none is given.

    Args:
        ax: Where to draw, if anywhere.
        rows: How many rows there are.
        labels: What stands beside them: the one of most lines decides how high a row is.
        width: How wide the figure is, in inches.

    Raises:
        MissingExtraError: Where matplotlib is not installed.
    """
    if ax is None:
        try:
            from matplotlib import pyplot
        except ImportError as error:
            raise MissingExtraError("verify.plot", "notebook") from error
        lines = max((text.count("\n") + 1 for text in labels), default=1)
        height = 1.5 + max(_ROW, _LINE * (lines + 1)) * max(rows, 1)
        _, ax = pyplot.subplots(figsize=(width, height), layout="constrained")
    for side in ("top", "right", "left"):
        ax.spines[side].set_visible(False)
    ax.tick_params(axis="y", length=0, labelcolor=INK)
    ax.tick_params(axis="x", labelcolor=MUTED)
    return ax


def label(text: str, width: int = _WIDE) -> str:
    """Return a text as lines that fit beside a picture; a dollar sign starts no formula."""
    return fill(plain(text), width, break_on_hyphens=False).replace("$", r"\$")


def speaker_label(statement: Statement, verification: CrossVerification) -> str:
    """Return the id of an allegation and who makes it."""
    return label(f"{statement.id} {voice(statement, verification.registers)}")


def members_of(verification: CrossVerification, event: str) -> tuple[str, list[Statement], int]:
    """Return an event's id, its statements by date and id, and how many do not fit a picture.

    Args:
        verification: A cross-verified data set.
        event: Id of the event or of one of its allegations.

    Raises:
        UnknownNameError: Where neither an event nor an allegation has this id.
    """
    matching = verification.matching
    position = verification.dataset.allegations.position(event)
    for found in matching.events:
        if found.id == event or (position is not None and position in found.members):
            every = sorted((verification.statements[i] for i in found.members), key=order)
            return found.id, every[:MOST_ROWS], max(0, len(every) - MOST_ROWS)
    raise UnknownNameError("event", event, [found.id for found in matching.events])
