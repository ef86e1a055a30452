"""Quantities: how they were counted, and whom they count."""

from tests.relate.figure_cases import Figures, compared, each, figures, person


@each(
    figures(
        "nobody says how it was counted",
        person(12, measure=None),
        person(20, measure=None),
        "compatible",
        "not recorded how",
    ),
    figures("one says how", person(12), person(20, measure=None), "compatible", "not recorded how"),
    figures(
        "unknown measures that meet agree",
        person(12, measure=None),
        person(12, measure=None),
        "agrees",
    ),
    figures("plain words allege", "12 killed", "20 killed", "contradicts"),
    figures(
        "words that say how are kept", "12 bodies found", "20 killed", "compatible", "found so far"
    ),
    figures(
        "found fewer than are claimed",
        person(6, measure="found"),
        person(1000),
        "compatible",
        "found so far against claimed in all",
    ),
    figures(
        "documented fewer than are claimed",
        person(6, measure="documented"),
        person(1000),
        "compatible",
        "documented so far against claimed in all",
    ),
    figures(
        "found fewer than are estimated",
        person(6, measure="found"),
        person(20, measure="estimated"),
        "compatible",
        "found so far",
    ),
    figures(
        "found more than are claimed in all",
        person(20, measure="found"),
        person(12),
        "contradicts",
        "more were found",
    ),
    figures(
        "found as many as are claimed at most",
        person(12, measure="found"),
        person(12, bound="at_most"),
        "compatible",
    ),
    figures(
        "documented more than are estimated",
        person(20, measure="documented"),
        person(12, measure="estimated"),
        "contradicts",
        "more were documented",
    ),
    figures(
        "found more than a soft end", person(120, measure="found"), "dozens killed", "compatible"
    ),
    figures(
        "found more than a lower bound",
        person(20, measure="found"),
        "at least 12 killed",
        "compatible",
    ),
    figures(
        "found more, of a measure unknown",
        person(20, measure="found"),
        person(12, measure=None),
        "compatible",
    ),
    figures(
        "found by two", person(12, measure="found"), person(20, measure="found"), "contradicts"
    ),
    figures(
        "found by one, documented by another",
        person(12, measure="found"),
        person(20, measure="documented"),
        "compatible",
        "known so far",
    ),
    figures(
        "found by one, documented by another, the one for good",
        person(12, measure="found", final=True),
        person(20, measure="documented"),
        "contradicts",
        "no number fits both",
    ),
    figures(
        "found by one, documented by another, the other for good",
        person(12, measure="found"),
        person(20, measure="documented", final=True),
        "contradicts",
        "no number fits both",
    ),
    figures(
        "found and documented alike",
        person(12, measure="found"),
        person(12, measure="documented"),
        "agrees",
    ),
    figures(
        "what a place could hold is no count",
        person(100, measure="capacity"),
        person(300),
        "compatible",
        "capacity",
    ),
    figures(
        "two capacities",
        person(100, measure="capacity"),
        person(300, measure="capacity"),
        "contradicts",
    ),
    figures(
        "so many a day is no count", person(5, measure="rate"), person(300), "compatible", "rate"
    ),
    figures(
        "found and what it could hold",
        person(300, measure="found"),
        person(100, measure="capacity"),
        "compatible",
        "capacity",
    ),
    figures(
        "bodies imply that they were found",
        {"count_of": "bodies", "low": 6},
        person(1000),
        "compatible",
        "found so far",
    ),
)
def test_what_kind_of_count_it_is(case: Figures) -> None:
    compared(case)


@each(
    figures(
        "civilians and soldiers",
        "12 civilians killed",
        "20 soldiers killed",
        "compatible",
        "one counts civilians, the other soldiers",
    ),
    figures(
        "civilians and soldiers, alike in number",
        "12 civilians killed",
        "12 soldiers killed",
        "compatible",
    ),
    figures(
        "fewer civilians than people",
        "12 civilians killed",
        "20 people killed",
        "compatible",
        "only some of the victims",
    ),
    figures(
        "as many civilians as people",
        "12 civilians killed",
        "12 people killed",
        "compatible",
        "only some of the victims",
    ),
    figures(
        "more civilians than people",
        "20 civilians killed",
        "12 people killed",
        "contradicts",
        "a part is larger than the whole",
    ),
    figures(
        "more civilians than at least so many people",
        "20 civilians killed",
        "at least 12 people killed",
        "compatible",
    ),
    figures(
        "more civilians than dozens of people",
        "200 civilians killed",
        "dozens of people killed",
        "compatible",
    ),
    figures("children and civilians", "12 children killed", "20 civilians killed", "compatible"),
    figures("one class, two numbers", "12 civilians killed", "20 civilians killed", "contradicts"),
    figures(
        "found soldiers and claimed civilians",
        person(20, measure="found", victim_class="soldiers"),
        person(10, victim_class="civilians"),
        "compatible",
    ),
    figures(
        "found people and claimed civilians",
        person(20, measure="found"),
        person(10, victim_class="civilians"),
        "compatible",
    ),
    figures(
        "found civilians and claimed people",
        person(20, measure="found", victim_class="civilians"),
        person(10),
        "contradicts",
    ),
    figures(
        "people of the town and civilians of the region",
        person(20, place="Riverton"),
        person(10, place="Vale region", victim_class="civilians"),
        "compatible",
    ),
    figures(
        "civilians of the town and people of the region",
        person(20, place="Riverton", victim_class="civilians"),
        person(10, place="Vale region"),
        "contradicts",
        "a part is larger",
    ),
)
def test_whom_it_counts(case: Figures) -> None:
    compared(case)
