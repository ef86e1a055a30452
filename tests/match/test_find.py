"""Finding the known allegations that speak of a text."""

import pytest

from verify.match import find
from verify.models.dataset import Dataset

DATASET = Dataset.of(
    [
        {"id": "a", "claim": "Shells hit the bakery in Riverton.", "source": "Gazette"},
        {"id": "b", "claim": "The mayor of Riverton resigned.", "source": "Gazette"},
        {
            "id": "c",
            "claim": "It burned.",
            "source": {"publisher": "Courier", "title": "Fire in the orchard"},
        },
        {"id": "d", "claim": "It burned.", "quote": "The ferry is gone.", "source": "Courier"},
    ]
)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Was a bakery shelled?", "a"),
        ("Mayors who resign", "b"),
        ("orchards", "c"),
        ("ferries", "d"),
        ("sad #MayorResigned https://bakery.example/Riverton/bakery", "b"),
    ],
    ids=["other forms of the words", "plural", "title of the document", "quote", "words of a tag"],
)
def test_the_allegation_that_speaks_of_it_comes_first(text: str, first: str) -> None:
    assert find(DATASET, text)[0].id == first


@pytest.mark.parametrize("text", ["", "the and of", "xylophone", "\x00"])
def test_a_text_that_shares_nothing_finds_nothing(text: str) -> None:
    assert find(DATASET, text) == ()


def test_no_more_than_k_are_returned_best_first() -> None:
    found = find(DATASET, "The bakery and the mayor of Riverton", k=1)
    assert len(found) == 1
    assert found[0].words


def test_another_allegation_changes_no_score() -> None:
    more = Dataset.of([*DATASET.allegations, {"id": "z", "claim": "A storm.", "source": "Courier"}])
    assert find(more, "bakery") == find(DATASET, "bakery")
