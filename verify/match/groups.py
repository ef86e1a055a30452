"""Groups: rows that are one event, worked out anew only where something changed."""

import numpy as np

from verify.match.cluster import Evidence, cluster, components
from verify.match.complete import Scored
from verify.match.distinct import Distinct
from verify.match.judgements import Decisions
from verify.match.memory import Kept, Memory
from verify.match.profiles import Bools, Counts
from verify.match.score import hundredths
from verify.match.weights import Weights

__all__ = ["Earlier", "grouped", "judged_rows"]

Pairs = list[tuple[int, int]]


class Earlier:
    """An earlier grouping of rows most of which are still there.

    Args:
        label: The group of each earlier row.
        scored: The pairs that were scored.
        judged: Earlier rows that people spoke of.
        kept: Which rows are as they were.
        memory: The bits that still hold.
    """

    def __init__(
        self, label: Counts, scored: Scored, judged: Counts, kept: Kept, memory: Memory
    ) -> None:
        self.label = label
        self.scored = scored
        self.judged = judged
        self.kept = kept
        self.memory = memory


def grouped(
    distinct: Distinct,
    scored: Scored,
    decided: Decisions,
    weights: Weights,
    earlier: Earlier | None = None,
) -> Counts:
    """Return for each distinct row the smallest row of its group.

    Groups grow only along pairs that reach the threshold and along what people tied: so each part
    that these connect is worked out by itself, and a part in which nothing changed is as it was.
    """
    count = len(distinct.encoded)
    left, right, bits = scored.found.left, scored.found.right, scored.bits
    cut = hundredths(weights.suggested)
    together, apart = _judged(distinct, decided)
    part = scored.part
    if together:
        tied = part[np.array(together, np.int64)]
        part = components(count, tied[:, 0], tied[:, 1])[part]
    if weights.unmet >= weights.suggested:
        part = np.zeros(count, np.int64)
    within = part[left] == part[right]
    label = np.arange(count)
    work = np.bincount(part, minlength=count)[part] > 1
    if earlier is not None:
        judged = judged_rows(distinct, decided)
        changed = _changed(earlier, distinct, scored, part, judged, cut)
        again = np.zeros(count, bool)
        again[part[changed]] = True
        work &= again[part]
        rows = np.flatnonzero(earlier.kept.here >= 0)
        label[earlier.kept.here[rows]] = earlier.kept.here[earlier.label[rows]]
        label[again[part]] = np.flatnonzero(again[part])
    rows = np.flatnonzero(work)
    if not len(rows):
        return label
    place = np.zeros(count, np.int64)
    place[rows] = np.arange(len(rows))
    kept = np.flatnonzero(within & work[left])
    evidence = Evidence(
        count=len(rows),
        left=place[left[kept]],
        right=place[right[kept]],
        bits=bits[kept],
        cut=cut,
        unmet=hundredths(weights.unmet),
        capped=scored.found.capped[rows],
        key=distinct.encoded.profiles.tie[rows],
    )
    tying = [(int(place[a]), int(place[b])) for a, b in together if work[a]]
    parting = [(int(place[a]), int(place[b])) for a, b in apart if work[a] and part[a] == part[b]]
    label[rows] = rows[cluster(evidence, tying, parting)]
    return label


def judged_rows(distinct: Distinct, decided: Decisions) -> Counts:
    """Return the rows that people spoke of."""
    together, apart = _judged(distinct, decided)
    return np.array([*together, *apart], np.int64).ravel()


def _judged(distinct: Distinct, decided: Decisions) -> tuple[Pairs, Pairs]:
    """Return the rows that people tied, and those that they keep apart."""
    row = distinct.row
    together = [(int(row[a]), int(row[b])) for a, b in decided.group.items() if a != b]
    return together, [(int(row[a]), int(row[b])) for a, b in sorted(decided.apart)]


def _changed(
    earlier: Earlier, distinct: Distinct, scored: Scored, part: Counts, judged: Counts, cut: int
) -> Bools:
    """Find the rows about which anything changed that their group may depend on."""
    now, found, memory = earlier.kept.here, scored.found, earlier.memory
    changed = np.ones(len(distinct.encoded), bool)
    changed[now[earlier.kept.steady]] = False
    changed[judged] = True
    changed[_still(now[earlier.judged])] = True
    kept = np.flatnonzero(now >= 0)
    capped = earlier.scored.found.capped[kept] != found.capped[now[kept]]
    changed[now[kept[capped]]] = True
    inside = part[found.left] == part[found.right]
    changed[found.left[inside & np.concatenate(memory.unknown)]] = True
    low, high, had = memory.lost()
    matters = (had >= cut) | (part[low] == part[high])
    changed[low[matters]] = True
    changed[high[matters]] = True
    old = earlier.scored.found
    good = earlier.scored.bits >= cut
    for one, other in ((old.left, old.right), (old.right, old.left)):
        gone = good & ~earlier.kept.steady[one] & (now[other] >= 0)
        changed[now[other[gone]]] = True
    return changed


def _still(rows: Counts) -> Counts:
    return rows[rows >= 0]
