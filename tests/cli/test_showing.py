"""What is printed is harmless, whatever the data holds."""

import json

import pytest

from verify.cli.say import harmless
from verify.questions.markdown import escaped, to_markdown
from verify.questions.page import Entry, Heading, Listing, Page, Paragraph, Table
from verify.questions.text import to_text

HOSTILE = "a\x1b]0;owned\x07\x9b31m\u202eb\nc\td\u2028e"
PAGE = Page(
    HOSTILE,
    (
        Heading(HOSTILE, 1),
        Paragraph(HOSTILE),
        Entry(HOSTILE, HOSTILE, ((HOSTILE, HOSTILE),)),
        Listing((Entry(HOSTILE, HOSTILE),)),
        Table((HOSTILE, "b"), ((HOSTILE, HOSTILE),)),
    ),
)


@pytest.mark.parametrize("render", [to_text, to_markdown])
def test_no_renderer_lets_a_control_character_through(render: object) -> None:
    assert callable(render)
    for line in render(PAGE).split("\n"):
        assert line.isprintable() or not line


def test_json_stays_the_same_json() -> None:
    value = [HOSTILE, "\x7f", "\ud800"]
    text = harmless(json.dumps(value, ensure_ascii=False))
    assert text.isprintable()
    assert json.loads(text) == value


MARKUP = {
    "a heading": "# Title",
    "a list": "- item",
    "a numbered list": "1. item",
    "a quotation": "> words",
    "an image": "![x](http://h/x.png)",
    "a tag": "<img src=x onerror=alert(1)>",
    "a mention": "@team and #12",
    "a bare link": "see https://example.org or www.example.org",
    "a table": "a | b",
    "code": "`rm`",
    "a formula": "$x$",
    "an entity": "&lt;",
}
ACTIVE = ("# ", "- ", "1. ", "> ", "![", "<", "@t", "#1", "://", "www.", " | ", "`r", "$x", "&")


@pytest.mark.parametrize("text", MARKUP.values(), ids=MARKUP.keys())
def test_no_data_becomes_markup(text: str) -> None:
    made = escaped(text)
    bare = made.replace("\\\\", "")
    for mark in ACTIVE:
        start = bare.find(mark)
        assert start < 0 or bare[max(start - 1, 0)] == "\\", made
    assert made.replace("\\", "") == text


def test_columns_fit_whatever_the_width() -> None:
    table = Page("t", (Table(("x" * 50, "y" * 70), (("word " * 30, "z" * 90),)),))
    for width in (40, 60, 80, 120):
        assert max(map(len, to_text(table, width).splitlines())) <= width


def test_an_id_is_never_broken_at_its_hyphen() -> None:
    text = to_text(Page("t", (Paragraph("one two three four five six seven k-123456"),)), 40)
    assert "k-123456" in text.split()
