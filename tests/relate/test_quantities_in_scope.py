"""Quantities in place and time: parts of a whole, tolls that rise, parts named by a curator."""

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
    figures("two towns", at(12, TOWN), at(20, "Milltown"), "compatible", "different places"),
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


def on(low: float, as_of: str | None, **fields: Any) -> dict[str, Any]:
    figure = {
        key: fields.pop(key)
        for key in ("bound", "measure", "final", "cumulative", "place", "victim_class")
        if key in fields
    }
    return told(figures=[person(low, **({"as_of": as_of} if as_of else {}), **figure)], **fields)


MAYOR = {"speaker": "north-mayor"}
LATER = "a later count, and such counts rise"


@each(
    figures(
        "another origin's later and higher count",
        on(12, "2031-05-05"),
        on(20, "2031-05-08"),
        "compatible",
        LATER,
    ),
    figures(
        "another origin's later and lower count",
        on(20, "2031-05-05"),
        on(12, "2031-05-08"),
        "contradicts",
    ),
    figures(
        "higher, later, but the earlier count was final",
        on(12, "2031-05-05", final=True),
        on(20, "2031-05-08"),
        "contradicts",
    ),
    figures(
        "higher, later and final",
        on(12, "2031-05-05"),
        on(20, "2031-05-08", final=True),
        "compatible",
        LATER,
    ),
    figures(
        "higher and later, but no running count",
        on(12, "2031-05-05", cumulative=False),
        on(20, "2031-05-08"),
        "contradicts",
    ),
    figures("on one day", on(12, "2031-05-05"), on(20, "2031-05-05"), "contradicts"),
    figures(
        "the sides count against each other",
        on(12, "2031-05-05", speaker="north-mayor"),
        on(20, "2031-05-08", speaker="south-mayor"),
        "compatible",
        "the speakers are on opposite sides",
    ),
    figures(
        "the day of the statement stands for the day of counting",
        on(12, None, stated="2031-05-04"),
        on(20, None, stated="2031-05-05"),
        "compatible",
        LATER,
    ),
    figures(
        "the day of publication stands for it too",
        on(12, None),
        on(20, None, source="courier"),
        "compatible",
        LATER,
    ),
    figures(
        "what was printed later was counted earlier",
        on(20, "2031-05-03", source="courier"),
        on(12, "2031-05-04"),
        "contradicts",
    ),
    figures(
        "no day at all leaves it possible",
        on(12, None, source="leaflet"),
        on(20, None, source="flyer"),
        "contradicts?",
        "unless one was counted later",
    ),
    figures(
        "one day missing leaves it possible",
        on(12, None, source="leaflet"),
        on(20, "2031-05-08"),
        "contradicts?",
        "unless one was counted later",
    ),
    figures(
        "no day, but one number fits both",
        on(12, None, source="leaflet"),
        on(12, None, source="flyer"),
        "agrees",
    ),
    figures(
        "one origin counts on",
        on(12, "2031-05-05", **MAYOR),
        on(20, "2031-05-08", **MAYOR),
        "updates b>a",
        "a later count of the same origin",
    ),
    figures(
        "one origin counts on, the other way round",
        on(20, "2031-05-08", **MAYOR),
        on(12, "2031-05-05", **MAYOR),
        "updates a>b",
    ),
    figures(
        "one origin counts down",
        on(20, "2031-05-05", **MAYOR),
        on(12, "2031-05-08", **MAYOR),
        "updates b>a",
        "revised down",
    ),
    figures(
        "one origin, and its earlier count was final",
        on(12, "2031-05-05", final=True, **MAYOR),
        on(20, "2031-05-08", **MAYOR),
        "updates b>a",
    ),
    figures(
        "one origin, two numbers on one day",
        on(12, "2031-05-05", **MAYOR),
        on(20, "2031-05-05", **MAYOR),
        "compatible",
        "one origin gives both",
    ),
    figures(
        "one origin, two numbers on no day",
        on(12, None, source="leaflet", **MAYOR),
        on(20, None, source="flyer", **MAYOR),
        "compatible",
        "one origin gives both",
    ),
    figures(
        "two officials of one side are two origins",
        on(20, "2031-05-05", **MAYOR),
        on(12, "2031-05-08", speaker="north-governor"),
        "contradicts",
    ),
    figures(
        "found later more than was claimed at first",
        on(12, "2031-05-05"),
        on(20, "2031-05-09", measure="found"),
        "compatible",
        LATER,
    ),
    figures(
        "found at first more than is claimed later",
        on(12, "2031-05-09"),
        on(20, "2031-05-05", measure="found"),
        "contradicts",
        "more were found",
    ),
    figures(
        "found later more than was estimated for all",
        on(12, "2031-05-05", measure="estimated"),
        on(20, "2031-05-09", measure="found"),
        "contradicts",
        "more were found",
    ),
    figures(
        "one origin finds more than it claimed",
        on(12, "2031-05-05", **MAYOR),
        on(20, "2031-05-09", measure="found", **MAYOR),
        "updates b>a",
    ),
    figures(
        "one origin finds more than it claims that day",
        on(12, "2031-05-05", **MAYOR),
        on(20, "2031-05-05", measure="found", **MAYOR),
        "compatible",
        "one origin gives both",
    ),
    figures(
        "the town counted later than the region",
        on(20, "2031-05-08", place="Riverton"),
        on(12, "2031-05-05", place="Vale region"),
        "compatible",
        LATER,
    ),
    figures(
        "the region counted later than the town",
        on(20, "2031-05-05", place="Riverton"),
        on(12, "2031-05-08", place="Vale region"),
        "contradicts",
        "a part is larger",
    ),
    figures(
        "civilians counted later than people",
        on(20, "2031-05-08", victim_class="civilians"),
        on(12, "2031-05-05"),
        "compatible",
        LATER,
    ),
    figures(
        "a part larger than the whole, undated",
        on(20, None, source="leaflet", place="Riverton"),
        on(12, None, source="flyer", place="Vale region"),
        "contradicts?",
    ),
)
def test_a_toll_rises(case: Figures) -> None:
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
