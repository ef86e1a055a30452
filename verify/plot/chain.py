"""Through whose hands an allegation came, and what speaks for two being one event."""

from typing import TYPE_CHECKING

from verify.graph.verification import CrossVerification
from verify.plot.canvas import BAR, INK, MUTED, NOTE, label, rows_on
from verify.questions.attribution_tree import Step, attribution_tree

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["attribution", "waterfall"]

_GROUND = {"facecolor": "white", "edgecolor": "none", "pad": 0.8}
"""What a number stands on where a line runs behind it."""


def attribution(verification: CrossVerification, name: str, ax: "Axes | None" = None) -> "Axes":
    """Draw the way of an allegation from its document over relays to its origin, and beyond.

    Args:
        verification: A cross-verified data set.
        name: Id of the allegation.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes.

    Raises:
        UnknownNameError: Where no allegation has this id.
    """
    steps = attribution_tree(verification, name).records
    labels = [_step_label(step) for step in steps]
    ax = rows_on(ax, len(steps), labels=labels, width=8.0)
    above: dict[int, int] = {}
    for row, step in enumerate(steps):
        upper = above.get(step.depth - 1)
        if upper is not None:
            at = step.depth - 1
            ax.plot(
                [at, at, step.depth - 0.1], [upper + 0.25, row, row], color=MUTED, linewidth=1.2
            )
        above[step.depth] = row
        ax.annotate(labels[row], (step.depth, row), va="center", color=INK)
    ax.set_xlim(-0.2, max(step.depth for step in steps) + 5)
    ax.set_ylim(len(steps) - 0.5, -0.6)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.spines["bottom"].set_visible(False)
    ax.set_title(f"Through whose hands {label(name)} came", loc="left")
    ax.set_xlabel(NOTE)
    return ax


def _step_label(step: Step) -> str:
    detail = f" ({step.detail})" if step.detail else ""
    return label(f"{step.role}: {step.name}{detail}", 70)


def waterfall(verification: CrossVerification, a: str, b: str, ax: "Axes | None" = None) -> "Axes":
    """Draw what each field adds to two allegations concerning one event, in bits.

    Args:
        verification: A cross-verified data set.
        a: Id of the one allegation.
        b: Id of the other.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes; the last bar is the sum.

    Raises:
        UnknownNameError: Where no allegation has one of the ids.
    """
    i, j = (verification.statement(name).position for name in (a, b))
    score = verification.matching.score(i, j)
    labels = [*(label(step.words, 46) for step in score.waterfall), "sum"]
    ax = rows_on(ax, len(labels), labels=labels)
    total = 0.0
    reached = [0.0]
    for row, step in enumerate(score.waterfall):
        ax.barh(row, step.bits, left=total, height=0.6, color=BAR if step.bits >= 0 else "#c9d3db",
                edgecolor=INK, linewidth=0.8)  # fmt: skip
        end = total + step.bits
        ax.annotate(f"{step.bits:+.1f}", (max(total, end), row), (4, 0), va="center",
                    textcoords="offset points", fontsize="small", bbox=_GROUND)  # fmt: skip
        ax.plot([end, end], [row, row + 1], color=MUTED, linewidth=0.8)
        total = end
        reached.append(total)
    last = len(score.waterfall)
    ax.barh(last, score.bits, height=0.6, color=INK)
    ax.annotate(f"{score.bits:+.1f} in all", (max(score.bits, 0), last), (4, 0), va="center",
                textcoords="offset points", weight="bold")  # fmt: skip
    ax.axvline(0, color=INK, linewidth=0.8)
    ax.set_yticks(range(last + 1), labels)
    ax.set_ylim(last + 0.5, -0.6)
    ax.set_xlim(min(reached) - 1.5, max(reached) + 3.5)
    ax.set_title(f"Do {label(a)} and {label(b)} concern one event?", loc="left")
    ax.set_xlabel("Bits of evidence for one event; a person's judgement always wins.")
    return ax
