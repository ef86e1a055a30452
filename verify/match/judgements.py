"""Judgements: people's decisions about pairs, which always win over computed links."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from verify.errors import ConflictingJudgementsError
from verify.models.dataset import Dataset
from verify.models.judgement import Judgement
from verify.models.words import JudgementKind, Verdict
from verify.normalise.judgements import in_force

__all__ = ["Conflict", "Decisions", "decisions"]

Pair = tuple[int, int]
_KINDS = (JudgementKind.SAME_EVENT, JudgementKind.NOT_SAME_EVENT)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two allegations about which people disagree; neither opinion is applied.

    Example:
        >>> print(Conflict("k-1", "k-2", same=("A. Curator",), different=("B. Curator",)))
        k-1, k-2: one event says A. Curator; different events says B. Curator
    """

    a: str
    b: str
    same: tuple[str, ...]
    different: tuple[str, ...]

    def __str__(self) -> str:
        same, different = ", ".join(self.same), ", ".join(self.different)
        return f"{self.a}, {self.b}: one event says {same}; different events says {different}"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What people decided, by positions of allegations.

    Attributes:
        group: The smallest position that a judged allegation is tied to by "same event".
        apart: Pairs of such groups that are decided to be different events.
        conflicts: Pairs about which people disagree.
    """

    group: Mapping[int, int] = field(default_factory=dict)
    apart: frozenset[Pair] = frozenset()
    conflicts: tuple[Conflict, ...] = ()

    def judged(self, i: int, j: int) -> bool | None:
        """Return what people decided about two allegations, directly or by a path."""
        if not self.group:
            return None
        a, b = self.group.get(i, i), self.group.get(j, j)
        if a == b and i in self.group:
            return True
        return False if (min(a, b), max(a, b)) in self.apart else None


def decisions(dataset: Dataset) -> Decisions:
    """Collect the judgements in force: of each author the latest that is not withdrawn.

    Raises:
        ConflictingJudgementsError: A path of "same event" joins two allegations that are judged
            to be different events.
    """
    opinions: dict[Pair, dict[str, bool]] = {}
    for judgement in in_force(dataset):
        pair = _positions(dataset, judgement)
        if pair is not None and judgement.judgement in _KINDS:
            same = judgement.judgement is JudgementKind.SAME_EVENT
            agreed = same == (judgement.verdict is Verdict.CONFIRM)
            opinions.setdefault(pair, {})[judgement.by or ""] = agreed
    settled = {pair: next(iter(by.values())) for pair, by in opinions.items() if _agree(by)}
    links: dict[int, set[int]] = {}
    for (a, b), same in settled.items():
        if same:
            links.setdefault(a, set()).add(b)
            links.setdefault(b, set()).add(a)
    group = _groups(links)
    for (a, b), same in settled.items():
        group.setdefault(a, a)
        group.setdefault(b, b)
        if not same and group[a] == group[b]:
            raise _conflict(dataset, links, a, b)
    apart = frozenset(
        (min(group[a], group[b]), max(group[a], group[b]))
        for (a, b), same in settled.items()
        if not same
    )
    disagreed = (
        _disagreement(dataset, pair, by) for pair, by in sorted(opinions.items()) if not _agree(by)
    )
    return Decisions(group, apart, tuple(disagreed))


def _positions(dataset: Dataset, judgement: Judgement) -> Pair | None:
    a = dataset.allegations.position(judgement.a)
    b = dataset.allegations.position(judgement.b)
    return None if a is None or b is None else (min(a, b), max(a, b))


def _agree(opinions: Mapping[str, bool]) -> bool:
    return len(set(opinions.values())) == 1


def _groups(links: Mapping[int, set[int]]) -> dict[int, int]:
    group: dict[int, int] = {}
    for start in sorted(links):
        if start not in group:
            for member in _path_tree(links, start):
                group[member] = start
    return group


def _path_tree(links: Mapping[int, set[int]], start: int) -> dict[int, int | None]:
    """Return every position that can be reached, each with the one before it on a shortest path."""
    before: dict[int, int | None] = {start: None}
    queue = deque([start])
    while queue:
        at = queue.popleft()
        for other in sorted(links.get(at, ())):
            if other not in before:
                before[other] = at
                queue.append(other)
    return before


def _conflict(
    dataset: Dataset, links: Mapping[int, set[int]], a: int, b: int
) -> ConflictingJudgementsError:
    before, path = _path_tree(links, a), [b]
    while (step := before[path[-1]]) is not None:
        path.append(step)
    names = [dataset.allegations.ids[at] for at in reversed(path)]
    return ConflictingJudgementsError(
        f"judgements: {names[0]} and {names[-1]} are judged to be different events, but the same "
        f"event by {' = '.join(names)}. Withdraw one of these judgements."
    )


def _disagreement(dataset: Dataset, pair: Pair, opinions: Mapping[str, bool]) -> Conflict:
    names = [dataset.allegations.ids[at] for at in pair]
    by = {
        verdict: tuple(
            sorted(author or "unnamed" for author, v in opinions.items() if v is verdict)
        )
        for verdict in (True, False)
    }
    return Conflict(names[0], names[1], by[True], by[False])
