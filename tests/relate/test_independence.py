"""Independence: what shows dependence, what leaves it open, and what earns a yes, in that order."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.build import allegation, mirrored, verified
from tests.relate.cases import told
from verify.relate.independence import Independence

Row = dict[str, Any]
Test = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Two:
    """Two voices, and whether they are independent."""

    name: str
    a: Row
    b: Row
    answer: str
    because: str
    actors: list[Row] = field(default_factory=list)


def each(*cases: Two) -> Callable[[Test], Test]:
    assert len({case.name for case in cases}) == len(cases)
    return pytest.mark.parametrize("case", cases, ids=[case.name for case in cases])


def asked(case: Two) -> None:
    """Ask both ways round, and with the two sides exchanged."""
    found = _independence(case.a, case.b, case.actors)
    assert (str(found.answer), case.because in found.reason) == (case.answer, True), found
    assert _independence(case.b, case.a, case.actors).answer == found.answer
    a, b = mirrored([case.a, case.b])
    assert _independence(a, b, mirrored(case.actors)).answer == found.answer


def _independence(a: Row, b: Row, actors: list[Row]) -> Independence:
    rows = (allegation("a", **a), allegation("b", **b))
    return verified(*rows, actors=actors).relations.pair("a", "b").independence


MISSION = told(speaker="mission")
RELIEF = told(speaker="relief", source="herald")
MAYOR = told(speaker="north-mayor")
MINISTRY = told(speaker="north-ministry", source="herald")
WORDS = "the shells came from the mill at dawn"


@each(
    Two("a translation", MISSION, told(speaker="relief", source="version"), "no", "derived"),
    Two(
        "a reprint of a translation",
        MISSION,
        told(speaker="relief", source="reprint"),
        "no",
        "derived",
    ),
    Two(
        "a translation, before anybody is identified",
        MISSION,
        told(speaker="a witness", source="version"),
        "no",
        "derived",
    ),
    Two("one sums up the other", MISSION, {**RELIEF, "summary_of": ["a", "b"]}, "no", "sums up"),
    Two("one cites the other", MISSION, {**RELIEF, "cites": ["a", "b"]}, "no", "cites"),
    Two(
        "a citation counts before an unnamed origin",
        told(speaker="a witness"),
        {**RELIEF, "cites": ["a", "b"]},
        "no",
        "cites",
    ),
    Two("one origin", MISSION, told(speaker="mission", source="herald"), "no", "one origin"),
    Two(
        "one origin by name",
        MISSION,
        told(speaker="OBSERVER  mission", source="herald"),
        "no",
        "one origin: Observer Mission",
    ),
    Two(
        "one origin by an unnamed member",
        MISSION,
        told(identity="anonymous_person", organisation="mission", source="herald"),
        "no",
        "one origin",
    ),
    Two(
        "one name without a record",
        told(speaker="Vera Lake"),
        told(speaker="Vera  LAKE", source="herald"),
        "no",
        "one origin",
    ),
    Two(
        "the same unnamed people of one document",
        told(speaker="local people"),
        told(speaker="Local people"),
        "no",
        "same unnamed origin",
    ),
    Two("nobody named, twice in one document", told(), told(), "no", "same unnamed origin"),
    Two(
        "one relays the other",
        told(speaker="valley-wire"),
        {**MAYOR, "via": ["valley-wire"]},
        "no",
        "relays",
    ),
    Two(
        "one relays the other in the middle of a chain",
        told(speaker="valley-wire"),
        {**MAYOR, "via": "Lake Post > Valley Wire > Hill Aid"},
        "no",
        "relays",
    ),
    Two(
        "both quote the same words",
        {**MISSION, "quote": WORDS},
        {**RELIEF, "quote": WORDS},
        "no",
        "quote the same words",
    ),
    Two(
        "a quotation inside a longer one",
        {**MISSION, "quote": WORDS},
        {**RELIEF, "quote": f"He said: {WORDS.title()}, and left."},
        "no",
        "quote the same words",
    ),
    Two(
        "shared words count before an unnamed origin",
        {"quote": WORDS},
        {**RELIEF, "quote": {"text": WORDS}},
        "no",
        "quote the same words",
    ),
)
def test_one_origin_by_derivation_identity_relay_or_quotation(case: Two) -> None:
    asked(case)


@each(
    Two(
        "a ministry and its state", MINISTRY, told(speaker="north"), "no", "answer one to the other"
    ),
    Two(
        "a unit and its state, two links up",
        told(speaker="north-troops"),
        told(speaker="north"),
        "no",
        "answer one to the other",
    ),
    Two("a mayor and a ministry", MAYOR, MINISTRY, "no", "both speakers answer to"),
    Two(
        "a state's agency and a mayor",
        told(speaker="north-wire"),
        MAYOR,
        "no",
        "both speakers answer",
    ),
    Two(
        "a link on no record binds as well",
        told(speaker="north-council"),
        MAYOR,
        "no",
        "both speakers answer",
    ),
    Two("allies of one party", told(speaker="north-militia"), MINISTRY, "no", "one side"),
    Two(
        "two unnamed officers of one ministry",
        told(speaker="an officer", organisation="north-ministry"),
        MAYOR,
        "no",
        "both speakers answer",
    ),
    Two(
        "in the service, in March",
        told(speaker="north-envoy", source="march"),
        {**MAYOR, "source": "march"},
        "no",
        "both speakers answer",
    ),
    Two(
        "in the service, on its last day",
        told(speaker="north-envoy", stated="2031-04-30"),
        MAYOR,
        "no",
        "both speakers answer",
    ),
    Two(
        "out of the service, a day later",
        told(speaker="north-envoy", stated="2031-05-01"),
        MAYOR,
        "yes",
        "",
    ),
    Two(
        "what was said in April and printed in May",
        told(speaker="north-envoy", stated="2031-04-10"),
        MAYOR,
        "no",
        "both speakers answer",
    ),
    Two(
        "on the first day of service",
        told(speaker="north-recruit", stated="2031-05-01"),
        MAYOR,
        "no",
        "both speakers answer",
    ),
    Two(
        "a day before the service",
        told(speaker="north-recruit", stated="2031-04-30"),
        MAYOR,
        "unknown",
        "affiliation of",
    ),
    Two(
        "undated, of one who joined and is not known to have left",
        told(speaker="north-recruit", source="leaflet"),
        MAYOR,
        "no",
        "both speakers answer",
    ),
    Two(
        "undated, of one who left",
        told(speaker="north-envoy", source="leaflet"),
        MAYOR,
        "unknown",
        "dated, the statement is not",
    ),
    Two(
        "each at the date of its own statement",
        told(speaker="north-envoy", source="march"),
        told(speaker="north-envoy", source="herald"),
        "no",
        "one origin",
    ),
    Two(
        "money alone is no control", told(speaker="north-radio"), MISSION, "unknown", "not recorded"
    ),
    Two(
        "two who answer to each other",
        told(speaker="x"),
        told(speaker="y"),
        "no",
        "answer one to the other",
        [
            {"id": "x", "name": "Xan Vale", "affiliations": [{"to": "y"}]},
            {"id": "y", "name": "Yve Hill", "affiliations": [{"to": "x"}]},
        ],
    ),
)
def test_one_control_group_at_the_date_of_the_statement(case: Two) -> None:
    asked(case)


@each(
    Two(
        "an unnamed witness",
        MISSION,
        told(speaker="a witness", source="herald"),
        "unknown",
        "not identified: a witness (b)",
    ),
    Two("nobody named", MISSION, told(source="herald"), "unknown", "not identified"),
    Two(
        "the same words in another document",
        told(speaker="local people"),
        told(speaker="local people", source="herald"),
        "unknown",
        "not identified",
    ),
    Two(
        "other words in one document",
        told(speaker="local people"),
        told(speaker="a neighbour"),
        "unknown",
        "not identified",
    ),
    Two(
        "people and nobody in one document",
        told(speaker="local people"),
        told(),
        "unknown",
        "not identified",
    ),
    Two(
        "a group on record is nobody in particular",
        MISSION,
        told(speaker="residents"),
        "unknown",
        "not identified",
    ),
    Two(
        "both through one wire",
        {**MISSION, "via": ["valley-wire"]},
        {**RELIEF, "via": ["valley-wire"]},
        "unknown",
        "both through Valley Wire",
    ),
    Two(
        "one wire in two chains",
        {**MISSION, "via": ["Valley Wire > north-radio"]},
        {**RELIEF, "via": ["valley-wire"]},
        "unknown",
        "both through Valley Wire",
    ),
    Two(
        "no record of one",
        MISSION,
        told(speaker="hill-aid", source="herald"),
        "unknown",
        "affiliation of Hill Aid not recorded",
    ),
    Two(
        "a name without a record",
        MISSION,
        told(speaker="Vera Lake", source="herald"),
        "unknown",
        "not recorded",
    ),
    Two(
        "a link that nobody cites",
        MISSION,
        told(speaker="north-council", source="herald"),
        "unknown",
        "not recorded",
    ),
    Two(
        "independent by its own word only",
        MISSION,
        told(speaker="claimed", source="herald"),
        "unknown",
        "Free Voice not recorded",
    ),
    Two(
        "a chain that ends in nobody known",
        MISSION,
        told(speaker="x"),
        "unknown",
        "not recorded",
        [
            {
                "id": "x",
                "name": "Xan Vale",
                "affiliations": [{"to": "hill-aid", "source": "A register"}],
            }
        ],
    ),
    Two(
        "one of two masters unknown",
        MISSION,
        told(speaker="x"),
        "unknown",
        "not recorded",
        [
            {
                "id": "x",
                "name": "Xan Vale",
                "affiliations": [
                    {"to": "east", "source": "A register"},
                    {"to": "hill-aid", "source": "A register"},
                ],
            }
        ],
    ),
)
def test_what_is_not_on_record_stays_unknown(case: Two) -> None:
    asked(case)


@each(
    Two("two on record as answering to nobody", MISSION, RELIEF, "yes", ""),
    Two("two ministries of two states", MINISTRY, told(speaker="south-ministry"), "yes", ""),
    Two("a mission and a mayor", MISSION, MAYOR, "yes", ""),
    Two("an embassy and a mayor", told(speaker="embassy"), MAYOR, "yes", ""),
    Two(
        "a witness who speaks for a known body",
        MISSION,
        told(speaker="a nurse", organisation="relief"),
        "yes",
        "",
    ),
    Two("one of them through a wire", {**MISSION, "via": ["valley-wire"]}, RELIEF, "yes", ""),
    Two(
        "through two wires",
        {**MISSION, "via": ["valley-wire"]},
        {**RELIEF, "via": ["north-radio"]},
        "yes",
        "",
    ),
    Two(
        "a wire that only contributed to one document",
        {**MISSION, "source": "wired"},
        {**RELIEF, "source": "wired"},
        "yes",
        "",
    ),
    Two(
        "four shared words are an accident",
        {**MISSION, "quote": "shells came at dawn"},
        {**RELIEF, "quote": "shells came at dawn"},
        "yes",
        "",
    ),
    Two(
        "five other words",
        {**MISSION, "quote": WORDS},
        {**RELIEF, "quote": "the shells came from the hill at dusk"},
        "yes",
        "",
    ),
    Two(
        "undated, but linked without dates",
        {**MAYOR, "source": "leaflet"},
        {**MISSION, "source": "flyer"},
        "yes",
        "",
    ),
    Two("two documents of one paper", MISSION, {**RELIEF, "source": "gazette"}, "yes", ""),
    Two(
        "free on record since May",
        told(speaker="north-envoy"),
        told(speaker="south-envoy"),
        "yes",
        "",
    ),
)
def test_independence_is_earned(case: Two) -> None:
    asked(case)
