"""What holds of evidence in every small world: what adds an origin, and what never does."""

from itertools import combinations
from typing import Any

from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from tests.build import ACTORS
from tests.relate.worlds import World, assertions, levels, one_event, others, worlds
from verify.models.words import EvidenceLevel, RelationKind
from verify.relate.independence import Answer

quick = settings(max_examples=20, derandomize=True, phases=[Phase.generate])

SLOTS = st.sampled_from(("act", "place", "accused", "figure"))
CORROBORATING = {RelationKind.CORROBORATES, RelationKind.PARTIALLY_CORROBORATES}


@quick
@given(worlds(), assertions("k9"), SLOTS)
def test_adding_an_assertion_never_lowers_the_number_of_origins(
    world: World, more: dict[str, Any], slot: str
) -> None:
    world = one_event(world)
    before = levels(world.verified(), slot)
    after = levels(one_event(world.with_rows(*world.rows, more)).verified(), slot)
    for name, (_, fewest, most) in before.items():
        assert after[name][1] >= fewest
        assert after[name][2] >= most


@quick
@given(worlds(), SLOTS, st.data())
def test_removing_an_assertion_never_raises_the_number_of_origins(
    world: World, slot: str, data: Any
) -> None:
    world = one_event(world)
    gone = data.draw(st.sampled_from(world.rows))
    before = levels(world.verified(), slot)
    rest = [row for row in world.rows if row is not gone]
    assume(rest)
    after = levels(one_event(world.with_rows(*rest)).verified(), slot)
    for name, (_, fewest, most) in after.items():
        assert fewest <= before[name][1]
        assert most <= before[name][2]


@quick
@given(worlds(), st.data())
def test_what_does_not_assert_never_changes_a_level(world: World, data: Any) -> None:
    more = data.draw(others("k9", world.ids))
    before = levels(one_event(world).verified())
    after = levels(one_event(world.with_rows(*world.rows, more)).verified())
    assert after == before


@quick
@given(worlds(most=4))
def test_a_declared_copy_of_an_article_adds_no_origin(world: World) -> None:
    world = one_event(world)
    copies = [
        {**row, "id": f"copy-{row['id']}", "source": f"copy-{row['source']}"}
        for row in world.rows
        if "cites" not in row and "denies" not in row
    ]
    sources = [
        {"id": f"copy-{name}", "published": "2031-05-05", "derived_from": [name]}
        for name in sorted({row["source"] for row in world.rows})
    ]
    before = levels(world.verified(sources=sources))
    after = levels(one_event(world.with_rows(*world.rows, *copies)).verified(sources=sources))
    for name, (_, fewest, most) in before.items():
        assert after[name][1:] == (fewest, most)


@quick
@given(worlds(most=4))
def test_a_reprint_of_named_speakers_adds_no_origin(world: World) -> None:
    named = [
        # Two speakers whom one document takes from another count once; a reprint ends that.
        {**row, "source": "courier"} if row["source"] == "version" else row
        for row in world.rows
        if row.get("speaker") not in (None, "a witness")
    ]
    assume(len(named) > 1)
    world = one_event(world.with_rows(*named))
    reprint = {"id": "reprinted", "publisher": "Lake Post", "published": "2031-05-05"}
    copies = [
        {**row, "id": f"copy-{row['id']}", "source": "reprinted", "stated": "2031-05-05"}
        for row in world.rows
    ]
    plain = [{**row, "stated": "2031-05-05"} for row in world.rows]
    before = levels(world.with_rows(*plain).verified(sources=[reprint]))
    after = levels(one_event(world.with_rows(*plain, *copies)).verified(sources=[reprint]))
    for name, (_, fewest, most) in before.items():
        assert after[name][1:] == (fewest, most)


@quick
@given(worlds())
def test_levels_follow_from_the_numbers(world: World) -> None:
    cv = world.verified()
    earned = (EvidenceLevel.CORROBORATED, EvidenceLevel.CROSS_PARTY)
    for position in range(len(world.rows)):
        grounds = cv.evidence.grounds(position)
        assert 1 <= grounds.fewest <= grounds.most
        assert (grounds.fewest > 1) == (grounds.level in earned)
        unknown = grounds.fewest == 1 < grounds.most
        assert unknown == (grounds.level is EvidenceLevel.INDEPENDENCE_UNKNOWN)
        voices = cv.evidence.voices(position)
        assert sorted(p for cluster in grounds.clusters for p in cluster) == sorted(voices)
        assert grounds.reason


@quick
@given(worlds())
def test_corroboration_is_earned(world: World) -> None:
    cv = world.verified()
    for relation in cv.relations:
        pair = cv.relations.pair(relation.a, relation.b)
        if relation.kind in CORROBORATING:
            assert pair.independence.answer is Answer.YES
            assert pair.confirmed
            assert pair.slots.occurrence()
        if relation.kind is RelationKind.REPEATS and relation.rule == "R112":
            assert pair.independence.answer is Answer.NO
        if relation.kind is RelationKind.CONSISTENT:
            assert relation.potential or pair.independence.answer is Answer.UNKNOWN


@quick
@given(worlds())
def test_a_corroborated_allegation_rests_on_a_corroborating_pair(world: World) -> None:
    cv = world.verified()
    earned = (EvidenceLevel.CORROBORATED, EvidenceLevel.CROSS_PARTY)
    for position, name in enumerate(world.ids):
        if cv.evidence.grounds(position).level in earned:
            voices = {world.ids[p] for p in cv.evidence.voices(position)} | {name}
            pairs = ({r.a, r.b} for r in cv.relations if r.kind in CORROBORATING)
            assert any(pair <= voices for pair in pairs)


@quick
@given(worlds())
def test_contradictions_name_a_slot_and_join_assertions_only(world: World) -> None:
    cv = world.verified()
    for relation in cv.relations:
        if relation.kind is RelationKind.CONTRADICTS:
            pair = cv.relations.pair(relation.a, relation.b)
            assert relation.slots in (("accused",), ("responsible",), ("figure",))
            assert {str(pair.a.stance), str(pair.b.stance)} == {"asserts"}
            if relation.slots == ("figure",):
                assert pair.confirmed
                assert pair.a.origin.key != pair.b.origin.key or not pair.a.origin.identified


@quick
@given(worlds(), st.data())
def test_an_uncited_record_never_earns_independence(world: World, data: Any) -> None:
    row = data.draw(st.sampled_from(ACTORS))
    less = {key: value for key, value in row.items() if key != "source"}
    if "affiliations" in row:
        less["affiliations"] = [
            {k: v for k, v in link.items() if k != "source"} for link in row["affiliations"]
        ]
    before, after = world.verified(), world.verified(actors=[less])
    for a, b in combinations(world.ids, 2):
        if after.relations.pair(a, b).independence.answer is Answer.YES:
            assert before.relations.pair(a, b).independence.answer is Answer.YES


@quick
@given(worlds(), st.sampled_from(("mission", "relief", "embassy", "hill-aid")))
def test_a_new_link_to_a_side_never_adds_an_origin(world: World, name: str) -> None:
    row = next(row for row in ACTORS if row["id"] == name)
    joined = {**row, "affiliations": [{"to": "north", "kind": "controlled_by", "source": "A law"}]}
    world = one_event(world)
    before, after = levels(world.verified()), levels(world.verified(actors=[joined]))
    for key, (_, _, most) in before.items():
        assert after[key][2] <= most
