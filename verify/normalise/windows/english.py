"""The English words of time, each with the one spelling that the grammar knows."""

__all__ = ["DROPPED", "MONTHS", "NUMBERS", "PHRASES", "WEEKDAYS", "WORDS"]

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_WEEKDAYS = "mon tue wed thu fri sat sun"
_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday"
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_EMPTY = "the of in on during at exactly precisely , ; . ' \" ( ) [ ]"

_SAME = {
    "late": "end",
    "mid": "middle",
    "autumn": "fall",
    "about": "around approximately approx roughly circa ca almost nearly",
    "mon": "mondays",
    "tue": "tues",
    "wed": "weds",
    "thu": "thur thurs",
    "sep": "sept",
    "now": "present nowadays",
    "coming": "upcoming forthcoming",
    "following": "ensuing",
    "previous": "preceding",
    "morning": "mornings",
    "evening": "evenings",
    "night": "nights nighttime",
    "century": "centuries",
}

MONTHS = _MONTHS.split()
"""The months as the grammar spells them, January first."""

WEEKDAYS = _WEEKDAYS.split()
"""The weekdays as the grammar spells them, Monday first."""

NUMBERS = {
    **{word: number for number, word in enumerate(_NUMBERS.split())},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), start=2)},
}
"""The words for the numbers to twenty and for the tens."""

WORDS = {
    **dict(zip(_MONTH_NAMES.split(), MONTHS, strict=True)),
    **dict(zip(_WEEKDAY_NAMES.split(), WEEKDAYS, strict=True)),
    **{word: spelling for spelling, words in _SAME.items() for word in words.split()},
}
"""A word and the spelling that the grammar knows for it."""

DROPPED = frozenset(_EMPTY.split())
"""Tokens without a meaning of their own, once the phrases below have been read."""

PHRASES = {
    "beginning of": "early",
    "start of": "early",
    "midway through": "mid",
    "week ending": "weekending",
    "week beginning": "week",
    "week starting": "week",
    "week commencing": "week",
    "as of now": "sofar",
    "as of": "until",
    "as early as": "",
    "as late as": "",
    "as soon as": "",
    "as recently as": "",
    "as far back as": "",
    "or so": "about",
    "to date": "sofar",
    "so far": "sofar",
    "thus far": "sofar",
    "up to now": "sofar",
    "until now": "sofar",
    "till now": "sofar",
    "by now": "sofar",
    "up until": "until",
    "up to": "until",
    "at present": "now",
    "at the moment": "now",
    "right now": "now",
    "these days": "now",
    "in the run - up to": "leadingto",
    "run - up to": "leadingto",
    "leading up to": "leadingto",
    "prior to": "before",
    "ahead of": "before",
    "no later than": "until",
    "not later than": "until",
    "at the latest": "",
    "no earlier than": "since",
    "not earlier than": "since",
    "not before": "since",
    "at the earliest": "onwards",
    "onward": "onwards",
    "and onwards": "onwards",
    "and since": "onwards",
    "a couple of": "2",
    "a couple": "2",
    "a few": "few",
    "more than": "over",
    "just over": "over",
    "well over": "over",
    "less than": "under",
    "just under": "under",
    "at least": "atleast",
    "at most": "under",
    "half a year": "6 months",
    "half a decade": "5 years",
    "half a century": "50 years",
    "quarter of a century": "25 years",
    "a quarter century": "25 years",
    "this past": "past",
    "these past": "past",
    "year - end": "end year",
    "month - end": "end month",
    "midweek": "mid week",
    "the rest of the": "later",
    "the rest of": "later",
    "the remainder of the": "later",
    "the remainder of": "later",
    "a fortnight": "2 weeks",
    "the eve of": "the day before",
    "on or about": "about",
    "on or around": "about",
    "the last week of": "last week",
    "the last month of": "last month",
    "the last year of": "last year",
    "the last week": "past week",
    "the last month": "past month",
    "the last year": "past year",
    "this coming": "coming",
    "some time": "sometime",
    "overnight to": "night into",
    "overnight into": "night into",
    "overnight on": "night into",
    "overnight from": "night from",
    "the night before": "night into",
    "the night to": "night into",
    "pre - dawn": "predawn",
    "before dawn": "predawn",
    "before sunrise": "predawn",
    "shortly after midnight": "early hours",
    "just after midnight": "early hours",
    "after midnight": "early hours",
    "local time": "localtime",
}
"""Several words that mean one thing; read before the words without meaning are dropped."""
