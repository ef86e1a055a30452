"""The small parts that rules rest on: addresses, days, quotations."""

import pytest

from verify.checks.addresses import fault_of, host_of, same_page
from verify.checks.impossible_day import impossible_day
from verify.checks.rules.personal_data import _kinds
from verify.readwrite.stored_text import StoredText

ADDRESSES = {
    "https://gazette.example/mill": None,
    "http://gazette.example": None,
    "HTTPS://Gazette.Example:8443/a?b=c#d": None,
    "https://українська.example/млин": None,
    "https://gazette.example/a?page=2&author=ada": None,
    "ftp://gazette.example/mill": False,
    "urn:isbn:123": False,
    "doi:10.1/x": False,
    "javascript:alert(1)": True,
    "data:text/html,x": True,
    "file:///C:/mill.html": True,
    "https://": True,
    "https:///mill": True,
    "https://mill": True,
    "gazette.example/mill": True,
    "see page 7": True,
    "https://ada:pa55@gazette.example/": True,
    "https://ada@gazette.example/": True,
    "https://gazette.example/?api_key=abcdef": True,
    "https://gazette.example/" + "a" * 5000: True,
    "https://gazette.example/a b": True,
}


@pytest.mark.parametrize("url", ADDRESSES)
def test_an_address_is_fine_odd_or_wrong(url: str) -> None:
    fault = fault_of(url)
    assert (None if fault is None else fault.grave) == ADDRESSES[url]
    assert fault is None or ("pa55" not in fault.message and "abcdef" not in fault.message)


PAGES = [
    ("https://www.gazette.example/mill/", "http://gazette.example/mill"),
    ("https://gazette.example/mill?utm_source=x&id=7", "https://gazette.example/mill?id=7#top"),
    ("https://m.gazette.example/mill", "https://gazette.example/mill/amp"),
    ("https://gazette.example/a?b=1&c=2", "https://gazette.example/a?c=2&b=1"),
]


@pytest.mark.parametrize(("one", "other"), PAGES)
def test_addresses_of_one_page_agree(one: str, other: str) -> None:
    assert same_page(one) == same_page(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://gazette.example/mill?id=7", "https://gazette.example/mill?id=8"),
        ("https://gazette.example/mill", "https://gazette.example/bridge"),
        ("https://gazette.example/mill", "https://herald.example/mill"),
        ("page 7", "page 8"),
    ],
)
def test_addresses_of_two_pages_do_not(one: str, other: str) -> None:
    assert same_page(one) != same_page(other)


def test_a_host_is_without_www_and_port() -> None:
    assert host_of("https://user@www.Gazette.example.:443/x") == "gazette.example"
    assert host_of("mailto:a@b.example") == ""


DAYS = {
    "30 February 2031": True,
    "29 February 2031": True,
    "29 February 2032": False,
    "29 February": False,
    "31st of April": True,
    "June 31, 2031": True,
    "February 30": True,
    "0 May 2031": True,
    "31 December 2031": False,
    "May 2031": False,
    "Dec 99": False,
    "45.13.2031": True,
    "13/14/2031": True,
    "31/12/2031": False,
    "12/31/2031": False,
    "31-02-2031": True,
    "12 marines": False,
    "45 marines": False,
    "the 32 marchers of May": False,
    "2031-05-04": False,
    "": False,
}


@pytest.mark.parametrize("text", DAYS)
def test_a_day_is_possible_or_not(text: str) -> None:
    assert bool(impossible_day(text)) is DAYS[text]


STORED = StoredText("She said: “It burned —\nall night long.” Then it rained.")


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("It burned — all night long.", True),
        ('"It burned —   all night', True),
        ("It burned ... rained.", True),
        ("It burned [the mill] all night", True),
        ("It burned [the mill] all day", False),
        ("rained … burned", False),
        ("It BURNED", False),
        ("...", True),
    ],
)
def test_a_quotation_is_verbatim_but_for_spaces_marks_and_gaps(words: str, there: bool) -> None:
    assert STORED.has(words) is there


def test_a_quotation_at_offsets_is_looked_for_only_there() -> None:
    at = (STORED.text or "").index("It burned")
    assert STORED.has("It burned", at, at + 9)
    assert not STORED.has("It burned", at + 1, at + 10)


PARTICULARS = {
    "call +44 20 7946 0958 now": "a telephone number",
    "tel. 0555 010 0200": "a telephone number",
    "00380 44 000 00 00": "a telephone number",
    "write to ada@mail.example": "an e-mail address",
    "passport AB 123456": "a document number",
    "at 12 Mill Street": "a postal address",
    "lives in Mill Road 12": "a postal address",
    "Ilan Teres, aged 7": "a named minor",
    "a boy named Ilan": "a named minor",
    "12 000 people came on 4 May": "",
    "+12 000 in 2031": "",
    "2031-05-04/2031-06-01": "",
    "case 2031/000123456": "",
    "the 12th Mill Street festival": "",
    "a woman of 77": "",
    "12-year-old boys": "",
    "In Old Ford, 7 people died": "",
}


@pytest.mark.parametrize("text", PARTICULARS)
def test_particulars_of_people_are_told_from_other_numbers(text: str) -> None:
    found = list(_kinds(text))
    assert found == ([PARTICULARS[text]] if PARTICULARS[text] else [])
