"""Agreement: which slots agree, which only in part, and what keeps it open; in words."""

from typing import Any

import pytest

from tests.build import allegation, dataset
from tests.relate.cases import told
from verify.normalise.registers import Registers
from verify.relate.agreement import agrees_in_part, open_questions
from verify.relate.pair import Link, Pair
from verify.relate.statements import Statements

Row = dict[str, Any]
ONE = Link(same_event=True, confirmed=True)


def pair(a: Row, b: Row, link: Link = ONE) -> Pair:
    data = dataset(allegation("a", speaker="mission", **a), allegation("b", speaker="relief", **b))
    statements = Statements(data, Registers(data))
    return Pair(statements[0], statements[1], link, statements)


FULL = told(accused="north-troops", victims=["medics"], figures=["12 killed"])


@pytest.mark.parametrize(
    ("a", "b", "wants"),
    [
        (FULL, FULL, ""),
        (FULL, {**FULL, "act": "attack"}, "act"),
        (FULL, {**FULL, "place": "Vale region"}, "place"),
        (FULL, {**FULL, "when": "May 2031"}, "time"),
        (FULL, {**FULL, "accused": "north-ministry"}, "accused"),
        (FULL, {**FULL, "accused": "south-troops"}, "accused"),
        (FULL, {**FULL, "accused": None}, "accused"),
        (FULL, {**FULL, "victims": ["medics", "civilians"]}, "victims"),
        (FULL, {**FULL, "victims": None}, "victims"),
        (FULL, {**FULL, "figures": None}, "figure"),
        (FULL, {**FULL, "figures": ["20 killed"]}, "figure"),
        (FULL, {**FULL, "figures": ["20 killed", "12 killed"]}, "figure"),
        (FULL, {**FULL, "figures": ["at least 9 killed"]}, ""),
        (FULL, {}, "accused, victims, figure"),
        (FULL, {"place": "Vale region", "when": "May 2031"},
         "place, time, accused, victims, figure"),
    ],
    ids=["alike", "a wider act", "a wider place", "a wider time", "a higher level of one side",
         "another side", "one accuses nobody", "one class of victims more",
         "one names no victims", "one gives no figure", "other numbers",
         "other numbers beside the same one", "numbers that meet", "one says nothing but the act",
         "in the order of slots"],
)  # fmt: skip
def test_where_one_says_more_than_the_other(a: Row, b: Row, wants: str) -> None:
    assert agrees_in_part(pair(a, b)) == wants
    assert agrees_in_part(pair(b, a)) == wants


SUGGESTED = "that it is one event is suggested, not confirmed"


@pytest.mark.parametrize(
    ("b", "link", "wants"),
    [
        ({}, ONE, []),
        ({"when": None}, ONE, ["time not recorded for both"]),
        ({"place": None, "when": None}, ONE, ["place and time not recorded for both"]),
        ({"act": None}, ONE, ["act not recorded for both"]),
        ({"place": "Oldmill Bend"}, ONE, ["place recorded for both, but not resolved"]),
        ({"place": "Oldmill Bend", "when": None}, ONE,
         ["time not recorded for both", "place recorded for both, but not resolved"]),
        ({"accused": None}, ONE, []),
        ({}, Link(same_event=True, confirmed=False), [SUGGESTED]),
        ({"place": None}, Link(same_event=True, confirmed=False),
         ["place not recorded for both", SUGGESTED]),
    ],
    ids=["nothing", "no day", "neither place nor day", "no act", "a place that nobody knows",
         "no day, and a place that nobody knows", "who did it is no question",
         "one event by suggestion", "both"],
)  # fmt: skip
def test_what_keeps_agreement_open(b: Row, link: Link, wants: list[str]) -> None:
    assert open_questions(pair(FULL, b, link)) == wants


@pytest.mark.parametrize(
    ("b", "link", "wants"),
    [
        (FULL, ONE, ("act", "place", "time", "accused", "victims", "figure")),
        ({**FULL, "figures": ["20 killed", "12 killed"]}, ONE,
         ("act", "place", "time", "accused", "victims", "figure")),
        ({**FULL, "figures": ["20 killed"]}, ONE, ("act", "place", "time", "accused", "victims")),
        ({"figures": ["12 killed"]}, ONE, ("act", "place", "time", "figure")),
        ({"place": None}, ONE, ("act", "time")),
        ({"place": "Stonebridge"}, ONE, ()),
        ({"act": None}, ONE, ()),
        (FULL, Link(same_event=False, confirmed=False), ()),
    ],
    ids=["all", "one of two figures", "other numbers", "a figure, and no more", "no place",
         "another place", "no act", "another event"],
)  # fmt: skip
def test_the_slots_on_which_two_agree(b: Row, link: Link, wants: tuple[str, ...]) -> None:
    assert pair(FULL, b, link).agreeing == wants
    assert pair(b, FULL, link).agreeing == wants
