"""Match: profiles, candidate pairs, scores, clusters, events."""

from collections.abc import Mapping

from verify.collector import collection_paused
from verify.match.block import candidates
from verify.match.complete import complete, scorer
from verify.match.events import events_of, events_renewed
from verify.match.ground import Ground
from verify.match.groups import Earlier, grouped, judged_rows
from verify.match.matching import Matching
from verify.match.memory import Kept, Memory
from verify.match.prepare import Prepared, prepare, prepared
from verify.match.renew import Renewed, renewed
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
        previous: The matching of an earlier state of the data set: its events keep their ids. With
            the same weights only what came, changed or went is read and scored, and only what that
            touches is grouped: exactly the events of a full run. Where actors, places, sides or
            cited sources changed, or an allegation brings along an actor or a place of its own,
            everything is read anew, for these count for all allegations.
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
    with collection_paused():
        if previous is not None and previous.weights == weights:
            renewal = renewed(previous.ground, previous.encoded, dataset)
            if renewal is not None:
                return _again(previous, renewal, prepared(renewal.encoded, dataset, weights))
        names = previous.events_by_id() if previous else {}
        return _anew(registers or Registers(dataset), weights, names)


def _anew(registers: Registers, weights: Weights, names: Mapping[str, frozenset[str]]) -> Matching:
    """Match from the start; events of known members keep their names."""
    ready = prepare(registers, weights)
    rows = ready.distinct.encoded
    scored = complete(candidates(rows), len(rows), weights, scorer(rows, weights))
    label = grouped(ready.distinct, scored, ready.decided, weights)
    ids = registers.dataset.allegations.ids
    return Matching(
        ids=ids,
        encoded=ready.encoded,
        weights=weights,
        decisions=ready.decided,
        found=events_of(label[ready.distinct.row], ids, names),
        distinct=ready.distinct,
        scored=scored,
        label=label,
        ground=Ground(registers.dataset),
    )


def _again(previous: Matching, renewal: Renewed, ready: Prepared) -> Matching:
    """Match with what an earlier matching still tells; the same as matching from the start."""
    weights, rows = previous.weights, ready.distinct.encoded
    kept = Kept.of(previous.distinct, ready.distinct, renewal.before)
    memory = Memory(previous.scored, kept, rows, weights)
    scored = complete(candidates(rows), len(rows), weights, memory)
    judged = judged_rows(previous.distinct, previous.decisions)
    earlier = Earlier(previous.label, previous.scored, judged, kept, memory)
    label = grouped(ready.distinct, scored, ready.decided, weights, earlier)
    ids = renewal.ground.dataset.allegations.ids
    return Matching(
        ids=ids,
        encoded=ready.encoded,
        weights=weights,
        decisions=ready.decided,
        found=events_renewed(label[ready.distinct.row], ids, previous.found, previous.ids),
        distinct=ready.distinct,
        scored=scored,
        label=label,
        ground=renewal.ground,
    )
