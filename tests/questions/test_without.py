"""What rests on nothing without a part: the same as if the part had never been recorded."""

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import verify
from tests.build import allegation, dataset, verified
from tests.example import example
from tests.questions.sample import sample
from tests.relate.worlds import World, worlds
from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.models.words import EvidenceLevel
from verify.pipeline import cross_verify
from verify.questions.heirs import heirs
from verify.questions.left import Leaving, asserted
from verify.questions.levels import rank
from verify.questions.parts import KINDS, Part, named_part, parts

Row = dict[str, Any]
Levels = dict[str, tuple[str, int, int]]


def remaining(cv: CrossVerification, part: Part) -> Levels:
    """Return the levels of what stands without the part, as `without` sees them."""
    evidence = cv.evidence.without(part.gone, heirs(cv, part.gone))
    ids = cv.dataset.allegations.ids
    return {
        ids[p]: (str(g.level), g.fewest, g.most)
        for p in asserted(cv) - part.gone
        for g in [evidence.grounds(p)]
    }


def recomputed(data: Dataset, gone: set[str]) -> Levels:
    """Return the levels of the same data without the allegations, cross-verified anew."""
    tables = {name: list(table.rows()) for name, table in data.tables().items()}
    tables["allegations"] = [row for row in tables["allegations"] if row["id"] not in gone]
    tables["judgements"] = [
        row for row in tables["judgements"] if not gone.intersection((row["a"], row["b"]))
    ]
    again = cross_verify(Dataset.of(**tables, info=data.info))
    return remaining(again, Part("origin", "", frozenset(), frozenset()))


def fallen(cv: CrossVerification, part: Part) -> set[str]:
    """Return what falls in level, as `without` tells."""
    ids = cv.dataset.allegations.ids
    return {ids[position] for position, _, _ in Leaving(cv).left(part).falls}


def lower(cv: CrossVerification, then: Levels) -> set[str]:
    """Return what has a lower level than now."""
    now = remaining(cv, Part("origin", "", frozenset(), frozenset()))
    places = {str(level): rank(level) for level in EvidenceLevel}
    return {name for name, found in then.items() if name in now
            and places[found[0]] < places[now[name][0]]}  # fmt: skip


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(worlds(most=6), st.sampled_from(KINDS), st.randoms(use_true_random=False))
def test_leaving_out_is_as_if_it_had_never_been_recorded(
    world: World, kind: str, random: Any
) -> None:
    """People judge all to be one event, so that matching has no say."""
    judged = replace(world, same=tuple(combinations(world.ids, 2)), different=())
    cv = judged.verified()
    every = [part for part in parts(cv, kind) if part.gone]
    for part in every[:3] if len(every) < 4 else random.sample(every, 3):
        gone = {cv.dataset.allegations.ids[position] for position in part.gone}
        then = recomputed(judged.dataset(), gone)
        assert remaining(cv, part) == then
        assert fallen(cv, part) == lower(cv, then)


@pytest.mark.parametrize("kind", KINDS)
def test_the_ranking_weighs_as_each_part_does_alone(kind: str) -> None:
    for cv in (example(), sample()):
        counted = asserted(cv)
        ranked = [r for r in verify.without_each(cv) if r.kind == kind]
        alone = [(part, Leaving(cv).left(part)) for part in parts(cv, kind)]
        assert len(ranked) == len(alone)
        for part, change in alone:
            [record] = [r for r in ranked if r.name == part.name]
            assert record.rests_on_nothing == len(change.nothing)
            assert record.falls == len(change.falls)
            assert record.left_out == len(part.gone & counted)
        order = [(-r.rests_on_nothing, -r.falls, -r.left_out) for r in ranked]
        assert order == sorted(order)


def crowd(size: int) -> list[Row]:
    """Make a large event: two origins tell it in many documents."""
    rows = [
        allegation(f"m{n:02}", speaker="mission", source="gazette" if n < 2 else f"s{n}")
        for n in range(size)
    ]
    return [*rows, allegation("r00", speaker="relief", source="herald")]


@pytest.mark.parametrize("size", [10, 60])
def test_in_large_events_a_repetition_stands_in_for_the_first_statement(size: int) -> None:
    rows = crowd(size)
    sources = [{"id": f"s{n}", "published": "2031-05-05"} for n in range(2, size)]
    ids = [row["id"] for row in rows]
    data = dataset(*rows, same=[(ids[0], name) for name in ids[1:]], sources=sources)
    cv = cross_verify(data)
    part = named_part(cv, "source", "gazette")
    assert len(part.gone) == 2
    levels = remaining(cv, part)
    assert levels["r00"] == ("corroborated", 2, 2)
    assert {level for level, _, _ in levels.values()} == {"corroborated"}


def voices() -> CrossVerification:
    """Two origins support each other; a third cites one, a fourth document copies another."""
    rows = [
        allegation("a", speaker="relief", via=["valley-wire"]),
        allegation("b", speaker="mission", source="herald"),
        allegation("c", speaker="hill-aid", source="courier", cites=["a"]),
        allegation("d", speaker="mission", source="version", act="looting"),
        allegation("e", speaker="south-mayor", stance="denies", denies=["a"], source="courier"),
    ]
    return verified(*rows, same=combinations("abc", 2), different=[("d", "a")])


def found(cv: CrossVerification, **part: str) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for record in verify.without(cv, **part):
        groups.setdefault(record.change, []).append(record.id)
    return groups


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"origin": "relief"}, {"falls": ["b"], "told_by_others": ["a", "c"]}),
        ({"origin": "River Relief"}, {"falls": ["b"], "told_by_others": ["a", "c"]}),
        ({"origin": "a"}, {"falls": ["b"], "told_by_others": ["a", "c"]}),
        ({"relay": "Valley Wire"}, {"falls": ["b"], "told_by_others": ["a", "c"]}),
        ({"source": "gazette"},
         {"rests_on_nothing": ["d"], "falls": ["b"], "told_by_others": ["a", "c"]}),
        ({"source": "Valley Gazette"},
         {"rests_on_nothing": ["d"], "falls": ["b"], "told_by_others": ["a", "c"]}),
        ({"origin": "mission"},
         {"rests_on_nothing": ["d"], "falls": ["a", "c"], "told_by_others": ["b"]}),
        ({"source": "courier"}, {"told_by_others": ["c"]}),
    ],
    ids=["an origin, and who cites nothing else", "by its name", "by an allegation of its own",
         "a relay", "a document, and its copies", "a publisher", "an origin of two events",
         "a document with a denial"],
)  # fmt: skip
def test_what_rests_on_a_part_goes_with_it(
    part: dict[str, str], expected: dict[str, list[str]]
) -> None:
    assert found(voices(), **part) == expected


def test_who_else_tells_it_blames_nobody_else() -> None:
    cv = verified(
        allegation("a", speaker="north-mayor", accused="south-troops", same_harm="school"),
        allegation("b", speaker="south-mayor", accused="north-troops", same_harm="school"),
        same=["ab"],
    )
    assert found(cv, origin="north-mayor")["rests_on_nothing"] == ["a"]
    [record] = [r for r in verify.without_each(cv) if r.ids == ("a",) and r.kind == "origin"]
    assert record.contradictions == 1


def test_without_a_retraction_what_it_took_back_counts_again() -> None:
    cv = verified(
        allegation("a", speaker="relief"),
        allegation("b", speaker="mission", source="herald"),
        allegation("c", speaker="relief", source="courier", retracts=["a"], stance="denies"),
        same=combinations("abc", 2),
    )
    assert found(cv, source="courier") == {"counts_again": ["a"], "rises": ["b"]}
    assert "counts_again" not in found(cv, source="herald")


def test_leaving_out_makes_nobody_more_independent() -> None:
    """Who cites two statements still depends on the origin of the one that is left out."""
    cv = verified(
        allegation("a", speaker="relief", via=["valley-wire"]),
        allegation("b", speaker="mission", source="herald"),
        allegation("c", speaker="embassy", source="courier", cites=["a", "b"]),
        allegation("d", speaker="relief", source="leaflet"),
        same=combinations("abcd", 2),
    )
    levels = remaining(cv, named_part(cv, "relay", "valley-wire"))
    assert levels["c"][1] == levels["d"][1] == 2


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ({"origin": "Observer Misson"}, "Observer Mission"),
        ({"relay": "relief"}, "nothing is named 'relief'"),
        ({"source": "gazete"}, "source: nothing is named"),
    ],
    ids=["a slip", "who relays nothing", "no document"],
)
def test_an_unknown_part_is_named(part: dict[str, str], words: str) -> None:
    with pytest.raises(UnknownNameError, match=words):
        verify.without(voices(), **part)


@pytest.mark.parametrize("given", [{}, {"origin": "relief", "relay": "valley-wire"}])
def test_one_part_is_left_out_at_a_time(given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="one of origin, relay and source"):
        verify.without(voices(), **given)


@pytest.mark.parametrize("kind", KINDS)
def test_parts_of_one_name_are_told_apart(kind: str) -> None:
    for cv in (example(), sample()):
        names = [part.name for part in parts(cv, kind)]
        assert len(set(names)) == len(names)
