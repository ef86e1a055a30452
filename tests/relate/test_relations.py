"""Relations of whole data sets: large events, judgements of people, what is stored."""

import random
from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest

from tests.build import allegation, verified
from tests.relate.cases import told
from tests.relate.worlds import edges, levels
from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.models.words import RelationKind
from verify.relate import relations
from verify.relate.pair import Link
from verify.relate.relations import UNSTORED, Relations

Row = dict[str, Any]

SPEAKERS = ("mission", "relief", "north-mayor", "north-governor", "south-mayor", "a witness")


def crowd(size: int) -> list[Row]:
    """Make one event of many allegations, a few of them with a place or number of their own."""
    rows = []
    for i in range(size):
        row = told(
            speaker=SPEAKERS[i % len(SPEAKERS)],
            source={
                "publisher": f"Paper {i}",
                "url": f"https://p{i}.example",
                "published": "2031-05-05",
            },
        )
        if i % 7 == 0:
            row["figures"] = ["12 killed"]
        if i % 11 == 0:
            row["accused"] = "north-troops"
        rows.append(allegation(f"k{i:03}", **row))
    return rows


def joined(rows: list[Row]) -> CrossVerification:
    return verified(*rows, same=pairwise(sorted(row["id"] for row in rows)))


def test_a_large_event_has_few_relations() -> None:
    cv = joined(crowd(120))
    assert len(cv.matching.events) == 1
    assert 119 <= len(cv.relations) <= 10 * 120
    assert sum(cv.relations.skipped.values()) == 0


def test_what_a_large_event_stores_is_what_relating_the_pair_gives() -> None:
    cv = joined(crowd(120))
    for relation in cv.relations:
        assert relation in cv.relate_pair(relation.a, relation.b)


def test_a_large_event_does_not_depend_on_the_order_of_records() -> None:
    rows = crowd(80)
    plain = joined(rows)
    random.Random(4).shuffle(rows)
    other = joined(rows)
    assert edges(plain) == edges(other)
    assert levels(plain) == levels(other)


def test_a_large_event_has_the_levels_of_a_small_one() -> None:
    small, large = levels(joined(crowd(36))), levels(joined(crowd(72)))
    named = [f"k{i:03}" for i in range(36) if SPEAKERS[i % 6] != "a witness"]
    assert {small[name][:2] for name in named} == {large[name][:2] for name in named}
    assert {small[name][1] for name in named} == {4}


def test_propositions_beyond_the_cap_are_counted() -> None:
    rows = [
        allegation(f"k{i:03}", speaker="mission", figures=[f"{i} killed"], source={"url": f"u:{i}"})
        for i in range(160)
    ]
    cv = joined(rows)
    assert cv.relations.skipped == {"propositions of one event": 10 * 150 + 45}


JUDGED = {"a": "a", "b": "b", "judgement": "relation", "relation": "corroborates"}


@pytest.mark.parametrize(
    ("words", "judgements"),
    [
        ("", []),
        ("confirmed", [{"by": "A"}]),
        ("rejected", [{"by": "A", "verdict": "reject"}]),
        ("rejected", [{"by": "A"}, {"by": "A", "verdict": "reject"}]),
        ("", [{"by": "A"}, {"by": "B", "verdict": "reject"}]),
        ("confirmed", [{"by": "A"}, {"by": "B"}]),
        (
            "",
            [
                {"id": "j1", "by": "A"},
                {"id": "j2", "by": "A", "withdraws": "j1", "relation": "denies"},
            ],
        ),
        ("", [{"by": "A", "relation": "contradicts"}]),
        ("confirmed", [{"by": "A", "a": "b", "b": "a"}]),
    ],
    ids=[
        "nobody judged",
        "confirmed",
        "rejected",
        "the latest of one author counts",
        "authors who disagree leave it as computed",
        "two who agree",
        "withdrawn",
        "another relation of the pair",
        "the other way round",
    ],
)
def test_people_confirm_or_reject_what_was_computed(words: str, judgements: list[Row]) -> None:
    cv = verified(
        allegation("a", speaker="mission"),
        allegation("b", speaker="relief", source="herald"),
        same=["ab"],
        judgements=[{**JUDGED, **judgement} for judgement in judgements],
    )
    [relation] = cv.relate_pair("a", "b")
    assert relation.kind is RelationKind.CORROBORATES
    assert relation.judged == words
    assert list(cv.relations) == [relation]


def test_what_bears_on_nothing_is_not_stored() -> None:
    rows = [
        allegation(f"k{i}", place=place)
        for i, place in enumerate(("Riverton", "Stonebridge", None))
    ]
    cv = verified(*rows, different=[("k0", "k2"), ("k1", "k2")])
    kinds = {r.kind for a, b in combinations(("k0", "k1", "k2"), 2) for r in cv.relate_pair(a, b)}
    assert kinds <= UNSTORED
    assert len(cv.relations) == 0
    assert cv.relations.of("k0") == ()


def test_an_unknown_id_is_refused() -> None:
    cv = verified(allegation("a"), allegation("b"))
    with pytest.raises(UnknownNameError, match="nobody"):
        cv.relate_pair("a", "nobody")


def test_of_two_unknown_ids_the_first_in_order_is_named() -> None:
    cv = verified(allegation("a"), allegation("b"))
    with pytest.raises(UnknownNameError, match="nobody"):
        cv.relate_pair("somebody", "nobody")


def test_stored_relations_stand_in_the_order_of_their_ids_then_of_their_rules() -> None:
    rows = crowd(40)
    for i, row in enumerate(rows):
        row["id"] = f"k{i * 17 % 40:03}"  # the order of ids is not that of records
        if i % 5 == 0:
            row |= {"stance": "denies", "denies": [f"k{(i + 3) * 17 % 40:03}"]}
    stored = list(joined(rows).relations)
    order = [(min(r.a, r.b), max(r.a, r.b), r.rule) for r in stored]
    assert order == sorted(order)
    assert [(r.a, r.b) for r in stored] != sorted((r.a, r.b) for r in stored)


def test_pairs_in_several_batches_are_judged_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = crowd(14)
    whole = list(joined(rows).relations)
    monkeypatch.setattr(relations, "BATCH", 5)
    assert list(joined(rows).relations) == whole


class Found:
    """What matching found of three allegations: the first two are one event, or may be."""

    event_of = np.array([0, 0, 2])

    def __init__(self, sure: bool, judged: bool | None) -> None:
        self.sure, self.said = sure, judged

    def confirmed(self, left: np.ndarray, right: np.ndarray) -> np.ndarray:
        return np.full(len(left), self.sure)

    def judged(self, i: int, j: int) -> bool | None:
        return self.said


@pytest.mark.parametrize(
    ("sure", "judged", "near", "far"),
    [
        (True, None, Link(True, True), Link(False, False)),
        (False, None, Link(True, False), Link(False, False)),
        (False, True, Link(True, False, True), Link(True, False, True)),
        (True, False, Link(False, False, False), Link(False, False, False)),
    ],
    ids=["found", "suggested", "judged one", "judged apart"],
)
def test_a_person_decides_before_matching_whether_it_is_one_event(
    sure: bool, judged: bool | None, near: Link, far: Link
) -> None:
    cv = verified(allegation("c"), allegation("a"), allegation("b"))
    found = Relations(cv.relations.statements, Found(sure, judged), cv.relations.table)  # type: ignore[arg-type]
    first, second = found.pairs([(0, 1), (1, 2)])
    assert (first.a.id, first.b.id, first.link) == ("a", "c", near)
    assert (second.a.id, second.b.id, second.link) == ("a", "b", far)


def test_progress_is_told() -> None:
    from tests.build import dataset
    from verify.pipeline import cross_verify

    seen: list[tuple[int, int]] = []
    cross_verify(dataset(*crowd(12)), progress=lambda done, total: seen.append((done, total)))
    assert seen
    assert all(0 <= done <= total for done, total in seen)
