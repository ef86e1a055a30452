"""Times in figures, and the writer that gives them back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.models.window import Window
from verify.models.words import Precision
from verify.normalise.windows import parse_window, to_edtf

READ = [
    ("2022-11-11", "2022-11-11", Precision.DAY),
    ("  2022-11-11\n", "2022-11-11", Precision.DAY),
    ("20221111", "2022-11-11", Precision.DAY),
    ("2022-11", "2022-11-01/2022-11-30", Precision.MONTH),
    ("2022-11-XX", "2022-11-01/2022-11-30", Precision.MONTH),
    ("2022", "2022-01-01/2022-12-31", Precision.YEAR),
    ("2022-XX", "2022-01-01/2022-12-31", Precision.YEAR),
    ("2024-21", "2024-03-01/2024-05-31", Precision.SEASON),
    ("2024-22", "2024-06-01/2024-08-31", Precision.SEASON),
    ("2024-23", "2024-09-01/2024-11-30", Precision.SEASON),
    ("2024-24", "2024-12-01/2025-02-28", Precision.SEASON),
    ("2022-W45", "2022-11-07/2022-11-13", Precision.WEEK),
    ("2022-W45-5", "2022-11-11", Precision.DAY),
    ("2022-11-11T02:00:00Z", "2022-11-11", Precision.MINUTE),
    ("2022-11-11T23:30+02:00", "2022-11-11", Precision.MINUTE),
    ("2022-11-11 02:00:00.123456", "2022-11-11", Precision.MINUTE),
    ("2022-11-11/2022-11-14", "2022-11-11/2022-11-14", Precision.BETWEEN),
    ("2022-11-11 / 2022-11-14", "2022-11-11/2022-11-14", Precision.BETWEEN),
    ("2022-11-11/2022-11-11", "2022-11-11", Precision.DAY),
    ("2022/2023", "2022-01-01/2023-12-31", Precision.BETWEEN),
    ("../2022-11-11", "../2022-11-11", Precision.BEFORE),
    ("/2022-11-11", "../2022-11-11", Precision.BEFORE),
    ("2022-09/..", "2022-09-01/..", Precision.AFTER),
    ("2022-09/", "2022-09-01/..", Precision.AFTER),
]


@pytest.mark.parametrize(("text", "expected", "precision"), READ, ids=[row[0] for row in READ])
def test_iso_notation_is_read(text: str, expected: str, precision: Precision) -> None:
    window = parse_window(text)
    assert (to_edtf(window), window.precision) == (expected, precision)
    assert window.text == text
    assert not window.approximate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-06-23~", "2022-06-20/2022-06-26"),
        ("2022-06-23%", "2022-06-20/2022-06-26"),
        ("2022-06-23?", "2022-06-23"),
        ("2022-06-23~/2022-07-01", "2022-06-20/2022-07-01"),
    ],
)
def test_an_edtf_mark_makes_the_window_approximate(text: str, expected: str) -> None:
    window = parse_window(text)
    assert to_edtf(window) == expected
    assert window.approximate


@pytest.mark.parametrize(
    "text",
    [
        "2022-13",
        "2022-02-30",
        "2022-11-31",
        "2022-00-01",
        "2022-11-14/2022-11-11",
        "2022-W54",
        "20221345",
        "1000",
        "0999-01-01",
        "../..",
        "/",
        "2022-11-11/soon",
        "2022-XX-11",
        "2022--11",
        "\u0662\u0660\u0662\u0662x",
    ],
)
def test_what_no_calendar_has_is_unresolved(text: str) -> None:
    assert parse_window(text) == Window(text=text)


def test_an_unresolved_window_has_no_notation() -> None:
    assert to_edtf(Window(text="whenever")) is None


days = st.dates(date(1000, 1, 1), date(2999, 12, 31))


@given(st.none() | days, st.none() | days)
def test_what_is_written_is_read_back(one: date | None, other: date | None) -> None:
    if one and other and one > other:
        one, other = other, one
    window = Window(earliest=one, latest=other)
    written = to_edtf(window)
    read = parse_window(written or "")
    assert (read.earliest, read.latest) == (one, other)
    assert to_edtf(read) == written
