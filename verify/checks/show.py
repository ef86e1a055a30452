"""Shows hits: in file order, capped for each rule, with columns, without protected names."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from verify.checks.hit import Hit, fingerprint
from verify.checks.locate import locate
from verify.checks.outcome import Shown
from verify.checks.source_lines import source_lines
from verify.checks.subject import Subject
from verify.models.dataset import TABLES
from verify.models.finding import Finding
from verify.readwrite.characters import visible
from verify.readwrite.redact import Redaction
from verify.readwrite.report import Place
from verify.readwrite.shape import pointer

__all__ = ["show"]

_MAX_ID = 60
_MAX_MESSAGE = 600


def show(
    hits: Sequence[Hit], subject: Subject, most: int, reasons: Sequence[str] = ()
) -> tuple[Shown, ...]:
    """Make findings of hits.

    Args:
        hits: What was found.
        subject: The data set.
        most: How many of one rule and severity are shown; the others are counted.
        reasons: For suppressed hits, why each is.

    Returns:
        The findings in file order.
    """
    why = {id(hit): reason for hit, reason in zip(hits, reasons, strict=False)}
    ranks = _ranks(hits)
    ordered = sorted(hits, key=lambda hit: _order(hit, ranks))
    kept, beyond = _capped(ordered, most)
    places = locate(kept, subject)
    redaction = Redaction(subject.protected)
    lost = [hit for hit in kept if hit.spot is None and not hit.id]
    lines = source_lines((hit.finding.file, hit.finding.line) for hit in lost)
    shown = []
    for hit in kept:
        finding = _finding(hit, subject, places, redaction)
        line = lines.get((finding.file, finding.line), "")
        name = fingerprint(hit, subject, line) if hit.count == 1 else ""
        shown.append(Shown(finding, name, hit.count, why.get(id(hit), "")))
    for first, count in beyond:
        finding = replace(
            first.finding,
            message=_more(count),
            column=0,
            pointer="",
            record="",
        )
        shown.append(Shown(finding, "", count, why.get(id(first), "")))
    shown.sort(key=lambda item: _order_shown(item.finding, ranks))
    return tuple(shown)


def _ranks(hits: Sequence[Hit]) -> dict[str, tuple[int, str]]:
    """Rank files: settings, then tables in the order in which they are read, then others."""
    stems = {name: number for number, name in enumerate(["pyproject", "dataset", *TABLES])}
    return {
        file: (stems.get(file.replace("\\", "/").rpartition("/")[2].partition(".")[0], 99), file)
        for file in {hit.finding.file for hit in hits}
    }


def _order(hit: Hit, ranks: dict[str, tuple[int, str]]) -> tuple[object, ...]:
    finding = hit.finding
    path = pointer(hit.spot.path) if hit.spot else finding.pointer
    index = hit.spot.index if hit.spot else 0
    return (ranks[finding.file], finding.line, index, hit.code, path)


def _order_shown(finding: Finding, ranks: dict[str, tuple[int, str]]) -> tuple[object, ...]:
    return (ranks[finding.file], finding.line, finding.column, finding.code, finding.pointer)


def _capped(hits: Sequence[Hit], most: int) -> tuple[list[Hit], list[tuple[Hit, int]]]:
    """Keep the first of each rule and severity; count the others from the first on."""
    seen: Counter[tuple[str, str]] = Counter()
    kept: list[Hit] = []
    beyond: dict[tuple[str, str], list[Hit]] = {}
    counts: Counter[tuple[str, str]] = Counter()
    for hit in hits:
        key = (hit.code, hit.finding.severity.value)
        if hit.count == 1 and seen[key] < most:
            seen[key] += 1
            kept.append(hit)
        else:
            beyond.setdefault(key, []).append(hit)
            counts[key] += hit.count
    return kept, [(first[0], counts[key]) for key, first in beyond.items()]


def _finding(hit: Hit, subject: Subject, places: dict[int, Place], redaction: Redaction) -> Finding:
    """Make the finding of one hit; what reading found is one already."""
    if hit.spot is None:
        finding = hit.finding
    else:
        message = hit.spot.message if isinstance(hit.spot.message, str) else hit.spot.message()
        finding = replace(
            hit.finding,
            message=visible(message[:_MAX_MESSAGE]),
            pointer=visible(pointer(hit.spot.path)),
            record=_shown_id(hit, subject),
        )
        place = places.get(id(hit))
        if place is not None:
            finding = replace(finding, file=place.file, line=place.line, column=place.column)
    return replace(
        finding,
        message=redaction.clean(finding.message),
        pointer=redaction.clean(finding.pointer),
        record=redaction.clean(finding.record),
    )


def _shown_id(hit: Hit, subject: Subject) -> str:
    """Return the id of a record; that of a protected actor gives no name away."""
    assert hit.spot is not None
    if hit.spot.table == "actors" and subject.rows("actors")[hit.spot.index].get("protected"):
        return "a protected actor"
    return visible(hit.id[:_MAX_ID])


def _more(count: int) -> str:
    if count == 1:
        return "1 more finding of this kind is not shown."
    return f"{count:,} more findings of this kind from here on are not shown."
