"""What holds in every small world: order, symmetry, sides, spelling, missing data."""

from collections import Counter
from itertools import combinations
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.build import mirrored
from tests.relate.worlds import MENTIONS, World, bare, edges, levels, one_event, worlds
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.questions.brief import brief
from verify.relate.relations import UNSTORED

quick = settings(max_examples=20, derandomize=True, phases=[Phase.generate])


@quick
@given(worlds())
def test_relating_is_symmetric(world: World) -> None:
    cv = world.verified()
    for a, b in combinations(world.ids, 2):
        assert cv.relate_pair(a, b) == cv.relate_pair(b, a) != ()


@quick
@given(worlds())
def test_every_stored_relation_is_what_relating_the_pair_gives(world: World) -> None:
    cv = world.verified()
    stored: dict[frozenset[str], list[Relation]] = {}
    for relation in cv.relations:
        stored.setdefault(frozenset((relation.a, relation.b)), []).append(relation)
    for pair, found in stored.items():
        a, b = sorted(pair)
        assert set(found) == {r for r in cv.relate_pair(a, b) if r.kind not in UNSTORED}


@quick
@given(worlds())
def test_nothing_that_bears_on_one_event_is_left_out(world: World) -> None:
    cv = world.verified()
    event = dict(zip(world.ids, cv.matching.event_of.tolist(), strict=True))
    stored = {bare(relation) for relation in cv.relations}
    for a, b in combinations(world.ids, 2):
        if event[a] == event[b]:
            wanted = {bare(r) for r in cv.relate_pair(a, b) if r.kind not in UNSTORED}
            assert wanted <= stored


@quick
@given(worlds())
def test_nothing_that_counts_across_events_is_left_out(world: World) -> None:
    cv = world.verified()
    stored = {bare(relation) for relation in cv.relations}
    across = {
        RelationKind.CONTRADICTS,
        RelationKind.COUNTER_ACCUSES,
        RelationKind.PART_OF,
        RelationKind.DENIES,
        RelationKind.NOT_VERIFIED_BY,
        RelationKind.AUTHENTICATES,
        RelationKind.INFERENCE_FROM,
    }
    for a, b in combinations(world.ids, 2):
        assert {bare(r) for r in cv.relate_pair(a, b) if r.kind in across} <= stored


@quick
@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_records_changes_nothing(world: World, random: Any) -> None:
    rows = list(world.rows)
    random.shuffle(rows)
    plain, shuffled = world.verified(), world.with_rows(*rows).verified()
    assert plain.relations.stored == shuffled.relations.stored
    assert levels(plain) == levels(shuffled)
    assert brief(plain).to_text() == brief(shuffled).to_text()


@quick
@given(worlds())
def test_exchanging_the_sides_changes_nothing_but_their_names(world: World) -> None:
    plain = world.verified()
    other = world.with_rows(*mirrored(world.rows)).verified()
    assert mirrored(brief(other).to_markdown()) == brief(plain).to_markdown()
    assert edges(plain) == edges(other)
    assert [mirrored(r.reason) for r in other.relations] == [r.reason for r in plain.relations]


@quick
@given(worlds(), st.randoms(use_true_random=False))
def test_case_script_and_spelling_of_names_change_nothing(world: World, random: Any) -> None:
    def respelt(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: v if key == "claim" else respelt(v) for key, v in value.items()}
        if isinstance(value, list):
            return [respelt(item) for item in value]
        known = MENTIONS.get(value) if isinstance(value, str) else None
        return random.choice(known) if known else value

    other = world.with_rows(*(respelt(row) for row in world.rows)).verified()
    plain = world.verified()
    assert edges(other) == edges(plain)
    assert levels(other) == levels(plain)


@quick
@given(worlds())
def test_an_unrelated_allegation_changes_nothing(world: World) -> None:
    unrelated = {
        "id": "zz",
        "claim": "Two choirs sang in the harbour.",
        "source": {"publisher": "Sea Mirror", "published": "2019-01-02"},
        "speaker": "Rosa Quay",
        "about": {"act": "celebration", "place": "Stonebridge", "when": "2019-01-01"},
    }
    plain, more = world.verified(), world.with_rows(*world.rows, unrelated).verified()
    assert plain.relations.stored == more.relations.stored
    assert levels(plain).items() <= levels(more).items()


@quick
@given(worlds(), st.data())
def test_widening_a_figure_never_makes_a_contradiction(world: World, data: Any) -> None:
    def widened(figure: dict[str, Any]) -> dict[str, Any]:
        low, high = figure["low"], figure.get("high", figure["low"])
        down, up = data.draw(st.integers(0, 30)), data.draw(st.integers(0, 30))
        return {**figure, "low": max(0, low - down), "high": high + up}

    rows = [
        {**row, "figures": [widened(figure) for figure in row["figures"]]}
        if "figures" in row
        else row
        for row in world.rows
    ]
    world = one_event(world)
    assert _contradicting(world.with_rows(*rows), "figure") <= _contradicting(world, "figure")


def _contradicting(world: World, *slots: str) -> set[tuple[str, str]]:
    return {
        (r.a, r.b)
        for r in world.verified().relations
        if r.kind is RelationKind.CONTRADICTS and set(slots).intersection(r.slots)
    }


@quick
@given(worlds(), st.data())
def test_a_missing_slot_never_earns_anything(world: World, data: Any) -> None:
    world = one_event(world)
    row = data.draw(st.sampled_from(world.rows))
    slot = data.draw(st.sampled_from(("act", "place", "when", "accused")))
    less = {**row, "about": {k: v for k, v in row["about"].items() if k != slot}}
    fewer = world.with_rows(*(less if r is row else r for r in world.rows))
    assert _contradicting(fewer, "accused", "figure") <= _contradicting(world, "accused", "figure")
    before, after = levels(world.verified()), levels(fewer.verified())
    assert all(after[name][1] <= before[name][1] for name in before)


@quick
@given(worlds(), st.sampled_from(("Riverton", "Vale region", "Old Mill school")))
def test_a_finer_place_in_a_coarser_never_contradicts_by_itself(world: World, place: str) -> None:
    row = {**world.rows[0], "id": "k0", "stance": "asserts", "figures": []}
    about = {**row["about"], "place": "Riverton"}
    other = {**row, "id": "k1", "source": "herald", "about": {**about, "place": place}}
    pair = one_event(World(({**row, "about": about}, other)))
    kinds = Counter(r.kind for r in pair.verified().relate_pair("k0", "k1"))
    assert not kinds[RelationKind.CONTRADICTS]


@quick
@given(worlds())
def test_what_people_keep_apart_neither_supports_nor_repeats(world: World) -> None:
    cv = world.verified()
    bearing = {
        RelationKind.REPEATS,
        RelationKind.CONSISTENT,
        RelationKind.CORROBORATES,
        RelationKind.PARTIALLY_CORROBORATES,
    }
    for a, b in world.different:
        pair = cv.relations.pair(a, b)
        if pair.a.stance == pair.b.stance == "asserts":
            assert not {r.kind for r in cv.relate_pair(a, b)} & bearing


@quick
@given(worlds())
def test_events_keep_their_ids_when_nothing_changes(world: World) -> None:
    from verify.pipeline import cross_verify

    first = world.verified()
    again = cross_verify(world.dataset(), previous=first)
    assert [e.id for e in again.matching.events] == [e.id for e in first.matching.events]
    assert again.relations.stored == first.relations.stored
