"""The source matrix: propositions as rows, origins that count once as columns."""

from itertools import combinations
from typing import Any

import pytest

import verify
from tests.build import allegation, verified
from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.questions.columns import columns
from verify.relate.independence import Answer, independence

Row = dict[str, Any]


def event(*rows: Row) -> CrossVerification:
    return verified(*rows, same=combinations([row["id"] for row in rows], 2))


def cells(cv: CrossVerification, name: str = "a") -> dict[tuple[str, str], str]:
    """Return what is said by row and by the first origin of the column."""
    return {(cell.row, cell.origins[0]): cell.says for cell in verify.source_matrix(cv, name)}


def test_origins_that_count_once_share_a_column() -> None:
    cv = event(
        allegation("a", speaker="north-mayor"),
        allegation("b", speaker="north-ministry", source="herald"),
        allegation("c", speaker="mission", source="courier"),
        allegation("d", speaker="mission", source="herald"),
    )
    found = columns(cv, cv.statements)
    assert [(c.letter, c.origins) for c in found] == [
        ("A", ("Ada Marsh", "Northern Ministry of Defence")),
        ("B", ("Observer Mission",)),
    ]
    assert "Northland" in found[0].reason
    assert cells(cv) == {("a", "Ada Marsh"): "alleges, 2 times",
                         ("a", "Observer Mission"): "alleges, 2 times"}  # fmt: skip


def test_no_two_columns_are_known_to_depend_on_each_other_in_their_first_statements() -> None:
    cv = event(*(allegation(n, speaker=who) for n, who in zip("abcdef", (
        "north-mayor", "south-mayor", "mission", "relief", "north-wire", "hill-aid"
    ), strict=True)))  # fmt: skip
    heads = [cv.statements[min(column.positions)] for column in columns(cv, cv.statements)]
    for a, b in combinations(heads, 2):
        assert independence(a, b, cv.registers).answer is not Answer.NO


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"speaker": "south-mayor", "accused": "north-troops", "same_harm": "s"},
         "agrees on act, place, time; contradicts on accused"),
        ({"speaker": "south-ministry", "stance": "denies", "denies": ["a"],
          "aspect": "occurrence"}, "denies occurrence"),
        ({"speaker": "south-ministry", "stance": "denies", "scope": "blanket"}, "blanket denial"),
        ({"speaker": "relief", "accused": None}, "agrees on act, place, time"),
        ({"speaker": "relief", "stance": "authenticates", "artifact": "v"},
         "vouches for what shows it"),
        ({"speaker": "Valley Gazette", "stance": "doubts", "source": "gazette"},
         "could not verify"),
        ({"speaker": "relief", "act": "looting"}, ""),
    ],
    ids=["another account", "a denial", "a blanket denial", "less told", "an artifact",
         "a doubt of the paper", "silence"],
)  # fmt: skip
def test_a_cell_says_how_a_column_bears_on_a_row(other: Row, says: str) -> None:
    cv = event(
        allegation("a", speaker="mission", accused="south-troops", same_harm="s", artifact="v"),
        allegation("b", **({"source": "herald"} | other)),
    )
    first = cv.statement("b").origin.name
    assert cells(cv).get(("a", first), "") == says


def test_rows_are_propositions_and_silent_cells_are_there() -> None:
    cv = event(
        allegation("a", speaker="mission"),
        allegation("b", speaker="relief", source="herald"),
        allegation("c", speaker="relief", source="courier", figures=["12 people killed"]),
    )
    found = verify.source_matrix(cv, "a")
    assert {cell.row: cell.ids for cell in found} == {"a": ("a", "b"), "c": ("c",)}
    assert len(found) == 2 * 2
    assert {cell.level for cell in found} == {"corroborated"}


def test_every_event_of_several_statements_is_shown_or_one_that_is_asked_for() -> None:
    cv = verified(
        allegation("a", speaker="mission"),
        allegation("b", speaker="relief", source="herald"),
        allegation("c", speaker="relief", place="Milltown", act="looting"),
        same=["ab"],
        different=["ac"],
    )
    assert {cell.row for cell in verify.source_matrix(cv)} == {"a"}
    assert {cell.row for cell in verify.source_matrix(cv, "c")} == {"c"}
    with pytest.raises(UnknownNameError, match="event"):
        verify.source_matrix(cv, "zz")


def test_many_columns_stand_below_each_other() -> None:
    speakers = ("mission", "relief", "north-mayor", "south-mayor", "embassy", "hill-aid")
    cv = event(*(allegation(f"k{n}", speaker=who) for n, who in enumerate(speakers)))
    text = verify.source_matrix(cv).to_text(80)
    assert "\n    A        B        C        D\n" in text
    assert "\n    E        F\n" in text
