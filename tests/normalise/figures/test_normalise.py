"""Filling in a structured figure from its bound, its words and the names it uses."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from verify.models.figure import Figure
from verify.models.words import Bound, Measure
from verify.normalise.figures import normalise_figure, parse_figure

Given = Mapping[str, Any]

BOUNDED: dict[str, tuple[Given, tuple[float | None, float | None, str | None]]] = {
    "one number is exact": ({"low": 12}, (12, 12, "exact")),
    "at least": ({"low": 1000, "bound": "at_least"}, (1000, None, "at_least")),
    "more than is at least the next": (
        {"low": 1000, "bound": "more_than"},
        (1001, None, "at_least"),
    ),
    "more than in words keeps its word": (
        {"text": "more than 400 crimes", "low": 400, "bound": "more_than"},
        (401, None, "more_than"),
    ),
    "at most": ({"low": 8, "bound": "at_most"}, (0, 8, "at_most")),
    "less than": ({"low": 100, "bound": "less_than"}, (0, 99, "less_than")),
    "less than, as upper end": ({"high": 100, "bound": "less_than"}, (0, 99, "less_than")),
    "about": ({"low": 300, "bound": "about"}, (270, 330, "about")),
    "almost": ({"low": 10_000, "bound": "almost"}, (9000, 9999, "almost")),
    "an order": ({"low": 100, "bound": "order"}, (200, 999, "order")),
    "an order by its least": ({"low": 2000, "bound": "order"}, (2000, 9999, "order")),
    "both ends stay as they are": (
        {"low": 300, "high": 310, "bound": "about"},
        (300, 310, "about"),
    ),
    "two ends are a range": ({"low": 40, "high": 50}, (40, 50, "between")),
    "two equal ends are exact": ({"low": 40, "high": 40}, (40, 40, "exact")),
    "an upper end alone": ({"high": 8}, (0, 8, "at_most")),
    "half a range stays open": ({"low": 40, "bound": "between"}, (40, None, "between")),
    "a share keeps its number": ({"low": 60, "bound": "fraction"}, (60, None, "fraction")),
    "words alone": ({"text": "about 300 men"}, (270, 330, "about")),
    "words bound their own number": (
        {"text": "at least 1,000 killed", "low": 1000},
        (1000, None, "at_least"),
    ),
    "words give the upper end": ({"text": "40 to 50 men", "low": 40}, (40, 50, "between")),
    "structure overrules words": ({"text": "about 900 killed", "low": 1000}, (1000, 1000, "exact")),
    "a bound in structure overrules words": (
        {"text": "300 killed", "bound": "about"},
        (270, 330, "about"),
    ),
    "words that say nothing": ({"text": "people were killed"}, (None, None, None)),
    "unreadable words beside a number": (
        {"text": "viele Tote", "low": 12, "bound": "more_than"},
        (13, None, "at_least"),
    ),
    "none": ({"low": 0}, (0, 0, "exact")),
    "fewer than none": ({"low": 0, "bound": "less_than"}, (0, 0, "less_than")),
}


@pytest.mark.parametrize(("given_", "expected"), BOUNDED.values(), ids=BOUNDED)
def test_a_missing_end_follows_from_the_bound(
    given_: Given, expected: tuple[float | None, float | None, str | None]
) -> None:
    figure = normalise_figure(Figure(**given_))
    assert (figure.low, figure.high, figure.bound) == expected


NAMED: dict[str, tuple[Given, Given]] = {
    "a word for deaths": ({"count_of": "Fatalities"}, {"count_of": "deaths", "unit": "persons"}),
    "a past form": ({"count_of": "killed"}, {"count_of": "deaths", "unit": "persons"}),
    "bodies imply found": (
        {"count_of": "bodies"},
        {"count_of": "deaths", "unit": "persons", "measure": Measure.FOUND},
    ),
    "a measure that is given stays": (
        {"count_of": "bodies", "measure": "alleged"},
        {"count_of": "deaths", "measure": Measure.ALLEGED},
    ),
    "victims inside the count": (
        {"count_of": "civilians killed"},
        {"count_of": "deaths", "victim_class": "civilians"},
    ),
    "victims that are given stay": (
        {"count_of": "civilians killed", "victim_class": "women"},
        {"count_of": "deaths", "victim_class": "women"},
    ),
    "persons": (
        {"count_of": "soldiers"},
        {"count_of": "people", "unit": "persons", "victim_class": "soldiers"},
    ),
    "American spelling": ({"count_of": "mobilized"}, {"count_of": "conscriptions"}),
    "what happened to things": ({"count_of": "houses destroyed"}, {"count_of": "homes destroyed"}),
    "an unknown noun": ({"count_of": "Goats"}, {"count_of": "goat", "unit": None}),
    "an unknown phrase": (
        {"count_of": "People without  Water"},
        {"count_of": "people without water", "unit": None},
    ),
    "a unit": ({"count_of": "x", "unit": "People"}, {"unit": "persons"}),
    "a unit in the singular": ({"count_of": "x", "unit": "grave"}, {"unit": "graves"}),
    "an unknown unit": ({"count_of": "x", "unit": "Letters"}, {"unit": "letters"}),
    "prisoners of war": ({"victim_class": "POWs"}, {"victim_class": "prisoners_of_war"}),
    "with an underscore": (
        {"victim_class": "prisoners_of_war"},
        {"victim_class": "prisoners_of_war"},
    ),
    "unknown victims": ({"victim_class": "Beekeepers"}, {"victim_class": "beekeepers"}),
    "two classes": ({"victim_class": "men and nurses"}, {"victim_class": "men and nurses"}),
    "from the words": (
        {"text": "bodies of six civilians found so far"},
        {
            "count_of": "deaths",
            "unit": "persons",
            "victim_class": "civilians",
            "measure": Measure.FOUND,
            "cumulative": True,
        },
    ),
    "the words do not overrule": (
        {"text": "six bodies", "count_of": "injuries", "measure": "estimated"},
        {"count_of": "injuries", "measure": Measure.ESTIMATED},
    ),
}


@pytest.mark.parametrize(("given_", "expected"), NAMED.values(), ids=NAMED)
def test_names_become_the_librarys_own(given_: Given, expected: Given) -> None:
    figure = normalise_figure(Figure(**{"low": 1, **given_}))
    assert {name: getattr(figure, name) for name in expected} == expected


def test_a_phrase_is_read_as_a_figure() -> None:
    assert normalise_figure("at least 12 killed") == parse_figure("at least 12 killed")


def test_nothing_else_is_touched() -> None:
    figure = Figure(
        low=12, place="Riverton", when="May", as_of="June", final=True, components=("a",)
    )
    assert normalise_figure(figure) == figure.model_copy(
        update={"high": 12.0, "bound": Bound.EXACT}
    )


NUMBERS = st.none() | st.integers(0, 3000).map(float) | st.floats(0, 1e17, allow_nan=False)
TEXTS = st.none() | st.sampled_from(
    [
        "more than 1,000 killed",
        "about 300 bodies so far",
        "two to three thousand",
        "dozens of soldiers",
        "half of the men",
        "many were detained",
        "no one",
        "up to eight men",
        "nearly 5 houses destroyed",
        "60% of votes",
        "12 killed and 30 hurt",
        "nothing",
        "3 million dollars",
    ]
)
NAMES = st.none() | st.sampled_from(
    ["Bodies", "killed", "soldiers", "Goats", "houses destroyed", "men in cells", "x", "Deaths 2"]
)


@st.composite
def _figures(draw: st.DrawFn) -> Figure:
    low, high = draw(NUMBERS), draw(NUMBERS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    text = draw(TEXTS)
    if text is None and low is None and high is None:
        low = 1.0
    return Figure(
        text=text,
        low=low,
        high=high,
        bound=draw(st.none() | st.sampled_from(Bound)),
        count_of=draw(NAMES),
        unit=draw(NAMES),
        victim_class=draw(NAMES),
        measure=draw(st.none() | st.sampled_from(Measure)),
    )


@given(_figures())
@example(Figure(text="about 300 bodies so far", bound=Bound.MORE_THAN))
def test_normalising_twice_changes_nothing_more(figure: Figure) -> None:
    once = normalise_figure(figure)
    assert normalise_figure(once) == once


@given(_figures())
def test_a_normal_figure_is_a_valid_one(figure: Figure) -> None:
    once = normalise_figure(figure)
    assert Figure.model_validate(once.model_dump()) == once


@given(_figures())
def test_both_ends_are_never_changed(figure: Figure) -> None:
    once = normalise_figure(figure)
    if figure.low is not None and figure.high is not None:
        assert (once.low, once.high) == (figure.low, figure.high)


@given(st.text(min_size=1, max_size=30).filter(str.strip))
def test_canonical_names_are_stable(name: str) -> None:
    once = normalise_figure(Figure(low=1, count_of=name, unit=name, victim_class=name))
    assert normalise_figure(once) == once
