"""Comment: a page cut to what a comment on a pull request may hold."""

from dataclasses import replace

from verify.questions.markdown import to_markdown
from verify.questions.page import Block, Listing, Page, Paragraph

__all__ = ["MOST_CHARACTERS", "comment"]

MOST_CHARACTERS = 60_000
"""GitHub takes 65,536 characters; a workflow may want to add a line."""


def comment(page: Page, most: int = MOST_CHARACTERS) -> Page:
    """Return a page whose Markdown is short enough; what is left out is counted.

    Args:
        page: The page.
        most: How many characters its Markdown may have.
    """
    room = most - len(to_markdown(Page(page.title, (Paragraph("0" * 200),))))
    kept: list[Block] = []
    left = 0
    for block in page.blocks:
        pieces = block.entries if isinstance(block, Listing) else (block,)
        fitting = 0
        for piece in pieces:
            size = len(to_markdown(Page("", (piece,))))
            if left or size > room:
                left += isinstance(block, Listing)
                room = 0
            else:
                fitting += 1
                room -= size
        if isinstance(block, Listing):
            kept += [Listing(block.entries[:fitting])] if fitting else []
        elif fitting:
            kept.append(block)
    if left:
        words = f"{left:,} more entries are left out: a comment holds no more."
        kept.append(Paragraph(words))
    return replace(page, blocks=tuple(kept))
