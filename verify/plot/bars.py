"""Bars: how much stands on which evidence, of all and by accused side."""

from typing import TYPE_CHECKING

from verify.graph.verification import CrossVerification
from verify.plot.canvas import LEVEL_COLOURS, NOTE, label, rows_on
from verify.questions.levels import LEVEL_WORDS
from verify.reports.front import level_bars, side_bars
from verify.reports.material import Material

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["balance", "levels"]


def levels(verification: CrossVerification, ax: "Axes | None" = None) -> "Axes":
    """Draw how many asserted allegations have which evidence level.

    Args:
        verification: A cross-verified data set.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes, to be changed as you like.
    """
    bars = level_bars(Material(verification))
    ax = rows_on(ax, len(bars), width=7.5)
    drawn = ax.barh(range(len(bars)), [bar.count for bar in bars], color=LEVEL_COLOURS, height=0.62)
    ax.bar_label(drawn, padding=4)
    ax.set_yticks(range(len(bars)), [label(bar.words, 30) for bar in bars])
    ax.invert_yaxis()
    ax.margins(x=0.12)
    ax.set_title("Asserted allegations by evidence level", loc="left")
    ax.set_xlabel(NOTE)
    return ax


def balance(verification: CrossVerification, ax: "Axes | None" = None) -> "Axes":
    """Draw who is accused, and on what evidence; all sides on one scale, in one order.

    Args:
        verification: A cross-verified data set.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes, to be changed as you like.
    """
    sides = side_bars(Material(verification))
    labels = [label(side.name, 26) for side in sides]
    ax = rows_on(ax, len(sides), labels=labels)
    starts = [0] * len(sides)
    for number, words in enumerate(LEVEL_WORDS.values()):
        counts = [side.parts[number].count for side in sides]
        ax.barh(
            range(len(sides)),
            counts,
            left=starts,
            color=LEVEL_COLOURS[number],
            edgecolor="white",
            height=0.6,
            label=words,
        )
        starts = [start + count for start, count in zip(starts, counts, strict=True)]
    for row, total in enumerate(starts):
        ax.annotate(str(total), (total, row), (5, 0), textcoords="offset points", va="center")
    ax.set_yticks(range(len(sides)), labels)
    ax.invert_yaxis()
    ax.set_xlim(0, max([*starts, 1]) * 1.12)
    ax.set_title("Asserted allegations by accused side", loc="left")
    ax.set_xlabel(f"{NOTE}\nCounts say what was collected.")
    ax.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False)
    return ax
