"""V305: records that rest on themselves."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject, items
from verify.readwrite.cycles import cycles
from verify.readwrite.values import shortened

__all__ = ["circular_attribution"]

_FIELDS = (
    ("summary_of", "sums up"),
    ("corrects", "corrects"),
    ("retracts", "takes back"),
)
_MOST = 6


@rule("V305", Needs.DATASET)
def circular_attribution(subject: Subject) -> Iterator[Spot]:
    """Allegations, sources or affiliations lead back to themselves.

    Why it matters:
        Where A rests on B and B on A, nobody is the origin; two echoes look like two witnesses.
        Reading finds circles of `cites`, `derived_from` and affiliations that overlap in time;
        this rule adds `summary_of`, `corrects`, `retracts` and the components of figures.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "cites": ["k-2"],
          "speaker": "Ada Marsh"}
        {"id": "k-2", "claim": "The mill burned.", "source": "g", "cites": ["k-1"],
          "speaker": "Odo Fenn"}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "cites": ["k-2"],
          "speaker": "Ada Marsh"}
        {"id": "k-2", "claim": "The mill burned down.", "source": "g", "speaker": "Odo Fenn"}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}

    How to fix:
        Find out who said it first, and remove the link from that record.
    """
    rows, ids = subject.rows(), subject.ids()
    places = {name: index for index, name in enumerate(ids)}
    for field, verb in _FIELDS:
        edges = {
            name: [str(target) for _, target in items(row[field], ()) if target != name]
            for name, row in zip(ids, rows, strict=True)
            if field in row
        }
        for circle in cycles(edges):
            yield Spot("allegations", places[circle[0]], (field,), _message(circle, verb))
    parts: dict[str, list[str]] = {}
    for name, row in zip(ids, rows, strict=True):
        for _, figure in items(row.get("figures"), ()):
            if isinstance(figure, dict) and "components" in figure:
                own = (str(target) for _, target in items(figure["components"], ()))
                parts.setdefault(name, []).extend(target for target in own if target != name)
    for circle in cycles(parts):
        yield Spot("allegations", places[circle[0]], ("figures",), _message(circle, "contains"))


def _message(circle: list[str], verb: str) -> str:
    shown = [shortened(name, 30) for name in (*circle[:_MOST], circle[0])]
    if len(circle) > _MOST:
        shown.insert(-1, f"... ({len(circle)} in all) ...")
    return f"a circle: {f' {verb} '.join(shown)}. Remove one link."
