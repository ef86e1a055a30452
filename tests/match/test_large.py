"""Two ways to one answer: what is spared or hurried gives what the plain way gives."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.match.strategies import Row, allegations, dataset
from verify.match import Weights, cluster, score
from verify.match.compare import text
from verify.match.encode import encode
from verify.match.profiles import OFTEN, Words
from verify.normalise.registers import Registers

Edges = list[tuple[int, int]]


@st.composite
def graphs(draw: st.DrawFn) -> tuple[int, Edges]:
    count = draw(st.integers(1, 30))
    row = st.integers(0, count - 1)
    return count, draw(st.lists(st.tuples(row, row), max_size=40))


@st.composite
def texts(draw: st.DrawFn) -> tuple[Words, Edges]:
    """Draw telling words (each weighs something) of rows, none in some, and pairs of rows."""
    known = draw(st.integers(1, 12))
    entry = st.dictionaries(st.integers(0, known - 1), st.integers(1, OFTEN))
    rows = draw(st.lists(entry, min_size=1, max_size=10))
    weight = draw(st.lists(st.integers(1, 60), min_size=known, max_size=known))
    entries = [one for words in rows for one in sorted(words.items())]
    row = st.integers(0, len(rows) - 1)
    return (
        Words(
            start=np.cumsum([0, *map(len, rows)]),
            word=np.array([word for word, _ in entries], np.int32),
            times=np.array([times for _, times in entries], np.int8),
            weight=np.array(weight, np.int64),
            key=np.arange(known, dtype=np.uint64),
        ),
        draw(st.lists(st.tuples(row, row), max_size=30)),
    )


def columns(pairs: Edges) -> tuple[np.ndarray, np.ndarray]:
    left, right = np.array(pairs, np.int64).reshape(-1, 2).T
    return left, right


@given(graphs())
def test_rows_hang_together_as_the_parts_of_a_graph_do(graph: tuple[int, Edges]) -> None:
    count, edges = graph
    found = cluster.components(count, *columns(edges)).tolist()
    whole = nx.Graph(edges)
    whole.add_nodes_from(range(count))
    assert found == [min(nx.node_connected_component(whole, row)) for row in range(count)]


def test_a_long_chain_in_any_order_is_one_part() -> None:
    rows = np.random.default_rng(5).permutation(3_000)
    assert not cluster.components(3_000, rows[:-1], rows[1:]).any()


@given(texts())
def test_texts_are_alike_to_the_same_degree_whether_few_or_many(case: tuple[Words, Edges]) -> None:
    words, pairs = case
    left, right = columns(pairs)
    few = text.likeness(words, left, right)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(text, "FEW_PAIRS", -1)
        patched.setattr(text, "_likeness_of_few", None)
        many = text.likeness(words, left, right)
    # Equal to the last bit: the sums are of whole numbers, in whatever order.
    assert few[0].tolist() == many[0].tolist()
    assert few[1].tolist() == many[1].tolist()
    assert few[2].tolist() == many[2].tolist()


@given(allegations())
def test_pairs_are_worth_the_same_however_the_work_is_shared(rows: list[Row]) -> None:
    encoded, weights = encode(Registers(dataset(rows))), Weights.default()
    left, right = np.triu_indices(len(rows), 1)
    alone = score.total(encoded, left, right, weights)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(score, "_MANY", 0)
        patched.setattr(score, "_CHUNK", 3)
        shared = score.score(encoded, left, right, weights)
    assert shared.tolist() == alone.tolist()
