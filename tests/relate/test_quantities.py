"""Quantities: bounds, round words, units, and what is no number at all."""

from typing import Any

import pytest

from tests.relate.cases import pair, related, told
from tests.relate.figure_cases import Figures, compared, each, figures, person


@each(
    figures("the same number", "12 killed", "12 killed", "agrees"),
    figures("the same number in words", "12 killed", "twelve people were killed", "agrees"),
    figures("two numbers", "12 killed", "20 killed", "contradicts", "no number fits both"),
    figures("one more", "12 killed", "13 killed", "contradicts"),
    figures("at least fewer", "at least 10 killed", "12 killed", "agrees"),
    figures("at least as many", "at least 12 killed", "12 killed", "agrees"),
    figures("at least more", "at least 13 killed", "12 killed", "contradicts"),
    figures("more than as many", "more than 12 killed", "12 killed", "contradicts"),
    figures("more than a round number", "more than 130 killed", "130 killed", "compatible"),
    figures("some against none", "more than 0 killed", "0 killed", "contradicts"),
    figures("fewer than a round number", "fewer than 40 killed", "40 killed", "compatible"),
    figures(
        "more than a round number, and less", "more than 130 killed", "129 killed", "contradicts"
    ),
    figures("more than one fewer", "more than 11 killed", "12 killed", "agrees"),
    figures("up to as many", "up to 12 killed", "12 killed", "agrees"),
    figures("up to fewer", "up to 11 killed", "12 killed", "contradicts"),
    figures("fewer than as many", "fewer than 12 killed", "12 killed", "contradicts"),
    figures("about, a tenth above", "about 100 killed", "110 killed", "agrees"),
    figures("about, more than a tenth above", "about 100 killed", "111 killed", "contradicts"),
    figures("about, a tenth below", "about 100 killed", "90 killed", "agrees"),
    figures("almost, a tenth below", "almost 100 killed", "90 killed", "agrees"),
    figures("almost, more than a tenth below", "almost 100 killed", "89 killed", "contradicts"),
    figures("almost is not all", "almost 100 killed", "100 killed", "contradicts"),
    figures("between, at an end", "between 10 and 20 killed", "20 killed", "agrees"),
    figures("between, past an end", "between 10 and 20 killed", "21 killed", "contradicts"),
    figures("two open lower bounds", "at least 400 killed", "more than 1,000 killed", "agrees"),
    figures("two ranges that touch", "10 to 15 killed", "15 to 20 killed", "agrees"),
    figures("two ranges apart", "10 to 14 killed", "15 to 20 killed", "contradicts"),
)
def test_bounds_become_intervals(case: Figures) -> None:
    compared(case)


@each(
    figures("dozens and a number inside", "dozens killed", "24 killed", "agrees"),
    figures("dozens and a number below", "dozens killed", "12 killed", "contradicts"),
    figures(
        "dozens and a number above the soft end",
        "dozens killed",
        "120 killed",
        "compatible",
        "without a sharp end",
    ),
    figures("hundreds and a number at the soft end", "hundreds killed", "999 killed", "agrees"),
    figures(
        "hundreds and thousands",
        "hundreds killed",
        "thousands killed",
        "compatible",
        "without a sharp end",
    ),
    figures("thousands and a number below", "thousands killed", "300 killed", "contradicts"),
    figures(
        "tens of thousands and more",
        "tens of thousands killed",
        "150,000 killed",
        "compatible",
        "without a sharp end",
    ),
    figures("many is no number", "many killed", "12 killed", "compatible", "no number"),
    figures("numerous is no number", "numerous dead", "12 dead", "compatible", "no number"),
    figures(
        "half is no number", "half of the residents killed", "12 killed", "compatible", "no number"
    ),
    figures(
        "most is no number", "most of the residents killed", "12 killed", "compatible", "no number"
    ),
)
def test_round_words_and_shares_conflict_with_nothing(case: Figures) -> None:
    compared(case)


@each(
    figures("deaths and injuries", "12 killed", "20 wounded", "nothing"),
    figures("war crimes and deaths", "400 war crimes documented", "12 killed", "nothing"),
    figures("deaths and graves", person(12), {"count_of": "graves", "low": 20}, "nothing"),
    figures("persons and cases", person(12, unit="persons"), person(20, unit="cases"), "nothing"),
    figures("one unit not recorded", person(12, unit="persons"), person(20), "contradicts"),
    figures(
        "nobody says what is counted",
        {"low": 12, "measure": "alleged"},
        {"low": 20, "measure": "alleged"},
        "nothing",
    ),
    figures("one says what is counted", {"low": 12, "measure": "alleged"}, person(20), "nothing"),
)
def test_only_one_thing_in_one_unit_is_compared(case: Figures) -> None:
    compared(case)


DETAINED = told(act="detention")


@each(
    figures(
        "unconfirmed events never conflict",
        "12 killed",
        "20 killed",
        "compatible",
        "not confirmed",
        event="suggested",
    ),
    figures(
        "different events are not compared",
        told(figures="12 killed"),
        told(figures="20 killed", place="Stonebridge"),
        "nothing",
        event="two",
    ),
    figures("no day on one side", told(figures="12 killed", when=None), "20 killed", "compatible"),
    figures(
        "the town and its region, of one happening",
        told(figures="12 killed"),
        told(figures="20 killed", place="Vale region"),
        "contradicts",
    ),
    figures(
        "the town and its region, of what goes on",
        {**DETAINED, "figures": "12 detained"},
        {**DETAINED, "figures": "20 detained", "place": "Vale region"},
        "compatible",
        "for a part",
    ),
    figures(
        "two numbers for what goes on, there and then",
        {**DETAINED, "figures": "12 detained"},
        {**DETAINED, "figures": "20 detained"},
        "contradicts",
    ),
    figures(
        "two figures of one allegation each",
        told(figures=["12 killed"]),
        told(figures=["12 killed"]),
        "agrees",
    ),
    figures("one gives no figure", told(figures=["12 killed"]), told(), "nothing"),
)
def test_only_figures_of_one_confirmed_event_conflict(case: Figures) -> None:
    compared(case)


MINISTRY = told(speaker="north-ministry", figures=["12 killed"])
STATE = told(speaker="north", source="herald", figures=["20 killed"])


@each(
    figures("an office and the state it answers to", MINISTRY, STATE, "compatible", "one origin"),
    figures("a state and an office of it", STATE, MINISTRY, "compatible", "one origin"),
    figures(
        "two offices of one state are two voices",
        MINISTRY,
        {**STATE, "speaker": "north-mayor"},
        "contradicts",
    ),
    figures(
        "two witnesses described alike are two voices",
        {**MINISTRY, "speaker": "a witness"},
        {**STATE, "speaker": "a witness"},
        "contradicts",
    ),
)
def test_an_office_and_its_state_are_one_voice(case: Figures) -> None:
    compared(case)


@pytest.mark.parametrize(
    ("a", "b", "phrases"),
    [
        ("12 killed", "20 killed", ("12 killed", "20 killed")),
        (person(12), "20 killed", ("", "20 killed")),
        ("12 killed", person(20), ("12 killed", "")),
    ],
    ids=["words", "no words in the first", "no words in the second"],
)
def test_both_phrases_are_shown_in_the_order_of_the_two(
    a: Any, b: Any, phrases: tuple[str, str]
) -> None:
    case = pair(
        "two numbers",
        told(speaker="mission", figures=[a]),
        told(speaker="relief", source="herald", figures=[b]),
    )
    assert [r.phrases for r in related(case) if r.rule == "R108"] == [phrases]


def test_phrases_read_in_words_stand_in_the_order_of_the_two() -> None:
    case = pair(
        "one in words",
        told(
            speaker="mission", claim="Twelve people were killed in the square.", stated="4 May 2031"
        ),
        told(speaker="relief", figures=["40 killed"], stated="4 May 2031"),
    )
    [shown] = [r.phrases for r in related(case) if r.rule == "R108"]
    assert shown is not None
    assert shown[0].startswith("Twelve people")
    assert shown[1] == "40 killed"
