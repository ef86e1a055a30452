"""The pictures of the report: many sources, no dates, figures that are no numbers."""

from itertools import pairwise
from typing import Any

import pytest

from tests.build import allegation, verified
from tests.reports.markup import read
from verify.graph.verification import CrossVerification
from verify.models.words import RelationKind
from verify.questions.figures import figures
from verify.questions.source_matrix import source_matrix
from verify.questions.timeline import timeline
from verify.reports.arcs import FAMILIES, MOST_ROWS, arcs, family, verb
from verify.reports.dates import dates
from verify.reports.document import report
from verify.reports.ladder import ladders
from verify.reports.matrix import SIGNS, matrix, signs_of
from verify.reports.sections import MOST_MEMBERS


def many(count: int, **fields: Any) -> CrossVerification:
    rows = [allegation(f"m{k:02}", speaker=f"Speaker {k}", **fields) for k in range(count)]
    return verified(*rows, same=list(pairwise(row["id"] for row in rows)))


def test_forty_origins_stand_in_tables_of_eight() -> None:
    cv = many(40)
    tables = matrix(source_matrix(cv, "m00").records)
    assert [len(table.columns) for table in tables] == [8] * 5
    found = read(report(cv))
    assert not found.strange
    assert not found.broken


def test_figures_of_different_kinds_never_share_a_scale() -> None:
    cv = verified(allegation("k-1", figures=["12 killed", "340 injured", "many missing"]))
    found = ladders(figures(cv).records, cv)
    assert len({ladder.title for ladder in found}) == len(found) == 3
    assert [rung.bar is None for ladder in found for rung in ladder.rungs] == [False, False, True]


def test_without_any_day_there_is_no_timeline() -> None:
    cv = many(2, when=None, source="leaflet")
    assert dates(timeline(cv).records, cv) is None
    assert "<h4>When</h4>" not in report(cv)


def test_marks_of_one_day_stand_beside_each_other() -> None:
    cv = verified(
        allegation("k-1", figures=["12 killed"], stated="2031-05-05"),
        allegation("k-2", source="herald"),
        same=[("k-1", "k-2")],
    )
    found = dates(timeline(cv).records, cv)
    assert found is not None
    for row in found.rows:
        assert len({(mark.x, mark.shift) for mark in row.marks}) == len(row.marks)


def test_more_rows_than_can_be_read_are_listed_not_drawn() -> None:
    for count, drawn in ((MOST_ROWS + 1, False), (12, True)):
        cv = many(count)
        members = list(cv.statements)
        assert (arcs(members, list(cv.relations)[:50], cv) is not None) is drawn
    assert "too many to draw" in report(many(MOST_ROWS + 1))
    assert "too many to draw" not in report(many(4))


@pytest.mark.parametrize("kind", RelationKind)
def test_every_relation_has_a_family_and_a_verb(kind: RelationKind) -> None:
    assert family(kind) in FAMILIES
    assert "_" not in verb(kind)


@pytest.mark.parametrize(
    ("says", "signs"),
    [
        ("", ()),
        ("alleges, 4 times", ("A",)),
        ("possibly agrees on act; possibly contradicts on accused", ("~", "c")),
        ("denies responsibility; could not verify", ("D", "?")),
        ("blanket denial", ("d",)),
    ],
)
def test_a_cell_shows_a_sign_for_each_thing_it_says(says: str, signs: tuple[str, ...]) -> None:
    assert signs_of(says) == signs
    assert {sign for sign, _ in SIGNS.values()} >= set(signs)


def test_an_event_of_very_many_is_bounded_and_nothing_of_it_is_lost() -> None:
    cv = many(260)
    shown = report(cv)
    found = read(shown)
    assert not found.broken
    assert {f"allegation-{name}" for name in cv.dataset.allegations.ids} <= set(found.ids)
    assert shown.count('<article class="card"') == MOST_MEMBERS
    assert f"This event has 260 allegations. The first {MOST_MEMBERS}" in " ".join(shown.split())
