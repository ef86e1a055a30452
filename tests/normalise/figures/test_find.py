"""Reading figures: one phrase, and all quantities of a text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hang import ends_soon
from verify.models.figure import Figure
from verify.normalise.figures import find_figures, normalise_figure, parse_figure

ENDS = {
    "a number": ("12 killed", 12, 12, "exact"),
    "a thousand with a comma": ("1,000 killed", 1000, 1000, "exact"),
    "a thousand with a no-break space": ("10\u00a0000 killed", 10_000, 10_000, "exact"),
    "a thousand with a thin space": ("10\u202f000 killed", 10_000, 10_000, "exact"),
    "a thousand with a space": ("10 000 killed", 10_000, 10_000, "exact"),
    "points that can only be thousands": ("1.000.000", 1_000_000, 1_000_000, "exact"),
    "one point before persons": ("1.000 people", 1000, 1000, "exact"),
    "one point and no noun": ("1.000", None, None, None),
    "lakhs": ("1,00,000 people", 100_000, 100_000, "exact"),
    "a decimal scale": ("1.2 million refugees", 1_200_000, 1_200_000, "exact"),
    "a decimal comma with a scale": ("1,5 million people", 1_500_000, 1_500_000, "exact"),
    "a decimal comma alone": ("1,5 people", None, None, None),
    "two scales": ("2 million 300 thousand people", 2_300_000, 2_300_000, "exact"),
    "glued thousands": ("10k people", 10_000, 10_000, "exact"),
    "words": ("thirty individuals", 30, 30, "exact"),
    "compound words": ("two hundred and twenty-five people", 225, 225, "exact"),
    "words to millions": (
        "three million four hundred thousand and six people",
        3_400_006,
        3_400_006,
        "exact",
    ),
    "twelve hundred": ("twelve hundred prisoners", 1200, 1200, "exact"),
    "half a million": ("half a million people", 500_000, 500_000, "exact"),
    "a quarter of a million": ("a quarter of a million people", 250_000, 250_000, "exact"),
    "two and a half thousand": ("two and a half thousand men", 2500, 2500, "exact"),
    "a dozen": ("a dozen graves", 12, 12, "exact"),
    "a number said twice": ("eight (8) bodies", 8, 8, "exact"),
    "other digits": ("١٢ people", 12, 12, "exact"),
    "a hidden character": ("1\u200b000 people", 1000, 1000, "exact"),
    "at least": ("at least six bodies", 6, None, "at_least"),
    "no fewer than": ("no fewer than 20 arrests", 20, None, "at_least"),
    "a sign for at least": ("≥ 1,000 dead", 1000, None, "at_least"),
    "two signs for at least": (">=20 graves", 20, None, "at_least"),
    "or more": ("12 or more dead", 12, None, "at_least"),
    "a plus": ("400+ strikes", 400, None, "at_least"),
    "a bound after the noun": ("12 people or more", 12, None, "at_least"),
    "more than": ("more than 400 war crimes", 401, None, "more_than"),
    "more than two dozen": ("more than two dozen teams", 25, None, "more_than"),
    "over": ("over a hundred dead", 101, None, "more_than"),
    "almost": ("almost 10,000 detained", 9000, 9999, "almost"),
    "almost a small number": ("nearly five men", 4, 4, "almost"),
    "about": ("about 300 men", 270, 330, "about"),
    "approximately": ("approximately 300 men", 270, 330, "about"),
    "some": ("some 40 civilians", 36, 44, "about"),
    "or so": ("a hundred or so men", 90, 110, "about"),
    "a tilde": ("~300 men", 270, 330, "about"),
    "an estimated": ("an estimated 300 deaths", 270, 330, "about"),
    "between": ("between 40,000 and 50,000 residents", 40_000, 50_000, "between"),
    "from to": ("from 12 to 15 people", 12, 15, "between"),
    "a dash": ("40,000-50,000", 40_000, 50_000, "between"),
    "a spaced dash": ("40 000 – 50 000 residents", 40_000, 50_000, "between"),
    "or": ("two or three people", 2, 3, "between"),
    "a shared scale": ("three to four thousand people", 3000, 4000, "between"),
    "hundreds on both sides": ("between a hundred and five hundred", 100, 500, "between"),
    "two bounds": ("at least 5 but no more than 8 people", 5, 8, "between"),
    "up to": ("up to eight men", 0, 8, "at_most"),
    "no more than": ("no more than 3 dead", 0, 3, "at_most"),
    "as many as": ("as many as 300 prisoners", 0, 300, "at_most"),
    "fewer than": ("fewer than 100 killed", 0, 99, "less_than"),
    "dozens": ("dozens of people", 24, 99, "order"),
    "hundreds": ("hundreds of civilians", 200, 999, "order"),
    "thousands": ("thousands of civilians", 2000, 9999, "order"),
    "tens of thousands": ("tens of thousands", 20_000, 99_999, "order"),
    "hundreds of thousands": ("hundreds of thousands of people", 200_000, 999_999, "order"),
    "several hundred": ("several hundred prisoners", 200, 999, "order"),
    "hundreds if not thousands": ("hundreds, if not thousands, of men", 200, 9999, "order"),
    "at least hundreds": ("at least hundreds of graves", 200, None, "at_least"),
    "up to several hundred": ("up to several hundred bodies", 0, 999, "order"),
    "no one": ("no one", 0, 0, "exact"),
    "none": ("none", 0, 0, "exact"),
    "no casualties": ("no casualties", 0, 0, "exact"),
    "many": ("many civilians", None, None, "uncountable"),
    "several": ("several soldiers", None, None, "uncountable"),
    "half": ("half of the men", None, None, "fraction"),
    "more than half": ("more than half of the men", None, None, "fraction"),
    "most": ("most of the residents", None, None, "fraction"),
    "a third": ("a third of the residents", None, None, "fraction"),
    "per cent": ("60% of the houses", None, None, "fraction"),
    "one in ten": ("one in ten soldiers", None, None, "fraction"),
    "below nought": ("-6 residents", None, None, None),
    "beyond all counting": ("99999999999999999999 people", None, None, None),
    "two figures": ("12 killed and 30 injured", None, None, None),
    "a change": ("the count rose from 12 to 15", None, None, None),
    "no figure": ("civilians were killed", None, None, None),
}


@pytest.mark.parametrize(("text", "low", "high", "bound"), ENDS.values(), ids=ENDS)
def test_wording_gives_an_interval(
    text: str, low: float | None, high: float | None, bound: str | None
) -> None:
    figure = parse_figure(text)
    assert (figure.text, figure.low, figure.high, figure.bound) == (text, low, high, bound)


COUNTED = {
    "bodies are deaths found": (
        "bodies of at least six found so far",
        ("deaths", "persons", "found", None, True),
    ),
    "documented": (
        "documented more than 400 war crimes",
        ("war crimes", "cases", "documented", None, None),
    ),
    "a total so far": (
        "a total of almost 10,000 people have been detained so far",
        ("detentions", "persons", None, None, True),
    ),
    "about is no estimate": ("about 300 deaths", ("deaths", "persons", None, None, None)),
    "estimated": ("an estimated 300 deaths", ("deaths", "persons", "estimated", None, None)),
    "civilians killed": (
        "at least 1,000 civilians killed",
        ("deaths", "persons", None, "civilians", None),
    ),
    "dead civilians": ("12 dead civilians", ("deaths", "persons", None, "civilians", None)),
    "an active verb": ("killing 12 soldiers", ("deaths", "persons", None, "soldiers", None)),
    "a noun before": ("murder of 4 women", ("deaths", "persons", None, "women", None)),
    "killed or wounded": (
        "12 people were killed or wounded",
        ("casualties", "persons", None, None, None),
    ),
    "a phrase between noun and verb": (
        "thirty individuals from the east of Redland were unlawfully drafted",
        ("conscriptions", "persons", None, None, None),
    ),
    "whom they say": (
        "six civilians who they say were murdered",
        ("deaths", "persons", None, "civilians", None),
    ),
    "those who stayed": (
        "40,000 local residents had opted to remain",
        ("remaining residents", "persons", None, None, None),
    ),
    "evacuation": (
        "evacuation of tens of thousands of civilian residents",
        ("displacements", "persons", None, "civilians", None),
    ),
    "deported": ("300 people were deported", ("deportations", "persons", None, None, None)),
    "abducted": ("2 priests abducted", ("disappearances", "persons", None, "clergy", None)),
    "prisoners of war": (
        "12 POWs exchanged",
        ("releases", "persons", None, "prisoners_of_war", None),
    ),
    "found dead": ("two kids were found dead", ("deaths", "persons", "found", "children", None)),
    "capacity": (
        "designed for two or three people",
        ("people", "persons", "capacity", None, None),
    ),
    "a rate": ("100 people killed every day", ("deaths", "persons", "rate", None, None)),
    "what happened to things": (
        "12 buildings were destroyed",
        ("buildings destroyed", "buildings", None, None, None),
    ),
    "what was done to things": (
        "shot down 14 drones",
        ("drones intercepted", "drones", None, None, None),
    ),
    "a type name in the phrase": ("four T-72 tanks", ("tanks", "vehicles", None, None, None)),
    "cases of something": ("12 cases of torture", ("torture", "persons", None, None, None)),
    "an unknown noun": ("more than two dozen teams", ("team", None, None, None, None)),
    "a people": ("300 Bavarians", ("people", "persons", None, None, None)),
    "the doers are not the dead": (
        "12 soldiers killed the mayor",
        ("people", "persons", None, "soldiers", None),
    ),
    "others were killed": (
        "300 people attended a funeral after men were killed",
        ("people", "persons", None, None, None),
    ),
    "not killed": ("12 people were not killed", ("people", "persons", None, None, None)),
    "no noun": ("almost 10,000", (None, None, None, None, None)),
}


@pytest.mark.parametrize(("text", "expected"), COUNTED.values(), ids=COUNTED)
def test_words_say_what_is_counted(text: str, expected: tuple[object, ...]) -> None:
    figure = parse_figure(text)
    found = (
        figure.count_of,
        figure.unit,
        figure.measure,
        figure.victim_class,
        figure.cumulative,
    )
    assert found == expected


NO_COUNTS = {
    "an age": "A 93-year-old woman and her 60-year-old son live there.",
    "an age after a name": "Ann Ex, 45, and Bo Why, 31, was a teacher.",
    "aged": "They were aged between 12 and 17.",
    "a distance": "The front is 680 miles long, a 680-mile-long line.",
    "an area": "It covers more than 3,000 square miles.",
    "a date": "On Nov. 14, 2022 and on 3 May 2023, and on 2022-11-14.",
    "a day and a no-break space": "It was said on February\u00a03.",
    "a clock time": "It ended at 5am, at 02:00 GMT and at 3 p.m.",
    "a duration": "For nine months and 10 to 15 years.",
    "an ordinal": "The fourth man and the 2nd battalion.",
    "money": "It cost $3 million, €5m and 200 dollars.",
    "a share of a hundred": "About 60 percent voted, and 12% did not.",
    "a named thing": "School No. 12, Room 4, Resolution 2231 and Article 5.",
    "a type": "The S-300, the T-72 and COVID-19.",
    "a year": "In 2014 soldiers came; since 2016 prisoners left; the 2014 protests.",
    "a period": "Between 2014 and 2016.",
    "a telephone number": "Call 1-800-222-3333.",
    "a score": "It ended 3-1, or 24/7, or 9/11.",
    "a pronoun": "One of them said that no one knows one another.",
    "how often": "He was detained 12 times.",
    "a decade": "In the 1990s.",
    "a part of a name": "Route Four was closed and Gears 4 was sold.",
}


@pytest.mark.parametrize("text", NO_COUNTS.values(), ids=NO_COUNTS)
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert find_figures(text) == ()


def _brief(text: str) -> list[tuple[str | None, float | None, str | None]]:
    return [(figure.text, figure.low, figure.count_of) for figure, _, _ in find_figures(text)]


MANY = {
    "two outcomes": (
        "The blast killed at least 12 and wounded 30 others.",
        [("killed at least 12", 12, "deaths"), ("wounded 30 others", 30, "injuries")],
    ),
    "one verb for two nouns": (
        "12 soldiers and 30 civilians were killed.",
        [("12 soldiers", 12, "deaths"), ("30 civilians were killed", 30, "deaths")],
    ),
    "a verb before two nouns": (
        "They killed 12 soldiers and 30 civilians.",
        [("killed 12 soldiers", 12, "deaths"), ("30 civilians", 30, "deaths")],
    ),
    "a part of a whole": (
        "12 people, including three children, were killed.",
        [("12 people", 12, "deaths"), ("three children", 3, "deaths")],
    ),
    "a part between dashes": (
        "12 people—three of them children—were killed.",
        [("12 people", 12, "deaths"), ("three of them children", 3, "deaths")],
    ),
    "a date before a number": (
        "On 14 November 300 people fled.",
        [("300 people fled", 300, "displacements")],
    ),
    "a month before a number": (
        "In June 12 people were killed.",
        [("12 people were killed", 12, "deaths")],
    ),
    "a number like a year": (
        "2000 people were killed in 1990.",
        [("2000 people were killed", 2000, "deaths")],
    ),
    "a toll": ("The death toll rose to 45.", [("death toll rose to 45", 45, "deaths")]),
    "nobody": ("No one was killed.", [("No one was killed", 0, "deaths")]),
    "no noun": ("In Redland, 12 were detained.", [("12 were detained", 12, "detentions")]),
    "graves and bodies": (
        "Five mass graves held at least 30 bodies.",
        [("Five mass graves", 5, "mass graves"), ("at least 30 bodies", 30, "deaths")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), MANY.values(), ids=MANY)
def test_every_quantity_of_a_text_is_found(
    text: str, expected: list[tuple[str, float, str]]
) -> None:
    assert _brief(text) == expected


def test_so_far_holds_for_its_sentence_only() -> None:
    found = find_figures("So far, 12 people have died. Then 30 people fled.")
    assert [figure.cumulative for figure, _, _ in found] == [True, None]


def test_a_text_beyond_the_cap_is_not_read() -> None:
    assert find_figures("x " * 50_000 + "12 people died.") == ()
    assert parse_figure("x " * 50_000 + "12 people died.").low is None


def test_blank_text_is_refused() -> None:
    with pytest.raises(ValueError, match="text"):
        parse_figure("  ")


WORDS = """at least|12|1,000|killed|people|and|to|-|between|of|the|a|hundred|thousands|dozens|half|
no|one|two|million|were|found|bodies|so far|,|.|(|)|in|2022|May|more than|or|%|$|including|about|
some|several|civilians|who|1.000|\u00a0|\u200b|—|School No.|or more|per day|almost|held|missing"""
PIECES = st.sampled_from([word.strip("\n") for word in WORDS.split("|")])


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_spans_are_verbatim_in_order_and_apart(text: str) -> None:
    last = 0
    for figure, start, end in find_figures(text):
        assert text[start:end] == figure.text
        assert last <= start < end
        last = end


@given(st.lists(PIECES, min_size=1, max_size=25).map(" ".join).filter(str.strip))
def test_a_phrase_keeps_its_words_and_is_already_normal(text: str) -> None:
    figure = parse_figure(text)
    assert figure.text == text
    assert normalise_figure(figure) == figure == normalise_figure(Figure(text=text))


@settings(max_examples=50)
@given(st.text(max_size=100))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    find_figures(text)


HOSTILE = {
    "digits": "1",
    "groups": "1,",
    "spaced groups": "1 000 ",
    "number words": "one million ",
    "scales": "1 million ",
    "bounds": "at least ",
    "dashes": "1-",
    "months": "May 1 ",
    "spaces": "12" + " " * 1000,
    "verbs": "12 people were known ",
    "joined": "12 people and ",
    "asides": "12 people, including ",
    "quotes": '12 "',
    "parentheses": "12 (",
    "apostrophes": "a'",
    "blank lines": "\n \n",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_reading_takes_linear_time(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    with ends_soon():  # measured: below 0.8 s
        find_figures(text)
