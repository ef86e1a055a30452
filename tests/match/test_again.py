"""Matching what was added gives exactly what matching everything gives."""

import random
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.match.effort import examples
from tests.match.strategies import ACTS, DAYS, PLACES, Row, allegations, dataset
from verify.match import Matching, match
from verify.match.renew import renewed
from verify.models.dataset import Dataset
from verify.pipeline import cross_verify


def same(one: Matching, other: Matching) -> None:
    """Assert that two matchings are equal in all that was compared and concluded."""
    for name in ("row", "position", "key"):
        assert np.array_equal(getattr(one.distinct, name), getattr(other.distinct, name)), name
    for name in ("left", "right", "capped"):
        assert np.array_equal(getattr(one.scored.found, name), getattr(other.scored.found, name))
    assert np.array_equal(one.scored.bits, other.scored.bits)
    assert one.skipped.by_reason == other.skipped.by_reason
    assert np.array_equal(one.label, other.label)
    assert np.array_equal(one.event_of, other.event_of)
    assert [event.members for event in one.events] == [event.members for event in other.events]


def names(matching: Matching) -> list[str]:
    return [event.id for event in matching.events]


@st.composite
def edits(draw: st.DrawFn) -> tuple[list[Row], list[list[Row]]]:
    """Draw some allegations, and what they become: some come, some go, some change, some move."""
    rows = draw(allegations(most=14))
    kept = draw(st.integers(0, len(rows)))
    states = []
    for _ in range(draw(st.integers(1, 3))):
        state = rows[:kept]
        for row in rows[kept:]:
            what = draw(st.sampled_from(["as it is", "as it is", "gone", "changed", "first"]))
            if what == "changed":
                about = {"place": draw(st.sampled_from(PLACES)), "act": draw(st.sampled_from(ACTS))}
                about["when"] = draw(st.sampled_from(DAYS))
                state.append(row | {"about": {k: v for k, v in about.items() if v}})
            elif what == "first":
                state.insert(0, row)
            elif what == "as it is":
                state.append(row)
        states.append(state)
    return rows[:kept], states


@settings(max_examples=examples(20))
@given(edits())
def test_what_is_added_changed_or_gone_gives_the_events_of_a_full_run(
    drawn: tuple[list[Row], list[list[Row]]],
) -> None:
    first, states = drawn
    matching = match(dataset(first))
    for state in states:
        data = dataset(state)
        whole = match(data)
        again = match(data, previous=matching)
        same(again, whole)
        assert names(again) == names(match(data, previous=_names_only(matching)))
        matching = again


def _names_only(matching: Matching) -> Matching:
    """Return the matching as one of other weights: only the names of its events are of use."""
    return replace(matching, weights=replace(matching.weights, version="other"))


@settings(max_examples=examples(15))
@given(allegations(most=8), st.data())
def test_a_judgement_that_is_added_counts_as_in_a_full_run(
    rows: list[Row], data: st.DataObject
) -> None:
    pair = st.tuples(*[st.sampled_from(rows)] * 2).filter(lambda p: p[0]["id"] != p[1]["id"])
    if len(rows) < 2:
        return
    judgements = [
        {"a": a["id"], "b": b["id"], "judgement": "same_event", "by": "A. Curator"}
        for a, b in data.draw(st.lists(pair, min_size=1, max_size=3))
    ]
    a, b = data.draw(pair)
    apart = {"a": a["id"], "b": b["id"], "judgement": "not_same_event", "by": "A. Curator"}
    earlier = match(dataset(rows, judgements=judgements))
    for given_now in (judgements[:-1], [], [apart]):
        now = dataset(rows, judgements=given_now)
        same(match(now, previous=earlier), match(now))


def scene(name: str, **about: Any) -> Row:
    told = {"act": "shelling", "place": "Izium", "when": "2031-05-04"} | about
    return {"id": name, "claim": "Shells hit the bakery.", "source": "s1", "about": told}


def crowd(count: int, seed: int) -> list[Row]:
    """Make reports of few places, days and words: crowded enough for every cap."""
    draw = random.Random(seed)
    rows = []
    for number in range(count):
        words = draw.choices(["bakery", "bridge", "ferry", "school", "orchard", "silo"], k=3)
        about = {
            "act": draw.choice(["shelling", "killing"]),
            "place": draw.choice(["Izium", "Kherson", "Kherson region", None]),
            "when": draw.choice(["2031-05-04", "2031-05-05", "May 2031", None, None]),
        }
        row = scene(f"{seed}-{number:04}") | {
            "claim": f"Hit was the {' or the '.join(words)} no. {draw.randrange(60)}.",
            "source": {"publisher": draw.choice(["Gazette", "Courier"])},
            "about": {name: value for name, value in about.items() if value},
        }
        rows.append(row)
    return rows


def test_caps_cut_as_in_a_full_run() -> None:
    rows = crowd(900, seed=1)
    earlier, data = match(dataset(rows[:860])), dataset(rows)
    whole = match(data)
    assert sum(whole.skipped.by_reason.values()) > 1_000
    assert len(set(whole.scored.found.capped.tolist())) == 2
    same(match(data, previous=earlier), whole)


def begun_anew(first: Dataset, second: Dataset) -> bool:
    matching = match(first)
    same(match(second, previous=matching), match(second))
    return renewed(matching.ground, matching.encoded, second) is None


ROWS = [scene("a"), scene("b", act="strike"), scene("c", place="Kherson", accused="masked men")]


@pytest.mark.parametrize(
    ("tables", "anew"),
    [
        ({}, False),
        ({"sources": [{"id": "s9", "publisher": "Herald"}]}, False),
        ({"sources": [{"id": "s1", "publisher": "Herald", "published": "2031-06-06"}]}, True),
        ({"actors": [{"id": "x", "name": "masked men", "kind": "person"}]}, True),
        ({"places": [{"id": "x", "name": "Izium"}]}, True),
    ],
    ids=["nothing", "a source nobody cites", "a cited source", "an actor", "a place"],
)
def test_what_counts_for_all_allegations_is_read_anew(tables: dict[str, Any], anew: bool) -> None:
    assert begun_anew(Dataset.of(ROWS), Dataset.of([*ROWS, scene("d")], **tables)) is anew


@pytest.mark.parametrize(
    "about",
    [
        {"accused": {"name": "The Unit", "kind": "person"}},
        {"place": {"name": "Old Mill", "within": "Kherson region"}},
        {"accused": "Masked Men"},
    ],
    ids=["an actor in place", "a place in place", "a spelling that makes it a name"],
)
def test_an_allegation_that_says_how_others_are_read_makes_all_be_read_anew(
    about: dict[str, Any],
) -> None:
    first = [*ROWS, scene("x") | {"speaker": "masked men"}]
    assert begun_anew(Dataset.of(first), Dataset.of([*first, scene("d", **about)]))


def test_unchanged_allegations_are_not_read_again() -> None:
    matching = match(Dataset.of(ROWS))
    more = Dataset.of([scene("d", act="fire"), *ROWS[:2], ROWS[2] | {"claim": "A well burned."}])
    found = renewed(matching.ground, matching.encoded, more)
    assert found is not None
    assert found.before.tolist() == [-1, 0, 1, -1]


def test_a_document_that_says_more_is_read_again_as_a_whole() -> None:
    document = {"url": "https://example.org/1", "publisher": "Gazette"}
    rows = [ROWS[0], *(scene(name) | {"source": document} for name in "xy")]
    matching = match(Dataset.of(rows))
    more = Dataset.of([*rows, scene("z") | {"source": document}])
    found = renewed(matching.ground, matching.encoded, more)
    assert found is not None
    assert found.before.tolist() == [0, -1, -1, -1]


def test_the_whole_path_with_an_earlier_result_is_that_of_a_full_run() -> None:
    first, data = dataset(crowd(60, seed=4)), dataset(crowd(70, seed=4))
    again = cross_verify(data, previous=cross_verify(first))
    whole = cross_verify(data)
    same(again.matching, whole.matching)
    assert [str(relation) for relation in again.relations] == [str(r) for r in whole.relations]
    assert again.matching.stats == whole.matching.stats
