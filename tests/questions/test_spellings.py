"""Rare spellings that two documents share."""

import pytest

from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.pipeline import cross_verify
from verify.questions.explain import explain
from verify.questions.spellings import shared_spellings

ABOUT = {"act": "shelling", "when": "2031-05-04"}
MAYOR = {"id": "mayor", "name": "Ada Marsh", "aliases": ["Ada Mersh"]}


def world(spellings: str, field: str = "place", protected: bool = False) -> CrossVerification:
    """Let each paper spell Riverton, or its mayor, by the letter it has here."""
    names = {"r": "Riverton", "o": "Riwerton"} if field == "place" else {"r": "mayor"}
    names |= {"o": "Ada Mersh"} if field == "accused" else {}
    rows = [
        {
            "id": f"k-{n:02}",
            "claim": f"Shells fell, paper {n} writes.",
            "source": {"publisher": f"Paper {n}", "title": f"Title {n}", "published": "2031-05-05"},
            "about": {**ABOUT, field: names[letter]},
        }
        for n, letter in enumerate(spellings)
    ]
    places = [{"id": "p-1", "name": "Riverton", "aliases": ["Riwerton"]}]
    return cross_verify(Dataset.of(rows, places=places, actors=[{**MAYOR, "protected": protected}]))


@pytest.mark.parametrize(
    ("spellings", "field", "found"),
    [
        pytest.param(
            "oorrrrrr", "place", ["both write 'Riwerton', as 2 of the 8"], id="two of eight papers"
        ),
        pytest.param(
            "oorrrrrr", "accused", ["both write 'Ada Mersh', as 2 of the 8"], id="an actor's name"
        ),
        pytest.param("oorrrr", "place", [], id="two of six are not rare"),
        pytest.param("oooorrrrrrrrrrrr", "place", [], id="four papers are many"),
        pytest.param("rrrrrrrr", "place", [], id="everybody spells it so"),
        pytest.param("orrrrrrr", "place", [], id="one has it and the other has not"),
    ],
)
def test_a_spelling_that_hardly_anybody_has_is_shown(
    spellings: str, field: str, found: list[str]
) -> None:
    verification = world(spellings, field)
    first, second = verification.statements[0], verification.statements[1]
    wanted = [f"{words} documents do that name it" for words in found]
    assert shared_spellings(verification, first, second) == wanted
    assert shared_spellings(verification, second, first) == wanted


def test_a_hint_is_shown_beside_the_answer_and_changes_none() -> None:
    answer = explain(world("oorrrrrr"), "k-00", "k-01")
    (record,) = answer
    assert record.signals == ("both write 'Riwerton', as 2 of the 8 documents do that name it",)
    assert "A hint that decides nothing: both write 'Riwerton'" in str(answer)
    plain = explain(world("rrrrrrrr"), "k-00", "k-01")[0]
    assert (record.kind, record.independence) == (plain.kind, plain.independence)


def test_a_protected_name_is_no_hint() -> None:
    verification = world("oorrrrrr", "accused", protected=True)
    assert not shared_spellings(
        verification, verification.statements[0], verification.statements[1]
    )
