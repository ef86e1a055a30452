"""The quick look before dates, clock times and ages are searched for overlooks none."""

import random
import re

import pytest

from verify.normalise.figures import masks

EXAMPLES = {
    "a day and a month": ["12 May", "3rd of June 2031", "12-14 Sept.", "1 or 2 dec", "4  OCT 2031"],
    "a month and a day": ["March 5", "Feb. 28, 2031", "NOVEMBER 3 to 5", "july 9"],
    "a month and a year": ["April 2031", "Jan., 2031", "AUG 2031"],
    "digits only": ["2031-05-04", "2031-05", "2031-05-04T10:22:01", "4.5.2031", "4/5", "4/5/31"],
    "a clock": ["10:30", "10.30 am", "10:30:15", "5 p.m.", "5PM", "7 o'clock", "1400 hours"],
    "a clock of the world": ["0200 GMT", "2315 UTC", "0415 hrs", "02:00 UTC"],
    "an age": ["aged 12", "age of 7", "Ages between 5 and 9", "ages from 60 to 75", "Aged 41"],
}
PIECES = [piece for group in EXAMPLES.values() for piece in group]
WORDS = ["12 people", "died", "in", "on", "at least", "1,200", "about 40", "pages", "Mr. 7", "3-4"]
ANY = re.compile("")


def without_the_look(text: str, patched: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    with patched.context() as off:
        off.setattr(masks, "_PERHAPS", ANY)
        return masks.masked_spans(text)


@pytest.mark.parametrize("group", EXAMPLES)
def test_each_kind_of_number_that_counts_nothing_is_seen(group: str) -> None:
    for piece in EXAMPLES[group]:
        start, end = masks.masked_spans(f"({piece})")[0]
        assert f"({piece})"[start:end].rstrip(".") == piece.rstrip(".")


def test_the_quick_look_overlooks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    dice = random.Random(5)
    some = 0
    for _ in range(4_000):
        words = dice.choices([*PIECES, *WORDS], k=dice.randint(1, 3))
        text = dice.choice(["", " ", "  "]).join(words)
        cut = dice.randrange(len(text))
        text = dice.choice([text, text[cut:], text[:cut], text[:cut] + text[cut + 1 :]])
        found = masks.masked_spans(text)
        assert found == without_the_look(text, monkeypatch), text
        some += bool(found)
    assert 1_000 < some < 4_000


def test_the_quick_look_overlooks_nothing_in_a_soup_of_characters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dice = random.Random(6)
    letters = ["1", "2", "9", "20", "31", " ", " ", ":", ".", "-", "/", "am", "P.M.", "GMT", "Age"]
    letters += ["hours", "aged", "of", "May", "jun", "SEPT", "o'clock", "T", "th", "to", ","]
    for _ in range(4_000):
        text = "".join(dice.choices(letters, k=dice.randint(1, 9)))
        assert masks.masked_spans(text) == without_the_look(text, monkeypatch), text
