"""What is corrected, taken back or denied by its own side, and what people said of relations."""

from itertools import combinations
from typing import Any

import pytest

from tests.build import allegation, verified
from verify.graph.verification import CrossVerification

Row = dict[str, Any]

RELIEF: Row = {"speaker": "relief"}
MISSION: Row = {"speaker": "mission", "source": "herald"}
LATER: Row = {"speaker": "relief", "source": "courier", "retracts": ["a"]}


def one_event(*rows: Row, **more: Any) -> CrossVerification:
    return verified(*rows, same=list(combinations([row["id"] for row in rows], 2)), **more)


def fewest(cv: CrossVerification, name: str) -> int:
    return cv.evidence.grounds(cv.statement(name).position).fewest


@pytest.mark.parametrize("stance", ["asserts", "denies", "doubts"])
def test_a_retraction_removes_support_and_gives_none(stance: str) -> None:
    rows = [allegation("a", **RELIEF), allegation("b", **MISSION)]
    assert fewest(one_event(*rows), "b") == 2
    cv = one_event(*rows, allegation("c", stance=stance, **LATER))
    assert fewest(cv, "b") == 1
    assert cv.evidence.retracted(0)
    assert cv.evidence.takes_back(2)


def test_what_denies_a_statement_is_not_taken_back_with_it() -> None:
    cv = one_event(
        allegation("a", **RELIEF),
        allegation("b", **MISSION),
        allegation("c", **LATER),
        allegation("d", speaker="relief", source="herald", stance="denies", denies=["a"]),
    )
    assert [cv.evidence.retracted(at) for at in range(4)] == [True, False, False, False]


@pytest.mark.parametrize(
    ("again", "left"),
    [
        ({"source": "herald"}, 1),
        ({"source": "leaflet"}, 1),
        ({"source": "courier", "stated": "2031-05-20"}, 2),
        ({"source": "herald", "figures": ["12 killed"]}, 2),
    ],
    ids=[
        "told in another paper before",
        "told in an undated leaflet",
        "said again after the retraction",
        "another statement of the same speaker",
    ],
)
def test_what_was_taken_back_is_so_in_every_paper(again: Row, left: int) -> None:
    cv = one_event(
        allegation("a", **RELIEF),
        allegation("b", **MISSION),
        allegation("c", **LATER),
        allegation("d", **(RELIEF | again)),
    )
    assert fewest(cv, "b") == left


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ({"speaker": "north-mayor"}, True),
        ({"speaker": "north"}, True),
        ({"speaker": "Valley Gazette"}, True),
        ({"speaker": "valley-wire"}, True),
        ({"source": "gazette"}, True),
        ({"source": {"publisher": "Valley Gazette", "url": "https://v.example/2"}}, True),
        ({"source": "leaflet"}, False),
        ({"speaker": "a witness"}, False),
        ({"speaker": "Hill Herald", "source": "herald"}, False),
        ({"speaker": "south-mayor"}, False),
        ({"speaker": "north-militia"}, False),
        ({}, False),
    ],
    ids=[
        "its speaker",
        "to whom its speaker answers",
        "its publisher",
        "who relayed it",
        "a note in the same document",
        "a note of the same paper elsewhere",
        "a note in a leaflet",
        "an unnamed witness in another paper",
        "another paper",
        "the other side",
        "another voice of its side",
        "nobody in another paper",
    ],
)
def test_only_who_said_or_carried_it_can_take_it_back(who: Row, may: bool) -> None:
    given = {"source": "courier", **who}
    cv = one_event(
        allegation("a", speaker="north-mayor", via=["valley-wire"]),
        allegation("b", **MISSION),
        allegation("c", **given, stance="denies", retracts=["a"]),
    )
    assert cv.evidence.retracted(0) is may
    [relation] = cv.relate_pair("a", "c")
    assert (str(relation.kind), relation.rule) == ("updates" if may else "none", "R117")


@pytest.mark.parametrize(
    ("first", "later", "may"),
    [
        ({"speaker": "north"}, {"speaker": "north-mayor"}, True),
        ({"speaker": "a witness"}, {"speaker": "a witness", "source": "courier"}, False),
        ({"speaker": "a witness"}, {"speaker": "mission"}, False),
        ({"speaker": "a witness", "source": "leaflet"}, {"source": "flyer"}, False),
        ({"speaker": "a witness", "source": "leaflet"}, {"source": "leaflet"}, True),
        ({"speaker": "mission"}, {"speaker": "relief"}, False),
    ],
    ids=[
        "who answers to its speaker",
        "a witness of another paper",
        "a mission beside a witness",
        "two leaflets of nobody known",
        "one leaflet of nobody known",
        "a body that answers to nobody",
    ],
)
def test_who_may_correct_whom(first: Row, later: Row, may: bool) -> None:
    cv = one_event(
        allegation("a", **first),
        allegation("b", **later, corrects=["a"]),
    )
    corrected = [r for r in cv.relate_pair("a", "b") if r.rule == "R117"]
    assert [(str(r.kind), r.a, r.b, r.reason) for r in corrected] == (
        [("updates", "b", "a", "corrects a")] if may else []
    )


def test_a_rejected_retraction_takes_nothing_back() -> None:
    rows = [allegation("a", **RELIEF), allegation("b", **MISSION), allegation("c", **LATER)]
    judged = {"a": "a", "b": "c", "judgement": "relation", "relation": "updates", "by": "A"}
    assert not one_event(*rows).evidence.retracted(1)
    cv = one_event(*rows, judgements=[{**judged, "verdict": "reject"}])
    assert not cv.evidence.retracted(0)
    assert not cv.evidence.takes_back(2)
    assert fewest(cv, "b") == 2


def test_without_the_retraction_what_it_took_back_counts_again() -> None:
    rows = [allegation("a", **RELIEF), allegation("b", **MISSION), allegation("c", **LATER)]
    evidence = one_event(*rows).evidence
    assert [evidence.grounds(i).fewest for i in range(3)] == [1, 1, 1]
    left = evidence.without(frozenset({2}))
    assert left.grounds(1).fewest == 2
    assert not left.retracted(0)
    other = evidence.without(frozenset({1}))
    assert other.retracted(0)
    assert other.grounds(0).fewest == 1


def test_what_is_taken_back_and_stands_alone_rests_on_nothing() -> None:
    cv = one_event(allegation("a", **RELIEF), allegation("b", **LATER, act="meeting"))
    assert [cv.evidence.grounds(i).reason for i in (0, 1)] == ["taken back", "taken back"]
    assert [cv.evidence.grounds(i).clusters for i in (0, 1)] == [(), ()]


def test_a_plain_correction_takes_nothing_back() -> None:
    cv = one_event(
        allegation("a", **RELIEF),
        allegation("b", **MISSION),
        allegation("c", speaker="relief", source="courier", corrects=["a"]),
    )
    assert not cv.evidence.retracted(0)
    assert not cv.evidence.takes_back(2)


@pytest.mark.parametrize(
    ("again", "taken"),
    [
        ({}, True),
        ({"act": "attack"}, False),
        ({"place": "Vale region"}, False),
        ({"accused": "north-troops"}, False),
        ({"figures": ["12 killed"]}, False),
        ({"when": "May 2031"}, True),
        ({"speaker": "mission"}, False),
        ({"stated": "2031-05-09"}, True),
        ({"stated": "2031-05-10"}, False),
    ],
    ids=["word for word", "of another act", "of another place", "with an accused",
         "with a figure", "with another time", "by somebody else", "on the day of the retraction",
         "on the day after it"],
)  # fmt: skip
def test_which_words_of_an_origin_are_taken_back_with_one(again: Row, taken: bool) -> None:
    cv = one_event(
        allegation("a", **RELIEF),
        allegation("b", **LATER),
        allegation("c", **{**RELIEF, "source": "herald", **again}),
    )
    assert cv.evidence.retracted(2) is taken


def test_the_publisher_takes_back_only_what_it_names() -> None:
    cv = one_event(
        allegation("a", **RELIEF),
        allegation("b", source="gazette", retracts=["a"], speaker="Valley Gazette"),
        allegation("c", **RELIEF, act="shelling"),
    )
    assert cv.evidence.retracted(0)
    assert not cv.evidence.retracted(2)


def test_a_figure_that_its_speaker_corrects_is_updated() -> None:
    first = allegation("a", speaker="north-mayor", figures=["12 people killed"])
    later = allegation("b", speaker="north-mayor", source="courier", figures=["9 people killed"])
    [relation] = one_event(first, later | {"corrects": ["a"]}).relate_pair("a", "b")
    assert (str(relation.kind), relation.rule, relation.a) == ("updates", "R117", "b")
    kinds = {str(r.kind) for r in one_event(first, later).relate_pair("a", "b")}
    assert "updates" in kinds


def test_somebody_elses_correction_is_a_figure_of_their_own() -> None:
    cv = one_event(
        allegation("a", speaker="north-mayor", figures=["12 people killed"]),
        allegation("b", **MISSION, figures=["9 people killed"], corrects=["a"]),
    )
    assert "R117" not in {relation.rule for relation in cv.relate_pair("a", "b")}


def test_a_denial_of_what_ones_own_side_said_names_the_side() -> None:
    cv = one_event(
        allegation("a", speaker="north-mayor"),
        allegation("b", speaker="north-ministry", stance="denies", aspect="occurrence",
                   scope="event", source="herald"),
    )  # fmt: skip
    [relation] = cv.relate_pair("a", "b")
    assert str(relation.kind) == "denies"
    assert "of the same side" in relation.reason


def opinion(verdict: str = "reject", **more: Any) -> Row:
    return {"a": "b", "b": "a", "judgement": "relation", "relation": "corroborates",
            "verdict": verdict, **more}  # fmt: skip


@pytest.mark.parametrize(
    ("judgements", "judged"),
    [
        ([opinion(by="A", id="j"), opinion(by="A", withdraws="j")], ""),
        ([opinion(by="A")], "rejected"),
        ([opinion("confirm", by="A")], "confirmed"),
        ([opinion(by="A"), opinion("confirm", by="B")], ""),
        ([opinion(by="A", at="2031-06-02"), opinion("confirm", by="A", at="2031-06-01")],
         "rejected"),
        ([opinion(by="A"), opinion("confirm", by="A")], "confirmed"),
        ([opinion(by="A", id="j"), opinion("confirm", by="A", withdraws="j", relation="denies")],
         ""),
    ],
    ids=["taken back by a line that repeats it", "rejected", "confirmed", "people disagree",
         "the latest date decides", "without dates the last line does", "withdrawn"],
)  # fmt: skip
def test_people_judge_relations_beside_the_table(judgements: list[Row], judged: str) -> None:
    cv = one_event(allegation("a", **RELIEF), allegation("b", **MISSION), judgements=judgements)
    [relation] = cv.relate_pair("a", "b")
    assert (str(relation.kind), relation.judged) == ("corroborates", judged)
