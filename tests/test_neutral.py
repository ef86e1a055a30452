"""No side is treated otherwise: with the names of both exchanged, every answer is the same."""

import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

import verify
from tests.seeds_pairs import PAIRS
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.models.info import DatasetInfo
from verify.pipeline import cross_verify

EXAMPLE = Path(__file__).parents[1] / "examples" / "kherson-kharkiv"

TWINS = {
    "Ukraine": "Russia",
    "Ukrainian": "Russian",
    "Украин": "Росси",
    "Україн": "Росі",
}
"""What names one side, and what then names the other; other endings follow."""

_BOTH = {
    form(name): form(twin)
    for a, b in TWINS.items()
    for name, twin in ((a, b), (b, a))
    for form in (str, str.lower, str.upper)
}
_NAME = re.compile("|".join(sorted(_BOTH, key=len, reverse=True)))

COUNTRIES = {"Ukraine": "Ukr\u0430ine", "Russia": "Russi\u0430"}
"""Countries as places bear a look-alike letter here, which finds the same country and which the
exchange passes over: where Kherson lies does not change with the name of a party."""


def exchanged(text: str) -> str:
    """Exchange the names of the two sides."""
    return _NAME.sub(lambda match: _BOTH[match[0]], text)


def swapped(value: Any) -> Any:
    """Exchange the names of the two sides in everything that raw records say."""
    return json.loads(exchanged(json.dumps(value, ensure_ascii=False)))


def _coded(row: Any) -> Any:
    """Spell countries that are places so that the exchange passes over them."""
    about = dict(row.get("about") or {})
    for field in ("place", "places"):
        if field in about:
            given = about[field] if isinstance(about[field], list) else [about[field]]
            about[field] = [COUNTRIES.get(str(name), name) for name in given]
    return {**row, "about": about} if about else row


@lru_cache(maxsize=2)
def verified(*, sides_exchanged: bool) -> CrossVerification:
    """Cross-verify the example, as it is or with the names of the sides exchanged."""
    return cross_verify(_data(sides_exchanged=sides_exchanged))


def _data(*, sides_exchanged: bool, kept: slice = slice(None)) -> Dataset:
    data = verify.read(EXAMPLE)
    tables = {name: list(table.rows()) for name, table in data.tables().items()}
    tables["allegations"] = [_coded(row) for row in tables["allegations"][kept]]
    info = data.info.model_dump(mode="json", by_alias=True)
    if sides_exchanged:
        tables, info = swapped(tables), swapped(info)
    return Dataset.of(**tables, info=DatasetInfo.model_validate(info, strict=False))


Asked = Callable[[CrossVerification], str]

QUESTIONS: dict[str, Asked] = {
    "single_source": lambda cv: verify.single_source(cv).to_markdown(),
    "echoes": lambda cv: verify.echoes(cv).to_markdown(),
    "contradictions": lambda cv: verify.contradictions(cv).to_markdown(),
    "near_contradictions": lambda cv: verify.near_contradictions(cv).to_markdown(),
    "figures": lambda cv: verify.figures(cv).to_markdown(),
    "events": lambda cv: verify.events(cv, every=True).to_markdown(),
    "source_summary": lambda cv: verify.source_summary(cv).to_markdown(),
    "brief": lambda cv: verify.brief(cv).to_markdown(),
    "attribution_tree": lambda cv: "\n".join(_trees(cv)),
    "explain": lambda cv: "\n".join(verify.explain(cv, e.a, e.b).to_markdown() for e in PAIRS),
    "without": lambda cv: "\n".join(_without(cv)),
    "without_each": lambda cv: verify.without_each(cv).to_markdown(),
    "source_matrix": lambda cv: verify.source_matrix(cv).to_markdown(),
    "balance": lambda cv: verify.balance(cv).to_markdown(),
    "overlap": lambda cv: verify.overlap(cv, by="origin").to_markdown(),
    "timeline": lambda cv: verify.timeline(cv).to_markdown(),
    "history": lambda cv: "\n".join(_histories(cv)),
    "replies": lambda cv: verify.replies(cv).to_markdown(),
    "reply_records": lambda cv: json.dumps(verify.replies(cv).to_dicts(), ensure_ascii=False),
    "graph": lambda cv: _graph(cv.graph),
    "attribution": lambda cv: _graph(cv.attribution),
    "records": lambda cv: json.dumps(verify.single_source(cv).to_dicts(), ensure_ascii=False),
}


def _trees(cv: CrossVerification) -> Iterator[str]:
    for name in cv.dataset.allegations.ids:
        yield verify.attribution_tree(cv, name).to_markdown()


def _without(cv: CrossVerification) -> Iterator[str]:
    for name in cv.dataset.allegations.ids[::5]:
        yield verify.without(cv, origin=name).to_markdown()
    yield verify.without(cv, relay="tass").to_markdown()
    yield verify.without(cv, source="s001").to_markdown()


def _histories(cv: CrossVerification) -> Iterator[str]:
    for name in cv.dataset.allegations.ids:
        yield verify.history(cv, name).to_markdown()


def _graph(graph: Any) -> str:
    data = nx.node_link_data(graph, edges="edges")
    return json.dumps(data, ensure_ascii=False, indent=1)


def test_exchanging_twice_gives_the_data_back() -> None:
    rows = [dict(row) for row in verify.read(EXAMPLE).allegations.rows()]
    assert swapped(rows) != rows
    assert swapped(swapped(rows)) == rows


def test_the_two_sides_do_exchange_places() -> None:
    plain, other = verified(sides_exchanged=False), verified(sides_exchanged=True)
    parties = [{s.party for s in cv.statements} for cv in (plain, other)]
    assert parties == [{"ukraine", "russia", None}] * 2
    assert plain.statement("a001-03").party == "ukraine"
    assert other.statement("a001-03").party == "russia"


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_answer_is_the_same_with_the_sides_exchanged(name: str) -> None:
    plain = QUESTIONS[name](verified(sides_exchanged=False))
    other = exchanged(QUESTIONS[name](verified(sides_exchanged=True)))
    assert other.splitlines() == plain.splitlines()


def test_what_changed_is_the_same_with_the_sides_exchanged() -> None:
    told = []
    for other in (False, True):
        cv = verified(sides_exchanged=other)
        less = cross_verify(_data(sides_exchanged=other, kept=slice(0, 120)))
        text = verify.diff(less, cv).to_markdown() + verify.diff(cv, less).to_markdown()
        told.append(exchanged(text) if other else text)
    assert told[1].splitlines() == told[0].splitlines()
    assert "Allegations added (29)" in told[0].replace("\\", "")
