"""History: everything that was recorded of an allegation stays, in the order of its dates."""

from itertools import combinations
from typing import Any

import pytest

import verify
from tests.build import allegation, verified
from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification

Row = dict[str, Any]


def eventful() -> CrossVerification:
    """One count that is repeated, corrected, denied, judged, assessed and taken back."""
    mayor = {"speaker": "north-mayor", "figures": ["12 people killed"], "accused": "south-troops"}
    rows = [
        allegation(
            "a",
            **mayor,
            stated="2031-05-04",
            reply_sought=[{"to": "south-ministry", "at": "2031-05-07", "outcome": "no_answer"}],
            assessments=[
                {"status": "pending", "by": "A. Curator", "at": "2031-06-01"},
                {"status": "inconclusive", "by": "B. Curator", "at": "2031-06-09"},
            ],
        ),
        allegation("b", **mayor, source="version"),
        allegation("c", **(mayor | {"figures": ["9 people killed"]}), source="courier",
                   corrects=["a"]),
        allegation("d", speaker="south-ministry", stance="denies", denies=["a"], source="herald"),
        allegation("e", speaker="north-mayor", stance="denies", retracts=["a"],
                   stated="2031-05-20", source="courier"),
        allegation("f", speaker="mission", source="leaflet"),
    ]  # fmt: skip
    judgements = [
        {"id": "j1", "a": "a", "b": "f", "judgement": "relation", "relation": "contradicts",
         "by": "A. Curator", "at": "2031-06-02", "reason": "Two schools"},
        {"id": "j2", "a": "a", "b": "f", "judgement": "relation", "relation": "contradicts",
         "by": "A. Curator", "at": "2031-06-05", "reason": "One school", "withdraws": "j1"},
    ]  # fmt: skip
    return verified(*rows, same=combinations("abcdef", 2), judgements=judgements)


def test_everything_recorded_is_there_in_the_order_of_its_dates() -> None:
    found = verify.history(eventful(), "a")
    told = [(entry.at, entry.kind, entry.other) for entry in found if entry.kind != "judged"]
    assert told == [
        ("2031-05-04", "said", ""),
        ("2031-05-05", "published", ""),
        ("2031-05-05", "denied", "d"),
        ("2031-05-06", "repeated", "b"),
        ("2031-05-07", "asked", ""),
        ("2031-05-09", "corrected", "c"),
        ("2031-05-20", "taken_back", "e"),
        ("2031-06-01", "assessed", ""),
        ("2031-06-05", "judgement_withdrawn", "f"),
        ("2031-06-09", "assessed", ""),
    ]


def test_a_judgement_stays_after_it_was_withdrawn() -> None:
    judged = [e for e in verify.history(eventful(), "a") if e.kind.startswith("judg") and e.at]
    assert [(e.at, e.kind, e.by) for e in judged] == [
        ("2031-06-02", "judged", "A. Curator"),
        ("2031-06-05", "judgement_withdrawn", "A. Curator"),
    ]
    assert "Two schools" in judged[0].words
    assert "One school" in judged[1].words
    assert not eventful().relations.opinions.of("a", "f")


def test_what_has_no_date_stands_last() -> None:
    found = list(verify.history(eventful(), "a"))
    undated = [entry for entry in found if not entry.at]
    assert undated == found[-len(undated) :]
    assert {entry.kind for entry in undated} == {"judged"}  # people's same_event, without a day
    [said, *_] = verify.history(verified(allegation("x", source="leaflet")), "x")
    assert (said.kind, said.at) == ("said", "")


def test_what_an_allegation_does_to_others_is_its_history_too() -> None:
    kinds = {name: {e.kind for e in verify.history(eventful(), name)} for name in "cde"}
    assert "corrects" in kinds["c"]
    assert "denies" in kinds["d"]
    assert "takes_back" in kinds["e"]


def test_a_later_figure_of_one_origin_updates_the_earlier() -> None:
    cv = verified(
        allegation("a", speaker="north-mayor", figures=["12 people killed"]),
        allegation("b", speaker="north-mayor", figures=["15 people killed"], source="courier"),
        same=["ab"],
    )
    assert "updated" in {entry.kind for entry in verify.history(cv, "a")}
    assert "updates" in {entry.kind for entry in verify.history(cv, "b")}


def test_a_status_without_a_reviewer_says_so() -> None:
    cv = verified(allegation("a", status="verified"))
    [entry] = [e for e in verify.history(cv, "a") if e.kind == "assessed"]
    assert "no reviewer recorded" in entry.words


def test_an_unknown_allegation_is_named() -> None:
    with pytest.raises(UnknownNameError, match="zz"):
        verify.history(eventful(), "zz")
