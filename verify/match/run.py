"""Match: profiles, candidate pairs, scores, clusters, events."""

from verify.match.block import candidates
from verify.match.cluster import Evidence, cluster
from verify.match.complete import Scored, complete
from verify.match.distinct import Distinct
from verify.match.events import events_of
from verify.match.judgements import Decisions
from verify.match.matching import Matching
from verify.match.prepare import prepare
from verify.match.profiles import Counts
from verify.match.score import hundredths, score
from verify.match.weights import Weights
from verify.models.dataset import Dataset
from verify.normalise.registers import Registers

__all__ = ["match"]


def match(
    dataset: Dataset,
    *,
    weights: Weights | None = None,
    previous: Matching | None = None,
    registers: Registers | None = None,
) -> Matching:
    """Find which allegations of a data set concern one event.

    Args:
        dataset: The data set.
        weights: What each level is worth; the shipped weights where None.
        previous: The matching of an earlier state of the data set: its events keep their ids.
        registers: Those of the data set, where they are already built.

    Returns:
        The events and all that explains them; the same for any order of the allegations.

    Raises:
        ConflictingJudgementsError: People's judgements contradict one another along a path.

    Example:
        >>> about = {"act": "shelling", "place": "Izium", "when": "2031-05-04"}
        >>> ds = Dataset.of([
        ...     {"id": "a", "claim": "Shells hit a bakery.", "source": "Gazette", "about": about},
        ...     {"id": "b", "claim": "A bakery was hit.", "source": "Courier", "about": about},
        ...     {"id": "c", "claim": "A mayor resigned.", "source": "Courier"}])
        >>> [event.members for event in match(ds).events]
        [(0, 1), (2,)]
    """
    weights = weights or Weights.default()
    ready = prepare(registers or Registers(dataset), weights)
    scored = _scored(ready.distinct, weights)
    label = _clustered(ready.distinct, scored, ready.decided, weights)
    ids = dataset.allegations.ids
    events = events_of(label, ready.distinct.row, ids, previous.events_by_id() if previous else {})
    return Matching(ids, ready.encoded, weights, ready.decided, events, ready.distinct, scored)


def _scored(distinct: Distinct, weights: Weights) -> Scored:
    found = candidates(distinct.encoded)
    bits = score(distinct.encoded, found.left, found.right, weights)
    return complete(distinct.encoded, Scored(found, bits), weights)


def _clustered(distinct: Distinct, scored: Scored, decided: Decisions, weights: Weights) -> Counts:
    evidence = Evidence(
        count=len(distinct.encoded),
        left=scored.found.left,
        right=scored.found.right,
        bits=scored.bits,
        cut=hundredths(weights.suggested),
        unmet=hundredths(weights.unmet),
        capped=scored.found.capped,
        key=distinct.encoded.profiles.key,
    )
    row = distinct.row
    together = [(int(row[a]), int(row[b])) for a, b in decided.group.items() if a != b]
    apart = [(int(row[a]), int(row[b])) for a, b in sorted(decided.apart)]
    return cluster(evidence, together, apart)
