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
