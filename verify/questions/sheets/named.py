"""Named: the statements that an answer names by id only, each in its attributed sentence."""

from collections.abc import Iterable

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.questions.entry import order
from verify.questions.page import Heading
from verify.questions.sheets.sheet import Column, Grid, cell

__all__ = ["named_blocks"]

_COLUMNS = (Column("allegation"), Column("who alleges what", 1))


def named_blocks(
    title: str, ids: Iterable[str], verification: CrossVerification
) -> tuple[Heading | Grid, ...]:
    """Write who says what in the statements named, by date and id; nothing where none is.

    Args:
        title: The heading above them.
        ids: Ids of the statements; each is written once.
        verification: The statements.
    """
    statements = sorted(map(verification.statement, set(ids)), key=order)
    if not statements:
        return ()
    rows = tuple((cell(s.id), cell(sentence(s, verification.registers))) for s in statements)
    return Heading(f"{title} ({len(rows)})"), Grid(_COLUMNS, rows, spaced=False)
