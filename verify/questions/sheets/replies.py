"""Replies on a terminal: who alleges what, what was answered, and the replies themselves."""

from collections.abc import Iterable

from verify.graph.verification import CrossVerification
from verify.questions.page import Page
from verify.questions.replies import ReplyRow
from verify.questions.sheets.entries import entries_sheet
from verify.questions.sheets.named import named_blocks
from verify.questions.sheets.sheet import Sheet

__all__ = ["replies_sheet"]


def replies_sheet(page: Page, rows: Iterable[ReplyRow], verification: CrossVerification) -> Sheet:
    """Lay out the replies of the accused sides.

    Args:
        page: The page of the answer.
        rows: The records of the answer.
        verification: Who replies.
    """
    laid = entries_sheet(page, "who alleges what", "replies, and who was asked")
    replies = {
        name
        for row in rows
        for name in (*row.blanket, *row.specific, *row.counter_account, *row.conceded)
    }
    blocks = named_blocks("The replies and counter-accounts named above", replies, verification)
    return Sheet(laid.title, (*laid.blocks, *blocks))
