"""What joins the statements of one event, and who says what of it."""

from typing import TYPE_CHECKING

from verify.graph.verification import CrossVerification
from verify.plot.canvas import FAMILY_LOOKS, INK, MUTED, NOTE, label, members_of, rows_on
from verify.plot.canvas import speaker_label as speaker
from verify.questions.source_matrix import source_matrix as asked
from verify.reports.arcs import FAMILIES, family
from verify.reports.matrix import SIGNS, signs_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["relations", "source_matrix"]


def relations(verification: CrossVerification, event: str, ax: "Axes | None" = None) -> "Axes":
    """Draw the relations among the statements of one event as arcs.

    Args:
        verification: A cross-verified data set.
        event: Id of the event or of one of its allegations.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes; one legend entry for each family of relations that occurs.

    Raises:
        UnknownNameError: Where neither an event nor an allegation has this id.
    """
    name, members, left = members_of(verification, event)
    labels = [speaker(statement, verification) for statement in members]
    ax = rows_on(ax, len(members), labels=labels, width=8.0)
    from matplotlib.patches import Arc as Curve  # after the message about what is missing

    place = {statement.id: row for row, statement in enumerate(members)}
    seen: dict[str, None] = {}
    between: dict[tuple[int, int], int] = {}
    for relation in verification.relations:
        if relation.judged == "rejected" or not {relation.a, relation.b} <= place.keys():
            continue
        i, j = sorted((place[relation.a], place[relation.b]))
        between[i, j] = between.get((i, j), -1) + 1
        kind = family(relation.kind)
        colour, style, width = FAMILY_LOOKS[kind]
        curve = Curve(
            (0, (i + j) / 2), 0.5 + (j - i) + 0.3 * between[i, j], j - i, theta1=90, theta2=270,
            color=colour, linestyle=style, linewidth=width,
            label=None if kind in seen else FAMILIES[kind][0],
        )  # fmt: skip
        ax.add_patch(curve)
        seen[kind] = None
    ax.scatter([0] * len(members), range(len(members)), s=26, color=INK, zorder=3)
    for row, text in enumerate(labels):
        ax.annotate(text, (0, row), (9, 0), va="center", textcoords="offset points", color=INK)
    reach = 0.5 + 0.55 * max((j - i for i, j in between), default=0)
    ax.set_xlim(-reach - 0.2, reach + 1.6)
    ax.set_ylim(len(members) - 0.5, -0.6)
    ax.set_xticks([])
    ax.set_yticks([])
    ax.spines["bottom"].set_visible(False)
    ax.set_title(f"What joins the statements of event {label(name)}", loc="left")
    ax.set_xlabel(f"{left} more allegations are not drawn. {NOTE}" if left else NOTE)
    if seen:
        ax.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False)
    return ax


def source_matrix(verification: CrossVerification, event: str, ax: "Axes | None" = None) -> "Axes":
    """Draw who says what of one event: propositions as rows, origins that count once as columns.

    Args:
        verification: A cross-verified data set.
        event: Id of the event or of one of its allegations.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes, with a sign in each cell that is not silent; the legend says what signs mean.

    Raises:
        UnknownNameError: Where neither an event nor an allegation has this id.
    """
    name, _, _ = members_of(verification, event)
    cells = asked(verification, name).records
    rows = list(dict.fromkeys(cell.row for cell in cells))
    columns = {cell.column: "; ".join(cell.origins) for cell in cells}
    letters = list(columns)
    labels = [speaker(verification.statement(row), verification) for row in rows]
    high, wide = max(len(rows), len(letters)), 8.0 + 0.3 * len(letters)
    ax = rows_on(ax, high, labels=labels, width=wide)
    used: dict[str, None] = {}
    for cell in cells:
        signs = signs_of(cell.says)
        used |= dict.fromkeys(signs)
        ax.text(letters.index(cell.column), rows.index(cell.row), " ".join(signs), ha="center",
                va="center", weight="bold", color=INK)  # fmt: skip
    ax.set_xlim(-0.5, max(len(letters), 1) - 0.5)
    ax.set_ylim(max(len(rows), 1) - 0.5, -0.5)
    ax.set_yticks(range(len(rows)), labels)
    ax.set_xticks(range(len(letters)), letters)
    ax.xaxis.tick_top()
    ax.set_xticks([k + 0.5 for k in range(len(letters) - 1)], minor=True)
    ax.set_yticks([k + 0.5 for k in range(len(rows) - 1)], minor=True)
    ax.grid(which="minor", color="#d9d6cf")
    ax.tick_params(which="both", length=0)
    ax.set_title(f"Who says what of event {label(name)}", loc="left")
    lines = [label(f"{letter}: {who}", 48) for letter, who in columns.items()]
    meant = dict(SIGNS.values())
    lines += ["", *(f"{sign}  {meant[sign]}" for sign in used), "empty: silent", "", NOTE]
    ax.text(1.02, 1.0, "\n".join(lines), transform=ax.transAxes, va="top", color=MUTED,
            fontsize="small")  # fmt: skip
    return ax
