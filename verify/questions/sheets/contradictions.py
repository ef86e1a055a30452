"""Contradictions on a terminal: two allegations side by side, and in what they differ."""

from verify.graph.verification import CrossVerification
from verify.models.words import RelationKind
from verify.questions.page import Block, Page, Table
from verify.questions.sheets.entries import entries_sheet
from verify.questions.sheets.named import named_blocks
from verify.questions.sheets.sheet import Cell, Column, Grid, Sheet, cell

__all__ = ["contradictions_sheet"]


def contradictions_sheet(page: Page, verification: CrossVerification) -> Sheet:
    """Lay out contradictions: one table each, with a word beside the slots that differ.

    Args:
        page: The page of the answer.
        verification: Who accuses whom where nothing contradicts.
    """
    laid = entries_sheet(page, "who alleges what", "against what, and why")
    blocks = tuple(map(_side_by_side, laid.blocks))
    mutual = {
        name
        for relation in verification.relations
        if relation.kind is RelationKind.COUNTER_ACCUSES
        for name in (relation.a, relation.b)
    }
    title = "What each of them alleges"
    return Sheet(page.title, (*blocks, *named_blocks(title, mutual, verification)))


def _side_by_side(block: Block | Grid) -> Block | Grid:
    """Give the texts the room that the names of the slots leave."""
    if not isinstance(block, Table) or len(block.columns) != 3:
        return block
    columns = (Column(""), *(Column(title, 1) for title in block.columns[1:]))
    rows = tuple((_slot(row[0]), cell(row[1]), cell(row[2])) for row in block.rows)
    return Grid(columns, rows, spaced=False)


def _slot(name: str) -> Cell:
    return cell(name, "differs" if name.endswith(" *") else "")
