"""Nothing in the data acts on a terminal, in Markdown or in a spreadsheet's reader."""

import re
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from tests.graph.hostile import ATTACKS, hostile
from tests.questions.sample import answers, sample
from verify.models.dataset import Dataset
from verify.pipeline import cross_verify
from verify.questions.answer import Answer
from verify.questions.diff import diff
from verify.questions.markdown import escaped, to_markdown
from verify.questions.page import Entry, Heading, Page, Paragraph, Table
from verify.questions.text import to_text

quick = settings(
    max_examples=15,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)

_CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")


def _every(data: Dataset) -> dict[str, Answer[Any]]:
    """Ask all questions of hostile data, and what changed from other data to it and back."""
    cv = cross_verify(data)
    changes = {"diff": diff(sample(), cv), "diff back": diff(cv, sample())}
    return {**answers(cv), **changes, "diff of edits": diff(cross_verify(_edited(data)), cv)}


def _edited(data: Dataset) -> Dataset:
    """Write every field otherwise that an attack stands in."""
    tables = {name: list(table.rows()) for name, table in data.tables().items()}
    tables["allegations"] = [
        {**row, "via": [], "figures": [], "quote": "x", "about": {"act": "strike"}}
        for row in tables["allegations"]
    ]
    tables["actors"] = [{**row, "affiliations": []} for row in tables["actors"]]
    return Dataset.of(**tables, info=data.info)


@quick
@given(hostile())
def test_nothing_acts_on_a_terminal(data: Dataset) -> None:
    for name, answer in _every(data).items():
        assert not _CONTROL.search(answer.to_text()), name


@quick
@given(hostile())
def test_nothing_is_markup_but_ours(data: Dataset) -> None:
    for name, answer in _every(data).items():
        text = answer.to_markdown()
        assert not _CONTROL.search(text), name
        for line in text.splitlines():
            ours = re.sub(r"^#{1,3} |^(?:  )?- (?:\*\*|)|^\|(?: --- \|)+$", "", line)
            left = _ESCAPE.sub("", ours).replace("** ", "", 1)
            if line.startswith("| "):
                left = re.sub(r"(?:^| )\|(?= |$)", "", left)
            assert not re.search(r"[<>\[\]`*_{}#|~!&$@]|://|www\.", left), (name, line)


def test_one_entry_stays_one_item_whatever_it_says() -> None:
    for attack in ATTACKS:
        page = Page(attack, (Entry(attack, attack, ((attack, attack),)),))
        title, _, item, line = to_markdown(page).splitlines()
        assert title.startswith("# ")
        assert item.startswith("- **")
        assert line.startswith("  - ")


def test_one_row_stays_one_row_whatever_it_says() -> None:
    for attack in ATTACKS:
        table = Table((attack, attack), ((attack, attack),))
        rows = to_markdown(Page("t", (table,))).splitlines()[2:]
        assert [len(re.findall(r"(?<!\\)\|", row)) for row in rows] == [3, 3, 3], rows


def test_a_paragraph_and_a_heading_stay_what_they_are() -> None:
    for attack in (
        *ATTACKS,
        "1. one",
        "1) one",
        "- one",
        "+ one",
        "> one",
        "===",
        "# one",
        "    x",
    ):
        text = to_markdown(Page("t", (Paragraph(attack), Heading(attack))))
        _, _, paragraph, _, heading = text.splitlines()
        assert not re.match(r"\s{4}|[0-9]+[.)] |[-+*>#=|]", paragraph), paragraph
        assert heading.startswith("## ")


def test_escaping_keeps_what_is_read() -> None:
    for plain in ("k-07", "a_b", "100 %", "https://x.example/a?b=1", "3. May", "C:\\x"):
        assert _ESCAPE.sub(lambda match: match[0][1], escaped(plain)) == plain


def test_text_of_a_page_is_the_same_words() -> None:
    page = Page("Title", (Entry("k", "says", (("why", "so"),)), Table(("", "a"), (("x", "y"),))))
    assert to_text(page) == "Title\n\nk  says\n      why: so\n\n   a\nx  y\n"
