"""Independence: what shows dependence, whatever else is on record."""

from typing import Any

import pytest

from tests.build import allegation, dataset
from tests.relate.cases import told
from tests.relate.voices import Two, asked, each
from verify.normalise.registers import Registers
from verify.relate.independence import Independence, independence
from verify.relate.statements import Statements

Row = dict[str, Any]

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
    Two(
        "two translations of one article",
        told(speaker="mission", source="version"),
        told(speaker="relief", source="rendering"),
        "no",
        "both documents are derived from one",
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
    Two(
        "a citation of one's own document",
        {**MISSION, "cites": ["gazette"]},
        told(speaker="relief"),
        "yes",
        "on record",
    ),
    Two(
        "two voices of one translation",
        told(speaker="mission", source="version"),
        told(speaker="relief", source="version"),
        "yes",
        "on record",
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


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("Old Ferryman", "Old Ferryman"),
        ("embassy", "Embassy of Eastmark"),
        ("a witness", "one unnamed origin"),
    ],
    ids=["a man on no record", "an office on record", "nobody named"],
)
def test_two_that_rest_on_one_account_say_whose_it_is(speaker: str, name: str) -> None:
    third = told(speaker=speaker, source="courier")
    found = _of_three({**MISSION, "cites": ["c"]}, {**RELIEF, "cites": ["c"]}, third)
    assert (str(found.answer), found.reason) == ("unknown", f"both rest on what {name} says")


def _of_three(*told_by: dict[str, object]) -> Independence:
    rows = (allegation(name, **fields) for name, fields in zip("abc", told_by, strict=True))
    data = dataset(*rows)
    registers = Registers(data)
    first, second, _ = Statements(data, registers)
    return independence(first, second, registers)


def test_of_several_shared_superiors_the_top_one_is_named() -> None:
    under = [{"to": "army-staff", "kind": "part_of", "source": "Register"}]
    actors: list[Row] = [
        {"id": "zed", "name": "Zedland", "kind": "state"},
        {
            "id": "army-staff",
            "name": "Army Staff",
            "affiliations": [{"to": "zed", "kind": "part_of", "source": "Register"}],
        },
        {"id": "first-unit", "name": "First Unit", "affiliations": under},
        {"id": "second-unit", "name": "Second Unit", "affiliations": under},
    ]
    data = dataset(
        allegation("a", speaker="first-unit"),
        allegation("b", speaker="second-unit", source="herald"),
        actors=actors,
    )
    found = Statements(data, Registers(data)).independence(0, 1)
    assert (str(found.answer), found.one_side) == ("no", True)
    assert found.reason == "both speakers answer to Zedland"


def test_two_under_a_circle_of_superiors_answer_to_one_of_it() -> None:
    def under(to: str) -> list[dict[str, str]]:
        return [{"to": to, "kind": "part_of", "source": "Register"}]

    actors: list[dict[str, object]] = [
        {"id": "ring-a", "name": "First Board", "affiliations": under("ring-b")},
        {"id": "ring-b", "name": "Second Board", "affiliations": under("ring-a")},
        {"id": "first-unit", "name": "First Unit", "affiliations": under("ring-a")},
        {"id": "second-unit", "name": "Second Unit", "affiliations": under("ring-b")},
    ]
    data = dataset(
        allegation("a", speaker="first-unit"),
        allegation("b", speaker="second-unit", source="herald"),
        actors=actors,
    )
    found = Statements(data, Registers(data)).independence(0, 1)
    assert (str(found.answer), found.one_side) == ("no", True)
    assert found.reason == "both speakers answer to First Board"
