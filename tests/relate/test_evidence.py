"""Evidence levels: how many origins an allegation rests on, from many voices on one event."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

import pytest

from tests.build import allegation, mirrored, verified
from tests.relate.cases import told
from verify.graph.verification import CrossVerification
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.evidence import Grounds, _distinct

Row = dict[str, Any]
Test = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Voices:
    """Allegations of one event, and on what the first of them rests."""

    name: str
    rows: tuple[Row, ...]
    level: str
    fewest: int
    most: int
    slot: str
    because: str


def voices(
    name: str, level: str, origins: str, *rows: Row, slot: str = "act", because: str = ""
) -> Voices:
    """Write one case; `origins` is "1", or "1-3" where questions are open."""
    fewest, _, most = origins.partition("-")
    return Voices(name, rows, level, int(fewest), int(most or fewest), slot, because)


def each(*cases: Voices) -> Callable[[Test], Test]:
    assert len({case.name for case in cases}) == len(cases)
    return pytest.mark.parametrize("case", cases, ids=[case.name for case in cases])


def weighed(case: Voices) -> None:
    """Weigh as it stands, in the other order, and with the two sides exchanged."""
    rows = [allegation(f"a{i}", **row) for i, row in enumerate(case.rows)]
    found = _grounds(rows, case.slot)
    wanted = (case.level, case.fewest, case.most)
    assert (str(found.level), found.fewest, found.most) == wanted, found
    assert case.because in found.reason
    for other in (_grounds(rows[::-1], case.slot), _grounds(mirrored(rows), case.slot)):
        assert (str(other.level), other.fewest, other.most) == wanted, other


def _grounds(rows: list[Row], slot: str) -> Grounds:
    cv = verified(*rows, same=combinations(sorted(row["id"] for row in rows), 2))
    return cv.evidence.grounds(cv.statement("a0").position, slot)


MISSION, RELIEF = told(speaker="mission"), told(speaker="relief", source="herald")
MAYOR, OTHER_MAYOR = told(speaker="north-mayor"), told(speaker="south-mayor", source="herald")


@each(
    voices("one speaker in one paper", "single_origin", "1", MAYOR),
    voices(
        "one speaker twice in one paper",
        "single_origin",
        "1",
        MAYOR,
        MAYOR,
        because="one speaker in one document",
    ),
    voices(
        "a wire and whom it relays, in one paper",
        "single_origin",
        "1",
        told(speaker="valley-wire"),
        {**MAYOR, "via": ["valley-wire"]},
        because="relays",
    ),
    voices(
        "one speaker in five papers",
        "multi_outlet_single_origin",
        "1",
        MAYOR,
        *({**MAYOR, "source": s} for s in ("herald", "courier", "leaflet", "flyer")),
        because="5 documents, one origin: Ada Marsh",
    ),
    voices(
        "one speaker through two wires",
        "multi_outlet_single_origin",
        "1",
        {**MAYOR, "via": ["valley-wire"]},
        {**MAYOR, "via": ["north-wire"], "source": "herald"},
    ),
    voices(
        "two papers whose publisher alone is known",
        "multi_outlet_single_origin",
        "1",
        {**MAYOR, "source": {"publisher": "Lake Post"}},
        {**MAYOR, "source": {"publisher": "Lake Post"}},
    ),
    voices(
        "a wire, and the mayor whom it relays",
        "multi_outlet_single_origin",
        "1",
        told(speaker="valley-wire"),
        {**MAYOR, "via": ["valley-wire"], "source": "herald"},
        because="relays",
    ),
    voices(
        "a translation adds nothing",
        "multi_outlet_single_origin",
        "1",
        MISSION,
        told(speaker="relief", source="version"),
        because="derived",
    ),
    voices(
        "one who only cites the other adds nothing",
        "multi_outlet_single_origin",
        "1",
        MISSION,
        {**RELIEF, "cites": ["a0"]},
        because="cites",
    ),
    voices(
        "one who cites another copy of the mayor's word",
        "multi_outlet_single_origin",
        "1",
        {**MISSION, "cites": ["a1"]},
        MAYOR,
        {**MAYOR, "source": "herald"},
    ),
    voices(
        "one who cites one who cites a third",
        "multi_outlet_single_origin",
        "1",
        {**MISSION, "cites": ["a1"]},
        {**RELIEF, "cites": ["a2"]},
        told(speaker="embassy", source="courier"),
    ),
    voices(
        "two who cite each other",
        "multi_outlet_single_origin",
        "1",
        {**MISSION, "cites": ["a1"]},
        {**RELIEF, "cites": ["a0"]},
    ),
    voices(
        "one who cites the other's document",
        "multi_outlet_single_origin",
        "1",
        {**MISSION, "cites": ["herald"]},
        RELIEF,
    ),
    voices(
        "two officials of one side",
        "same_side_only",
        "1",
        MAYOR,
        told(speaker="north-governor", source="herald"),
        because="Northland"[:0],
    ),
    voices(
        "a state's wire in its own voice",
        "same_side_only",
        "1",
        MAYOR,
        told(speaker="north-wire", source="herald"),
    ),
    voices("allies of one party", "same_side_only", "1", MAYOR, told(speaker="north-militia")),
    voices(
        "four voices of one side in four papers",
        "same_side_only",
        "1",
        MAYOR,
        told(speaker="north-governor", source="herald"),
        told(speaker="north", source="courier"),
        told(speaker="north-ministry", source="leaflet"),
    ),
    voices(
        "an official who only cites another of the side",
        "multi_outlet_single_origin",
        "1",
        MAYOR,
        told(speaker="north-governor", source="herald", cites=["a0"]),
    ),
)
def test_one_origin_is_one_however_often_it_is_printed(case: Voices) -> None:
    weighed(case)


@each(
    voices(
        "an unnamed witness beside a mission",
        "independence_unknown",
        "1-2",
        MISSION,
        told(speaker="a witness", source="herald"),
        because="not identified",
    ),
    voices(
        "a body without a record beside a mission",
        "independence_unknown",
        "1-2",
        MISSION,
        told(speaker="hill-aid"),
    ),
    voices(
        "three unnamed voices in three papers",
        "independence_unknown",
        "1-3",
        told(speaker="a witness"),
        told(speaker="a witness", source="herald"),
        told(speaker="a witness", source="courier"),
    ),
    voices(
        "both through one wire",
        "independence_unknown",
        "1-2",
        {**MISSION, "via": "valley-wire"},
        {**RELIEF, "via": "valley-wire"},
        because="both through",
    ),
    voices(
        "both cite one mayor",
        "independence_unknown",
        "1-2",
        {**MISSION, "cites": ["a1"]},
        {**MAYOR, "place": "Stonebridge"},
        {**RELIEF, "cites": ["a1"]},
        because="both rest on what Ada Marsh says",
    ),
    voices(
        "no day for one of them",
        "independence_unknown",
        "1-2",
        MISSION,
        {**RELIEF, "when": None},
        because="not confirmed to be one event",
    ),
    voices(
        "two officials and a witness",
        "independence_unknown",
        "1-2",
        MAYOR,
        told(speaker="north-governor"),
        told(speaker="a witness"),
    ),
    voices(
        "an unnamed voice borrows from two that corroborate each other",
        "corroborated",
        "2-3",
        told(speaker="a witness"),
        MISSION,
        RELIEF,
    ),
    voices(
        "a voice without a day borrows nothing",
        "independence_unknown",
        "1-3",
        told(speaker="a witness", when=None),
        MISSION,
        RELIEF,
    ),
)
def test_open_questions_are_counted_between_fewest_and_most(case: Voices) -> None:
    weighed(case)


@each(
    voices("two on record", "corroborated", "2", MISSION, RELIEF, because="Observer Mission"),
    voices("three on record", "corroborated", "3", MISSION, RELIEF, told(speaker="embassy")),
    voices(
        "two on record, and an echo of each",
        "corroborated",
        "2",
        MISSION,
        RELIEF,
        {**MISSION, "source": "courier"},
        {**RELIEF, "source": "courier"},
    ),
    voices(
        "two on record, and one who cites both",
        "corroborated",
        "2",
        MISSION,
        RELIEF,
        told(speaker="embassy", source="courier", cites=["a0", "a1"]),
    ),
    voices(
        "one who sums up two that are on record",
        "corroborated",
        "2",
        told(source="courier", summary_of=["a1", "a2"]),
        MISSION,
        RELIEF,
    ),
    voices("a side and a mission", "corroborated", "2", MAYOR, MISSION),
    voices(
        "a side's four voices and a mission",
        "corroborated",
        "2",
        MAYOR,
        MISSION,
        told(speaker="north-governor"),
        told(speaker="north"),
        told(speaker="north-ministry"),
    ),
    voices(
        "two on record who agree in part",
        "corroborated",
        "2",
        MISSION,
        {**RELIEF, "place": "Vale region"},
    ),
)
def test_origins_on_record_are_counted_once_each(case: Voices) -> None:
    weighed(case)


@each(
    voices("adverse sides agree", "cross_party", "2", MAYOR, OTHER_MAYOR),
    voices("adverse sides and a mission agree", "cross_party", "3", MAYOR, OTHER_MAYOR, MISSION),
    voices(
        "one side concedes, a mission agrees",
        "cross_party",
        "2",
        {**MAYOR, "accused": "north-troops"},
        {**MISSION, "accused": "north-troops"},
        because="concedes",
    ),
    voices("one side concedes alone", "single_origin", "1", {**MAYOR, "accused": "north-troops"}),
    voices(
        "one side accuses the other, a mission agrees",
        "corroborated",
        "2",
        {**MAYOR, "accused": "south-troops"},
        {**MISSION, "accused": "south-troops"},
    ),
    voices(
        "two voices of one side, one of them conceding",
        "same_side_only",
        "1",
        {**MAYOR, "accused": "north-troops"},
        told(speaker="north-governor", accused="north-troops"),
    ),
    voices("a side and a third state", "corroborated", "2", MAYOR, told(speaker="embassy")),
    voices(
        "adverse sides, but one only cites the other",
        "multi_outlet_single_origin",
        "1",
        MAYOR,
        {**OTHER_MAYOR, "cites": ["a0"]},
    ),
)
def test_adverse_sides_that_agree_or_concede(case: Voices) -> None:
    weighed(case)


BLAMES_SOUTH = {**MAYOR, "act": "looting", "accused": "south-troops"}
BLAMES_NORTH = {**OTHER_MAYOR, "act": "looting", "accused": "north-troops"}


@each(
    voices("they agree that it happened", "cross_party", "2", BLAMES_SOUTH, BLAMES_NORTH),
    voices("and not who did it", "single_origin", "1", BLAMES_SOUTH, BLAMES_NORTH, slot="accused"),
    voices(
        "a mission names the accused too",
        "corroborated",
        "2",
        BLAMES_SOUTH,
        {**MISSION, "act": "looting", "accused": "south-troops"},
        slot="accused",
    ),
    voices(
        "a mission names nobody",
        "single_origin",
        "1",
        BLAMES_SOUTH,
        {**MISSION, "act": "looting"},
        slot="accused",
    ),
    voices(
        "a number that both give",
        "corroborated",
        "2",
        {**MISSION, "figures": ["12 killed"]},
        {**RELIEF, "figures": ["12 killed"]},
        slot="figure",
    ),
    voices(
        "a number that only one gives",
        "single_origin",
        "1",
        {**MISSION, "figures": ["12 killed"]},
        RELIEF,
        slot="figure",
    ),
    voices(
        "two numbers",
        "single_origin",
        "1",
        {**MISSION, "figures": ["12 killed"]},
        {**RELIEF, "figures": ["20 killed"]},
        slot="figure",
    ),
    voices(
        "two numbers, but one event",
        "corroborated",
        "2",
        {**MISSION, "figures": ["12 killed"]},
        {**RELIEF, "figures": ["20 killed"]},
    ),
)
def test_each_slot_has_a_level_of_its_own(case: Voices) -> None:
    weighed(case)


@each(
    voices("a denial", "single_origin", "1", MISSION, {**OTHER_MAYOR, "stance": "denies"}),
    voices("a doubt", "single_origin", "1", MISSION, told(stance="doubts")),
    voices(
        "a conclusion", "single_origin", "1", MISSION, {**RELIEF, "stance": "infers", "cites": "a0"}
    ),
    voices(
        "a voucher",
        "single_origin",
        "1",
        {**MISSION, "artifact": "v"},
        {**RELIEF, "stance": "authenticates", "artifact": "v"},
    ),
    voices(
        "a statement that was taken back",
        "single_origin",
        "1",
        MISSION,
        RELIEF,
        {**RELIEF, "source": "courier", "retracts": ["a1"], "stance": "denies"},
    ),
    voices(
        "a statement that was corrected still counts",
        "corroborated",
        "2",
        MISSION,
        RELIEF,
        {**RELIEF, "source": "courier", "corrects": ["a1"]},
    ),
)
def test_only_assertions_that_stand_add_an_origin(case: Voices) -> None:
    weighed(case)


def test_a_pattern_and_its_incident_do_not_support_each_other() -> None:
    pattern = allegation(
        "p",
        act="repression",
        place="Vale region",
        when="May 2031",
        speaker="relief",
        source="herald",
    )
    cv = verified(pattern, allegation("i", act="detention", speaker="mission"), different=["ip"])
    assert {str(r.kind) for r in cv.relations} == {"part_of"}
    assert {cv.evidence.grounds(i).fewest for i in (0, 1)} == {1}


def test_what_was_taken_back_rests_on_nothing() -> None:
    cv = verified(
        allegation("a", **MAYOR),
        allegation("b", **{**MAYOR, "retracts": ["a"], "stance": "denies", "source": "courier"}),
        allegation("c", **MISSION),
        same=["ac"],
    )
    assert cv.evidence.retracted(0)
    assert [cv.evidence.grounds(i).fewest for i in (0, 2)] == [1, 1]


def test_a_rejected_relation_supports_nothing() -> None:
    judged = {"a": "a0", "b": "a1", "judgement": "relation", "relation": "corroborates"}
    rows = (allegation("a0", **MISSION), allegation("a1", **RELIEF))
    kept = verified(*rows, same=[("a0", "a1")], judgements=[{**judged, "by": "A"}])
    rejected = {**judged, "verdict": "reject", "by": "A"}
    dropped = verified(*rows, same=[("a0", "a1")], judgements=[rejected])
    assert [cv.evidence.grounds(0).fewest for cv in (kept, dropped)] == [2, 1]


def corroborating(
    judged: str = "",
    slots: tuple[str, ...] = ("act",),
    kind: RelationKind = RelationKind.CORROBORATES,
) -> Relation:
    return Relation("a0", "a1", kind, "R115", "stands in", slots, judged=judged)


def counted(cv: CrossVerification, *more: Relation, slot: str = "act") -> tuple[int, int]:
    left = cv.evidence.without(frozenset({2}), more)
    return left.grounds(0, slot).fewest, left.grounds(1, slot).fewest


def test_a_relation_that_stands_in_counts_as_a_stored_one() -> None:
    apart = [("a0", "a1"), ("a0", "a2"), ("a1", "a2")]
    rows = (MISSION, {**RELIEF, "place": "Stonebridge"}, {**MAYOR, "place": "Milltown"})
    cv = verified(*(allegation(f"a{i}", **row) for i, row in enumerate(rows)), different=apart)
    assert counted(cv) == (1, 1)
    assert counted(cv, corroborating()) == (2, 2)
    assert counted(cv, corroborating(judged="confirmed")) == (2, 2)
    assert counted(cv, corroborating(judged="rejected")) == (1, 1)
    assert counted(cv, corroborating(slots=("figure",))) == (1, 1)
    assert counted(cv, corroborating(slots=("figure",)), slot="figure") == (2, 2)
    assert counted(cv, corroborating(kind=RelationKind.CONTRADICTS)) == (1, 1)
    gone = cv.evidence.without(frozenset({1}), [corroborating()])
    assert gone.grounds(0).fewest == 1


def test_more_voices_than_are_compared_make_a_bound() -> None:
    papers = [{"url": f"https://p{i:02}.example", "published": "2031-05-05"} for i in range(62)]
    rows = [
        allegation(f"a{i:02}", speaker="mission", source=paper) for i, paper in enumerate(papers)
    ]
    for size, exact, most in ((60, True, 1), (62, False, 3)):
        cv = verified(*rows[:size], same=pairwise(row["id"] for row in rows[:size]))
        grounds = cv.evidence.grounds(0)
        assert (grounds.exact, grounds.fewest, grounds.most) == (exact, 1, most)
        assert len(grounds.clusters) == 1
        assert len(grounds.clusters[0]) == 60


def test_voices_beyond_those_that_are_compared_earn_nothing() -> None:
    papers = [{"url": f"https://p{i:02}.example", "published": "2031-05-05"} for i in range(61)]
    rows = [
        allegation(f"a{i:02}", speaker="mission", source=paper) for i, paper in enumerate(papers)
    ]
    rows.append(allegation("z", **RELIEF))
    cv = verified(*rows, same=pairwise(row["id"] for row in rows))
    grounds = cv.evidence.grounds(0)
    assert (grounds.exact, grounds.fewest, grounds.most) == (False, 1, 3)
    assert any("z" in (r.a, r.b) and r.rule == "R115" for r in cv.relations)


@pytest.mark.parametrize("names", ["bac", "abc", "cba"])
def test_the_smallest_id_stands_for_a_voice(names: str) -> None:
    cv = verified(*(allegation(name, **MISSION) for name in names))
    voice, other = ("one",), ("other",)
    found = _distinct({0: voice, 1: voice, 2: other}, cv.relations.statements)
    assert {key: each.id for key, each in found.items()} == {
        voice: min(names[:2]),
        other: names[2],
    }
    assert list(found) == sorted(found, key=lambda key: found[key].id)


def test_one_allegation_alone_rests_on_exactly_one_origin() -> None:
    found = verified(allegation("a0", **MISSION)).evidence.grounds(0)
    assert (found.exact, found.clusters, found.most) == (True, ((0,),), 1)


def test_clusters_hold_the_positions_of_each_origin() -> None:
    rows = (MISSION, RELIEF, {**MISSION, "source": "courier"}, MISSION)
    cv = verified(
        *(allegation(f"a{i}", **row) for i, row in enumerate(rows)),
        same=combinations([f"a{i}" for i in range(4)], 2),
    )
    grounds = cv.evidence.grounds(3)
    assert grounds.clusters == ((0, 2, 3), (1,))
    assert grounds.reason == "independent on record: Observer Mission and River Relief"
    assert cv.evidence.voices(3) == {0, 1, 2, 3}
    assert cv.evidence.grounds(0) is grounds
