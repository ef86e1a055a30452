"""Explain: the waterfall adds up, the slots and the relation are those of the pair."""

from itertools import combinations

import pytest

import verify
from tests.questions.sample import sample
from verify.errors import UnknownNameError
from verify.questions.page import Table

PAIRS = list(combinations(sorted(sample().dataset.allegations.ids), 2))


def waterfall(a: str, b: str) -> list[tuple[str, str]]:
    tables = [b for b in verify.explain(sample(), a, b).page.blocks if isinstance(b, Table)]
    found = next(table for table in tables if table.columns == ("evidence", "bits"))
    return [(words, bits) for words, bits in found.rows]


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_the_waterfall_adds_up_to_its_total(a: str, b: str) -> None:
    *steps, (words, total) = waterfall(a, b)
    assert words == "in all"
    cv = sample()
    score = cv.matching.score(cv.statement(a).position, cv.statement(b).position)
    assert sum(step.bits for step in score.waterfall) == pytest.approx(score.bits, abs=0.005)
    assert [f"{step.bits:+.1f}" for step in score.waterfall] == [bits for _, bits in steps]
    assert total == f"{score.bits:+.1f}"
    # Each step is shown to a tenth of a bit, so the shown ones may miss the total by half a tenth.
    assert sum(float(bits) for _, bits in steps) == pytest.approx(
        float(total), abs=0.06 * len(steps)
    )


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_what_is_explained_is_what_relating_gives(a: str, b: str) -> None:
    found = verify.explain(sample(), b, a)
    wanted = sample().relate_pair(a, b)
    assert [(r.a, r.b, r.kind, r.rule, r.reason, r.slots, r.potential) for r in found] == [
        (r.a, r.b, str(r.kind), r.rule, r.reason, r.slots, r.potential) for r in wanted
    ]
    assert found.to_markdown() == verify.explain(sample(), a, b).to_markdown()


def test_the_page_names_rule_reason_slots_and_independence() -> None:
    text = verify.explain(sample(), "a", "b").to_text(10_000)
    assert "R105  a / b: possibly contradicts, in accused" in text
    assert "because: one event, opposite sides accused" in text
    assert "accused      differs" in text
    assert "yes: Ada Marsh and Odo Fenn answer to different top actors, on record." in text
    assert "One event, as a person judged." in text


def test_people_who_keep_two_apart_are_named_as_the_reason() -> None:
    text = verify.explain(sample(), "l", "m").to_text(10_000)
    assert "Different events, as a person judged." in text
    assert "counter accuses" in text


def test_no_relation_says_so_with_its_reason() -> None:
    [record] = verify.explain(sample(), "a", "l")
    assert record.kind == "none"
    text = verify.explain(sample(), "a", "l").to_text(10_000)
    assert "no relation" in text
    assert f"because: {record.reason}" in text


def test_an_unknown_id_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="zz"):
        verify.explain(sample(), "a", "zz")
