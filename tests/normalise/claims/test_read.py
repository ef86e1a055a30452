"""What is read in the text of one claim."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hang import ends_soon
from verify.normalise.claims import LONGEST, read_claim

INF = float("inf")
FIGURES = {
    "a count with its noun": ("At least 12 miners died.", "count", "deaths", 12, INF),
    "a count in words": ("Two dozen carts burned.", "count", "cart", 24, 24),
    "a comparative bound": ("The toll of deaths was higher than 40.", "count", "deaths", 41, INF),
    "a share": ("It hit less than 40 % of homes.", "_share", None, 0, 40),
    "a share in words": ("Some 15 per cent of it burned.", "_share", None, 13.5, 16.5),
    "a rating out of a hundred": ("It scored 62 out of 100.", "_share", None, 62, 62),
    "a rating out of ten": ("It got 6.5/10 in May.", "_of10", None, 6.5, 6.5),
    "a rating beside a version": ("The second version 70/100 got.", "_share", None, 70, 70),
    "money before": ("It cost over US $ 40 a day.", "dollar", None, 40, INF),
    "money glued": ("It cost £40 a day.", "pound", None, 40, 40),
    "money behind": ("It cost 40 million euros.", "euro", None, 39.5e6, 40.5e6),
    "a scale of thousands is round": ("It cost $2.5 million.", "dollar", None, 2.45e6, 2.55e6),
    "a length": ("The wall is 3 km long.", "km", None, 3, 3),
    "a duration with a hyphen": ("After a six-year siege it fell.", "year", None, 6, 6),
    "an age": ("The 21-year-old drove.", "_age", None, 21, 21),
    "an age after a word": ("He died at the age of 80.", "_age", None, 80, 80),
    "a bounded age": ("She was older than 8 years old.", "_age", None, 9, INF),
    "a share spread over a count": ("Averaged over 12 votes.", "count", "votes", 12, 12),
    "a bound behind a preposition": ("Over less than 12 votes.", "count", "votes", 0, 11),
    "an estimate with many digits": (
        "About 14,134,000 marched.",
        "count",
        None,
        14129000,
        14139000,
    ),
    "none": ("There were no casualties.", "count", "casualties", 0, 0),
    "an ordinal": ("The third raid failed.", "rank", None, 3, 3),
    "an ordinal in digits": ("The 21st raid failed.", "rank", None, 21, 21),
}
NO_FIGURES = {
    "a name": "He flew with Windows 2 and iOS 13 there.",
    "a ratio": "They lost it by 16:9 there.",
    "a score": "They won the match 7-4 there.",
    "a year before Christ": "It fell around 5677 BC there.",
    "a year": "It fell in 2031.",
    "a share without a number": "Most of them left.",
}
TIMES = {
    "a day": ("On 3 May 2031 it fell.", date(2031, 5, 3), date(2031, 5, 3)),
    "a month": ("It fell in May 2031.", date(2031, 5, 1), date(2031, 5, 31)),
    "before a year": ("It fell before 2031.", None, date(2030, 12, 31)),
    "before a day": ("It fell before 3 May 2031.", None, date(2031, 5, 2)),
    "after a month": ("It fell after May 2031.", date(2031, 6, 1), None),
    "by a month": ("It fell by May 2031.", None, date(2031, 5, 31)),
    "since a year": ("It stands since 2031.", date(2031, 1, 1), None),
    "prior to": ("It fell prior to May 2031.", None, date(2031, 4, 30)),
    "a season": ("It fell in summer of 2031.", date(2031, 6, 1), date(2031, 8, 31)),
    "a range": ("It fell between 2031 and 2033.", date(2031, 1, 1), date(2033, 12, 31)),
    "a range with a dash": ("It fell in 2031–2033.", date(2031, 1, 1), date(2033, 12, 31)),
    "a day without a year": ("It fell on 3 May.", None, None),
    "a year before a plural": ("In 2031 houses burned.", date(2031, 1, 1), date(2031, 12, 31)),
}
DENIALS = {
    "not": ("The mill was not shelled by night.", ("shell", "night")),
    "a contraction": ("They didn’t shell the mill.", ("shell", "mill")),
    "no": ("There were no raids on Tesk.", ("raid", "tesk")),
    "only to the end of the clause": ("He never came, but they shelled it.", ("com",)),
    "a denier": ("The mayor denies the raid on Tesk.", ("raid", "tesk")),
}
NO_DENIALS = {
    "not only": "They shelled not only the mill.",
    "no fewer than": "No fewer than 12 died.",
    "no longer": "He is no longer mayor.",
    "not before a number": "Not 12 but 13 left.",
}


@pytest.mark.parametrize(
    ("text", "unit", "noun", "low", "high"), FIGURES.values(), ids=list(FIGURES)
)
def test_a_figure_is_read(text: str, unit: str, noun: str | None, low: float, high: float) -> None:
    found = [each for each in read_claim(text).figures if each.unit == unit]
    assert len(found) == 1
    assert found[0].noun == noun
    assert found[0].low == pytest.approx(low)
    assert found[0].high == pytest.approx(high)
    assert text[found[0].start : found[0].end] == found[0].text


@pytest.mark.parametrize("text", NO_FIGURES.values(), ids=list(NO_FIGURES))
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert [each.text for each in read_claim(text).figures] == []


def test_a_bare_share_excludes_its_bound() -> None:
    (figure,) = read_claim("It hit more than 40 % of homes.").figures
    assert figure.low > 40


@pytest.mark.parametrize(("text", "first", "last"), TIMES.values(), ids=list(TIMES))
def test_a_time_is_read_with_its_bound(text: str, first: date | None, last: date | None) -> None:
    (found,) = read_claim(text).times
    assert (found.window.earliest, found.window.latest) == (first, last)
    assert text[found.start : found.end] == found.text


def test_a_plural_after_a_bare_number_makes_it_a_count() -> None:
    assert read_claim("Some 1984 houses burned.").times == ()


def test_a_year_may_be_read_from_an_anchor() -> None:
    (found,) = read_claim("It fell on 3 May.", date(2031, 6, 1)).times
    assert found.window.earliest == date(2031, 5, 3)


def test_life_dates_are_a_birth_and_a_death() -> None:
    born, died = read_claim("A. Smith (3 May 1901 – 4 June 1977) led it.").times
    assert (born.window.earliest, sorted(born.around)) == (date(1901, 5, 3), ["bear"])
    assert (died.window.earliest, sorted(died.around)) == (date(1977, 6, 4), ["die"])


@pytest.mark.parametrize(("text", "covers"), DENIALS.values(), ids=list(DENIALS))
def test_a_denial_is_read_with_what_it_covers(text: str, covers: tuple[str, ...]) -> None:
    (found,) = read_claim(text).denials
    assert found.covers == covers
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("text", NO_DENIALS.values(), ids=list(NO_DENIALS))
def test_words_that_deny_nothing_are_no_denial(text: str) -> None:
    assert read_claim(text).denials == ()


def test_what_lies_beyond_the_cap_is_not_read() -> None:
    text = "x" * LONGEST + " 12 miners died in 2031, which he denied."
    claim = read_claim(text)
    assert (claim.figures, claim.times, claim.denials) == ((), (), ())


@settings(max_examples=200)
@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    claim = read_claim(text)
    spans = [(each.start, each.end, each.text) for each in claim.figures]
    spans += [(each.start, each.end, each.text) for each in claim.times]
    spans += [(each.start, each.end, each.text) for each in claim.denials]
    assert all(text[start:end] == words for start, end, words in spans)


WORDS = (
    "12 2031 $ % . , ; ( ) - – / / 10 years old aged no not n't denies more than over before "
    "after May 3 miners died million the third 6th between and from to"
)
PIECES = st.sampled_from(WORDS.split())


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=40), st.sampled_from(["", " "]))
def test_any_order_of_its_own_words_can_be_read(words: list[str], joint: str) -> None:
    text = joint.join(words)
    for each in read_claim(text).figures:
        assert each.low <= each.high


@pytest.mark.parametrize(
    "unit",
    ["12 ", "not ", "2031 - ", "(2031", "more than ", "$", "3 May, ", "1/10 ", "aged 7 ", "a-"],
)
def test_hostile_text_costs_linear_time(unit: str) -> None:
    with ends_soon():
        read_claim(unit * 10_000)
