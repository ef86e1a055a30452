"""The decision table itself: its rows, their order, and how a phase is decided."""

from typing import Any

import pytest

from tests.build import allegation, dataset
from verify.models.relation import Relation
from verify.models.words import RelationKind, Stance
from verify.normalise.registers import Registers
from verify.relate.judge import judge_pair, table_of
from verify.relate.pair import Link, Pair
from verify.relate.registry import Phase, Rule, rule
from verify.relate.rules import RULES
from verify.relate.statements import Statements

NONE, REPEATS = RelationKind.NONE, RelationKind.REPEATS

STANCE, EVENT, SLOTS, HARM = Phase.STANCE, Phase.EVENT, Phase.SLOTS, Phase.HARM
LAST = Phase.INDEPENDENCE


def test_every_row_has_its_code_its_phase_and_its_stance() -> None:
    assert [(row.code, row.phase, row.stance, row.name) for row in RULES] == [
        ("R117", STANCE, None, "correction"),
        ("R101", STANCE, Stance.DOUBTS, "not_verified"),
        ("R102", STANCE, Stance.AUTHENTICATES, "authenticated"),
        ("R103", STANCE, Stance.INFERS, "inference"),
        ("R104", STANCE, Stance.DENIES, "denial"),
        ("R105", HARM, None, "blame"),
        ("R116", EVENT, None, "part_of"),
        ("R106", EVENT, None, "counter_accusation"),
        ("R107", EVENT, None, "incompatible"),
        ("R109", EVENT, None, "same_pattern"),
        ("R110", EVENT, None, "undetermined"),
        ("R108", SLOTS, None, "figures"),
        ("R111", SLOTS, None, "responsibility"),
        ("R112", LAST, None, "repetition"),
        ("R113", LAST, None, "consistency"),
        ("R114", LAST, None, "partial_corroboration"),
        ("R115", LAST, None, "corroboration"),
    ]


def test_a_row_keeps_its_page() -> None:
    assert all(row.page.splitlines()[0].endswith((".", "of")) for row in RULES)
    assert {row.name: row.page for row in RULES}["blame"].startswith("Different sides are blamed")


def test_a_row_without_a_docstring_has_an_empty_page() -> None:
    assert silent("s", SLOTS).page == ""


def says(code: str, phase: Phase, *kinds: RelationKind, stance: Stance | None = None) -> Rule:
    """Make a rule that applies always, and says as many relations as kinds are given."""

    @rule(code, phase, stance=stance)
    def made(pair: Pair) -> tuple[Relation, ...] | None:
        return tuple(pair.relation(kind, code, "said") for kind in kinds)

    return made


def silent(code: str, phase: Phase) -> Rule:
    @rule(code, phase)
    def made(pair: Pair) -> tuple[Relation, ...] | None:
        return None

    return made


ONE = Link(same_event=True, confirmed=True)
TWO = Link(same_event=False, confirmed=False)


@pytest.mark.parametrize(
    ("rows", "link", "wants"),
    [
        ([], ONE, "R107"),
        ([silent("s", STANCE), silent("e", EVENT)], TWO, "R107"),
        ([says("s", STANCE, NONE), says("e", EVENT, NONE)], ONE, "s"),
        ([silent("r", STANCE), says("s", STANCE, NONE), says("t", STANCE, NONE)], ONE, "s"),
        ([says("s", STANCE, NONE, stance=Stance.DENIES), says("e", EVENT, NONE)], ONE, "e"),
        ([says("h", HARM, REPEATS), says("e", EVENT, REPEATS)], TWO, "h"),
        ([says("h", HARM, REPEATS), says("e", EVENT, REPEATS)], ONE, "e h"),
        ([says("h", HARM, REPEATS), says("i", HARM, REPEATS)], TWO, "h i"),
        ([says("e", EVENT, REPEATS), says("f", EVENT, REPEATS)], TWO, "e"),
        ([says("e", EVENT, REPEATS), says("f", SLOTS, REPEATS)], TWO, "e f"),
        ([says("e", EVENT, NONE), says("f", SLOTS, REPEATS)], TWO, "f"),
        ([says("e", EVENT, NONE), silent("f", SLOTS)], TWO, "e"),
        ([says("e", EVENT, REPEATS), says("i", LAST, REPEATS)], TWO, "e"),
        ([says("f", SLOTS, REPEATS), says("g", SLOTS, REPEATS)], ONE, "f g"),
        ([says("f", SLOTS, REPEATS), says("i", LAST, REPEATS), says("j", LAST, REPEATS)], ONE,
         "f i"),
        ([says("h", HARM, REPEATS), says("i", LAST, REPEATS)], ONE, "h i"),
    ],
    ids=[
        "no rule applies",
        "every rule passes",
        "a stance decides",
        "the first stance that applies decides",
        "a rule for a stance that nobody takes",
        "a harm ends the matter where events differ",
        "a harm adds to what is said of one event",
        "every rule of harm is asked",
        "the first rule of events decides",
        "slots are asked where an event is decided",
        "what bears on nothing gives way to slots",
        "what bears on nothing stands where no slot speaks",
        "independence is not asked where an event is decided",
        "every slot is asked",
        "slots, then the first of independence",
        "harm, then independence",
    ],
)  # fmt: skip
def test_how_the_phases_decide(rows: list[Rule], link: Link, wants: str) -> None:
    assert [relation.rule for relation in asked(rows, link)] == wants.split()


def asked(rows: list[Rule], link: Link) -> tuple[Relation, ...]:
    return judge_pair(pair(link), table_of(rows))


def pair(link: Link = ONE, **fields: Any) -> Pair:
    data = dataset(allegation("a", **fields), allegation("b", **fields))
    statements = Statements(data, Registers(data))
    return Pair(statements[0], statements[1], link, statements)


def test_where_no_rule_applies_nothing_is_said() -> None:
    [relation] = asked([], ONE)
    assert (relation.kind, relation.reason) == (NONE, "one event, but no slot to compare")


def test_a_relation_bears_from_its_subject() -> None:
    both = pair()
    words = ("first", "second")
    plain = both.relation(REPEATS, "R", "why", ("act",), phrases=words)
    assert (plain.a, plain.b, plain.directed, plain.phrases) == ("a", "b", False, words)
    assert (plain.slots, plain.potential) == (("act",), False)
    first = both.relation(REPEATS, "R", "why", subject=both.a, phrases=words, potential=True)
    assert (first.a, first.b, first.directed, first.phrases) == ("a", "b", True, words)
    assert first.potential
    second = both.relation(REPEATS, "R", "why", subject=both.b, phrases=words)
    assert (second.a, second.b, second.directed, second.phrases) == ("b", "a", True, words[::-1])
    assert both.relation(REPEATS, "R", "why", subject=both.b).phrases is None


@pytest.mark.parametrize(
    ("link", "confirmed"),
    [
        (Link(True, True), True),
        (Link(True, False), False),
        (Link(True, False, True), True),
        (Link(False, False), False),
        (Link(False, True), False),
        (Link(False, False, False), False),
    ],
    ids=["found", "suggested", "judged", "apart", "apart in spite of likeness", "judged apart"],
)
def test_when_one_event_is_confirmed(link: Link, confirmed: bool) -> None:
    assert pair(link).confirmed is confirmed


@pytest.mark.parametrize(
    ("a", "b", "one_off"),
    [
        ("killing", "killing", True),
        ("killing", "looting", False),
        ("looting", "looting", False),
        ("killing", None, False),
        ("killing", "glorbing", False),
    ],
)
def test_when_an_act_happens_once(a: str, b: str | None, one_off: bool) -> None:
    data = dataset(allegation("a", act=a), allegation("b", act=b))
    statements = Statements(data, Registers(data))
    for first, second in ((0, 1), (1, 0)):
        assert Pair(statements[first], statements[second], ONE, statements).one_off is one_off
