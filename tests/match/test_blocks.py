"""Blocking: each way in which little is known has a path of its own, and caps are counted."""

from typing import Any

import numpy as np
import pytest

from tests.match.strategies import Row
from tests.match.test_again import crowd
from verify.match import Matching, match
from verify.match.missed import missed_pairs
from verify.match.score import hundredths, score
from verify.models.dataset import Dataset

TOLD: dict[str, Any] = {"act": "shelling", "place": "Izium", "when": "2031-05-14"}


def report(name: str, claim: str, about: dict[str, Any], source: Any = "Gazette") -> Row:
    told = {field: value for field, value in (TOLD | about).items() if value}
    return {"id": name, "claim": claim, "source": source, "about": told}


def others(count: int) -> list[Row]:
    """Make reports of other things, so many that no place or day is compared as a whole."""
    places = ("Izium", "Kherson", "Balakliia", None)
    return [
        report(
            f"z{number:03}",
            f"Looters emptied shop no. {number}.",
            {
                "act": "looting",
                "place": places[number % 4],
                "when": f"2031-05-{1 + number % 28:02}" if number % 3 else None,
            },
        )
        for number in range(count)
    ]


def met(matching: Matching, a: str, b: str) -> bool:
    """Whether two allegations were compared."""
    row = matching.distinct.row
    one, other = sorted(int(row[matching.ids.index(name)]) for name in (a, b))
    found = matching.scored.found
    return bool(((found.left == one) & (found.right == other)).any())


CASES = {
    "both known": ({}, {}),
    "two days apart": ({}, {"when": "2031-05-16"}),
    "a place is missing": ({}, {"place": None}),
    "both places are missing": ({"place": None}, {"place": None}),
    "a date is missing": ({}, {"when": None}),
    "both dates are missing": ({"when": None}, {"when": None}),
    "place and date are missing": ({}, {"place": None, "when": None}),
    "a vague date": ({}, {"when": "May 2031"}),
    "a season": ({}, {"when": "2031-03-01/2031-06-30"}),
    "an open date": ({}, {"when": "until 15 May 2031"}),
    "a date coded to the first of the month": ({}, {"when": "2031-05-01"}),
    "a region only": ({}, {"place": "Kharkiv region"}),
    "a region and a vague date": ({}, {"place": "Kharkiv region", "when": "May 2031"}),
    "a region and no date": ({}, {"place": "Kharkiv region", "when": None}),
    "a place in the claim only": ({}, {"place": None}),
}


@pytest.mark.parametrize("alone", [True, False], ids=["few records", "many others"])
@pytest.mark.parametrize(("one", "other"), CASES.values(), ids=CASES.keys())
def test_reports_of_one_thing_meet_whatever_is_missing(
    one: dict[str, Any], other: dict[str, Any], alone: bool
) -> None:
    claim = "Shells hit the orangery of the botanists in Izium."
    rows = [report("a", claim, one), report("b", "The orangery: botanists fled Izium.", other)]
    matching = match(Dataset.of(rows if alone else rows + others(400)))
    assert met(matching, "a", "b")


def test_documents_that_speak_of_the_same_bring_their_vague_reports_together() -> None:
    words = "orangery botanists greenhouse ferns cactus pollen herbarium conservatory arboretum"
    documents = [
        {"url": f"https://example.org/{number}", "title": f"The {words} {number}"}
        for number in (1, 2)
    ]
    bare = {"place": None, "when": None}
    rows = [
        row
        for name, source in zip("ab", documents, strict=True)
        for row in (
            report(name, "It was hit.", bare, source),
            report(f"{name}-more", f"Gone: {words}.", bare | {"act": "statement"}, source),
        )
    ]
    matching = match(Dataset.of(rows + others(400)))
    assert met(matching, "a", "b")


def test_what_a_cap_leaves_out_is_counted_and_grows_no_faster_than_the_records() -> None:
    pairs = []
    for count in (600, 1_200):
        matching = match(Dataset.of(crowd(count, seed=2)))
        assert matching.skipped.total > 0
        assert matching.stats.skipped == matching.skipped.by_reason
        pairs.append(len(matching.scored.bits))
    assert pairs[1] < 2.6 * pairs[0]


def test_the_estimated_recall_is_near_the_counted_one() -> None:
    matching = match(Dataset.of(crowd(700, seed=5)))
    rows, weights = matching.distinct.encoded, matching.weights
    left, right = np.triu_indices(len(rows), 1)
    known = set(zip(matching.scored.found.left, matching.scored.found.right, strict=True))
    fresh = np.array([pair not in known for pair in zip(left, right, strict=True)])
    bits = score(rows, left[fresh], right[fresh], weights)
    counted = int((bits >= hundredths(weights.suggested)).sum())
    estimated = missed_pairs(rows, matching.scored, weights)
    assert counted > 200
    assert estimated.unseen == pytest.approx(counted, rel=0.15)
    assert matching.stats.recall == pytest.approx(
        matching.stats.linked / (matching.stats.linked + counted), abs=0.05
    )
