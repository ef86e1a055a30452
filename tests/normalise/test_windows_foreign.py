"""Ukrainian and Russian by our own words; single days of further languages by dateparser."""

from datetime import date

import pytest

from verify.models.window import Window
from verify.normalise.windows import parse_window, to_edtf

MONDAY = date(2022, 11, 14)

STATED = {
    "6 травня 2022 року": "2022-05-06",
    "6 мая 2022 года": "2022-05-06",
    "в ноябре 2022": "2022-11-01/2022-11-30",
    "у листопаді 2022 р.": "2022-11-01/2022-11-30",
    "на початку травня 2022 року": "2022-05-01/2022-05-10",
    "в середине мая 2022 года": "2022-05-11/2022-05-20",
    "з 3 по 7 травня 2022": "2022-05-03/2022-05-07",
    "с 3 по 7 мая 2022": "2022-05-03/2022-05-07",
    "між 3 та 7 травня 2022": "2022-05-03/2022-05-07",
    "после 11 ноября 2022": "2022-11-11/..",
    "влітку 2022 року": "2022-06-01/2022-08-31",
    "ночью 3 мая 2022": "2022-05-03",
    "в ніч на 3 травня 2022": "2022-05-02/2022-05-03",
    "п'ятниця, 11 листопада 2022": "2022-11-11",
    "15 mai 2022": "2022-05-15",
    "le 1er juin 2022": "2022-06-01",
    "3. März 2022": "2022-03-03",
    "3 de mayo de 2022": "2022-05-03",
    "14 نوفمبر 2022": "2022-11-14",
}

RELATIVE = {
    "14 листопада": "2022-11-14",
    "15 ноября": "2021-11-15",
    "наприкінці червня": "2022-06-21/2022-06-30",
    "в конце июня": "2022-06-21/2022-06-30",
    "до 14 листопада": "../2022-11-14",
    "минулого тижня": "2022-11-07/2022-11-13",
    "на прошлой неделе": "2022-11-07/2022-11-13",
    "вчора": "2022-11-13",
    "у п'ятницю": "2022-11-11",
    "у червні минулого року": "2021-06-01/2021-06-30",
    "три дня назад": "2022-11-11",
    "15 mai": "2022-05-15",
    "hier": "2022-11-13",
    "vor drei Tagen": "2022-11-11",
    "la semaine dernière": "2022-11-07/2022-11-13",
}


@pytest.mark.parametrize(("text", "expected"), STATED.items(), ids=STATED)
def test_a_stated_time_reads_alike_in_other_languages(text: str, expected: str) -> None:
    for anchor in (None, MONDAY):
        window = parse_window(text, anchor)
        assert to_edtf(window) == expected
        assert window.anchor is None


@pytest.mark.parametrize(("text", "expected"), RELATIVE.items(), ids=RELATIVE)
def test_other_languages_count_from_the_anchor_or_not_at_all(text: str, expected: str) -> None:
    window = parse_window(text, MONDAY)
    assert to_edtf(window) == expected
    assert window.anchor == MONDAY
    assert parse_window(text) == Window(text=text)


@pytest.mark.parametrize("text", ["15 mai", "14 листопада", "14 نوفمبر"])
def test_a_foreign_date_without_year_says_that_its_year_was_inferred(text: str) -> None:
    assert parse_window(text, MONDAY).year_inferred


@pytest.mark.parametrize(
    "text",
    [
        "10 дней",
        "два дня",
        "10 Tage",
        "3 jours",
        "in drei Tagen",
        "через 10 дней",
        "11 человек",
        "11-14 novembre 2022",
        "30 février 2022",
        "après la chute de la ville",
        "café, 3",
        "mars",
        "14 листопада 2022 " + "і " * 40,
    ],
)
def test_dateparser_is_not_asked_to_guess(text: str) -> None:
    assert parse_window(text, MONDAY) == Window(text=text)
