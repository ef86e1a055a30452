"""R116: an incident inside a pattern counts neither way."""

from tests.relate.cases import Case, asked, each, pair, told

PATTERN = told(act="repression", place="Vale region", when="May 2031", speaker="relief")
INCIDENT = told(act="detention", speaker="mission", source="herald")
INSIDE = "R116 part_of a>b"


@each(
    pair("act, place and time inside", INCIDENT, PATTERN, INSIDE, event="apart"),
    pair("the other way round", PATTERN, INCIDENT, "R116 part_of b>a", event="apart"),
    pair(
        "in the pattern's own town",
        INCIDENT,
        {**PATTERN, "place": "Riverton"},
        INSIDE,
        event="apart",
    ),
    pair(
        "in one of the pattern's two places",
        INCIDENT,
        {**PATTERN, "places": ["Hill region"]},
        INSIDE,
        event="apart",
    ),
    pair(
        "in two places of which the pattern holds one",
        {**INCIDENT, "places": ["Stonebridge"]},
        PATTERN,
        "R110 none",
        event="apart",
    ),
    pair(
        "on the last day of the pattern",
        INCIDENT,
        {**PATTERN, "when": "2031-05-01/2031-05-04"},
        INSIDE,
        event="apart",
    ),
    pair(
        "a day after the pattern",
        INCIDENT,
        {**PATTERN, "when": "2031-05-01/2031-05-03"},
        "R110 none",
        event="apart",
    ),
    pair(
        "in another region",
        INCIDENT,
        {**PATTERN, "place": "Hill region"},
        "R110 none",
        event="apart",
    ),
    pair(
        "the incident shows no day, and one document tells both",
        {**INCIDENT, "when": None, "source": "gazette"},
        PATTERN,
        INSIDE,
        event="apart",
        because="a window is not recorded",
    ),
    pair(
        "the incident shows no day, and two documents tell it",
        {**INCIDENT, "when": None},
        PATTERN,
        "R110 undetermined",
        event="apart",
    ),
    pair(
        "the pattern has an accused, the incident none",
        INCIDENT,
        {**PATTERN, "accused": "north"},
        "R110 none",
        event="apart",
    ),
    pair(
        "the incident has an accused, the pattern none",
        {**INCIDENT, "accused": "north-troops"},
        PATTERN,
        INSIDE,
        event="apart",
    ),
    pair(
        "the incident shows no place",
        {**INCIDENT, "place": None},
        PATTERN,
        "R110 undetermined",
        event="apart",
    ),
    pair(
        "an act of another kind",
        {**INCIDENT, "act": "withdrawal"},
        PATTERN,
        "R107 none",
        event="apart",
    ),
    pair(
        "the other side is accused",
        {**INCIDENT, "accused": "north-troops"},
        {**PATTERN, "accused": "south"},
        "R107 none",
        event="apart",
    ),
    pair(
        "the same side is accused",
        {**INCIDENT, "accused": "north-troops"},
        {**PATTERN, "accused": "north"},
        INSIDE,
        event="apart",
    ),
    pair(
        "one origin for both still counts neither way",
        {**INCIDENT, "speaker": "relief"},
        PATTERN,
        INSIDE,
        event="apart",
    ),
    pair(
        "two reports of the pattern itself",
        {**PATTERN, "place": "Riverton"},
        PATTERN,
        "R110 none",
        event="apart",
    ),
    pair(
        "two incidents, one in a wider place, make no pattern",
        told(place="Vale region", when="May 2031"),
        told(),
        "R110 none",
        event="apart",
    ),
    pair(
        "two places of the incident, one of them outside",
        {**INCIDENT, "place": ["Riverton", "Stonebridge"]},
        PATTERN,
        "R110 none",
        event="apart",
    ),
    pair(
        "a number for the part never contradicts one for the whole",
        {**INCIDENT, "figures": ["30 detained"]},
        {**PATTERN, "figures": ["10 detained"]},
        INSIDE,
        "R108 compatible figure",
        event="apart",
    ),
)
def test_an_incident_inside_a_pattern(case: Case) -> None:
    asked(case)
