"""Sheets hold all that the records say; no claim stands in a row without who says so."""

from collections.abc import Callable

import pytest

import verify
from tests.example import example
from tests.questions.sample import sample
from verify.graph.verification import CrossVerification
from verify.graph.wording import document, head, plain, status
from verify.questions.page import Entry, Heading, Listing, Page, Paragraph
from verify.questions.sheets.contradictions import contradictions_sheet
from verify.questions.sheets.entries import entries_sheet
from verify.questions.sheets.figures import figures_sheet
from verify.questions.sheets.replies import replies_sheet
from verify.questions.sheets.sheet import Grid, Sheet, cell
from verify.questions.sheets.timeline import timeline_sheet

Laid = Callable[[CrossVerification], Sheet]


def _figures(cv: CrossVerification) -> Sheet:
    answer = verify.figures(cv)
    return figures_sheet(answer.page, answer.records, cv)


def _timeline(cv: CrossVerification) -> Sheet:
    answer = verify.timeline(cv)
    return timeline_sheet(answer.page, answer.records, cv)


def _replies(cv: CrossVerification) -> Sheet:
    answer = verify.replies(cv)
    return replies_sheet(answer.page, answer.records, cv)


def _single(cv: CrossVerification) -> Sheet:
    return entries_sheet(verify.single_source(cv).page, "who alleges what", "why")


def _contradictions(cv: CrossVerification) -> Sheet:
    return contradictions_sheet(verify.contradictions(cv).page, cv)


SHEETS: dict[str, Laid] = {
    "single sources": _single,
    "contradictions": _contradictions,
    "figures": _figures,
    "timeline": _timeline,
    "replies": _replies,
}
DATA = {"the example": example, "the sample": sample}


def grids(sheet: Sheet) -> list[Grid]:
    return [block for block in sheet.blocks if isinstance(block, Grid)]


def row_text(row: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    return " ".join(f"{label} {text}" for one in row for label, text in one)


@pytest.mark.parametrize("ask", DATA.values(), ids=DATA.keys())
@pytest.mark.parametrize("lay", SHEETS.values(), ids=SHEETS.keys())
def test_a_claim_stands_in_one_row_with_speaker_document_and_status(
    lay: Laid, ask: Callable[[], CrossVerification]
) -> None:
    cv = ask()
    claims = {s.id: plain(s.allegation.claim) for s in cv.statements}
    checked = 0
    for grid in grids(lay(cv)):
        for row in grid.rows:
            text = row_text(row)
            name = next((t for one in row for _, t in one if t in claims), None)
            if name is None or claims[name] not in text:
                continue
            statement = cv.statement(name)
            for part in (
                head(statement, cv.registers),
                document(statement),
                str(status(statement)).replace("_", " "),
            ):
                assert part in text
            checked += 1
    assert checked


@pytest.mark.parametrize("lay", SHEETS.values(), ids=SHEETS.keys())
def test_every_row_has_a_cell_for_every_column(lay: Laid) -> None:
    for grid in grids(lay(example())):
        assert grid.rows
        assert {len(row) for row in grid.rows} == {len(grid.columns)}


def test_each_record_has_its_row() -> None:
    cv = example()
    for lay, records in (
        (_figures, verify.figures(cv)),
        (_timeline, verify.timeline(cv)),
        (_single, verify.single_source(cv)),
    ):
        assert sum(len(grid.rows) for grid in grids(lay(cv))) == len(records)


def test_whoever_replies_is_quoted_in_full() -> None:
    cv = example()
    named = grids(_replies(cv))[-1]
    ids = {row[0][0][1] for row in named.rows}
    for row in verify.replies(cv):
        assert {*row.blanket, *row.specific, *row.counter_account, *row.conceded} <= ids


CUT: dict[str, tuple[Page, list[type]]] = {
    "nothing at all": (Page("t"), []),
    "words only": (Page("t", (Paragraph("None."),)), [Paragraph]),
    "entries one after the other are one table": (
        Page("t", (Entry("a", "x"), Entry("b", "y"))),
        [Grid],
    ),
    "a heading parts two tables": (
        Page("t", (Entry("a", "x"), Heading("h"), Listing((Entry("b", "y"),)))),
        [Grid, Heading, Grid],
    ),
    "an empty listing is no table": (Page("t", (Listing(()),)), [Listing]),
}


@pytest.mark.parametrize(("page", "kinds"), CUT.values(), ids=CUT.keys())
def test_entries_become_rows_in_their_order(page: Page, kinds: list[type]) -> None:
    sheet = entries_sheet(page, "who alleges what", "why")
    assert [type(block) for block in sheet.blocks] == kinds


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    (grid,) = grids(entries_sheet(Page("t", (Entry("a", "x"),)), "who alleges what", "why"))
    assert [column.title for column in grid.columns] == ["allegation", "who alleges what"]


def test_a_cell_of_nothing_has_no_line() -> None:
    assert cell("", "") == ()
