"""Documents whose stored texts tell two allegations in the same words."""

from typing import Any

import pytest

from verify.models.dataset import Dataset
from verify.normalise.passages import Wording
from verify.normalise.registers import Registers
from verify.pipeline import cross_verify
from verify.relate.copied import Copied, _tells
from verify.relate.independence import Independence
from verify.relate.statements import Statements

SHELLED = (
    "Shells fell on the lower town of Riverton all night and the mill by the river burned to the "
    "ground, the harbour master said."
)
HARVEST = (
    "In other news, the harvest in the valley was the best in ten years and prices fell in all "
    "markets of the region, growers say."
)
OWN = (
    "Our reporter walked along the quay this morning. Nothing is left of the old mill but two "
    "walls and the wheel, and fishermen were pulling beams out of the water before noon."
)
OTHER = (
    "The guild met on Thursday to hear what is left. Some want to build anew on the hill, others "
    "to move to the sea; nobody has the money, and the bank will not lend before autumn."
)
LONG = " ".join(f"Sentence {n} of this report says something of its own." for n in range(40))

ACTORS = [
    {"id": "harbour", "name": "Harbour Office", "independent": True, "source": "Register"},
    {"id": "guild", "name": "Millers' Guild", "independent": True, "source": "Register"},
]
ABOUT = {"act": "shelling", "place": "Riverton", "when": "2031-05-04"}


def world(texts: dict[str, str], **more: dict[str, Any]) -> Dataset:
    """Make two allegations of two origins that are on record as independent, with their texts."""
    rows = []
    for name, speaker, paper, text in (
        ("k-1", "harbour", "Gazette", "a.txt"),
        ("k-2", "guild", "Herald", "b.txt"),
    ):
        row = {
            "id": name,
            "claim": "Shells fell on the lower town and the mill by the river burned.",
            "source": {"publisher": paper, "published": "2031-05-05", "text_file": text},
            "speaker": speaker,
            "about": ABOUT,
        }
        rows.append({**row, **more.get(name, {})})
    return Dataset.of(rows, actors=ACTORS).with_texts(texts)


def verdict(dataset: Dataset) -> Independence:
    return Statements(dataset, Registers(dataset)).independence(0, 1)


@pytest.mark.parametrize(
    ("texts", "answer"),
    [
        pytest.param({}, "yes", id="no text is stored"),
        pytest.param({"a.txt": SHELLED}, "yes", id="one text is stored"),
        pytest.param({"a.txt": SHELLED + LONG, "b.txt": OWN}, "yes", id="two texts of their own"),
        pytest.param(
            {"a.txt": f"{SHELLED} {LONG}", "b.txt": f"{OWN} {SHELLED} {OWN}"},
            "no",
            id="both carry the passage that tells it",
        ),
        pytest.param(
            {"a.txt": f"{OWN} {LONG} {HARVEST}", "b.txt": f"{HARVEST} {SHELLED} {OTHER}"},
            "yes",
            id="what both carry is about something else",
        ),
        pytest.param(
            {"a.txt": f"{HARVEST} {OWN}", "b.txt": f"{HARVEST} {OWN} Prices may rise."},
            "no",
            id="the texts are nearly one",
        ),
    ],
)
def test_what_two_texts_share_decides_if_it_tells_both(texts: dict[str, str], answer: str) -> None:
    assert verdict(world(texts)).answer == answer


def test_the_reason_says_where_and_shows_no_word_of_a_text() -> None:
    found = verdict(world({"a.txt": f"{SHELLED} {LONG}", "b.txt": f"{OWN} {SHELLED} {OWN}"}))
    assert found.reason == (
        "both texts have a passage of 24 words in common (a.txt from character 0, b.txt from "
        f"{len(OWN) + 1})"
    )


def test_the_reason_is_the_same_both_ways_round() -> None:
    texts = {"a.txt": f"{SHELLED} {LONG}", "b.txt": f"{OWN} {SHELLED} {OWN}"}
    first, second = Statements(*read(world(texts)))
    copied = Copied(texts)
    assert copied.reason(first, second) == copied.reason(second, first)
    assert Copied(texts).reason(second, first) == copied.reason(first, second)


def test_near_copies_say_how_much_they_share() -> None:
    found = verdict(world({"a.txt": f"{HARVEST} {OWN}", "b.txt": f"{HARVEST} {OWN} More."}))
    assert found.reason == "100 % of the words of one text stand in the other"


def test_a_passage_counts_if_it_covers_what_is_quoted() -> None:
    texts = {"a.txt": f"{OWN} {LONG}", "b.txt": f"{SHELLED} {OWN} {SHELLED}"}
    assert verdict(world(texts)).answer == "yes", "the claim has other words"
    words = "Nothing is left"
    starts = [text.index(words) for text in texts.values()]
    first, second = (
        {"quote": {"text": words, "start": start, "end": start + len(words)}} for start in starts
    )
    found = verdict(world(texts, **{"k-1": first, "k-2": second}))
    assert found.answer == "no"


@pytest.mark.parametrize(
    ("words", "tells"),
    [("two", False), ("three", True), ("four", True), ("five", False), ("two three", True)],
    ids=["before it", "its first", "its last", "after it", "across its start"],
)
def test_a_passage_covers_a_quotation_of_which_it_has_a_word(words: str, tells: bool) -> None:
    text = "one two three four five six"
    start = text.index(words)
    quote = {"text": words, "start": start, "end": start + len(words)}
    first, _ = (data := Statements(*read(world({}, **{"k-1": {"quote": quote}}))))
    assert len(data) == 2
    assert _tells(Wording.of(text), (2, 4), first) is tells


def read(data: Dataset) -> tuple[Dataset, Registers]:
    return data, Registers(data)


def test_one_file_of_two_documents_says_nothing_of_copying() -> None:
    texts = {"a.txt": f"{SHELLED} {LONG}"}
    source = {"publisher": "Herald", "published": "2031-05-05", "text_file": "a.txt"}
    data = world(texts, **{"k-2": {"source": source}})
    first, second = Statements(data, Registers(data))
    assert Copied(texts).reason(first, second) is None


def test_one_text_counts_once() -> None:
    copied = {"a.txt": f"{SHELLED} {LONG}", "b.txt": f"{OWN} {SHELLED} {OWN}"}
    kinds = [
        [str(relation.kind) for relation in cross_verify(world(texts)).relations]
        for texts in ({}, copied)
    ]
    assert kinds == [["corroborates"], ["repeats"]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            {"claim": "He said: “We saw the mill burn all night long.”"},
            {"claim": 'A worker: "we saw the mill burn all night long"'},
            id="quotations inside claims",
        ),
        pytest.param(
            {"quote": {"text": "Мы видели, как мельница горела", "translation": "We saw it burn "
                       "all night long"}},
            {"quote": "we saw it burn all night long"},
            id="a translation and its original",
        ),
    ],
)  # fmt: skip
def test_the_same_quotation_is_one_origin(first: dict[str, Any], second: dict[str, Any]) -> None:
    found = verdict(world({}, **{"k-1": first, "k-2": second}))
    assert found.answer == "no"
    assert "both quote the same words" in found.reason
