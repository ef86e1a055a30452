"""Matching: the events of a data set, and why each pair is or is not one event."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import numpy as np

from verify.match.cluster import components
from verify.match.complete import Scored
from verify.match.distinct import Distinct
from verify.match.encode.profile import Encoded
from verify.match.events import Event, Events
from verify.match.explain import PairScore, explain_pair
from verify.match.ground import Ground
from verify.match.judgements import Conflict, Decisions
from verify.match.listed import Listed
from verify.match.profiles import Bools, Counts, Profiles
from verify.match.score import Bits, hundredths, score
from verify.match.stats import Stats, stats_of
from verify.match.weights import Weights

__all__ = ["Event", "Matching", "RunnerUp", "Skips"]


@dataclass(frozen=True, slots=True)
class Skips:
    """How many meetings of two rows were skipped because too many met, by reason."""

    by_reason: Mapping[str, int]

    @property
    def total(self) -> int:
        """How many in all; the same pair may be skipped for several reasons."""
        return sum(self.by_reason.values())


@dataclass(frozen=True, slots=True)
class RunnerUp:
    """The event that an allegation would belong to next, and the mean bits that speak for it."""

    event: Event
    bits: float


@dataclass(frozen=True)
class Matching:
    """Which allegations concern one event; made by `match`.

    Attributes:
        ids: Ids of the allegations, by position.
        encoded: Everything that was compared, one row an allegation.
        weights: What each level is worth.
        decisions: What people decided.
        found: The events and whose each allegation is.
        distinct: The distinct rows.
        scored: The pairs that were compared, as distinct rows.
        label: For each distinct row the smallest row of its event.
        ground: What it was made from, for a later one to begin with.
    """

    ids: tuple[str, ...]
    encoded: Encoded
    weights: Weights
    decisions: Decisions
    found: Events
    distinct: Distinct
    scored: Scored
    label: Counts
    ground: Ground

    @property
    def profiles(self) -> Profiles:
        """What is compared, one row an allegation."""
        return self.encoded.profiles

    @property
    def events(self) -> tuple[Event, ...]:
        """The events, by first member; each allegation is in exactly one."""
        return self.found.events

    @property
    def event_of(self) -> Counts:
        """For each position the index of its event."""
        return self.found.event_of

    @property
    def skipped(self) -> Skips:
        """How many pairs were not compared although they share a key."""
        return Skips(MappingProxyType(self.scored.found.skipped))

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Pairs about which people disagree, so that no judgement is applied."""
        return self.decisions.conflicts

    @cached_property
    def stats(self) -> Stats:
        """How much was compared, and how much blocking may have missed."""
        return stats_of(self.encoded, self.distinct, self.scored, self.found, self.weights)

    def score(self, i: int, j: int) -> PairScore:
        """Return the evidence that two allegations concern one event, compared before or not."""
        return explain_pair(self.encoded, self.weights, (i, j), self.judged(i, j), self._firm(i, j))

    @cached_property
    def _tied(self) -> Counts:
        """For each distinct row the smallest one that confirmed pairs of its event tie it to."""
        found, event = self.scored.found, self.event_of[self.distinct.position]
        sure = self.scored.bits >= hundredths(self.weights.confirmed)
        sure &= event[found.left] == event[found.right]
        return components(len(event), found.left[sure], found.right[sure])

    def _firm(self, i: int, j: int) -> bool:
        """Whether confirmed pairs of one event tie two allegations to each other."""
        a, b = self.distinct.row[i], self.distinct.row[j]
        return bool(self._tied[a] == self._tied[b])

    def confirmed(self, left: Counts, right: Counts) -> Bools:
        """Return for many pairs whether the evidence, or a person, confirms one event.

        A pair is confirmed by its own bits, or if it is more likely than not and confirmed pairs
        of its event tie the one to the other.

        Args:
            left: Positions of the one allegation of each pair.
            right: Positions of the other.
        """
        low, high = np.minimum(left, right), np.maximum(left, right)
        bits = self._bits(low, high)
        tied = self._tied[self.distinct.row]
        sure: Bools = bits >= hundredths(self.weights.confirmed)
        sure |= (bits >= 0) & (tied[low] == tied[high])
        for k, (i, j) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
            if (judged := self.judged(i, j)) is not None:
                sure[k] = judged
        return sure

    @cached_property
    def _listed(self) -> Listed:
        found = self.scored.found
        return Listed(found.left, found.right, len(self.distinct.encoded))

    def _bits(self, i: Counts, j: Counts) -> Bits:
        """Return the bits of many pairs: where they stand for their rows, those scored before."""
        a, b = self.distinct.row[i], self.distinct.row[j]
        place, known = self._listed.find(np.minimum(a, b), np.maximum(a, b))
        known &= (self.distinct.position[a] == i) & (self.distinct.position[b] == j)
        bits = np.empty(len(i), np.int32)
        bits[known] = self.scored.bits[place[known]]
        bits[~known] = score(self.encoded, i[~known], j[~known], self.weights)
        return bits

    def judged(self, i: int, j: int) -> bool | None:
        """Return what people decided: True one event, False different events, None nothing."""
        return self.decisions.judged(i, j)

    def runner_up(self, i: int) -> RunnerUp | None:
        """Return the other event that most speaks for an allegation, if any pair was compared."""
        row = self.distinct.row[i]
        found, bits = self.scored.found, self.scored.bits
        own = (found.left == row) | (found.right == row)
        others = np.where(found.left[own] == row, found.right[own], found.left[own])
        event = self.event_of[self.distinct.position[others]]
        elsewhere = event != self.event_of[i]
        if not elsewhere.any():
            return None
        numbers, where = np.unique(event[elsewhere], return_inverse=True)
        mean = np.bincount(where, bits[own][elsewhere]) / np.bincount(where)
        best = int(np.argmax(mean))
        return RunnerUp(self.events[int(numbers[best])], round(float(mean[best]) / 100, 2))

    def missing(self, i: int) -> tuple[str, ...]:
        """Return the fields that an allegation lacks, and that could tell its event."""
        p = self.profiles
        lacking = {
            "act": not p.acts[p.act[i]],
            "place": not p.places[p.place[i]].field,
            "when": not p.dated[i],
            "accused": not p.accusations[p.accused[i]],
            "figures": bool(np.isnan(p.low[i]).all()),
            "published": not p.published[i],
        }
        return tuple(name for name, absent in lacking.items() if absent)

    def events_by_id(self) -> dict[str, frozenset[str]]:
        """Return the ids of each event's members, by the event's id."""
        return {e.id: frozenset(self.ids[at] for at in e.members) for e in self.events}
