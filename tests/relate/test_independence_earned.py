"""Independence: what leaves it open, and what earns a yes."""

from tests.relate.cases import told
from tests.relate.voices import Two, asked, each

MISSION = told(speaker="mission")
RELIEF = told(speaker="relief", source="herald")
MAYOR = told(speaker="north-mayor")
MINISTRY = told(speaker="north-ministry", source="herald")
WORDS = "the shells came from the mill at dawn"


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
        "an armed group of which no side is recorded",
        MISSION,
        told(speaker="front"),
        "unknown",
        "affiliation of Valley Front not recorded",
        [{"id": "front", "name": "Valley Front", "kind": "armed_group"}],
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
    Two(
        "an armed group whose side is recorded",
        MISSION,
        told(speaker="front"),
        "yes",
        "",
        [{"id": "front", "name": "Valley Front", "kind": "armed_group", "party": "front"}],
    ),
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
