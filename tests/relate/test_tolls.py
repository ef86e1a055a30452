"""Quantities in time: tolls that rise, are revised, or are final."""

from typing import Any

from tests.relate.cases import told
from tests.relate.figure_cases import Figures, compared, each, figures, person


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
