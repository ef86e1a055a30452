"""People's word stands beside what is computed; a side that contradicts itself is shown."""

from typing import Any

import pytest

import verify
from tests.build import allegation, verified
from verify.graph.verification import CrossVerification

Row = dict[str, Any]

BLAME: Row = {"same_harm": "school", "speaker": "north-mayor", "accused": "south-troops"}
OTHER: Row = {"same_harm": "school", "speaker": "south-mayor", "accused": "north-troops",
              "source": "herald"}  # fmt: skip


def opinion(verdict: str = "reject", **more: Any) -> Row:
    return {"a": "a", "b": "b", "judgement": "relation", "relation": "contradicts",
            "verdict": verdict, "by": "A. Curator", "at": "2031-06-02",
            "reason": "Two schools", **more}  # fmt: skip


def contested(*judgements: Row) -> CrossVerification:
    return verified(
        allegation("a", **BLAME), allegation("b", **OTHER), same=["ab"], judgements=judgements
    )


def test_a_rejected_contradiction_leaves_the_list_and_is_shown_as_rejected() -> None:
    cv = contested(opinion())
    found = verify.contradictions(cv)
    assert len(found) == 0
    assert 'A. Curator, 2 Jun 2031, rejects "contradicts": Two schools' in found.to_text(200)
    assert "1 rejected by a person" in found.to_text(200)
    explained = [e for e in verify.explain(cv, "a", "b") if e.kind == "contradicts"]
    assert [(e.judged, e.rule) for e in explained] == [("rejected", "R105")]


def test_a_confirmed_contradiction_says_who_confirmed_it() -> None:
    [found] = verify.contradictions(contested(opinion("confirm")))
    assert found.judged == "confirmed"
    assert found.opinions == ('A. Curator, 2 Jun 2031, confirms "contradicts": Two schools',)


def test_people_who_disagree_change_nothing_and_are_named() -> None:
    [found] = verify.contradictions(contested(opinion(), opinion("confirm", by="B. Curator")))
    assert found.judged == ""
    assert len(found.opinions) == 3
    assert found.opinions[-1].startswith("people disagree")
    text = verify.explain(contested(opinion(), opinion("confirm", by="B. Curator")), "a", "b")
    assert "people disagree" in text.to_text(200)


def test_a_contradiction_that_only_a_person_sees_stands_apart() -> None:
    """It is neither stored nor counted, and changes no evidence level."""
    rows = [
        allegation("a", speaker="north-mayor"),
        allegation("b", speaker="mission", source="herald"),
    ]
    plain = verified(*rows, same=["ab"])
    cv = verified(*rows, same=["ab"], judgements=[opinion("confirm")])
    found = verify.contradictions(cv)
    assert len(found) == len(verify.contradictions(plain)) == 0
    assert "people see and the rules do not (1)" in found.to_text(200)
    assert "computed: corroborates (R115)" in found.to_text(200)
    assert 'confirms "contradicts"' in verify.explain(cv, "a", "b").to_text(200)
    levels = [[v.evidence.grounds(i).level for i in (0, 1)] for v in (plain, cv)]
    assert levels[0] == levels[1]
    assert list(plain.relations) == list(cv.relations)


def test_a_rejected_corroboration_supports_nothing_and_says_so() -> None:
    rows = [allegation("a", speaker="relief"), allegation("b", speaker="mission", source="herald")]
    cv = verified(*rows, same=["ab"], judgements=[opinion(relation="corroborates")])
    assert cv.evidence.grounds(0).fewest == 1
    assert "(rejected by a person)" in verify.explain(cv, "a", "b").to_text(200)


@pytest.mark.parametrize(
    ("speaker", "shown"),
    [("north-mayor", True), ("north-ministry", True), ("north-militia", True),
     ("south-ministry", False), ("mission", False), ("a spokesman", False)],
    ids=["the same speaker", "the same control group", "the same party", "the other side",
         "a bystander", "somebody not identified"],
)  # fmt: skip
def test_a_side_that_denies_what_it_said_contradicts_itself(speaker: str, shown: bool) -> None:
    cv = verified(
        allegation("a", speaker="north-mayor", accused="south-troops"),
        allegation("b", speaker=speaker, stance="denies", denies=["a"], source="herald"),
        same=["ab"],
    )
    text = verify.contradictions(cv).to_text(200)
    assert ("One side against itself" in text) is shown
    assert ("one side: Northland" in text) is shown


def test_a_contradiction_within_one_side_names_the_side() -> None:
    rows = [
        allegation("a", speaker="north-mayor", accused="south-troops", same_harm="school"),
        allegation("b", speaker="north-ministry", accused="north-militia", same_harm="school",
                   source="herald"),
    ]  # fmt: skip
    found = verify.contradictions(verified(*rows, same=["ab"]))
    assert {record.own_side for record in found} == {"Northland"}
    assert "Both speak for one side: Northland." in found.to_text(200)
    assert {record.own_side for record in verify.contradictions(contested())} == {""}


@pytest.mark.parametrize(
    ("field", "words"),
    [("corrects", "a was corrected by c"), ("retracts", "a was taken back by c")],
)
def test_a_contradiction_says_what_was_corrected_or_taken_back_since(
    field: str, words: str
) -> None:
    later = allegation("c", speaker="north-mayor", source="courier", **{field: ["a"]})
    cv = verified(allegation("a", **BLAME), allegation("b", **OTHER), later, same=["ab"])
    [found] = [r for r in verify.contradictions(cv) if {r.a, r.b} == {"a", "b"}]
    assert found.superseded == (words,)
    assert f"Since then, {words}." in verify.contradictions(cv).to_text(200)
