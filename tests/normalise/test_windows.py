"""One phrase in, one window out: what each kind of words means."""

from datetime import date, datetime

import pytest

from verify.models.window import Window
from verify.models.words import Precision
from verify.normalise.windows import LONGEST_PHRASE, parse_window, to_edtf

MONDAY = date(2022, 11, 14)
"""The day of publication in these tests."""

STATED = {
    "3 May 2022": "2022-05-03",
    "3rd of May, 2022": "2022-05-03",
    "May 3rd, 2022": "2022-05-03",
    "on the 3rd May 2022": "2022-05-03",
    "2022 May 3": "2022-05-03",
    "Nov. 14, 2022": "2022-11-14",
    "14-Nov-2022": "2022-11-14",
    "Sept.\u00a03, 2022": "2022-09-03",
    "2022/11/14": "2022-11-14",
    "05.06.2022": "2022-06-05",
    "11/14/2022": "2022-11-14",
    "14/11/2022": "2022-11-14",
    "4/4/2022": "2022-04-04",
    "in May 2022": "2022-05-01/2022-05-31",
    "the month of May 2022": "2022-05-01/2022-05-31",
    "the year 2022": "2022-01-01/2022-12-31",
    "Saturday, June 24, 1950": "1950-06-24",
    "early morning Friday (November 11, 2022)": "2022-11-11",
    "the evening of January 29, 1960": "1960-01-29",
    "the pre-dawn hours of 13 May 2022": "2022-05-13",
    "before dawn on 13 May 2022": "2022-05-13",
    "11 November 2022 at 5:30pm local time": "2022-11-11",
    "02:00 GMT on November 11, 2022": "2022-11-11",
    "about 7 p.m. on 11 November 2022": "2022-11-11",
    "at around half past four on 11 November 2022": "2022-11-11",
    "quarter to five on 11 November 2022": "2022-11-11",
    "eight o'clock on 11 November 2022": "2022-11-11",
    "shortly before midnight on 3 May 2022": "2022-05-03",
    "just after 5 a.m. on 3 May 2022": "2022-05-03",
    "around noon on 3 May 2022": "2022-05-03",
    "late September 2022": "2022-09-21/2022-09-30",
    "Late-September\u00a02022": "2022-09-21/2022-09-30",
    "early in September 2022": "2022-09-01/2022-09-10",
    "mid-September 2022": "2022-09-11/2022-09-20",
    "the beginning of March 2022": "2022-03-01/2022-03-10",
    "at the end of February 2024": "2024-02-21/2024-02-29",
    "mid to late June 2022": "2022-06-11/2022-06-30",
    "the first days of May 2022": "2022-05-01/2022-05-10",
    "first week of June 2022": "2022-06-01/2022-06-07",
    "the last week of May 2022": "2022-05-25/2022-05-31",
    "the last two weeks of May 2022": "2022-05-18/2022-05-31",
    "the first three months of 2022": "2022-01-01/2022-03-31",
    "the first half of 2023": "2023-01-01/2023-06-30",
    "second half of June 2022": "2022-06-16/2022-06-30",
    "the third quarter of 2022": "2022-07-01/2022-09-30",
    "Q3 2022": "2022-07-01/2022-09-30",
    "early 2023": "2023-01-01/2023-04-30",
    "mid-2023": "2023-05-01/2023-08-31",
    "late 2022": "2022-09-01/2022-12-31",
    "in the fall of 2024": "2024-09-01/2024-11-30",
    "summer 2022": "2022-06-01/2022-08-31",
    "the winter of 2022": "2022-12-01/2023-02-28",
    "winter 2022-23": "2022-12-01/2023-02-28",
    "winter 2023/2024": "2023-12-01/2024-02-29",
    "the early 1990s": "1990-01-01/1993-04-30",
    "1914-18": "1914-01-01/1918-12-31",
    "between October 31 and December 31, 2024": "2024-10-31/2024-12-31",
    "between 31 December and 3 January 2023": "2022-12-31/2023-01-03",
    "from 3 May to 7 June 2022": "2022-05-03/2022-06-07",
    "11\u201314 November 2022": "2022-11-11/2022-11-14",
    "Nov 11\u201414, 2022": "2022-11-11/2022-11-14",
    "12, 13 and 14 May 2022": "2022-05-12/2022-05-14",
    "10-12.11.2022": "2022-11-10/2022-11-12",
    "the night of 3 to 4 May 2022": "2022-05-03/2022-05-04",
    "the night before 4 May 2022": "2022-05-03/2022-05-04",
    "November 2022 to February": "2022-11-01/2023-02-28",
    "December\u2013January 2023": "2022-12-01/2023-01-31",
    "spring and summer 2022": "2022-03-01/2022-08-31",
    "between late February and early April 2022": "2022-02-21/2022-04-10",
    "from 2014 to 2022": "2014-01-01/2022-12-31",
    "between 2022-11-11 and 2022-11-14": "2022-11-11/2022-11-14",
    "around June 23, 2022": "2022-06-20/2022-06-26",
    "on or about 3 May 2022": "2022-04-30/2022-05-06",
    "before June 23, 2022": "../2022-06-23",
    "prior to May 2022": "../2022-05-01",
    "until 14 November 2022": "../2022-11-14",
    "by the end of June 2022": "../2022-06-30",
    "no later than 11 November 2022": "../2022-11-11",
    "as of 14 November 2022": "../2022-11-14",
    "the weeks leading up to November 11, 2022": "../2022-11-11",
    "after 11 November 2022": "2022-11-11/..",
    "after May 2022": "2022-05-31/..",
    "since February 2022": "2022-02-01/..",
    "from 24 February 2022 onwards": "2022-02-24/..",
    "post-1959": "1959-12-31/..",
    "the week of 9 November 2022": "2022-11-07/2022-11-13",
    "the weekend of 12 November 2022": "2022-11-12/2022-11-13",
    "week ending 13 November 2022": "2022-11-07/2022-11-13",
    "the day after November 11, 2022": "2022-11-12",
    "three days before 7 May 2022": "2022-05-04",
    "two weeks after 7 May 2022": "2022-05-16/2022-05-22",
    "in the two weeks before 7 May 2022": "2022-04-23/2022-05-07",
    "the week after 7 May 2022": "2022-05-07/2022-05-14",
    "two years before 2014": "2012-01-01/2012-12-31",
}

RELATIVE = {
    "today": "2022-11-14",
    "this morning": "2022-11-14",
    "yesterday": "2022-11-13",
    "last night": "2022-11-13",
    "the day before yesterday": "2022-11-12",
    "Monday": "2022-11-14",
    "Friday": "2022-11-11",
    "Friday's": "2022-11-11",
    "late on Friday": "2022-11-11",
    "5 a.m. Moscow time Friday": "2022-11-11",
    "last Friday": "2022-11-11",
    "last Monday": "2022-11-07",
    "this Wednesday": "2022-11-16",
    "next Friday": "2022-11-18",
    "Friday last week": "2022-11-11",
    "the day before last Tuesday": "2022-11-07",
    "three days ago": "2022-11-11",
    "twenty-five days ago": "2022-10-20",
    "two or three days ago": "2022-11-11/2022-11-12",
    "two weeks ago": "2022-10-31/2022-11-06",
    "two months ago": "2022-09-01/2022-09-30",
    "four years ago": "2018-01-01/2018-12-31",
    "almost nine months ago": "2022-01-30/2022-03-01",
    "more than a month ago": "../2022-10-14",
    "less than two weeks ago": "2022-10-31/2022-11-14",
    "a few days ago": "2022-11-09/2022-11-12",
    "the past week": "2022-11-07/2022-11-14",
    "over the past two weeks": "2022-10-31/2022-11-14",
    "last week": "2022-11-07/2022-11-13",
    "the week before last": "2022-10-31/2022-11-06",
    "early this week": "2022-11-14/2022-11-16",
    "over the weekend": "2022-11-12/2022-11-13",
    "last weekend": "2022-11-12/2022-11-13",
    "this month": "2022-11-01/2022-11-30",
    "last month": "2022-10-01/2022-10-31",
    "the 5th of last month": "2022-10-05",
    "the end of the month": "2022-11-21/2022-11-30",
    "earlier this year": "2022-01-01/2022-11-14",
    "later this year": "2022-11-14/2022-12-31",
    "last year": "2021-01-01/2021-12-31",
    "late June last year": "2021-06-21/2021-06-30",
    "last July": "2022-07-01/2022-07-31",
    "last November": "2021-11-01/2021-11-30",
    "last summer": "2022-06-01/2022-08-31",
    "next month": "2022-12-01/2022-12-31",
    "so far": "../2022-11-14",
    "now": "../2022-11-14",
    "to date": "../2022-11-14",
    "so far this year": "2022-01-01/2022-11-14",
    "from 24 February 2022 until now": "2022-02-24/2022-11-14",
    "by Friday": "../2022-11-11",
    "Saturday and Sunday": "2022-11-12/2022-11-13",
}

YEARLESS = {
    "Nov. 14": "2022-11-14",
    "Nov. 15": "2021-11-15",
    "29 February": "2020-02-29",
    "November": "2022-11-01/2022-11-30",
    "December": "2021-12-01/2021-12-31",
    "late June": "2022-06-21/2022-06-30",
    "late November": "2021-11-21/2021-11-30",
    "the winter": "2021-12-01/2022-02-28",
    "between February and April": "2022-02-01/2022-04-30",
    "between November and February": "2021-11-01/2022-02-28",
    "Nov. 11-14": "2022-11-11/2022-11-14",
    "around June 23": "2022-06-20/2022-06-26",
    "since February": "2022-02-01/..",
    "Friday, Nov. 11": "2022-11-11",
    "Sunday, Nov. 20": "2022-11-20",
    "5/6/22": "2022-05-06/2022-06-05",
    "summer of '22": "2022-06-01/2022-08-31",
    "the coming Nov. 20": "2022-11-20",
}

UNRESOLVED = [
    "on the same day",
    "the next day",
    "that year",
    "two days later",
    "in the opening weeks of the war",
    "the weeks leading up to the withdrawal",
    "after the fall of the city",
    "for three weeks",
    "8 p.m.",
    "the 13th",
    "22",
    "1000",
    "six",
    "one may",
    "since after May 2022",
    "we",
    "a",
    "in March and 1,000 bodies",
    "The village may have been shelled on Monday",
    "between 40,000 and 50,000",
    "30 February 2022",
    "31 June 2022",
    "0 May 2022",
    "13/13/2022",
    "14-11 November 2022",
    "20-5 May 2022",
    "Friday, November 15, 2022",
    "Monday, Oct. 26",
    "winter 2022-24",
    "the 1800s",
    "the following Monday",
    "the fifth Monday in September 2022",
    "the second Monday of 2022",
    "the 30th century",
    "Leap Day 2021",
    "Thanksgiving",
    "this fiscal year",
    "the first half",
    "three and a half years",
    "99999 days ago",
    "9999 years ago",
    "Christmas",
    "-",
    "?",
]


@pytest.mark.parametrize(("text", "expected"), STATED.items(), ids=STATED)
def test_a_stated_time_needs_no_anchor(text: str, expected: str) -> None:
    for anchor in (None, MONDAY):
        window = parse_window(text, anchor)
        assert to_edtf(window) == expected
        assert window.text == text
        assert window.anchor is None
        assert not window.year_inferred


@pytest.mark.parametrize(("text", "expected"), RELATIVE.items(), ids=RELATIVE)
def test_relative_words_count_from_the_anchor_or_not_at_all(text: str, expected: str) -> None:
    window = parse_window(text, MONDAY)
    assert to_edtf(window) == expected
    assert window.anchor == MONDAY
    assert not window.year_inferred
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


@pytest.mark.parametrize("text", UNRESOLVED)
def test_a_phrase_without_a_certain_meaning_keeps_its_words(text: str) -> None:
    assert parse_window(text, MONDAY) == Window(text=text)


@pytest.mark.parametrize(
    ("text", "precision", "approximate"),
    [
        ("3 May 2022", Precision.DAY, False),
        ("2 a.m. on 3 May 2022", Precision.MINUTE, False),
        ("the morning of 3 May 2022", Precision.DAY, False),
        ("the night of 3 May 2022", Precision.DAY, True),
        ("over the weekend", Precision.WEEKEND, True),
        ("last week", Precision.WEEK, False),
        ("late May 2022", Precision.PART_OF_MONTH, True),
        ("May 2022", Precision.MONTH, False),
        ("summer 2022", Precision.SEASON, False),
        ("2022", Precision.YEAR, False),
        ("Q3 2022", Precision.YEAR, False),
        ("before May 2022", Precision.BEFORE, False),
        ("since May 2022", Precision.AFTER, False),
        ("shortly after 3 May 2022", Precision.AFTER, True),
        ("between May and July 2022", Precision.BETWEEN, False),
        ("05/06/2022", Precision.BETWEEN, True),
        ("about 3 May 2022", Precision.DAY, True),
        ("a few days ago", Precision.BETWEEN, True),
        ("two weeks ago", Precision.WEEK, True),
        ("whenever", Precision.UNKNOWN, False),
    ],
    ids=str,
)
def test_the_window_says_how_precise_the_words_were(
    text: str, precision: Precision, approximate: bool
) -> None:
    window = parse_window(text, MONDAY)
    assert (window.precision, window.approximate) == (precision, approximate)


def test_an_ambiguous_order_of_day_and_month_covers_both_readings() -> None:
    window = parse_window("05/06/2022")
    assert (window.earliest, window.latest) == (date(2022, 5, 6), date(2022, 6, 5))
    assert window.approximate


def test_a_weekday_one_day_off_a_stated_date_widens_the_window() -> None:
    window = parse_window("Friday, November 12, 2022")
    assert to_edtf(window) == "2022-11-11/2022-11-12"
    assert window.approximate


def test_around_widens_longer_times_in_proportion() -> None:
    assert to_edtf(parse_window("about 1910")) == "1909-10-02/1911-04-01"


STORY = {
    "the same day": "1950-06-25",
    "the next day": "1950-06-26",
    "the day before": "1950-06-24",
    "three days later": "1950-06-28",
    "two weeks earlier": "1950-06-05/1950-06-11",
    "the following week": "1950-06-26/1950-07-02",
    "that year": "1950-01-01/1950-12-31",
    "28 July of that year": "1950-07-28",
    "the previous April": "1950-04-01/1950-04-30",
    "later in the year": "1950-06-25/1950-12-31",
    "11 a.m.": "1950-06-25",
    "that same day": "1950-06-25",
    "later that night": "1950-06-25",
    "earlier in the day": "1950-06-25",
    "the following Monday": "1950-06-26",
    "the following Sunday": "1950-07-02",
    "the previous Friday": "1950-06-23",
    "the previous Sunday": "1950-06-18",
    "the month before": "1950-05-01/1950-05-31",
    "the year after": "1951-01-01/1951-12-31",
    "the 27th": "1950-06-27",
    "the 3rd": "1950-07-03",
    "a year and a half later": "1951-09-25/1952-03-25",
    "Friday": None,
    "the 8th": None,
    "the 32nd": None,
    "28 June": "1950-06-28",
    "January": "1950-01-01/1950-01-31",
}


@pytest.mark.parametrize(("text", "expected"), STORY.items(), ids=STORY)
def test_a_story_counts_from_what_it_named_before(text: str, expected: str) -> None:
    assert to_edtf(parse_window(text, previous=parse_window("25 June 1950"))) == expected


def test_that_day_in_a_month_is_somewhere_in_that_month() -> None:
    window = parse_window("that same day", previous=parse_window("June 1950"))
    assert to_edtf(window) == "1950-06-01/1950-06-30"


def test_the_year_named_since_lies_behind_even_where_words_look_ahead() -> None:
    assert parse_window("since March", MONDAY, ahead=True).earliest == date(2022, 3, 1)


@pytest.mark.parametrize(
    "text", ["the next day", "three days later", "the following Monday", "the 4th"]
)
def test_a_day_is_not_counted_from_a_whole_year(text: str) -> None:
    assert not parse_window(text, previous=parse_window("1950")).resolved


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Friday", "2022-11-18"),
        ("Monday", "2022-11-14"),
        ("Nov. 20", "2022-11-20"),
        ("March", "2023-03-01/2023-03-31"),
        ("late November", "2022-11-21/2022-11-30"),
        ("October", "2022-10-01/2022-10-31"),
    ],
    ids=str,
)
def test_words_that_look_ahead_mean_the_next_unless_it_is_almost_a_year_off(
    text: str, expected: str
) -> None:
    assert to_edtf(parse_window(text, MONDAY, ahead=True)) == expected


def test_an_instant_as_anchor_is_its_day() -> None:
    assert parse_window("today", datetime(2022, 11, 14, 23, 59)).anchor == MONDAY  # noqa: DTZ001


@pytest.mark.parametrize("text", ["", " ", "\u00a0\n"])
def test_nothing_is_an_unresolved_window(text: str) -> None:
    assert parse_window(text, MONDAY) == Window()


def test_a_sentence_is_no_phrase() -> None:
    text = "3 May 2022" + " " * LONGEST_PHRASE
    assert parse_window(text) == Window(text=text)
    assert parse_window(text[:LONGEST_PHRASE]).resolved
