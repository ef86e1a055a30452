"""What matching promises, whatever the data set."""

import random
from collections import Counter
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.match.effort import examples
from tests.match.strategies import Row, allegations, dataset
from verify.match import Matching, match

Partition = set[frozenset[str]]


def partition(matching: Matching) -> Partition:
    return {frozenset(matching.ids[at] for at in event.members) for event in matching.events}


def matched(rows: list[Row], **tables: Any) -> Partition:
    return partition(match(dataset(rows, **tables)))


def together(matching: Matching, *names: str) -> bool:
    return len({int(matching.event_of[matching.ids.index(name)]) for name in names}) == 1


@settings(max_examples=examples(25))
@given(allegations())
def test_every_allegation_is_in_exactly_one_event(rows: list[Row]) -> None:
    matching = match(dataset(rows))
    members = [at for event in matching.events for at in event.members]
    assert sorted(members) == list(range(len(rows)))
    assert all(at in matching.events[matching.event_of[at]].members for at in members)
    assert [event.members[0] for event in matching.events] == sorted(
        event.members[0] for event in matching.events
    )


@settings(max_examples=examples(25))
@given(allegations(), st.randoms(use_true_random=False))
def test_the_order_of_the_allegations_changes_no_event(
    rows: list[Row], shuffle: random.Random
) -> None:
    other = list(rows)
    shuffle.shuffle(other)
    assert matched(other) == matched(rows)


@settings(max_examples=examples(20))
@given(allegations(), st.data())
def test_a_duplicate_that_tells_enough_changes_no_other_event(
    rows: list[Row], data: st.DataObject
) -> None:
    told = Counter(row["source"] for row in rows)
    often = [row for row in rows if told[row["source"]] > 1]  # else its document tells more now
    assume(often)
    copied = data.draw(st.sampled_from(often))
    after = match(dataset([*rows, copied | {"id": "a-copy"}]))
    row = dict(zip(after.ids, after.distinct.row.tolist(), strict=True))
    assume(row["a-copy"] == row[copied["id"]])  # else too little is told: the copy is one more
    assert {event - {"a-copy"} for event in partition(after)} - {frozenset()} == matched(rows)


@settings(max_examples=examples(20))
@given(allegations())
def test_an_unrelated_allegation_changes_no_event(rows: list[Row]) -> None:
    stranger = {
        "id": "stranger",
        "claim": "A ship ran aground.",
        "source": {"publisher": "Sea News", "published": "2040-01-01"},
        "about": {"act": "accident", "place": "Honolulu", "when": "2040-01-01"},
    }
    assert matched([*rows, stranger]) == matched(rows) | {frozenset({"stranger"})}


@settings(max_examples=examples(20))
@given(allegations())
def test_swapping_the_sides_changes_no_event(rows: list[Row]) -> None:
    swap = {"Northern troops": "Southern troops", "Southern troops": "Northern troops"}
    swapped = []
    for row in rows:
        about = dict(row["about"])
        if "accused" in about:
            about["accused"] = swap.get(about["accused"], about["accused"])
        swapped.append(row | {"about": about})
    assert matched(swapped) == matched(rows)


@settings(max_examples=examples(20))
@given(allegations(most=6))
def test_a_score_is_symmetric_and_the_sum_of_its_steps(rows: list[Row]) -> None:
    matching = match(dataset(rows))
    for i in range(len(rows)):
        for j in range(i):
            score = matching.score(i, j)
            assert score == matching.score(j, i)
            assert score.bits == pytest.approx(sum(step.bits for step in score.waterfall))


@settings(max_examples=examples(20))
@given(allegations(most=6))
def test_the_fast_scores_are_those_that_are_explained(rows: list[Row]) -> None:
    matching = match(dataset(rows))
    found, position = matching.scored.found, matching.distinct.position
    pairs = zip(position[found.left], position[found.right], matching.scored.bits, strict=True)
    for i, j, bits in pairs:
        assert matching.score(int(i), int(j)).bits == pytest.approx(int(bits) / 100)


SCENE: Row = {
    "claim": "Shells hit the bakery.",
    "source": {"publisher": "Gazette", "published": "2031-05-06"},
    "about": {"act": "shelling", "place": "Izium", "when": "2031-05-04", "accused": "the North"},
}


def scene(name: str, claim: str = "", **about: Any) -> Row:
    changed = {k: v for k, v in (SCENE["about"] | about).items() if v is not None}
    return SCENE | {"id": name, "about": changed} | ({"claim": claim} if claim else {})


def test_two_sides_that_blame_each_other_speak_of_one_event() -> None:
    matching = match(dataset([scene("a"), scene("b", accused="the South")]))
    assert together(matching, "a", "b")


def test_a_denial_of_everything_joins_no_event() -> None:
    denial = scene("b") | {"stance": "denies", "scope": "blanket"}
    assert matched([scene("a"), denial]) == {frozenset("a"), frozenset("b")}


def test_a_denial_joins_what_it_denies_whatever_it_says() -> None:
    denial = scene("b", "Nothing of the kind.", act=None, place=None, when=None, accused=None)
    matching = match(dataset([scene("a"), denial | {"stance": "denies", "denies": ["a"]}]))
    assert together(matching, "a", "b")


def test_a_pattern_is_not_the_incident_that_it_contains() -> None:
    pattern = scene("b", "War crimes go on.", act="war crimes", when="March to May 2031")
    assert not together(match(dataset([scene("a"), pattern])), "a", "b")


def test_a_region_over_weeks_is_not_the_town_on_a_day() -> None:
    wide = scene("b", place="Kharkiv region", when="2031-04-20/2031-05-20")
    assert not together(match(dataset([scene("a"), wide])), "a", "b")


def test_the_same_act_alone_makes_no_event() -> None:
    bare = [
        {"id": name, "claim": claim, "source": name, "about": {"act": "shelling"}}
        for name, claim in (("a", "The bakery was hit."), ("b", "The school burned down."))
    ]
    assert not together(match(dataset(bare)), "a", "b")


def test_equal_words_that_say_nothing_make_no_event() -> None:
    empty = [{"id": name, "claim": "People were killed.", "source": name} for name in "abc"]
    assert len(match(dataset(empty)).events) == 3


def test_a_missing_date_is_made_up_for_by_place_act_accused_and_figure() -> None:
    figures = {"figures": ["at least 460 people killed"]}
    rows = [scene("a") | figures, scene("b", when=None) | figures]
    assert match(dataset(rows)).score(0, 1).suggested


def test_weeks_apart_is_another_event() -> None:
    assert not together(match(dataset([scene("a"), scene("b", when="2031-06-20")])), "a", "b")


@pytest.mark.parametrize("same", [True, False], ids=["one event", "different events"])
def test_what_a_person_decided_holds(same: bool) -> None:
    kind = "same_event" if same else "not_same_event"
    other = scene("b", when="2031-09-09") if same else scene("b")
    judgement = {"a": "a", "b": "b", "judgement": kind, "by": "A. Curator"}
    matching = match(dataset([scene("a"), other, scene("c")], judgements=[judgement]))
    assert together(matching, "a", "b") is same
    assert matching.judged(0, 1) is same
    assert matching.score(0, 1).confirmed is same


def test_an_event_keeps_its_id_while_the_data_set_grows() -> None:
    first = match(dataset([scene("b"), scene("c")]))
    second = match(dataset([scene("a"), scene("b"), scene("c")]), previous=first)
    assert [event.id for event in first.events] == ["b"]
    assert [event.id for event in second.events] == ["b"]


def test_an_event_that_splits_keeps_its_id_for_the_larger_part() -> None:
    rows = [scene(name) for name in "abc"]
    first = match(dataset(rows))
    apart = [
        {"a": "a", "b": name, "judgement": "not_same_event", "by": "A. Curator"} for name in "bc"
    ]
    second = match(dataset(rows, judgements=apart), previous=first)
    names = {frozenset(event.members): event.id for event in second.events}
    assert names[frozenset({1, 2})] == "a"
    assert names[frozenset({0})] != "a"


def test_the_runner_up_is_the_event_that_speaks_next_for_an_allegation() -> None:
    rows = [scene("a"), scene("b"), scene("c", "A well was poisoned.", act="poisoning")]
    matching = match(dataset(rows))
    found = matching.runner_up(2)
    assert found is None or found.event.members == (0, 1)


def test_what_is_missing_is_named() -> None:
    matching = match(dataset([scene("a", place=None, when=None)]))
    assert matching.missing(0) == ("place", "when", "figures")


def test_statistics_count_and_estimate() -> None:
    stats = match(dataset([scene(name) for name in "ab"] + [scene("c", place="Ankara")])).stats
    assert (stats.allegations, stats.distinct, stats.events) == (3, 2, 2)
    assert stats.weights


@pytest.mark.parametrize(
    "claim",
    [
        "x" * 1_000_000,
        "Ab " * 300_000,
        "1,000 " * 150_000,
        "a'" * 500_000,
        "\u200b" * 100_000 + "x",
    ],
    ids=["one word", "capitals", "numbers", "apostrophes", "invisible"],
)
def test_hostile_text_costs_no_more_than_its_length(claim: str) -> None:
    rows = [{"id": name, "claim": claim, "source": "s1"} for name in "ab"]
    assert len(match(dataset(rows)).ids) == 2


def test_no_data_give_no_events() -> None:
    assert match(dataset([])).events == ()
