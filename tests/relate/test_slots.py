"""Slots: what comparing one slot of two statements gives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from tests.build import allegation, dataset
from tests.relate.cases import told
from verify.normalise.registers import Registers
from verify.relate.slots import Comparison, SlotComparison, compare_slots
from verify.relate.statements import Statements

Row = dict[str, Any]
Test = Callable[[Any], None]
A, P, D, U = Comparison.AGREES, Comparison.PARTLY, Comparison.DIFFERS, Comparison.UNKNOWN


@dataclass(frozen=True, slots=True)
class Slot:
    """Two statements, and what comparing one slot of them gives."""

    name: str
    a: Row
    b: Row
    wants: object


def each(*cases: Slot) -> Callable[[Test], Test]:
    assert len({case.name for case in cases}) == len(cases)
    return pytest.mark.parametrize("case", cases, ids=[case.name for case in cases])


def compared(a: Row, b: Row) -> SlotComparison:
    data = dataset(allegation("a", **a), allegation("b", **b))
    registers = Registers(data)
    first, second = Statements(data, registers)
    found = compare_slots(first, second, registers)
    assert compare_slots(second, first, registers) == found
    return found


def act(name: str, a: str | None, b: str | None, wants: Comparison) -> Slot:
    return Slot(name, told(act=a), told(act=b), wants)


@each(
    act("one act", "looting", "looting", A),
    act("one act by two of its words", "shelling", "Shelling", A),
    act("an act and a wider one", "killing", "summary_execution", P),
    act("an act of a pattern", "repression", "detention", P),
    act("acts that cannot be one", "meeting", "killing", D),
    act("no act on one side", None, "killing", U),
    act("an act of one's own", "glorbing", "killing", U),
    act("one act of one's own", "glorbing", "Glorbing", A),
    act("an act and the staging of it", "killing", "false_attribution", U),
    act("staging and nothing", "false_attribution", None, U),
    act("two of staging", "false_attribution", "false_attribution", A),
)
def test_acts(case: Slot) -> None:
    assert compared(case.a, case.b).act is case.wants


def place(name: str, a: list[str], b: list[str], wants: Comparison) -> Slot:
    return Slot(name, told(place=None, places=a), told(place=None, places=b), wants)


@each(
    place("one place", ["Riverton"], ["Rivertown"], A),
    place("a town in its region", ["Riverton"], ["Vale region"], P),
    place("two towns", ["Riverton"], ["Stonebridge"], D),
    place("towns some way apart", ["Riverton"], ["Milltown"], D),
    place("near a town twice", ["near Riverton"], ["near Riverton"], A),
    place("near a town and in it", ["near Riverton"], ["Riverton"], A),
    place("near a town and at a site of it", ["near Riverton"], ["Old Mill school"], P),
    place("near a town and in its region", ["near Riverton"], ["Vale region"], P),
    place("near a town and in another", ["near Riverton"], ["Stonebridge"], D),
    place("no place", ["Riverton"], [], U),
    place("no place on either side", [], [], U),
    place("one list in two orders", ["Riverton", "Milltown"], ["Milltown", "Riverton"], A),
    place("a place more", ["Riverton", "Milltown"], ["Riverton"], P),
    place("lists that meet in a part", ["Riverton", "Milltown"], ["Stonebridge", "Old Mill school"],
          P),
    place("lists that do not meet", ["Riverton", "Milltown"], ["Stonebridge", "Hill region"], D),
    place("one unknown beside one that differs", ["Riverton", "Newtown"], ["Stonebridge"], U),
)  # fmt: skip
def test_places(case: Slot) -> None:
    assert compared(case.a, case.b).place is case.wants


def time(name: str, a: str | None, b: str | None, wants: Comparison, gap: int | None) -> Slot:
    return Slot(name, told(when=a), told(when=b), (wants, gap))


@each(
    time("one day", "2031-05-04", "4 May 2031", A, 0),
    time("a day of a month", "2031-05-04", "May 2031", P, 0),
    time("windows that begin on one day", "2031-05-04/2031-05-06", "2031-05-04/2031-05-07", P, 0),
    time("windows that end on one day", "2031-05-03/2031-05-06", "2031-05-04/2031-05-06", P, 0),
    time("windows that meet in a day", "2031-05-03/2031-05-04", "2031-05-04/2031-05-05", P, 0),
    time("the next day", "2031-05-04", "2031-05-05", D, 1),
    time("ten days later", "2031-05-04", "2031-05-14", D, 10),
    time("a vague day beside the next", "about 4 May 2031", "2031-05-10", D, 4),
    time("no day", None, "2031-05-04", U, None),
    time("no day on either side", None, None, U, None),
)
def test_times(case: Slot) -> None:
    found = compared(case.a, case.b)
    wants = case.wants
    assert isinstance(wants, tuple)
    assert found.time is wants[0]
    if "vague" not in case.name:
        assert found.gap == wants[1]


@pytest.mark.parametrize(("days", "wants"), [(0, P), (1, P), (2, D)])
def test_a_vague_phrase_has_a_day_of_slack(days: int, wants: Comparison) -> None:
    from datetime import timedelta

    data = dataset(allegation("a", when="early May 2031"))
    ends = Statements(data, Registers(data))[0].window.latest
    assert ends is not None
    other = told(when=(ends + timedelta(days=days)).isoformat())
    assert compared(told(when="early May 2031"), other).time is wants


def accused(name: str, a: object, b: object, wants: Comparison) -> Slot:
    return Slot(name, told(accused=a), told(accused=b), wants)


@each(
    accused("one name", "north-troops", "Northern troops", A),
    accused("one list in two orders", ["north-troops", "south-troops"],
            ["south-troops", "north-troops"], A),
    accused("a name on no side, twice", "masked men", "Masked men", A),
    accused("a unit and its ministry", "north-troops", "north-ministry", P),
    accused("a side's militia and its troops", "north-militia", "north-troops", P),
    accused("one more", ["north-troops", "south-troops"], "north-troops", P),
    accused("another side", "north-troops", "south-troops", D),
    accused("nobody's men", "north-troops", "masked men", U),
    accused("two of nobody's men", "unknown riders", "masked men", U),
    accused("nobody", None, "north-troops", U),
    accused("nobody on either side", None, None, U),
)  # fmt: skip
def test_the_accused(case: Slot) -> None:
    assert compared(case.a, case.b).accused is case.wants


def answers(name: str, a: object, b: object, wants: Comparison) -> Slot:
    return Slot(name, told(responsible=a), told(responsible=b), wants)


@each(
    answers("one name", "north", "Northland", A),
    answers("one of two", ["north", "north-militia"], "north", A),
    answers("another level of one side", "north", "north-militia", D),
    answers("nobody", None, "north", U),
    answers("nobody on either side", None, None, U),
)
def test_who_answers_for_it(case: Slot) -> None:
    assert compared(case.a, case.b).responsible is case.wants


def victims(name: str, a: object, b: object, wants: Comparison) -> Slot:
    return Slot(name, told(victims=a), told(victims=b), wants)


@each(
    victims("one class", "civilians", "Civilians", A),
    victims("one of two", ["civilians", "medics"], "medics", P),
    victims("other classes may be one", "civilians", "medics", U),
    victims("nobody", None, "medics", U),
    victims("nobody in the other", "medics", None, U),
    victims("nobody on either side", None, None, U),
)
def test_victims(case: Slot) -> None:
    assert compared(case.a, case.b).victims is case.wants


@pytest.mark.parametrize(
    ("act", "place", "time", "wants"),
    [
        (A, A, A, True),
        (P, P, P, True),
        (A, U, A, None),
        (U, A, A, None),
        (A, A, U, None),
        (D, A, A, False),
        (A, D, A, False),
        (A, A, D, False),
        (U, U, D, False),
    ],
)
def test_whether_it_is_one_occurrence(
    act: Comparison, place: Comparison, time: Comparison, wants: bool | None
) -> None:
    slots = SlotComparison(act, place, time, D, U, D, 0)
    assert slots.occurrence() is wants


def test_the_slots_that_agree_stand_in_order() -> None:
    assert SlotComparison(A, P, D, U, A, P, 0).agreeing() == (
        "act",
        "place",
        "responsible",
        "victims",
    )
    assert SlotComparison(D, D, A, P, U, D, 3).agreeing() == ("time", "accused")
