"""The figure ladder of one event, one kind of count on one axis."""

from typing import TYPE_CHECKING

from verify.graph.verification import CrossVerification
from verify.plot.canvas import BAR, MOST_ROWS, MUTED, NOTE, label, members_of, rows_on
from verify.questions.figures import FigureRow
from verify.questions.figures import figures as asked

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["figures"]

_WIDE = 20
"""Where the greatest number is more than so many times the least one, the axis is logarithmic."""


def figures(
    verification: CrossVerification,
    event: str,
    count_of: str | None = None,
    ax: "Axes | None" = None,
) -> "Axes":
    """Draw the figures of one event, each from the least to the most that its words allow.

    Args:
        verification: A cross-verified data set.
        event: Id of the event or of one of its allegations.
        count_of: What is counted; that of most figures where None. Others are never drawn beside
            it, since numbers of different things do not share an axis.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes; empty but for a sentence where the event has no such number.

    Raises:
        UnknownNameError: Where neither an event nor an allegation has this id.
    """
    name, _, _ = members_of(verification, event)
    rows = [row for row in asked(verification, name) if row.low is not None or row.high is not None]
    kinds = [row.count_of for row in rows]
    wanted = count_of or max(dict.fromkeys(kinds), key=kinds.count, default="")
    every = [row for row in rows if row.count_of == wanted]
    shown = every[:MOST_ROWS]
    labels = [
        label(f"{row.id} {row.origin}; {row.as_of or 'day of counting not recorded'}")
        for row in shown
    ]
    ax = rows_on(ax, len(shown), labels=labels)
    ax.set_title(f"Alleged: {label(wanted or 'figures', 60)} (event {label(name)})", loc="left")
    ax.set_xlabel(NOTE)
    if not shown:
        ax.text(0.5, 0.5, "no number is recorded", ha="center", transform=ax.transAxes)
        ax.set_axis_off()
        return ax
    _draw(ax, shown)
    ax.set_yticks(range(len(shown)), labels)
    if len(every) > len(shown):
        ax.set_xlabel(f"{len(every) - len(shown)} more figures are not drawn. {NOTE}")
    return ax


def _draw(ax: "Axes", rows: list[FigureRow]) -> None:
    known = [value for row in rows for value in (row.low, row.high) if value is not None]
    top, least = max(known), min((value for value in known if value > 0), default=1.0)
    if top > _WIDE * least:
        ax.set_xscale("log")
        ax.set_xlim(least / 2, top * 2.5)
        ends = (least / 2, top * 2)
    else:
        ax.set_xlim(0, max(top, 1) * 1.2)
        ends = (0.0, max(top, 1) * 1.15)
    for place, row in enumerate(rows):
        low = ends[0] if row.low is None else max(row.low, ends[0])
        high = ends[1] if row.high is None else row.high
        if low == high:
            ax.plot(low, place, marker="D", color=BAR, markersize=8)
        else:
            style = "--" if row.soft else "-"
            ax.plot([low, high], [place, place], color=BAR, linewidth=7 - 4 * row.soft,
                    linestyle=style, solid_capstyle="butt")  # fmt: skip
        if row.high is None:
            ax.plot(high, place, marker=">", color=BAR, markersize=10)
        if row.low is None:
            ax.plot(low, place, marker="<", color=BAR, markersize=10)
        ax.annotate(
            label(row.words, 60), (low, place), (0, 9), textcoords="offset points", color=MUTED,
            fontsize="small",
        )  # fmt: skip
    ax.set_ylim(len(rows) - 0.5, -0.7)
