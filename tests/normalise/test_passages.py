"""Runs of words that two texts have in common."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hang import ends_soon
from verify.normalise.passages import LEAST, Passage, Wording, shared_passages

TOLD = "shells fell on the lower town all night and the mill by the river burned to the ground"
EDITED = TOLD.replace("all night and", "the whole night, and")

WORDS = st.lists(st.sampled_from([f"w{n}" for n in range(400)]), max_size=120)
RUN = st.lists(st.sampled_from([f"r{n}" for n in range(400)]), min_size=LEAST, max_size=40)


def passages(a: str, b: str) -> tuple[Passage, ...]:
    return shared_passages(Wording.of(a), Wording.of(b))


@pytest.mark.parametrize(
    ("a", "b", "matched"),
    [
        pytest.param(f"Today {TOLD}.", f"It is said that {TOLD}, again.", [18], id="word for word"),
        pytest.param(f"Today {TOLD}.", f"“{TOLD.upper()}”!", [18], id="in other letters and marks"),
        pytest.param(f"Today {TOLD}.", f"It is said that {EDITED}.", [17], id="a copy is edited"),
        pytest.param("The mill burned to the ground.", TOLD, [], id="a few words are no passage"),
        pytest.param("The harvest was good this year.", TOLD, [], id="nothing in common"),
        pytest.param("", TOLD, [], id="an empty text"),
        pytest.param("…—!", TOLD, [], id="a text without words"),
    ],
)
def test_a_passage_is_a_run_of_words_in_both_texts(a: str, b: str, matched: list[int]) -> None:
    assert [passage.matched for passage in passages(a, b)] == matched


def test_a_passage_says_where_it_stands() -> None:
    text = f"Words before. {TOLD}. Words behind."
    (found,) = passages(text, TOLD)
    wording = Wording.of(text)
    start, end = wording.spans[found.first[0]][0], wording.spans[found.first[1] - 1][1]
    assert text[start:end] == TOLD
    assert wording.at(start, end) == found.first


def test_a_stretch_without_words_holds_none() -> None:
    assert Wording.of("one ... two").at(3, 7) == (0, 0)


def test_passages_far_from_each_other_stay_apart() -> None:
    other = "a convoy of nine trucks left the depot before dawn and reached the pass by noon"
    between = " ".join(f"between{n}" for n in range(30))
    found = passages(f"{TOLD} {between} {other}", f"{other} {TOLD}")
    assert [passage.matched for passage in found] == [18, 16]
    assert found[0].second[0] > found[1].second[0]


@given(WORDS, WORDS, RUN, st.data())
def test_a_run_put_into_two_texts_is_found_whole(
    a: list[str], b: list[str], run: list[str], data: st.DataObject
) -> None:
    i = data.draw(st.integers(0, len(a)))
    j = data.draw(st.integers(0, len(b)))
    found = passages(" ".join(a[:i] + run + a[i:]), " ".join(b[:j] + run + b[j:]))
    assert any(p.first[0] <= i and i + len(run) <= p.first[1] for p in found)


@given(WORDS, WORDS, RUN)
def test_the_order_of_the_texts_changes_how_much_is_shared_little(
    a: list[str], b: list[str], run: list[str]
) -> None:
    one, other = " ".join(a + run), " ".join(run + b)
    assert bool(passages(one, other)) == bool(passages(other, one))


@given(WORDS)
def test_no_word_of_the_first_text_is_counted_twice(words: list[str]) -> None:
    text = " ".join(words)
    ends = [passage.first for passage in passages(text, text + " " + text)]
    assert all(before[1] <= after[0] for before, after in pairwise(ends))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a " * 40_000, id="one word again and again"),
        pytest.param("a b " * 20_000, id="two words in turn"),
        pytest.param("x" * 200_000, id="one endless word"),
    ],
)
def test_hostile_texts_cost_little(text: str) -> None:
    with ends_soon():
        passages(text, text[1:])


def test_long_texts_cost_what_their_length_costs() -> None:
    draw = random.Random(5)
    words = [f"w{draw.randrange(3_000)}" for _ in range(30_000)]
    edited = [word if n % 25 else "edited" for n, word in enumerate(words)]
    with ends_soon():
        found = passages(" ".join(words), " ".join(edited))
    assert sum(passage.matched for passage in found) > 25_000
