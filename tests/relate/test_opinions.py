"""Opinions: what people said of relations, as they said it."""

from typing import Any

from tests.build import allegation, dataset
from verify.models.words import RelationKind, Verdict
from verify.relate.opinions import Opinion, Opinions

Row = dict[str, Any]
SAID: Row = {"a": "b", "b": "a", "judgement": "relation", "relation": "denies", "by": "A"}


def opinions(*rows: Row, **more: Any) -> Opinions:
    return Opinions(dataset(*(allegation(name) for name in "abc"), judgements=rows, **more))


def test_an_opinion_is_kept_as_it_was_given() -> None:
    at = {"at": "2031-06-02", "reason": "Read both."}
    given = opinions({**SAID, **at, "verdict": "reject"})
    assert list(given) == [
        Opinion("a", "b", RelationKind.DENIES, Verdict.REJECT, "A", "2031-06-02", "Read both.")
    ]
    assert given.of("a", "b") == given.of("b", "a") == tuple(given)
    assert given.of("a", "c") == ()
    assert len(given) == 1


def test_what_is_not_recorded_is_empty() -> None:
    [found] = opinions({key: value for key, value in SAID.items() if key != "by"})
    assert (found.by, found.at, found.reason) == ("", "", "")
    assert found.verdict is Verdict.CONFIRM


def test_judgements_of_events_are_no_opinions() -> None:
    assert len(opinions(same=["ab"])) == 0
    assert not opinions()


def test_of_each_author_the_latest_word_stands_last() -> None:
    given = opinions(
        {**SAID, "at": "2031-06-01"},
        {**SAID, "at": "2031-06-02", "by": "B"},
        {**SAID, "at": "2031-06-03", "verdict": "reject"},
    )
    assert [(said.by, str(said.verdict)) for said in given.of("a", "b")] == [
        ("B", "confirm"),
        ("A", "reject"),
    ]
    assert given.verdict("a", "b", RelationKind.DENIES) == ""


def test_one_author_may_judge_several_relations_and_pairs() -> None:
    given = opinions(SAID, {**SAID, "relation": "repeats", "verdict": "reject"}, {**SAID, "b": "c"})
    assert len(given) == 2
    assert given.verdict("b", "a", RelationKind.DENIES) == "confirmed"
    assert given.verdict("a", "b", RelationKind.REPEATS) == "rejected"
    assert given.verdict("c", "b", RelationKind.DENIES) == "confirmed"
    assert given.verdict("a", "b", RelationKind.UPDATES) == ""
