"""Whatever the text: no exception, no clock, no guess, little time."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.hang import ends_soon
from verify.models.window import Window
from verify.models.words import Precision
from verify.normalise.windows import LONGEST_PHRASE, overlaps, parse_window
from verify.normalise.windows.grammar import RULES
from verify.normalise.windows.spelling import spelled

VOCABULARY = (
    "in on the of early mid late end beginning around about before after since until by from to "
    "between and - , ( ) night morning 5am 02:00 Friday Monday last this next week weekend month "
    "year spring winter May Nov. November 3 14 31 2022 '22 1990s 05/06/2022 2022-11-11 first half "
    "quarter two days weeks ago later few more than so far now same day that в мая до недели"
)
WORDS = VOCABULARY.split()

anchors = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
phrases = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)


@given(phrases | st.text(max_size=60), anchors, st.booleans())
@example("\ud800", None, False)
@example("yesterday", date(1, 1, 1), False)
@example("next year", date(9999, 12, 31), True)
def test_no_text_raises_and_every_window_is_in_order(
    text: str, anchor: date | None, ahead: bool
) -> None:
    window = parse_window(text, anchor, ahead=ahead)
    assert window.resolved == (window.precision is not Precision.UNKNOWN)
    assert window.anchor in (None, anchor)
    if window.earliest and window.latest:
        assert window.earliest <= window.latest
    if not window.resolved:
        assert window == Window(text=window.text)


@given(phrases, st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_without_an_anchor_a_phrase_means_the_same_or_nothing(text: str, anchor: date) -> None:
    with_anchor, without = parse_window(text, anchor), parse_window(text)
    assert without.anchor is None
    assert not without.year_inferred
    if without.resolved:
        assert with_anchor == without
    elif with_anchor.resolved:
        assert with_anchor.anchor == anchor


@given(phrases)
def test_case_spaces_and_dashes_do_not_matter(text: str) -> None:
    plain = parse_window(text)
    varied = parse_window(text.upper().replace(" ", "\u00a0 ").replace("-", "\u2013"))
    if "2022-11-11" not in text:  # an ISO date is written with hyphens
        assert varied.model_copy(update={"text": text}) == plain


@given(phrases)
def test_what_is_spelled_once_is_spelled(text: str) -> None:
    assert spelled(text.lower()) == spelled(text)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_date_in_words_lies_in_its_month_and_year(day: date) -> None:
    in_words = parse_window(f"{day:%d %B %Y}")
    assert (in_words.earliest, in_words.latest) == (day, day)
    for coarser in (f"{day:%B %Y}", f"{day:%Y}", f"the week of {day:%d %B %Y}"):
        assert overlaps(parse_window(coarser), in_words)


@pytest.mark.parametrize(
    "text",
    [
        "late " * 8000 + "June",
        "late " * 39 + "June",
        "about " * 33,
        "early morning " * 14,
        "between " * 24,
        "from to " * 25,
        "11-" * 66,
        "1." * 99,
        "( " * 99,
        "9" * LONGEST_PHRASE,
        "10 days before " * 13,
        "second half of " * 13,
        "last year " * 19,
        "the 3 weeks before " * 10,
        "\ufdfa" * LONGEST_PHRASE,
        "\u0301" * LONGEST_PHRASE,
        "2022-11-11/" * 18,
    ],
    ids=lambda text: f"{text[:18].strip()} x {len(text)}",
)
def test_hostile_repetition_takes_no_time(text: str) -> None:
    with ends_soon():
        assert not parse_window(text, date(2022, 11, 14)).resolved


def test_every_rule_of_the_grammar_is_listed_once() -> None:
    assert len(set(RULES)) == len(RULES)
