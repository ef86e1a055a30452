"""Quantities: a part of a place, a time or a total, and the whole."""

from typing import Any

from tests.relate.cases import Case, asked, pair, told
from tests.relate.cases import each as each_pair
from tests.relate.figure_cases import Figures, compared, each, figures, person

TOWN, REGION, SITE = "Riverton", "Vale region", "Old Mill school"
PART = "for a part of the place or time"


def at(
    low: float, place: str | None = None, when: str | None = None, **fields: Any
) -> dict[str, Any]:
    scope = {"place": place, "when": when}
    return person(low, **{key: value for key, value in scope.items() if value}, **fields)


@each(
    figures(
        "fewer in the town than in the region", at(12, TOWN), at(20, REGION), "compatible", PART
    ),
    figures(
        "as many in the town as in the region", at(12, TOWN), at(12, REGION), "compatible", PART
    ),
    figures(
        "more in the town than in the region",
        at(20, TOWN),
        at(12, REGION),
        "contradicts",
        "a part is larger than the whole",
    ),
    figures(
        "more in the town than at least so many in the region",
        at(20, TOWN),
        at(12, REGION, bound="at_least"),
        "compatible",
        PART,
    ),
    figures(
        "more in the town than dozens in the region",
        at(200, TOWN),
        at(24, REGION, bound="order"),
        "compatible",
    ),
    figures("more at the school than in the town", at(20, SITE), at(12, TOWN), "contradicts"),
    figures(
        "more in the town of the event than claimed at its school",
        person(20, measure="found"),
        at(12, SITE),
        "compatible",
        "found so far",
    ),
    figures(
        "more at the school than claimed in the town of the event",
        at(20, SITE, measure="found"),
        person(12),
        "contradicts",
        "more were found",
    ),
    figures(
        "one event by a person's word, of which one says no place",
        told(figures=[person(12)], place=None),
        told(figures=[person(20)]),
        "compatible",
        "not confirmed",
    ),
    figures("two towns", at(12, TOWN), at(20, "Milltown"), "compatible", "different places"),
    figures(
        "one for another town than its event",
        at(12, "Milltown"),
        told(figures=[person(20)]),
        "compatible",
        "different places",
    ),
    figures("two towns alike in number", at(12, TOWN), at(12, "Milltown"), "compatible"),
    figures("one town by two names", at(12, TOWN), at(20, "Rivertown"), "contradicts"),
    figures(
        "fewer on the day than in the month",
        at(12, TOWN, "2031-05-04"),
        at(20, TOWN, "May 2031"),
        "compatible",
        PART,
    ),
    figures(
        "more on the day than in the month",
        at(20, TOWN, "2031-05-04"),
        at(12, TOWN, "May 2031"),
        "contradicts",
        "a part is larger",
    ),
    figures(
        "two months",
        at(12, TOWN, "April 2031"),
        at(20, TOWN, "May 2031"),
        "compatible",
        "different times",
    ),
    figures(
        "months that overlap",
        at(12, TOWN, "2031-04-15/2031-05-15"),
        at(20, TOWN, "May 2031"),
        "compatible",
    ),
    figures(
        "the town in the month, the region on the day",
        at(20, TOWN, "May 2031"),
        at(12, REGION, "2031-05-04"),
        "compatible",
    ),
    figures(
        "a time that cannot be read",
        at(20, TOWN, "at harvest time"),
        at(12, TOWN, "May 2031"),
        "compatible",
        "scope not recorded",
    ),
    figures(
        "the same scope in other words",
        at(12, TOWN, "4 May 2031"),
        at(20, TOWN, "2031-05-04"),
        "contradicts",
        "no number fits both",
    ),
    figures("one has the scope of its allegation", at(12, TOWN), person(20), "contradicts"),
    figures(
        "found in the town more than claimed for the region",
        at(20, TOWN, measure="found"),
        at(12, REGION),
        "contradicts",
        "more were found",
    ),
    figures(
        "found in the region more than claimed for the town",
        at(20, REGION, measure="found"),
        at(12, TOWN),
        "compatible",
    ),
    figures(
        "found in the month more than claimed for the day",
        at(20, TOWN, "May 2031", measure="found"),
        at(12, TOWN, "2031-05-04"),
        "compatible",
    ),
)
def test_a_part_and_the_whole(case: Figures) -> None:
    compared(case)


TOTAL = told(figures=[person(6, components=["b", "z"])], speaker="mission", place="Vale region")


@each_pair(
    pair(
        "what the total does not name is another count",
        told(figures=[person(2)], speaker="relief"),
        TOTAL,
        "R108 contradicts figure",
        "R114 partially_corroborates act,place,time",
    ),
    pair(
        "of the total",
        TOTAL,
        told(figures=[person(2)], speaker="relief"),
        "R108 components_of b>a figure",
        "R114 partially_corroborates act,place,time",
        because="never to be added",
    ),
    pair(
        "of the total, of another event",
        TOTAL,
        told(figures=[person(2)], speaker="relief"),
        "R108 components_of b>a figure",
        event="apart",
    ),
    pair(
        "of one origin",
        TOTAL,
        told(figures=[person(2)], speaker="mission"),
        "R108 components_of b>a figure",
        "R112 repeats act,place,time",
    ),
    pair(
        "a part larger than the total is still its part",
        TOTAL,
        told(figures=[person(9)], speaker="relief"),
        "R108 components_of b>a figure",
        "R114 partially_corroborates act,place,time",
    ),
)
def test_parts_of_a_total(case: Case) -> None:
    asked(case)
