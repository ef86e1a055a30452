"""People's decisions: in force, withdrawn, in conflict."""

from typing import Any

import pytest

from verify.errors import ConflictingJudgementsError
from verify.match.judgements import decisions
from verify.models.dataset import Dataset


def dataset(*judgements: dict[str, Any]) -> Dataset:
    allegations = [{"id": name, "claim": name, "source": "Gazette"} for name in "abcd"]
    return Dataset.of(allegations, judgements=judgements)


def said(a: str, b: str, kind: str = "same_event", **more: str) -> dict[str, Any]:
    return {"a": a, "b": b, "judgement": kind, "by": "A. Curator", **more}


def test_same_event_is_followed_along_a_path() -> None:
    decided = decisions(dataset(said("a", "b"), said("b", "c")))
    assert decided.judged(0, 2) is True


def test_different_events_hold_for_everything_tied_to_them() -> None:
    decided = decisions(dataset(said("a", "b"), said("b", "c", "not_same_event")))
    assert decided.judged(0, 2) is False
    assert decided.judged(0, 3) is None


def test_a_path_that_contradicts_a_judgement_is_named() -> None:
    with pytest.raises(ConflictingJudgementsError, match="a = b = c"):
        decisions(dataset(said("a", "b"), said("b", "c"), said("a", "c", "not_same_event")))


def test_the_latest_opinion_of_one_author_counts() -> None:
    early = said("a", "b", at="2031-05-01")
    late = said("a", "b", "not_same_event", at="2031-05-02")
    assert decisions(dataset(late, early)).judged(0, 1) is False


def test_a_withdrawn_judgement_is_as_if_never_made() -> None:
    taken_back = said("c", "d", at="2031-05-03", withdraws="j-1")
    assert decisions(dataset(said("a", "b", id="j-1"), taken_back)).judged(0, 1) is None


def test_a_line_that_repeats_what_it_withdraws_only_takes_it_back() -> None:
    taken_back = said("b", "a", at="2031-05-03", withdraws="j-1")
    assert decisions(dataset(said("a", "b", id="j-1"), taken_back)).judged(0, 1) is None
    turned = said("a", "b", "not_same_event", withdraws="j-1")
    assert decisions(dataset(said("a", "b", id="j-1"), turned)).judged(0, 1) is False


def test_authors_who_disagree_are_listed_and_not_applied() -> None:
    other = said("b", "a", "not_same_event") | {"by": "B. Curator"}
    decided = decisions(dataset(said("a", "b"), other))
    assert decided.judged(0, 1) is None
    assert [str(conflict) for conflict in decided.conflicts] == [
        "a, b: one event says A. Curator; different events says B. Curator"
    ]


def test_a_judgement_about_an_unknown_record_is_left_to_the_checks() -> None:
    assert decisions(dataset(said("a", "nobody"))).judged(0, 1) is None
