"""The source matrix: propositions as rows, origins that count once as columns, signs as cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from verify.questions.levels import LEVEL_WORDS
from verify.questions.source_matrix import MatrixCell

__all__ = ["SIGNS", "Cell", "Matrix", "MatrixRow", "matrix", "signs_of"]

SIGNS = {
    "alleges": ("A", "alleges it"),
    "agrees": ("+", "agrees with it"),
    "possibly agrees": ("~", "possibly agrees with it"),
    "contradicts": ("C", "contradicts it"),
    "possibly contradicts": ("c", "possibly contradicts it"),
    "denies": ("D", "denies it"),
    "blanket denial": ("d", "denies everything of the kind"),
    "vouches": ("V", "vouches for what shows it"),
    "could not verify": ("?", "could not verify it"),
    "updates": ("U", "updates its figure"),
}
"""By the beginning of what a cell says: its sign, and what the sign means."""

_LEVELS = {str(level): words for level, words in LEVEL_WORDS.items()}

_ABREAST = 8
"""So many columns stand side by side, so that a page of paper holds them; more stand below."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column says: signs with the words that they stand for."""

    signs: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One proposition.

    Attributes:
        id: Its first allegation.
        more: How many others make the same.
        statement: The first in an attributed sentence.
        cells: One for each column.
        rests: Its evidence level, in words.
    """

    id: str
    more: int
    statement: str
    cells: tuple[Cell, ...]
    rests: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """Columns that stand side by side, and all rows.

    Attributes:
        columns: Pairs of a letter and who speaks.
        rows: The propositions.
        signs: The signs that occur, each with its meaning.
    """

    columns: tuple[tuple[str, str], ...]
    rows: tuple[MatrixRow, ...]
    signs: tuple[tuple[str, str], ...]


def matrix(cells: Sequence[MatrixCell]) -> tuple[Matrix, ...]:
    """Lay out the cells of one event as one table, or several where there are many columns.

    Args:
        cells: The cells, rows and columns in order, silent ones included.
    """
    columns = {cell.column: "; ".join(cell.origins) for cell in cells}
    letters = list(columns)
    rows: dict[str, dict[str, MatrixCell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, {})[cell.column] = cell
    return tuple(
        _table(letters[start : start + _ABREAST], columns, list(rows.values()))
        for start in range(0, len(letters), _ABREAST)
    )


def _table(
    letters: list[str], columns: dict[str, str], rows: list[dict[str, MatrixCell]]
) -> Matrix:
    found = tuple(_row([row[letter] for letter in letters]) for row in rows)
    used = {sign for row in found for cell in row.cells for sign in cell.signs}
    return Matrix(
        tuple((letter, columns[letter]) for letter in letters),
        found,
        tuple((sign, words) for sign, words in SIGNS.values() if sign in used),
    )


def _row(cells: list[MatrixCell]) -> MatrixRow:
    first = cells[0]
    rests = _LEVELS[first.level]
    if first.most != first.fewest:
        rests += f" (at least {first.fewest}, at most {first.most})"
    shown = tuple(Cell(signs_of(cell.says), cell.says or "silent") for cell in cells)
    return MatrixRow(first.row, len(first.ids) - 1, first.statement, shown, rests)


def signs_of(says: str) -> tuple[str, ...]:
    """Return the signs of a cell; of several beginnings that fit, the longest counts."""
    found = []
    for part in filter(None, says.split("; ")):
        fitting = [start for start in SIGNS if part.startswith(start)]
        if fitting:
            found.append(SIGNS[max(fitting, key=len)][0])
    return tuple(found)
