"""Which pairs a person is asked about."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.match.effort import examples
from tests.match.strategies import Row, allegations, dataset
from verify.match import Matching, match
from verify.match.uncertain import uncertain


def asked(matching: Matching) -> list[tuple[str, str]]:
    return [(matching.ids[pair.a], matching.ids[pair.b]) for pair in uncertain(matching)]


@settings(max_examples=examples(15))
@given(allegations(), st.randoms(use_true_random=False))
def test_the_order_of_the_allegations_changes_no_question(
    rows: list[Row], shuffle: random.Random
) -> None:
    other = list(rows)
    shuffle.shuffle(other)
    assert set(asked(match(dataset(other)))) == set(asked(match(dataset(rows))))


@settings(max_examples=examples(15))
@given(allegations())
def test_the_most_useful_come_first_and_no_two_events_twice(rows: list[Row]) -> None:
    matching = match(dataset(rows))
    pairs = uncertain(matching)
    assert [pair.worth for pair in pairs] == sorted((p.worth for p in pairs), reverse=True)
    events = [frozenset(matching.event_of[[pair.a, pair.b]].tolist()) for pair in pairs]
    assert len(set(events)) == len(events)
    for pair in pairs:
        assert pair.bits == matching.score(pair.a, pair.b).bits
        assert pair.together == (len(events[pairs.index(pair)]) == 1)


def test_what_a_person_decided_is_not_asked() -> None:
    about = {"act": "shelling", "place": "Izium"}
    rows = [
        {"id": n, "claim": f"Shells hit the {w}.", "source": n, "about": about}
        for n, w in (("a", "bakery"), ("b", "bakery"), ("c", "ferry"))
    ]
    judgements = [
        {"a": "a", "b": "b", "judgement": "same_event"},
        {"a": "b", "b": "c", "judgement": "not_same_event"},
    ]
    assert asked(match(dataset(rows)))
    assert asked(match(dataset(rows, judgements=judgements))) == []
