"""The whole path in one call: from a data set to everything that can be asked of it."""

from collections.abc import Callable, Iterable

from verify.collector import collection_paused
from verify.graph.verification import CrossVerification
from verify.match import Weights, match
from verify.models.dataset import Dataset
from verify.normalise.registers import Registers
from verify.relate.evidence import Evidence
from verify.relate.registry import Rule
from verify.relate.relations import relate
from verify.relate.rules import RULES
from verify.relate.statements import Statements

__all__ = ["cross_verify"]


def cross_verify(
    dataset: Dataset,
    *,
    previous: CrossVerification | None = None,
    weights: Weights | None = None,
    rules: Iterable[Rule] = RULES,
    progress: Callable[[int, int], None] | None = None,
) -> CrossVerification:
    """Match, relate and weigh all allegations of a data set.

    Nothing depends on the clock, on the order of the records or on which side is named.

    Args:
        dataset: What `verify.read` gives.
        previous: An earlier result, so that events keep their ids.
        weights: What each sign of one event is worth, such as `fit` learns; the shipped ones
            where None.
        rules: The decision table.
        progress: Called now and then with pairs done and pairs in all.

    Returns:
        Events, relations, evidence and the graph.

    Raises:
        ConflictingJudgementsError: Where people's judgements contradict one another.

    Example:
        >>> ds = Dataset.of([
        ...     {"id": name, "claim": "The bridge was shelled.", "source": paper, "speaker": "Ada",
        ...      "about": {"act": "shelling", "place": "Riverton", "when": "2031-05-04"}}
        ...     for name, paper in (("a", "Gazette"), ("b", "Herald"))])
        >>> [str(r.kind) for r in cross_verify(ds).relations]
        ['repeats']
    """
    with collection_paused():
        registers = Registers(dataset)
        statements = Statements(dataset, registers)
        earlier = previous.matching if previous else None
        matching = match(dataset, weights=weights, previous=earlier, registers=registers)
        relations = relate(statements, matching, rules=rules, progress=progress)
        return CrossVerification(
            dataset, registers, statements, matching, relations, Evidence(relations)
        )
