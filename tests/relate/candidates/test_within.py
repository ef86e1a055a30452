"""Small events are compared pair by pair, large ones by what each origin says."""

import importlib
from typing import Any

import pytest

from tests.build import allegation, verified
from verify.graph.verification import CrossVerification
from verify.relate.candidates.found import Candidates
from verify.relate.candidates.within import EVERY_PAIR, within_event

Row = dict[str, Any]

VAGUE: Row = {
    "speaker": "mission", "act": None, "place": None, "when": None, "source": "leaflet",
}  # fmt: skip
"""What is said over and over, so that only what a case adds tells two statements apart."""


def large(size: int, **more: Any) -> CrossVerification:
    """Make allegations of one mission that differ in what `more` gives for their number."""
    rows = []
    for i in reversed(range(size)):
        own = {key: values[i % len(values)] for key, values in more.items()}
        rows.append(allegation(f"k{i:03}", **(VAGUE | own)))
    return verified(*rows)


@pytest.mark.parametrize(
    "told_apart",
    [
        {"speaker": ["mission", "relief"]},
        {"stance": ["asserts", "denies"]},
        {"act": ["looting", "killing"]},
        {"place": ["Riverton", "Milltown"]},
        {"places": [["Riverton"], ["Riverton", "Milltown"]]},
        {"when": ["2031-05-04", "2031-05-05"]},
        {"when": ["2031-05-04", "2031-05-03/2031-05-04"]},
        {"when": ["2031-05-04", "2031-05-04/2031-05-05"]},
        {"accused": ["north-troops", "south-troops"]},
        {"responsible": ["north-troops", "south-troops"]},
        {"figures": [["9 killed"], ["12 killed"]]},
        {"figures": [["at least 9 killed"], ["9 to 12 killed"]]},
        {"figures": [["9 killed"], ["9 wounded"]]},
    ],
    ids=["speaker", "stance", "act", "place", "one place more", "day", "first day", "last day",
         "accused", "responsible", "number", "upper end", "what is counted"],
)  # fmt: skip
def test_a_large_event_is_compared_by_what_each_origin_says(told_apart: Row) -> None:
    cv = large(EVERY_PAIR + 1, **told_apart)
    found = Candidates()
    within_event(range(EVERY_PAIR + 1), cv.relations.statements, found)
    ids = cv.relations.statements.dataset.allegations.ids
    pairs = {tuple(sorted((ids[i], ids[j]))) for i, j in found.pairs}
    stars = {(f"k{i % 2:03}", f"k{i:03}") for i in range(2, EVERY_PAIR + 1)}
    assert pairs == stars | {("k000", "k001")}
    assert found.skipped["propositions of one event"] == 0


@pytest.mark.parametrize(
    "alike",
    [{"places": [["Riverton", "Milltown"], ["Milltown", "Riverton"]]},
     {"accused": [["north-troops", "south-troops"], ["south-troops", "north-troops"]]},
     {"responsible": [["north", "south"], ["south", "north"]]},
     {"source": ["herald", "courier"]},
     {"victims": [["civilians"], ["soldiers"]]}],
    ids=["order of places", "order of the accused", "order of those who answer for it",
         "papers", "victims"],
)  # fmt: skip
def test_what_is_no_other_proposition(alike: Row) -> None:
    cv = large(EVERY_PAIR + 1, **alike)
    found = Candidates()
    within_event(range(EVERY_PAIR + 1), cv.relations.statements, found)
    assert len(found.pairs) == EVERY_PAIR


def test_a_small_event_has_every_pair() -> None:
    cv = large(EVERY_PAIR)
    found = Candidates()
    within_event(range(EVERY_PAIR), cv.relations.statements, found)
    assert len(found.pairs) == EVERY_PAIR * (EVERY_PAIR - 1) // 2


@pytest.mark.parametrize(("most", "left", "skipped"), [(5, 0, 0), (4, 1, 4), (2, 3, 9)])
def test_propositions_beyond_the_cap_meet_nothing(
    most: int, left: int, skipped: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = importlib.import_module("verify.relate.candidates.within")
    monkeypatch.setattr(module, "MOST_PROPOSITIONS", most)
    monkeypatch.setattr(module, "EVERY_PAIR", 4)
    cv = large(5, act=["looting", "killing", "arson", "meeting", "detention"])
    found = Candidates()
    within_event(range(5), cv.relations.statements, found)
    assert len(found.pairs) == most * (most - 1) // 2
    assert most + left == 5
    assert found.skipped["propositions of one event"] == skipped
