"""Figures in the words of a claim make at most a possible contradiction, where no field says."""

from tests.build import allegation, dataset
from tests.relate.cases import Case, each, pair, related, told
from tests.relate.figure_cases import person
from verify.normalise.registers import Registers
from verify.pipeline import cross_verify
from verify.questions.contradictions import contradictions
from verify.questions.explain import explain
from verify.questions.page import Table
from verify.relate.statement import Statement
from verify.relate.statements import Statements
from verify.relate.told import FROM_TEXT, LONGEST, told_counts, told_window

DAY = {"stated": "2031-05-05"}
TWELVE = told(claim="Twelve people were killed in the square.", **DAY)
FORTY = told(claim="At least 40 people were killed in the square.", speaker="south-mayor", **DAY)


@each(
    pair("both in words", TWELVE, FORTY, because=f"both figures are {FROM_TEXT}"),
    pair(
        "one in words and one in structure",
        TWELVE,
        told(figures=[person(40)], speaker="south-mayor", **DAY),
        because=f"the figure of a is {FROM_TEXT}",
    ),
    pair(
        "the time of one in words",
        told(claim="On 4 May 2031, 12 people were killed.", when=None, **DAY),
        FORTY,
        because=FROM_TEXT,
    ),
)
def test_figures_in_words_may_contradict(case: Case) -> None:
    for turned, sides in ((False, False), (True, False), (False, True)):
        found = [r for r in related(case, turned=turned, sides=sides) if r.rule == "R108"]
        assert [(str(r.kind), r.potential, r.from_text) for r in found] == [
            ("contradicts", True, True)
        ]
    assert any(case.because in r.reason for r in related(case))


def test_a_figure_of_a_field_beside_one_in_words_has_no_phrase() -> None:
    structured = told(figures=[person(40)], speaker="south-mayor", **DAY)
    for a, b, phrases in (
        (TWELVE, structured, ("Twelve people were killed", "")),
        (structured, TWELVE, ("", "Twelve people were killed")),
    ):
        [found] = [r for r in related(pair("mixed", a, b)) if r.rule == "R108"]
        assert found.phrases == phrases


@each(
    pair("a number that fits both", TWELVE, told(claim="At least 9 people were killed.", **DAY)),
    pair("another thing", TWELVE, told(claim="At least 40 people were wounded.", **DAY)),
    pair("nothing known is counted", TWELVE, told(claim="Some 40 carts burned.", **DAY)),
    pair(
        "something that no list of things counted knows",
        told(claim="Twelve blorgs fell in the square.", **DAY),
        told(claim="At least 40 blorgs fell in the square.", speaker="south-mayor", **DAY),
    ),
    pair(
        "a time in words, and another place",
        told(claim="On 4 May 2031, 12 people were killed.", when=None, **DAY),
        {**FORTY, "place": "Stonebridge"},
    ),
    pair(
        "a time in words that only bounds it",
        told(claim="Before 4 May 2031, 12 people were killed.", when=None, **DAY),
        FORTY,
    ),
    pair("a negated clause", TWELVE, told(claim="It is not so that 40 people were killed.", **DAY)),
    pair("two of one thing", TWELVE, told(claim="Here 40 people died, there 50 died.", **DAY)),
    pair("a later count", TWELVE, told(claim="40 people were killed.", stated="2031-05-08")),
    pair("an event that is only suggested", TWELVE, FORTY, event="suggested"),
    pair("another place", TWELVE, {**FORTY, "place": "Oldmill"}, event="apart"),
    pair(
        "figures in structure decide alone",
        {**TWELVE, "figures": [person(12)]},
        {**FORTY, "figures": [person(12, bound="at_least")]},
    ),
)
def test_figures_in_words_say_nothing_else(case: Case) -> None:
    assert not any(relation.from_text for relation in related(case))


def test_what_is_read_in_words_is_shown_as_such() -> None:
    both = [allegation("a", **TWELVE), allegation("b", **FORTY)]
    verification = cross_verify(dataset(*both, same=[("a", "b")]))
    assert FROM_TEXT in " ".join(str(explain(verification, "a", "b")).split())
    answer = contradictions(verification)
    rows = [row for block in answer.page.blocks if isinstance(block, Table) for row in block.rows]
    assert (
        "FIGURE *",
        f"Twelve people were killed ({FROM_TEXT})",
        f"At least 40 people were killed ({FROM_TEXT})",
    ) in rows
    (record,) = answer
    assert (record.potential, record.slots) == (True, ("figure",))
    edges = verification.graph.get_edge_data("a", "b")
    assert edges["contradicts"]["from_text"] is True


def statement(**fields: object) -> Statement:
    data = dataset(allegation("a", **fields))
    return Statements(data, Registers(data))[0]


def test_a_record_with_figures_or_a_window_is_not_read_again() -> None:
    given = statement(claim="On 4 May 2031, 12 died.", figures=[person(9)], when="2031-05-03")
    assert told_counts(given) == ()
    assert not told_window(given).resolved


def test_words_beyond_the_cap_are_not_read() -> None:
    assert told_counts(statement(claim="x " * LONGEST + "12 people were killed.")) == ()


def test_two_times_in_words_are_no_window() -> None:
    claim = "On 4 May 2031 and on 9 June 2031, 12 people were killed."
    assert not told_window(statement(claim=claim, when=None)).resolved
