"""Ask the whole path about the contested events, and count; run it to print the figures.

python -m tests.contested.measure            as the program draws the events
python -m tests.contested.measure --judged   once a person has judged which are one event
python -m tests.contested.measure --misses   every miss, with its bits
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path

import verify
from tests.contested.expected import CONTESTED, Contested, Pair, Weight
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.models.judgement import Judgement
from verify.models.relation import Relation
from verify.models.table import Table
from verify.relate.flags import Flags

__all__ = ["Partition", "bits", "met", "partition", "shown", "verified", "weighed", "weighs"]

Ids = frozenset[str]


@dataclass(frozen=True, slots=True)
class Partition:
    """The events found beside those expected, pair by pair."""

    right: int
    wrongly_joined: tuple[Ids, ...]
    wrongly_apart: tuple[Ids, ...]

    @property
    def precision(self) -> float:
        """Share of the joined pairs that a careful reader would join."""
        joined = self.right + len(self.wrongly_joined)
        return self.right / joined if joined else 1.0

    @property
    def recall(self) -> float:
        """Share of the pairs that a careful reader would join that are joined."""
        wanted = self.right + len(self.wrongly_apart)
        return self.right / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: "Partition") -> "Partition":
        return Partition(
            self.right + other.right,
            self.wrongly_joined + other.wrongly_joined,
            self.wrongly_apart + other.wrongly_apart,
        )


@cache
def verified(name: str, judged: bool = False) -> CrossVerification:
    """Return one data set, cross-verified; made on first use.

    Args:
        name: Its folder.
        judged: Whether a person has judged the events first, as expected.py draws them.
    """
    dataset = verify.read(Path(__file__).parent / name)
    if not judged:
        return verify.cross_verify(dataset)
    case = next(case for case in CONTESTED if case.name == name)
    together = [
        _judgement(first, other, "same_event")
        for first, *others in (line.split() for line in case.events)
        for other in others
    ]
    # Look-alikes are told apart only where the program joins them: "not the same event" would
    # leave no relation between those that it tells apart itself.
    joined = partition(case, _with(dataset, together)).wrongly_joined
    apart = [_judgement(min(pair), max(pair), "not_same_event") for pair in joined]
    return _with(dataset, together + apart)


def _judgement(a: str, b: str, kind: str) -> dict[str, str]:
    return {"a": a, "b": b, "judgement": kind, "by": "A. Reader"}


def _with(dataset: Dataset, judgements: list[dict[str, str]]) -> CrossVerification:
    tables = {**dataset.tables(), "judgements": Table(Judgement, judgements)}
    return verify.cross_verify(Dataset(tables, dataset.info))


def partition(case: Contested, found: CrossVerification | None = None) -> Partition:
    """Compare the events found with those expected; open allegations are left out."""
    counted = _counted(case)
    wanted = _pairs(line.split() for line in case.events) & counted
    rows = verify.events(found or verified(case.name))
    joined = _pairs(row.members for row in rows) & counted
    return Partition(
        len(wanted & joined),
        tuple(sorted(joined - wanted, key=sorted)),
        tuple(sorted(wanted - joined, key=sorted)),
    )


def _counted(case: Contested) -> frozenset[Ids]:
    """Return every pair of allegations of which it is clear whether they are one event."""
    placed = [name for line in case.events for name in line.split()]
    either = _pairs((one + " " + other).split() for one, other in case.either) - _pairs(
        line.split() for line in case.events
    )
    return _pairs([placed]) - either


def _pairs(groups: Iterable[Iterable[str]]) -> frozenset[Ids]:
    return frozenset(frozenset(pair) for group in groups for pair in combinations(group, 2))


def bits(case: Contested, a: str, b: str) -> str:
    """Return one line for a pair: its bits in all, and the steps that lead to them."""
    pair = verified(case.name).relations.pair(a, b)
    score = verified(case.name).matching.score(pair.a.position, pair.b.position)
    steps = "; ".join(f"{step.words} {step.bits:+.1f}" for step in score.waterfall)
    return f"{a} {b} {score.bits:+.1f}: {steps}"


def met(case: Contested, pair: Pair, *, judged: bool = False) -> bool:
    """Say whether the pair carries the edge, and no contradiction that nobody expects."""
    found = verified(case.name, judged).relate_pair(pair.a, pair.b)
    conflict = any(
        "contradicts" in other.kinds
        for other in case.pairs
        if {other.a, other.b} == {pair.a, pair.b}
    )
    if not conflict and any(relation.kind == "contradicts" for relation in found):
        return False
    return any(_meets(relation, pair) for relation in found)


def _meets(relation: Relation, pair: Pair) -> bool:
    silent = not relation.slots and relation.kind in ("undetermined", "none")
    return (
        relation.kind in pair.kinds
        and (not pair.slot or pair.slot in relation.slots or silent)
        and (not relation.directed or relation.a == pair.a or relation.kind == "updates")
        and (pair.potential is None or relation.potential is pair.potential)
    )


def shown(case: Contested, pair: Pair, *, judged: bool = False) -> str:
    """Return every edge that the pair comes out with, in words."""
    return "; ".join(
        f"{r.a} {'possibly ' if r.potential else ''}{r.kind} {r.b} "
        f"({', '.join((r.rule, *r.slots))}: {r.reason})"
        for r in verified(case.name, judged).relate_pair(pair.a, pair.b)
    )


def weighed(
    case: Contested, weight: Weight, *, judged: bool = False
) -> tuple[str, str, frozenset[str]]:
    """Return what an allegation is seen to rest on: the answer, its level and its flags."""
    verification = verified(case.name, judged)
    position = verification.statement(weight.id).position
    answers = {row.id: row.answer for row in verify.single_source(verification)}
    flags = Flags(verification.relations, verification.evidence).of(position)
    return (
        answers.get(weight.id, "not_single"),
        str(verification.evidence.grounds(position).level),
        frozenset(str(flag.flag) for flag in flags),
    )


def weighs(case: Contested, weight: Weight, *, judged: bool = False) -> bool:
    """Say whether an allegation is seen to rest on what is expected."""
    answer, level, flags = weighed(case, weight, judged=judged)
    return (
        answer == weight.answer
        and (not weight.levels or level in weight.levels.split("|"))
        and set(weight.flags.split()) <= flags
    )


def _lines(judged: bool) -> Iterator[str]:
    total = Partition(0, (), ())
    pairs = pairs_met = weights = weights_met = 0
    for case in CONTESTED:
        parted = partition(case, verified(case.name, judged))
        total = total + parted
        pairs += len(case.pairs)
        weights += len(case.weights)
        good = sum(met(case, pair, judged=judged) for pair in case.pairs)
        sound = sum(weighs(case, weight, judged=judged) for weight in case.weights)
        pairs_met, weights_met = pairs_met + good, weights_met + sound
        yield (
            f"{case.name:9} precision {parted.precision:.2f} recall {parted.recall:.2f} | "
            f"relations {good} of {len(case.pairs)} | grounds {sound} of {len(case.weights)}"
        )
    yield (
        f"{'all':9} precision {total.precision:.3f} recall {total.recall:.3f} F1 {total.f1:.3f} "
        f"({total.right} right, {len(total.wrongly_joined)} wrongly joined, "
        f"{len(total.wrongly_apart)} wrongly apart) | relations {pairs_met} of {pairs} | "
        f"grounds {weights_met} of {weights}"
    )


def _misses(judged: bool) -> Iterator[str]:
    for case in CONTESTED:
        parted = partition(case, verified(case.name, judged))
        for words, wrong in (("joined", parted.wrongly_joined), ("apart", parted.wrongly_apart)):
            for ids in wrong:
                yield f"{case.name} {words}: {bits(case, *sorted(ids))}"
        for pair in case.pairs:
            if not met(case, pair, judged=judged):
                wish = f"{pair.kind} {pair.slot} ({pair.why})"
                yield f"{case.name} {shown(case, pair, judged=judged)} | expected {wish}"
        for weight in case.weights:
            if not weighs(case, weight, judged=judged):
                answer, level, flags = weighed(case, weight, judged=judged)
                yield f"{case.name} {weight.id} {answer} {level} {sorted(flags)} | {weight}"


if __name__ == "__main__":
    JUDGED = "--judged" in sys.argv
    print("\n".join(_misses(JUDGED) if "--misses" in sys.argv else _lines(JUDGED)))
