"""The five articles, coded by hand, come out as the rules and the articles say."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

import verify
from tests.seeds_pairs import CHANGES, PAIRS, TOTALS, Change, Expected
from verify.graph.verification import CrossVerification
from verify.models.dataset import TABLES, Dataset
from verify.models.relation import Relation
from verify.models.table import Table
from verify.models.words import Aspect, EvidenceLevel, Flag, RelationKind, Scope, Stance
from verify.pipeline import cross_verify
from verify.relate.flags import Flags

EXAMPLE = Path(__file__).parents[1] / "examples" / "kherson-kharkiv"

Ids = tuple[str, str]


@lru_cache(maxsize=1)
def read() -> Dataset:
    return verify.read(EXAMPLE)


@lru_cache(maxsize=1)
def verified() -> CrossVerification:
    return cross_verify(read())


@lru_cache(maxsize=1)
def every_pair() -> Mapping[Ids, tuple[Relation, ...]]:
    """Relate all pairs, stored or not, as `relate_pair` does one by one."""
    relations = verified().relations
    pairs = relations.pairs(list(combinations(range(len(read().allegations)), 2)))
    return {(pair.a.id, pair.b.id): relations.judge(pair) for pair in pairs}


def pairs_of(*kinds: RelationKind, slot: str = "") -> set[Ids]:
    return {
        pair
        for pair, found in every_pair().items()
        if any(r.kind in kinds and (not slot or slot in r.slots) for r in found)
    }


def meets(relation: Relation, kinds: frozenset[str], slot: str, subject: str) -> bool:
    silent = not relation.slots and relation.kind in ("undetermined", "none")
    return (
        str(relation.kind) in kinds
        and (not slot or slot in relation.slots or silent)
        and (not relation.directed or relation.a == subject)
    )


def test_the_example_reads_without_a_finding() -> None:
    assert read().findings == ()
    assert len(read().allegations) >= 70


def test_at_least_thirty_five_pairs_are_expected() -> None:
    assert len({(e.a, e.b, e.slot) for e in PAIRS}) == len(PAIRS) >= 35


@pytest.mark.parametrize("expected", PAIRS, ids=lambda e: f"{e.a} {e.b} {e.slot}".strip())
def test_a_pair_comes_out_as_expected(expected: Expected) -> None:
    found = verified().relate_pair(expected.a, expected.b)
    shown = "; ".join(f"{r.a} {r.kind} {r.b} {r.slots}: {r.reason} ({r.rule})" for r in found)
    assert any(meets(r, expected.kinds, expected.slot, expected.a) for r in found), (
        f"{shown}\nexpected {sorted(expected.kinds)}: {expected.why}"
    )
    if "contradicts" not in expected.kinds:
        assert all(r.kind is not RelationKind.CONTRADICTS for r in found), shown


@pytest.mark.parametrize("change", CHANGES, ids=lambda c: c.name)
def test_taking_one_thing_out_of_the_coding_changes_the_answer(change: Change) -> None:
    before = verified().relate_pair(change.a, change.b)
    after = cross_verify(without(change)).relate_pair(change.a, change.b)
    was = frozenset({change.before})
    assert any(str(r.kind) in was and _in_slot(r, change.slot) for r in before), before
    assert any(str(r.kind) in change.after for r in after), f"{after}\n{change.why}"
    assert not any(str(r.kind) in was and _in_slot(r, change.slot) for r in after), after


def _in_slot(relation: Relation, slot: str) -> bool:
    return not slot or slot in relation.slots


def without(change: Change) -> Dataset:
    """Take one field out of one record."""
    tables: dict[str, Table[Any]] = dict(read().tables())
    rows = [dict(row) for row in tables[change.table].rows()]
    row = rows[tables[change.table].ids.index(change.record)]
    *path, last = change.drop
    for name in path:
        row[name] = row = dict(row[name])
    assert last in row, f"{change.record} has no {last} to drop"
    del row[last]
    tables[change.table] = Table(TABLES[change.table], rows)
    return Dataset(tables, read().info)


def test_no_figures_contradict_each_other() -> None:
    found = pairs_of(RelationKind.CONTRADICTS, slot="figure")
    assert len(found) == TOTALS.figure_contradictions, found


def test_whose_dead_they_are_is_the_only_contradiction_of_the_accused() -> None:
    assert pairs_of(RelationKind.CONTRADICTS, slot="accused") == TOTALS.accused_contradictions
    for pair in TOTALS.accused_contradictions:
        for relation in every_pair()[pair]:
            if "accused" in relation.slots:
                assert relation.potential
                assert not relation.judged


def test_the_meeting_is_the_only_corroboration() -> None:
    kinds = (RelationKind.CORROBORATES, RelationKind.PARTIALLY_CORROBORATES)
    assert pairs_of(*kinds) == TOTALS.corroborations
    ids = read().allegations.ids
    levels = {name: verified().evidence.grounds(i).level for i, name in enumerate(ids)}
    beyond_one = {EvidenceLevel.CORROBORATED, EvidenceLevel.CROSS_PARTY}
    met = {name for pair in TOTALS.corroborations for name in pair}
    corroborated = {name for name, level in levels.items() if level in beyond_one}
    # An unsigned account of the same meeting shares its level, and adds nothing to it.
    assert met <= corroborated
    assert all(
        any(r.kind is RelationKind.CONSISTENT for r in verified().relations.of(name))
        for name in corroborated - met
    )


def test_the_withdrawal_in_two_articles_is_an_echo() -> None:
    kinds = {relation.kind for relation in every_pair()[TOTALS.withdrawal_repeats]}
    assert kinds == {RelationKind.REPEATS}


def test_an_agency_and_the_project_that_it_runs_are_one_origin() -> None:
    for a, b in TOTALS.one_origin:
        position = read().allegations.position(a)
        assert position is not None
        grounds = verified().evidence.grounds(position)
        other = read().allegations.position(b)
        assert any({position, other} <= set(cluster) for cluster in grounds.clusters)


def test_sums_are_counted_once() -> None:
    for total, parts in TOTALS.sums.items():
        for part in parts:
            found = verified().relate_pair(total, part)
            assert [(r.kind, r.a, r.b) for r in found if "figure" in r.slots] == [
                (RelationKind.COMPONENTS_OF, part, total)
            ]


def test_four_counts_of_the_dead_contradict_nothing() -> None:
    for pair in combinations(sorted(TOTALS.never_conflicting_figures), 2):
        assert all(r.kind is not RelationKind.CONTRADICTS for r in every_pair()[pair])


def test_near_contradictions_hold_what_a_naive_rule_would_call_conflicts() -> None:
    found = {(r.a, r.b): r.reason for r in verify.near_contradictions(verified())}
    assert set(found) >= TOTALS.near_contradictions, TOTALS.near_contradictions - set(found)
    assert all(found.values())


def test_denials_keep_their_aspect_and_their_size() -> None:
    aspects = {
        s.id: s.aspect
        for s in verified().statements
        if s.stance is Stance.DENIES and s.scope is Scope.BLANKET
    }
    assert {n for n, a in aspects.items() if a is Aspect.INTENT} == TOTALS.intent_denials
    assert {n for n, a in aspects.items() if a is Aspect.OCCURRENCE} == TOTALS.occurrence_denials
    assert not pairs_of(RelationKind.DENIES)
    flags = Flags(verified().relations, verified().evidence)
    raised = {
        flag.by
        for s in verified().statements
        for flag in flags.of(s.position)
        if flag.flag is Flag.BLANKET_DENIAL
    }
    assert raised == TOTALS.intent_denials | TOTALS.occurrence_denials


def test_nobody_has_assessed_anything() -> None:
    reviewed = [a for a in read().allegations if a.assessments or a.status]
    assert len(reviewed) == TOTALS.reviewed
    shown = {node["status"] for _, node in verified().graph.nodes(data=True)}
    assert shown == {"unassessed"}
