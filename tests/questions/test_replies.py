"""Replies: the same columns for every accused side; not asked, no answer and answered differ."""

from itertools import combinations
from typing import Any

import pytest

import verify
from tests.build import allegation, mirrored, verified
from verify.models.open_words import OPEN_WORDS
from verify.questions.replies import ReplyRow
from verify.questions.reply import SOUGHT

Row = dict[str, Any]

ACCUSES: Row = {"speaker": "mission", "accused": "south-troops"}
KINDS = ("blanket", "specific", "counter_account", "conceded")


def rows(*others: Row, **fields: Any) -> list[ReplyRow]:
    every = [allegation("a", **(ACCUSES | fields)), *others]
    cv = verified(*every, same=combinations([row["id"] for row in every], 2))
    return [row for row in verify.replies(cv) if row.id == "a"]


def given(row: ReplyRow) -> dict[str, tuple[str, ...]]:
    return {kind: ids for kind in KINDS if (ids := getattr(row, kind))}


def told(**fields: Any) -> Row:
    return allegation("b", **{"source": "herald", "speaker": "south-ministry", **fields})


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (told(stance="denies", denies=["a"], aspect="occurrence"), "specific"),
        (told(stance="denies", scope="event", aspect="responsibility"), "specific"),
        (told(stance="denies", scope="blanket", aspect="intent"), "blanket"),
        (told(accused="north-troops"), "counter_account"),
        (told(accused="south-troops"), "conceded"),
        (told(accused="south-troops", speaker="relief"), ""),
        (told(stance="denies", denies=["a"], speaker="relief"), ""),
        (told(stance="denies", denies=["a"], speaker="north-mayor"), ""),
        (told(stance="denies", scope="blanket", speaker="north-ministry"), ""),
        (told(accused="north-troops", speaker="relief"), ""),
        (told(stance="denies", denies=["a"], speaker="a spokesman", organisation="south"),
         "specific"),
        (told(stance="denies", denies=["a"], speaker="a spokesman"), ""),
        (told(), ""),
    ],
    ids=["a denial of it", "a denial of responsibility", "a blanket denial", "another account",
         "a concession", "somebody else blames it too", "a bystander denies it",
         "the other side denies it", "the other side's blanket denial",
         "somebody else's other account", "who speaks for the side, unnamed",
         "nobody knows who speaks", "its own word without blame"],
)  # fmt: skip
@pytest.mark.parametrize("swap", [False, True], ids=["south", "north"])
def test_a_reply_is_what_the_accused_side_says_itself(
    other: Row, expected: str, swap: bool
) -> None:
    fields = {"same_harm": "school"}
    if swap:
        other, accused = mirrored([other, "south-troops"])
        fields["accused"] = accused
    other["about"]["same_harm"] = "school"
    [row] = rows(other, **fields)
    assert given(row) == ({expected: ("b",)} if expected else {})
    assert row.none_found is (expected == "")
    assert row.accused == ("Northland" if swap else "Southmark")


def test_a_side_that_accuses_itself_concedes() -> None:
    [row] = rows(speaker="south-ministry")
    assert given(row) == {"conceded": ("a",)}


def test_a_rejected_contradiction_is_no_counter_account() -> None:
    other = told(accused="north-troops", same_harm="school")
    judged = {"a": "a", "b": "b", "judgement": "relation", "relation": "contradicts",
              "verdict": "reject", "by": "A. Curator"}  # fmt: skip
    cv = verified(
        allegation("a", **ACCUSES, same_harm="school"), other, same=["ab"], judgements=[judged]
    )
    assert all(not row.counter_account for row in verify.replies(cv))


def test_whoever_is_accused_has_a_row_with_the_same_columns() -> None:
    found = rows(accused=["south-troops", "north-troops", "hill-aid"])
    assert [row.accused for row in found] == ["Northland", "Southmark", "Hill Aid"]
    assert {tuple(given(row)) for row in found} == {()}


def asked(outcome: str | None, to: str = "south-ministry") -> Row:
    return {"to": to, **({"outcome": outcome} if outcome else {}), "by": "Valley Gazette"}


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        ([], ""),
        ([asked("not_asked")], "not_asked"),
        ([asked("no_answer")], "no_answer"),
        ([asked("declined")], "declined"),
        ([asked("answered")], "answered"),
        ([asked(None)], "asked"),
        ([asked("line was busy")], "asked"),
        ([asked("no_answer"), asked("answered")], "answered"),
        ([asked("no_answer", to="the press office")], "no_answer"),
        ([asked("answered", to="north-ministry")], ""),
    ],
    ids=["nothing recorded", "not asked", "asked, no answer", "declined", "answered",
         "outcome not recorded", "another word", "asked twice", "an office not on record",
         "another side was asked"],
)  # fmt: skip
def test_not_asked_no_answer_and_answered_differ(sought: list[Row], expected: str) -> None:
    [row] = rows(reply_sought=sought)
    assert row.reply_sought == expected
    assert len(row.asked) == (len(sought) if expected else 0)


def test_an_office_not_on_record_answers_for_neither_of_two_sides() -> None:
    found = rows(
        accused=["south-troops", "north-troops"], reply_sought=[asked("answered", to="the office")]
    )
    assert {row.reply_sought for row in found} == {""}


def test_every_outcome_of_the_vocabulary_has_a_column() -> None:
    assert set(OPEN_WORDS["reply_outcome"]) < set(SOUGHT)


def test_what_was_asked_is_shown_in_words() -> None:
    sought = {"to": "south-ministry", "by": "Valley Gazette", "at": "2031-05-06",
              "outcome": "no_answer"}  # fmt: skip
    cv = verified(allegation("a", **ACCUSES, reply_sought=[sought]))
    text = verify.replies(cv).to_text(200)
    assert "asked: Southern Ministry of Defence: no answer, by Valley Gazette, 6 May 2031" in text
    assert "reply: none found" in text
