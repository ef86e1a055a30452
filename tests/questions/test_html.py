"""Answers in a notebook: the same words, escaped, and never without an end."""

import re

import pytest

from tests.questions.sample import QUESTIONS, sample
from tests.reports.markup import read
from tests.reports.payloads import PAYLOADS
from verify.questions.html import MOST_CHARACTERS, to_html
from verify.questions.page import Entry, Heading, Listing, Page, Paragraph, Table


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_answer_says_in_html_what_it_says_in_text(name: str) -> None:
    answer = QUESTIONS[name](sample())
    found = read(answer._repr_html_())
    assert not [tag for tag in found.strange if tag not in _NOTEBOOK]
    assert not found.open
    words = re.findall(r"\w+", " ".join(found.texts).casefold())
    missing = set(re.findall(r"\w+", answer.to_text(10_000).casefold())) - set(words)
    assert not missing


_NOTEBOOK = {"<i>", "<th style>", "<td style>"}


@pytest.mark.parametrize("text", PAYLOADS)
def test_a_text_stays_a_text_wherever_a_page_holds_it(text: str) -> None:
    entry = Entry(text, text, ((text, text), ("", text)))
    blocks = (Heading(text), Paragraph(text), entry, Listing((entry,)), Table((text,), ((text,),)))
    found = read(to_html(Page(text, blocks)))
    assert not [tag for tag in found.strange if tag not in _NOTEBOOK]
    assert not found.open
    assert set(found.values) == {"text-align:left;vertical-align:top"}


def test_a_long_answer_is_cut_and_says_so() -> None:
    rows = tuple((f"row {k}", "words " * 20) for k in range(20_000))
    entries = tuple(Entry(str(k), "words " * 20) for k in range(20_000))
    for block in (Table(("a", "b"), rows), Listing(entries)):
        text = to_html(Page("Long", (block,)))
        assert len(text) < MOST_CHARACTERS + 200
        assert "more parts are not shown here" in text
        assert not read(text).open


def test_an_empty_table_keeps_its_head() -> None:
    assert "<th" in to_html(Page("Empty", (Table(("a",), ()),)))
