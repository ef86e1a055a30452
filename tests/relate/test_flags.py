"""Flags: what speaks beside an allegation's evidence level."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pytest

from tests.build import allegation, mirrored, verified
from tests.relate.cases import told
from verify.relate.flags import Flags

Row = dict[str, Any]
Test = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Raised:
    """Allegations, and the flags on the first of them, each with who causes it."""

    name: str
    wants: frozenset[str]
    rows: tuple[Row, ...]
    judged: bool


def raised(name: str, wants: str, *rows: Row, one_event: bool = True) -> Raised:
    """Write one case; `wants` is "flag by, flag", or nothing."""
    flags = frozenset(flag.strip() for flag in wants.split(",") if flag.strip())
    return Raised(name, flags, rows, one_event)


def each(*cases: Raised) -> Callable[[Test], Test]:
    assert len({case.name for case in cases}) == len(cases)
    return pytest.mark.parametrize("case", cases, ids=[case.name for case in cases])


def flagged(rows: list[Row], *, one_event: bool) -> frozenset[str]:
    pairs = list(combinations(sorted(row["id"] for row in rows), 2))
    cv = verified(*rows, **{"same" if one_event else "different": pairs})
    flags = Flags(cv.relations, cv.evidence).of(cv.statement("a").position)
    assert all(flag.reason for flag in flags)
    return frozenset(f"{flag.flag} {flag.by}".strip() for flag in flags)


CLAIM = told(speaker="south-mayor", accused="north-troops")
DENIAL = told(speaker="north-ministry", stance="denies", source="courier", aspect="occurrence")
BLANKET = {**DENIAL, "scope": "blanket", "place": None, "when": None}


@each(
    raised("nothing speaks beside it", "", CLAIM),
    raised("it is denied", "specific_denial b", CLAIM, {**DENIAL, "denies": ["a"]}),
    raised("its event is denied", "specific_denial b", CLAIM, {**DENIAL, "scope": "event"}),
    raised("another event is denied", "", CLAIM, {**DENIAL, "scope": "event"}, one_event=False),
    raised(
        "its area and period is denied",
        "specific_denial b",
        CLAIM,
        {**DENIAL, "scope": "area_period", "when": "May 2031"},
    ),
    raised("everything is denied", "blanket_denial b", CLAIM, BLANKET, one_event=False),
    raised(
        "everything of another kind is denied",
        "",
        CLAIM,
        {**BLANKET, "act": "looting"},
        one_event=False,
    ),
    raised(
        "everything of whatever kind is denied",
        "blanket_denial b",
        CLAIM,
        {**BLANKET, "act": None},
        one_event=False,
    ),
    raised(
        "the other side denies everything",
        "",
        CLAIM,
        {**BLANKET, "speaker": "south-ministry"},
        one_event=False,
    ),
    raised(
        "a third state denies everything",
        "",
        CLAIM,
        {**BLANKET, "speaker": "embassy"},
        one_event=False,
    ),
    raised(
        "everything is denied, and it accuses nobody",
        "",
        told(speaker="south-mayor"),
        BLANKET,
        one_event=False,
    ),
    raised(
        "what accuses the side's militia",
        "blanket_denial b",
        {**CLAIM, "accused": "north-militia"},
        BLANKET,
        one_event=False,
    ),
)
def test_denials_are_flags_on_what_they_touch(case: Raised) -> None:
    check(case)


ACCOUNT = told(speaker="north-mayor", accused="south-troops", source="herald")


@each(
    raised(
        "the accused side blames the other", "contradicted b, counter_account b", CLAIM, ACCOUNT
    ),
    raised(
        "a mission blames the other", "contradicted b", CLAIM, {**ACCOUNT, "speaker": "mission"}
    ),
    raised(
        "numbers conflict",
        "contradicted b",
        {**CLAIM, "figures": ["12 killed"]},
        told(speaker="mission", figures=["20 killed"]),
    ),
    raised(
        "the accused side gives another number",
        "contradicted b",
        {**CLAIM, "figures": ["12 killed"]},
        told(speaker="north-mayor", figures=["20 killed"]),
    ),
    raised(
        "one of its own side blames its own side",
        "contradicted b",
        CLAIM,
        {**ACCOUNT, "speaker": "south-governor"},
    ),
    raised(
        "numbers that only look so",
        "",
        {**CLAIM, "figures": ["12 killed"]},
        told(speaker="mission", source="courier", figures=["20 killed"]),
    ),
    raised(
        "mutual accusations of two things",
        "",
        {**CLAIM, "act": "looting"},
        ACCOUNT,
        one_event=False,
    ),
)
def test_contradictions_and_counter_accounts_are_flagged(case: Raised) -> None:
    check(case)


@each(
    raised(
        "the document could not verify it",
        "publisher_could_not_verify",
        {**CLAIM, "source": "wary"},
    ),
    raised(
        "a doubt in its document",
        "publisher_could_not_verify b",
        CLAIM,
        told(stance="doubts", speaker="Valley Gazette"),
    ),
    raised("a doubt in another document", "", CLAIM, told(stance="doubts", source="herald")),
    raised("a denial in a document that could not verify", "", {**DENIAL, "source": "wary"}),
    raised(
        "a total for a region",
        "integrative_total",
        told(speaker="mission", place="Vale region", figures=["400 killed"]),
    ),
    raised(
        "a total of a pattern",
        "integrative_total",
        told(speaker="mission", act="repression", figures=["400 detained"]),
    ),
    raised("a total for a town", "", told(speaker="mission", figures=["400 killed"])),
    raised(
        "a total whose parts are named",
        "",
        told(
            speaker="mission",
            place="Vale region",
            figures=[{"low": 6, "count_of": "deaths", "components": ["b"]}],
        ),
    ),
    raised("many is no total", "", told(speaker="mission", place="Vale region", figures=["many"])),
    raised("a conclusion", "inference_only", told(stance="infers")),
)
def test_the_record_itself_raises_flags(case: Raised) -> None:
    check(case)


@each(
    raised("a denial is not denied by itself", "", {**DENIAL, "denies": ["b"]}, CLAIM),
    raised("a doubt is not doubted by itself", "", told(stance="doubts"), CLAIM),
    raised(
        "a pattern of which another is a part",
        "",
        told(speaker="mission", act="repression", place="Vale region", when="May 2031"),
        told(speaker="relief", act="detention", source="herald"),
        one_event=False,
    ),
    raised(
        "what its speaker corrects",
        "",
        told(speaker="mission"),
        told(speaker="mission", source="courier", corrects=["a"]),
    ),
    raised(
        "a conclusion that accuses is not denied by a denial of everything",
        "inference_only",
        {**CLAIM, "stance": "infers"},
        BLANKET,
        one_event=False,
    ),
    raised(
        "a denial that accuses is not denied by a denial of everything",
        "",
        {**DENIAL, "speaker": "south-ministry", "accused": "north-troops"},
        BLANKET,
        one_event=False,
    ),
    raised(
        "a conclusion in a document that could not verify",
        "inference_only",
        {**CLAIM, "stance": "infers", "source": "wary"},
    ),
    raised(
        "a total for a country",
        "integrative_total",
        told(speaker="mission", place="Midland", figures=["400 killed"]),
    ),
    raised(
        "a total that somebody concludes",
        "inference_only",
        told(stance="infers", place="Midland", figures=["400 killed"]),
    ),
    raised(
        "a total beside one whose parts are named",
        "integrative_total",
        told(
            speaker="mission",
            place="Vale region",
            figures=[{"low": 6, "count_of": "deaths", "components": ["b"]}, "400 wounded"],
        ),
    ),
)
def test_what_bears_from_an_allegation_or_otherwise_is_no_flag_on_it(case: Raised) -> None:
    check(case)


def test_flags_stand_in_the_order_of_the_vocabulary_and_say_why() -> None:
    rows = [
        allegation("a", **CLAIM, figures=["12 killed"]),
        allegation("b", **{**DENIAL, "denies": ["a"]}),
        allegation("c", **ACCOUNT),
        allegation("d", **BLANKET),
        allegation("e", speaker="mission", figures=["20 killed"]),
    ]
    cv = verified(*rows, same=[("a", "b"), ("a", "c"), ("a", "e"), ("c", "e")])
    found = Flags(cv.relations, cv.evidence).of(0)
    assert [(str(flag.flag), flag.by) for flag in found] == [
        ("contradicted", "c"),
        ("contradicted", "e"),
        ("blanket_denial", "d"),
        ("specific_denial", "b"),
        ("counter_account", "c"),
    ]
    reasons = [flag.reason for flag in found]
    assert reasons[0].startswith("possible contradiction of accused: ")
    assert "contradiction of figure: " in reasons[1]
    assert reasons[2] == "blanket denial of occurrence"


def check(case: Raised) -> None:
    """Check as it stands, in the other order, and with the two sides exchanged."""
    rows = [allegation("abcdef"[i], **row) for i, row in enumerate(case.rows)]
    for told_as in (rows, rows[::-1], mirrored(rows)):
        assert flagged(told_as, one_event=case.judged) == case.wants


def test_a_blanket_denial_without_an_aspect_says_no_more() -> None:
    plain = {**BLANKET, "aspect": None}
    cv = verified(allegation("a", **CLAIM), allegation("b", **plain), different=["ab"])
    assert [flag.reason for flag in Flags(cv.relations, cv.evidence).of(0)] == ["blanket denial"]


def test_several_totals_of_one_allegation_are_one_flag() -> None:
    totals = ["at least 400 killed", "900 houses destroyed"]
    cv = verified(allegation("a", place="Vale region", figures=totals))
    found = Flags(cv.relations, cv.evidence).of(0)
    assert [flag.flag for flag in found] == ["integrative_total"]


def test_a_rejected_contradiction_is_no_flag() -> None:
    judged = {"a": "a", "b": "b", "judgement": "relation", "relation": "contradicts"}
    cv = verified(
        allegation("a", **CLAIM),
        allegation("b", **ACCOUNT),
        same=["ab"],
        judgements=[{**judged, "verdict": "reject", "by": "A. Curator"}],
    )
    assert Flags(cv.relations, cv.evidence).of(0) == ()
