"""Which words around a time phrase look ahead of the day of writing."""

import pytest

from verify.normalise.windows import looks_ahead

AHEAD = [
    ("The closure of the towers will begin on ", ", officials said."),
    ("The summit would be held on ", "."),
    ("Protesters planned a large rally in the square on ", " and marched on."),
    ("The team planned to leave the capital on ", "."),
    ("They must return the children by ", "."),
    ("The ceasefire runs between now and ", "."),
    ("Shells fell on the town last week. The talks are scheduled for ", "."),
    ("He gave no reason for the ", " deadline."),
    ("On ", ", the ministry will publish its figures."),
    ("The ", " accession will enable three states to vote."),
    ("The chair invited the ministers of both sides to a ceremony in Ostrava, Mo., on ", "."),
    ("She was subpoenaed by the committee to testify on ", "."),
    ("On ", ", the league plans to hold a news conference."),
    ("Col. Teres is expected to testify on ", "."),
    ("The union has decided to admit three members in early ", "."),
    ("The ministry has named two firms for a trial to run through ", "."),
    ("The mayors have since agreed to meet on ", "."),
    ("The inquiry is to report in ", "."),
    ("The hearing in Tesk begins ", "."),
    ("His mandate expires in ", ", the court noted."),
]

BACK = [
    ("Three people were killed on ", "."),
    ("The village may have been shelled on ", "."),
    ("The ministry said ", " that it would leave the city."),
    ("The mayor could not be reached on ", "."),
    ("The bridge will be rebuilt. It was hit on ", "."),
    ("The bridge was hit on ", ". It will be rebuilt."),
    ("On ", " the ministry planned to bury the dead."),
    ("In ", " and July of that year", ""),
    ("In May the shelling stopped on ", "."),
    ("The company agreed to sell its stake in ", "."),
    ("The mayor was invited but died on ", "."),
    ("The rescuers have managed to reach the village on ", "."),
    ("The delegation has returned to the city after talks in ", "."),
    ("She has admitted to shooting at the car in ", "."),
    ("He has claimed to have left in ", "."),
    ("The army has responded to attacks in ", "."),
    ("It will be the third such strike since ", "."),
    ("", ""),
]


@pytest.mark.parametrize("words", AHEAD, ids="_".join)
def test_plans_and_deadlines_look_ahead(words: tuple[str, ...]) -> None:
    assert looks_ahead(words[0], words[1])


@pytest.mark.parametrize("words", BACK, ids="_".join)
def test_reports_of_what_happened_do_not(words: tuple[str, ...]) -> None:
    assert not looks_ahead(words[0], words[1])


def test_only_the_words_nearby_are_read() -> None:
    assert not looks_ahead("They will leave " + "and so on " * 100_000)
    assert not looks_ahead("x", "and so on " * 100_000 + "they will leave")
