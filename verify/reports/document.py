"""The report as one HTML document."""

from base64 import b64encode
from collections import defaultdict
from hashlib import sha256
from importlib.metadata import version

from markupsafe import Markup

from verify.collector import collection_paused
from verify.graph.verification import CrossVerification
from verify.models.words import RelationKind
from verify.reports.anchors import Anchors
from verify.reports.bounded import bounded
from verify.reports.clean import Cleaner
from verify.reports.dates import KINDS
from verify.reports.environment import environment, style
from verify.reports.front import MOST_ENTRIES, front
from verify.reports.material import Material
from verify.reports.pairs import Pair, pairs
from verify.reports.sections import EventHead, event_head, section

__all__ = ["SECTIONS", "SINGLE_SHOWN", "report"]

SECTIONS = 400
"""So many events get a section of their own; the others stand in a list with their allegations."""

SINGLE_SHOWN = 400
"""So many allegations of one evidence level are listed on the front page; the rest are counted."""


def report(
    verification: CrossVerification,
    *,
    sections: int = SECTIONS,
    single_shown: int = SINGLE_SHOWN,
) -> str:
    """Write everything that can be asked of a data set as one HTML page.

    The page runs no script, loads nothing and says so in its Content-Security-Policy; it reads on
    a small screen, on a wide one and on paper, and is the same bytes for the same data.

    Args:
        verification: A cross-verified data set.
        sections: How many events get a section of their own: those with a contradiction first,
            then those of most allegations. The others stand in a list, with their allegations.
        single_shown: How many allegations of one evidence level the list of single sources shows.

    Returns:
        The document.

    Example:
        >>> from verify.models.dataset import Dataset
        >>> from verify.pipeline import cross_verify
        >>> ds = Dataset.of([{"id": "k-1", "claim": "Shells fell.", "source": "Gazette"}])
        >>> page = report(cross_verify(ds))
        >>> page.startswith("<!doctype html>"), 'id="allegation-k-1"' in page
        (True, True)
    """
    with collection_paused():
        return _report(verification, sections, single_shown)


def _report(verification: CrossVerification, most: int, single_shown: int) -> str:
    material = Material(verification)
    cleaner = Cleaner(verification.dataset)
    answer = material.contradictions
    before, found, beside = pairs(answer.page.blocks, answer.records)
    beside, beside_left = bounded(beside, MOST_ENTRIES)
    of_event = _by_event(found, material)
    heads = _heads(material, of_event, most)
    css = style()
    template = environment().get_template("report.html.j2")
    return template.render(
        cleaner=cleaner,
        anchors=Anchors(verification.dataset.allegations.ids, cleaner),
        info=verification.dataset.info,
        version=version("verify-allegations"),
        style=Markup(css),  # noqa: S704  # a file of this package, no data
        digest=b64encode(sha256(css.encode()).digest()).decode(),
        front=front(material, single_shown),
        pairs=found,
        before=before,
        beside=beside,
        beside_left=beside_left,
        heads=heads,
        sections=(
            section(head, of_event.get(head.id, []), material) for head in heads if head.shown
        ),
        rest=[(head, head.ids) for head in heads if not head.shown],
        sentences=material.overview,
        relation_words={str(kind): kind.meaning for kind in RelationKind},
        mark_kinds=KINDS,
    )


def _by_event(found: tuple[Pair, ...], material: Material) -> dict[str, list[Pair]]:
    """Lay out contradictions by event; one between two events stands in both."""
    by_event: dict[str, list[Pair]] = defaultdict(list)
    for pair in found:
        names = (material.event_of(name) for name in (pair.record.a, pair.record.b))
        for name in dict.fromkeys(names):
            by_event[name].append(pair)
    return by_event


def _heads(material: Material, of_event: dict[str, list[Pair]], most: int) -> tuple[EventHead, ...]:
    members = material.members
    ranked = sorted(  # stable: what ranks alike stays in order
        material.events, key=lambda event: (event.id not in of_event, -len(members[event.id]))
    )
    shown = {event.id for event in ranked[:most]}
    return tuple(
        event_head(
            event.id,
            members[event.id],
            len(of_event.get(event.id, [])),
            material,
            shown=event.id in shown,
        )
        for event in material.events
    )
