"""What changed between two states: what counts as a change, its cause, and the same backwards."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import verify
from tests.build import ACTORS, PLACES, SOURCES, allegation, dataset, mirrored
from tests.example import EXAMPLE, example
from tests.relate.worlds import World, worlds
from verify.checks.rules.stale_review import stale_review
from verify.checks.subject import Subject
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.pipeline import cross_verify
from verify.questions.changes.change import KINDS, MIRRORED, Change
from verify.questions.diff import diff
from verify.questions.entry import DISCLAIMER
from verify.readwrite import read, write

Row = dict[str, Any]

ASSESSED = {
    "status": "partly_verified",
    "by": "A. Curator",
    "at": "2031-06-01",
    "reason": "Seen",
    "evidence": ["photo"],
}
BASE: tuple[Row, ...] = (
    allegation("a", speaker="north-mayor", accused="south-troops", claim="Guns hit the school."),
    allegation("b", speaker="north-governor", source="herald", claim="The school was hit."),
    allegation("s", speaker="relief", act="looting", assessments=[ASSESSED], source="courier"),
)
SAME = (("a", "b"),)


def state(*rows: Row, same: Any = SAME, **more: Any) -> CrossVerification:
    known = {row["id"] for row in rows}
    kept = [pair for pair in same if known.issuperset(pair)]
    return cross_verify(dataset(*rows, same=kept, **more))


def edited(name: str, **fields: Any) -> tuple[Row, ...]:
    """Return the base with fields of one allegation written otherwise; None takes one out."""
    slots = {"act", "place", "when", "accused"}
    rows = []
    for row in BASE:
        now = dict(row)
        if row["id"] == name:
            now |= {key: value for key, value in fields.items() if key not in slots}
            now["about"] = {**row["about"], **{k: fields[k] for k in fields.keys() & slots}}
        rows.append({key: value for key, value in now.items() if value is not None})
    return tuple(rows)


def kinds(changes: Any) -> set[tuple[str, str]]:
    return {(change.kind, change.id) for change in changes}


def of(changes: Any, kind: str, name: str) -> Change:
    (found,) = [c for c in changes if c.kind == kind and c.id == name]
    return found  # type: ignore[no-any-return]


# --- what is no change ------------------------------------------------------------------------


def respelt(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Write the same in other words: another script, a name for an id, a date in words."""
    text = json.dumps(rows).replace("2031-05-04", "4 May 2031").replace("Riverton", "RIVERTON")
    return tuple(json.loads(text.replace('"north-mayor"', '"Ada Marsh"')))


def in_place(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Give the document in place instead of by its id."""
    gazette = next(row for row in SOURCES if row["id"] == "gazette")
    return tuple({**row, "source": gazette} if row["source"] == "gazette" else row for row in rows)


SAME_EVIDENCE: dict[str, Callable[[tuple[Row, ...]], tuple[Row, ...]]] = {
    "nothing at all": lambda rows: rows,
    "the order of the records": lambda rows: rows[::-1],
    "the order of the fields": lambda rows: tuple(dict(sorted(row.items())) for row in rows),
    "names, places and dates in other spellings": respelt,
    "a document given in place": in_place,
    "lists for single values": lambda rows: tuple(
        {**row, "about": {**row["about"], "place": [row["about"]["place"]]}} for row in rows
    ),
    "white space in a claim": lambda rows: tuple(
        {**row, "claim": f" {row['claim']} ".replace(" ", "  ")} for row in rows
    ),
    "tags and notes": lambda rows: tuple({**r, "tags": ["x"], "notes": "Seen."} for r in rows),
}


@pytest.mark.parametrize("write_otherwise", SAME_EVIDENCE.values(), ids=SAME_EVIDENCE.keys())
def test_what_changes_no_evidence_is_no_change(write_otherwise: Any) -> None:
    assert kinds(diff(state(*BASE), state(*write_otherwise(BASE)))) == set()


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv"])
@pytest.mark.parametrize("named", [True, False], ids=["with ids", "without ids"])
def test_another_file_format_is_no_change(suffix: str, named: bool, tmp_path: Path) -> None:
    rows = [{k: v for k, v in row.items() if named or k != "id"} for row in BASE]
    rows[0] |= {"via": ["Valley Wire", "Lake Wire"], "figures": ["12 killed", "3 missing"]}
    data = dataset(*rows)
    write(data, tmp_path / "data", table_format=suffix[1:])
    again = read(tmp_path / "data")
    assert not [finding for finding in again.findings if finding.severity == "error"]
    answer = diff(cross_verify(data), cross_verify(again))
    assert kinds(answer) == set()
    assert "No change in the evidence" in answer.to_text()


def test_the_example_read_in_another_order_and_format_is_no_change(tmp_path: Path) -> None:
    data = read(EXAMPLE)
    tables = {name: list(table.rows()) for name, table in data.tables().items()}
    for rows in tables.values():
        random.Random(3).shuffle(rows)
    write(Dataset.of(**tables, info=data.info), tmp_path / "data", table_format="csv")
    again = cross_verify(read(tmp_path / "data"), previous=example())
    assert diff(example(), again).records == ()


def test_putting_a_speaker_on_record_makes_nobody_a_new_origin() -> None:
    rows = (allegation("x", speaker="Tom Vale"),)
    now = state(*rows, actors=[{"id": "tom", "name": "Tom Vale"}])
    assert kinds(diff(state(*rows), now)) == set()
    there = tuple({**row, "speaker": "tom"} for row in rows)
    assert kinds(diff(state(*rows), state(*there, actors=[{"id": "tom", "name": "Tom Vale"}]))) == (
        set()
    )


# --- what is a change, and why ----------------------------------------------------------------

MISSION = allegation("m", speaker="mission", source="courier", claim="A school was hit.")
DENIAL = allegation(
    "d",
    speaker="south-ministry",
    stance="denies",
    denies=["a"],
    aspect="responsibility",
    source="courier",
)
COUNTER = allegation(
    "c",
    speaker="south-mayor",
    accused="north-troops",
    source="herald",
    claim="Northern guns hit the school.",
)


def _changed(*rows: Row, **more: Any) -> Any:
    return diff(state(*BASE), state(*rows, **more))


def test_an_independent_origin_raises_what_it_agrees_with_and_is_named_as_the_cause() -> None:
    found = _changed(*BASE, MISSION, same=[("a", "b"), ("a", "m"), ("b", "m")])
    up = of(found, "level_up", "a")
    assert up.before == "several voices, one side"
    assert up.after == "independent origins on record (2 origins)"
    assert up.cause == (
        "m was added: Observer Mission alleges (River Courier, 9 May 2031; unassessed)",
    )
    assert {("allegation_added", "m"), ("origin_added", "mission")} <= kinds(found)
    assert ("level_up", "s") not in kinds(found)


def test_what_is_taken_out_lowers_what_it_agreed_with_and_is_named_as_the_cause() -> None:
    found = diff(state(*BASE), state(*(row for row in BASE if row["id"] != "b")))
    down = of(found, "level_down", "a")
    assert (down.before, down.after) == ("several voices, one side", "one origin")
    assert down.cause[0].startswith("b is gone: Ivo Reed alleges (Hill Herald")
    assert {("allegation_gone", "b"), ("origin_gone", "north-governor")} <= kinds(found)


def test_only_those_who_made_the_difference_are_the_cause() -> None:
    """Of two who were added, the one of the same side changes no level."""
    wire = allegation("w", speaker="north-wire", source="herald", claim="A school was hit.")
    pairs = [("a", other) for other in "bmw"]
    found = _changed(*BASE, MISSION, wire, same=pairs)
    (cause,) = of(found, "level_up", "a").cause
    assert cause.startswith("m was added")


def _actor(key: str, **fields: Any) -> Row:
    return {**next(row for row in ACTORS if row["id"] == key), **fields}


RECORDS_THAT_MOVE_A_LEVEL: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "an affiliation that is recorded": (
        {"actors": [_actor("relief", independent=None, source=None)]},
        {},
        "River Relief: independent was not recorded",
    ),
    "a speaker that is another": (
        {"rows": {"speaker": "mission"}},
        {},
        'r: speaker was "Observer Mission", is "River Relief"',
    ),
    "a relay that both name": (
        {"rows": {"via": ["valley-wire"]}, "also": {"via": ["valley-wire"]}},
        {"also": {"via": ["valley-wire"]}},
        'r: via was "Valley Wire", is not recorded',
    ),
    "a document that is no copy": (
        {"sources": [{"id": "x", "publisher": "Post", "published": "2031-05-06",
                      "derived_from": ["gazette"]}], "rows": {"source": "x"}},
        {"sources": [{"id": "x", "publisher": "Post", "published": "2031-05-06"}],
         "rows": {"source": "x"}},
        'Post, 6 May 2031: derived from was "gazette", is not recorded',
    ),
    "another place": (
        {"rows": {"place": "Stonebridge"}},
        {},
        'r: place was "Stonebridge", is "Riverton"',
    ),
    "a judgement that two are not one event": (
        {"same": (), "different": [("a", "r")]},
        {"same": ()},
        'no longer judged: A. Curator, confirms "not same event" of a and r',
    ),
}  # fmt: skip


def _two(*, rows: Any = None, also: Any = None, same: Any = (("a", "r"),), **more: Any) -> Any:
    r = {"speaker": "relief", "source": "herald", "claim": "The guns hit a school.", **(rows or {})}
    a = {"speaker": "mission", "claim": "Guns hit the school.", **(also or {})}
    return state(allegation("a", **a), allegation("r", **r), same=same, **more)


@pytest.mark.parametrize(
    ("before", "after", "cause"),
    RECORDS_THAT_MOVE_A_LEVEL.values(),
    ids=RECORDS_THAT_MOVE_A_LEVEL.keys(),
)
def test_the_record_that_was_written_otherwise_is_named_as_the_cause(
    before: Any, after: Any, cause: str
) -> None:
    found = diff(_two(**before), _two(**after))
    raised = [change for change in found if change.kind == "level_up"]
    assert raised, [(c.kind, c.id, c.after) for c in found]
    for change in raised:
        assert any(words.startswith(cause) for words in change.cause), change.cause
        assert len(change.cause) == 1, change.cause


def test_a_note_about_one_who_agrees_is_no_cause() -> None:
    relay = {"via": ["valley-wire"]}
    old, new = (
        _two(
            sources=[{"id": "x", "publisher": "P", "updated": day}],
            rows={"source": "x", **more},
            also=relay,
        )
        for day, more in (("2031-06-01", relay), ("2031-07-01", {}))
    )
    found = diff(old, new)
    assert ("document_changed", "x") in kinds(found)
    assert of(found, "level_up", "a").cause == ('r: via was "Valley Wire", is not recorded',)


def test_a_new_contradiction_names_both_and_what_came() -> None:
    found = _changed(*BASE, COUNTER, same=[("a", "b"), ("a", "c")])
    change = of(found, "contradiction_new", "a")
    assert change.others == ("c",)
    assert change.after.startswith("possible: who did it")
    assert change.cause == ("c was added",)
    back = diff(state(*BASE, COUNTER, same=[("a", "b"), ("a", "c")]), state(*BASE))
    assert of(back, "contradiction_gone", "a").cause == ("c is gone",)


@pytest.mark.parametrize(
    ("verdict", "kind"), [("reject", "contradiction_gone"), ("confirm", "contradiction_changed")]
)
def test_what_a_person_says_of_a_contradiction_changes_how_it_is_seen(
    verdict: str, kind: str
) -> None:
    same = [("a", "b"), ("a", "c")]
    said = {"a": "a", "b": "c", "judgement": "relation", "relation": "contradicts",
            "verdict": verdict, "by": "B. Curator", "at": "2031-06-02"}  # fmt: skip
    old = state(*BASE, COUNTER, same=same)
    found = diff(old, state(*BASE, COUNTER, same=same, judgements=[said]))
    change = of(found, kind, "a")
    assert change.cause == (f'judged: B. Curator, 2 Jun 2031, {verdict}s "contradicts" of a and c',)
    assert ("judgement_new", "") in kinds(found)


def test_a_new_denial_is_a_reply_to_what_it_denies() -> None:
    found = _changed(*BASE, DENIAL)
    reply = of(found, "reply_new", "d")
    assert (reply.others, reply.after) == (("a",), "specific denial")
    assert "Southern Ministry of Defence denies" in reply.statement
    assert of(diff(state(*BASE, DENIAL), state(*BASE)), "reply_gone", "d").before == reply.after


def test_an_old_denial_is_no_new_reply_to_what_was_added() -> None:
    blanket = allegation("z", speaker="south-ministry", stance="denies", scope="blanket",
                         place=None, when=None)  # fmt: skip
    more = allegation("n", speaker="north-mayor", accused="south-troops", place="Milltown")
    found = diff(state(*BASE, blanket), state(*BASE, blanket, more))
    assert "reply_new" not in {change.kind for change in found}


def test_a_statement_that_is_taken_back_counts_for_nothing() -> None:
    back = allegation("t", speaker="north-mayor", retracts=["a"], source="courier")
    found = _changed(*BASE, back)
    change = of(found, "taken_back", "a")
    assert change.others == ("t",)
    assert change.cause[0].startswith("t was added: Ada Marsh alleges")
    assert ("counts_again", "a") in kinds(diff(state(*BASE, back), state(*BASE)))


def test_events_that_a_judgement_joins_or_parts_are_told() -> None:
    apart = state(*BASE, same=(), different=[("a", "b")])
    joined = diff(apart, state(*BASE))
    assert of(joined, "events_joined", "a").after == "one event"
    parted = diff(state(*BASE), apart)
    change = of(parted, "events_parted", "a")
    assert change.after == "2 events: a | b"
    assert any("not same event" in words for words in change.cause)


def test_a_status_that_a_person_sets_is_told_with_who_and_why() -> None:
    found = _changed(*edited("a", assessments=[ASSESSED]))
    change = of(found, "status_set", "a")
    assert (change.before, change.after) == ("unassessed", "partly_verified")
    assert change.cause == ("partly verified, set by A. Curator, 1 Jun 2031: Seen",)


# --- statuses whose ground has moved ----------------------------------------------------------


def _with(*rows: Row, courier: Row | None = None) -> dict[str, Any]:
    return {"rows": rows, "sources": [courier] if courier else []}


_COURIER = {"id": "courier-2", "publisher": "River Courier", "published": "2031-05-09"}
_ON_COURIER = edited("s", source="courier-2")
_ON_A = edited("s", assessments=[{**ASSESSED, "rests_on": ["a"]}])
_TEXTS = ("a" * 64, "b" * 64)

STALE: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "the claim is worded otherwise": (
        _with(*BASE),
        _with(*edited("s", claim="A shop was looted.")),
        "the claim is worded otherwise",
    ),
    "it tells of another place": (
        _with(*BASE),
        _with(*edited("s", place="Milltown")),
        'place was "Riverton", is "Milltown"',
    ),
    "the document was changed": (
        _with(*_ON_COURIER, courier=_COURIER),
        _with(*_ON_COURIER, courier={**_COURIER, "updated": "2031-06-20"}),
        "River Courier, 9 May 2031: updated was not recorded",
    ),
    "the text is another": (
        _with(*_ON_COURIER, courier={**_COURIER, "sha256": _TEXTS[0]}),
        _with(*_ON_COURIER, courier={**_COURIER, "sha256": _TEXTS[1]}),
        "River Courier, 9 May 2031: hash of its text was",
    ),
    "somebody denies it": (
        _with(*BASE),
        _with(*BASE, {**DENIAL, "denies": ["s"], "source": "march"}),
        "d denies it: Southern Ministry of Defence denies",
    ),
    "its speaker corrects it": (
        _with(*BASE),
        _with(*BASE, allegation("t", speaker="relief", corrects=["s"], source="herald")),
        "t corrects it: River Relief alleges",
    ),
    "what it rests on is taken back": (
        _with(*_ON_A),
        _with(*_ON_A, allegation("t", speaker="north-mayor", retracts=["a"], source="herald")),
        "t takes back a: Ada Marsh alleges",
    ),
    "what it rests on is gone": (
        _with(*_ON_A),
        _with(*(row for row in _ON_A if row["id"] != "a")),
        "a is gone: Ada Marsh alleges",
    ),
    "what it rests on has fallen itself": (
        _with(*_ON_A),
        _with(*({**row, "assessments": [{**ASSESSED, "status": "refuted"}]}
                if row["id"] == "a" else row for row in _ON_A)),
        "the status of a, on which this one rests, was unassessed, is refuted",
    ),
    "what it rests on rests on less": (
        _with(*_ON_A),
        _with(*(row for row in _ON_A if row["id"] != "b")),
        "of a, on which the status rests: evidence level now: one origin; before: several voices",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after", "reason"), STALE.values(), ids=STALE.keys())
def test_a_status_is_stale_where_its_ground_moved_and_nobody_looked_again(
    before: Any, after: Any, reason: str
) -> None:
    old, new = (state(*s["rows"], sources=s["sources"]) for s in (before, after))
    change = of(diff(old, new), "status_stale", "s")
    assert change.before == change.after == "partly_verified"
    assert any(words.startswith(reason) for words in change.cause), change.cause


@pytest.mark.parametrize(("before", "after", "reason"), STALE.values(), ids=STALE.keys())
def test_a_status_that_was_set_again_is_not_stale(before: Any, after: Any, reason: str) -> None:
    again = {"status": "inconclusive", "by": "B. Curator", "at": "2031-07-01"}
    rows = [{**row, "assessments": [*row["assessments"], again]} if row["id"] == "s" else row
            for row in after["rows"]]  # fmt: skip
    found = diff(
        state(*before["rows"], sources=before["sources"]), state(*rows, sources=after["sources"])
    )
    assert ("status_set", "s") in kinds(found)
    assert "status_stale" not in {change.kind for change in found}


@pytest.mark.parametrize(("before", "after", "reason"), STALE.values(), ids=STALE.keys())
def test_what_rule_v506_finds_of_late_is_stale_here_too(
    before: Any, after: Any, reason: str
) -> None:
    def reviews(given: Any) -> set[str]:
        data = dataset(*given["rows"], sources=given["sources"])
        return {data.allegations.ids[spot.index] for spot in _looks(Subject(data))}

    old, new = (state(*s["rows"], sources=s["sources"]) for s in (before, after))
    stale = {change.id for change in diff(old, new) if change.kind == "status_stale"}
    assert reviews(after) - reviews(before) <= stale


def _looks(subject: Subject) -> Any:
    look = stale_review.look
    assert look is not None
    return look(subject)


def test_what_nobody_decided_cannot_go_stale() -> None:
    pending = edited("s", assessments=[{"status": "pending", "by": "A. Curator"}])
    moved = tuple({**row, "claim": "Other words."} for row in pending)
    assert "status_stale" not in {c.kind for c in diff(state(*pending), state(*moved))}


# --- what holds for any two states ------------------------------------------------------------

quick = settings(
    max_examples=20,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


@quick
@given(worlds(most=6), st.randoms(use_true_random=False))
def test_a_shuffled_state_is_the_same_state(world: World, shuffle: random.Random) -> None:
    rows = list(world.rows)
    shuffle.shuffle(rows)
    assert diff(world.verified(), world.with_rows(*rows).verified()).records == ()


@quick
@given(worlds(most=6), st.randoms(use_true_random=False))
def test_exchanging_the_states_gives_the_same_changes_backwards(
    world: World, chance: random.Random
) -> None:
    half = [row for row in world.rows if chance.random() < 0.7]
    moved = [{**row, "speaker": "mission"} if chance.random() < 0.3 else row for row in half]
    old, new = world.verified(), world.with_rows(*moved).verified()
    there, back = diff(old, new), diff(new, old)

    def forth(change: Change) -> tuple[Any, ...]:
        return (change.kind, change.id, set(change.others), change.before, change.after)

    def backwards(change: Change) -> tuple[Any, ...]:
        kind = MIRRORED[change.kind]
        return (kind, change.id, set(change.others), change.after, change.before)

    assert sorted(map(repr, map(forth, there))) == sorted(map(repr, map(backwards, back)))


@quick
@given(worlds(most=6), st.randoms(use_true_random=False))
def test_every_level_that_moved_has_a_cause(world: World, chance: random.Random) -> None:
    half = [row for row in world.rows if chance.random() < 0.6]
    for change in diff(world.verified(), world.with_rows(*half).verified()):
        computed = change.kind.startswith(("level_", "more_", "fewer_", "contradiction_"))
        assert bool(change.cause) or not computed, change
        assert not any(words.startswith("the reason was") for words in change.cause)


@quick
@given(worlds(most=5), st.randoms(use_true_random=False))
def test_the_sides_exchanged_give_the_same_changes(world: World, chance: random.Random) -> None:
    half = world.with_rows(*[row for row in world.rows if chance.random() < 0.7])

    def told(*, other: bool) -> Any:
        states = []
        for one in (world, half):
            rows = mirrored(one.rows) if other else one.rows
            states.append(World(tuple(rows), one.same, one.different).verified())
        return [
            (change.kind, change.id, change.others, change.before) for change in diff(*states)
            if not change.kind.startswith("origin_")
        ]  # fmt: skip

    assert told(other=True) == told(other=False)


def test_the_answer_says_that_it_is_not_about_truth_and_every_kind_has_a_mirror() -> None:
    for answer in (_changed(*BASE), _changed(*BASE, MISSION)):
        assert DISCLAIMER in answer.to_text(10_000)
    assert set(MIRRORED) == set(KINDS)
    assert all(MIRRORED[MIRRORED[kind]] == kind for kind in KINDS)


def test_a_page_shows_so_many_of_each_kind_and_counts_the_rest() -> None:
    rows = [allegation(f"n{number:02}", place="Milltown") for number in range(30)]
    answer = diff(state(*BASE), state(*BASE, *rows), shown=5)
    assert len([c for c in answer if c.kind == "allegation_added"]) == 30
    text = answer.to_text()
    assert "Allegations added (30)" in text
    assert "25 more are not shown here." in text
    assert "n04  " in text
    assert "n05  " not in text


def test_a_name_that_one_state_protects_is_shown_of_neither() -> None:
    rows = (allegation("x", speaker="w", via=["Zyxwv Canarius"]),)
    open_, closed = (
        state(*rows, actors=[{"id": "w", "name": "Zyxwv Canarius", "protected": protected}])
        for protected in (False, True)
    )
    other = state(*BASE, actors=[{"id": "w", "name": "Zyxwv Canarius", "protected": True}])
    for answer in (
        diff(open_, closed),
        diff(closed, open_),
        diff(open_, other),
        diff(other, open_),
    ):
        told = answer.to_text() + answer.to_markdown() + json.dumps(answer.to_dicts())
        assert "canarius" not in told.casefold()


def test_records_fit_into_a_frame() -> None:
    frame = _changed(*BASE, MISSION, COUNTER).to_frame()
    assert list(frame.columns) == ["kind", "id", "others", "statement", "before", "after", "cause"]
    assert set(frame[frame.kind == "allegation_added"].id) == {"m", "c"}


def test_verify_diff_is_public() -> None:
    assert verify.diff is diff
    assert len(PLACES) > 0
