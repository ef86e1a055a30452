"""The timeline of one event: intervals of what is said to have happened, marks of what was said."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from verify.graph.verification import CrossVerification
from verify.plot.canvas import BAR, INK, MUTED, NOTE, label, members_of, rows_on
from verify.plot.canvas import speaker_label as speaker
from verify.questions.timeline import TimelineRow
from verify.questions.timeline import timeline as asked

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["timeline"]

_MARKS = {"said": "o", "published": "s", "updated": "D", "counted": "^"}


def timeline(verification: CrossVerification, event: str, ax: "Axes | None" = None) -> "Axes":
    """Draw when the allegations of an event say it happened, and when they were said.

    Args:
        verification: A cross-verified data set.
        event: Id of the event or of one of its allegations.
        ax: Where to draw; a figure of its own where None.

    Returns:
        The axes, with days as matplotlib's dates; what has no day keeps its row and says so.

    Raises:
        UnknownNameError: Where neither an event nor an allegation has this id.
    """
    name, members, left = members_of(verification, event)
    rows = {row.id: row for row in asked(verification, name)}
    labels = [speaker(statement, verification) for statement in members]
    ax = rows_on(ax, len(members), labels=labels)
    ends = [end for s in members for end in _days(rows[s.id])]
    if ends:
        margin = max((max(ends) - min(ends)) / 12, timedelta(days=1))
        ax.xaxis_date()
        ax.set_xlim(min(ends) - margin, max(ends) + margin)  # type: ignore[arg-type]
    seen: set[str] = set()
    for place, statement in enumerate(members):
        _draw(ax, place, rows[statement.id], seen)
    ax.set_yticks(range(len(members)), labels)
    ax.set_ylim(len(members) - 0.4, -0.6)
    ax.set_title(f"When it is said to have happened (event {label(name)})", loc="left")
    ax.set_xlabel(f"{left} more allegations are not drawn. {NOTE}" if left else NOTE)
    if not ends:
        ax.set_xticks([])
    if seen:
        ax.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False)
    return ax


def _draw(ax: "Axes", place: int, row: TimelineRow, seen: set[str]) -> None:
    if row.dated:
        low, high = ax.get_xlim()
        first = _number(row.earliest) if row.earliest else low
        last = _number(row.latest) + 1 if row.latest else high
        ax.plot([first, last], [place, place], color=BAR, linewidth=3 if row.approximate else 7,
                solid_capstyle="butt")  # fmt: skip
        if not row.earliest:
            ax.plot(first, place, marker="<", color=BAR, markersize=11, clip_on=False)
        if not row.latest:
            ax.plot(last, place, marker=">", color=BAR, markersize=11, clip_on=False)
    else:
        ax.annotate(label(row.words, 60), (0.01, place), xycoords=("axes fraction", "data"),
                    va="center", color=MUTED, fontsize="small")  # fmt: skip
    said = "" if row.said_inferred else row.said
    given = {"said": (said,), "published": (row.published,), "updated": (row.updated,),
             "counted": row.counted}  # fmt: skip
    for kind, texts in given.items():
        for text in texts:
            day = _day(text)
            if day is not None:
                size = 10 if kind == "said" else 6  # so that the ring shows around a square
                ax.plot(_number(text) + 0.5, place + 0.3, _MARKS[kind], color=INK, markersize=size,
                        fillstyle="full" if kind == "published" else "none",
                        label=None if kind in seen else kind)  # fmt: skip
                seen.add(kind)


def _days(row: TimelineRow) -> list[date]:
    texts = (row.earliest, row.latest, row.said, row.published, row.updated, *row.counted)
    return [day for day in map(_day, texts) if day is not None]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _number(text: str) -> float:
    from matplotlib.dates import date2num

    day = datetime.fromisoformat(text[:10])
    return float(date2num(day))  # type: ignore[no-untyped-call]  # matplotlib does not say
