"""Feasts, centuries, halves, weekdays of a month and other counted times as windows."""

from datetime import date

import pytest

from verify.models.window import Window
from verify.normalise.windows import parse_window, to_edtf

MONDAY = date(2022, 11, 14)

STATED = {
    "the 19th century": "1800-01-01/1899-12-31",
    "the nineteenth century": "1800-01-01/1899-12-31",
    "the late eighteenth century": "1766-09-01/1799-12-31",
    "the twenty-first century": "2000-01-01/2099-12-31",
    "New Year's Eve 2021": "2021-12-31",
    "Leap Day 2020": "2020-02-29",
    "the first Monday of May 2022": "2022-05-02",
    "the third Saturday in October 2022": "2022-10-15",
    "the last Sunday of October 2022": "2022-10-30",
    "third-quarter 2022": "2022-07-01/2022-09-30",
    "year-end 2021": "2021-09-01/2021-12-31",
    "10:35 a.m. (0735 GMT) on 3 May 2022": "2022-05-03",
    "0735 GMT, 3 May 2022": "2022-05-03",
    "1430 hours on 3 May 2022": "2022-05-03",
}

RELATIVE = {
    "a decade ago": "2010-01-01/2019-12-31",
    "two decades ago": "2000-01-01/2009-12-31",
    "half a century ago": "1972-01-01/1972-12-31",
    "last century": "1900-01-01/1999-12-31",
    "this century": "2000-01-01/2099-12-31",
    "the past decade": "2012-11-14/2022-11-14",
    "this past summer": "2022-06-01/2022-08-31",
    "the past weekend": "2022-11-12/2022-11-13",
    "two and a half years ago": "2020-02-13/2020-08-13",
    "a month and a half ago": "2022-09-22/2022-10-08",
    "the second half of the year": "2022-07-01/2022-12-31",
    "the rest of the week": "2022-11-14/2022-11-20",
    "midweek last week": "2022-11-08/2022-11-10",
    "the second Tuesday of the month": "2022-11-08",
    "0735 GMT Friday": "2022-11-11",
}

YEARLESS = {
    "New Year's Eve": "2021-12-31",
    "New Year's Day": "2022-01-01",
    "Bastille Day": "2022-07-14",
    "the first Monday of November": "2022-11-07",
    "the third Monday of November": "2021-11-15",
    "the '90s": "1990-01-01/1999-12-31",
    "the nineties": "1990-01-01/1999-12-31",
    "the early '80s": "1980-01-01/1983-04-30",
}


@pytest.mark.parametrize(("text", "expected"), STATED.items(), ids=STATED)
def test_a_stated_time_needs_no_anchor(text: str, expected: str) -> None:
    for anchor in (None, MONDAY):
        assert to_edtf(parse_window(text, anchor)) == expected


@pytest.mark.parametrize(("text", "expected"), RELATIVE.items(), ids=RELATIVE)
def test_relative_words_count_from_the_anchor_or_not_at_all(text: str, expected: str) -> None:
    assert to_edtf(parse_window(text, MONDAY)) == expected
    assert parse_window(text) == Window(text=text)


@pytest.mark.parametrize(("text", "expected"), YEARLESS.items(), ids=YEARLESS)
def test_a_missing_year_is_the_latest_that_has_begun_by_the_anchor(
    text: str, expected: str
) -> None:
    window = parse_window(text, MONDAY)
    assert to_edtf(window) == expected
    assert window.anchor == MONDAY
    assert window.year_inferred
    assert parse_window(text) == Window(text=text)


def test_a_feast_that_lies_ahead_is_the_next() -> None:
    assert to_edtf(parse_window("New Year's Eve", MONDAY, ahead=True)) == "2022-12-31"
