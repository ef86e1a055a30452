"""R105 and R111: one harm, and who is blamed or answers for it."""

from typing import Any

from tests.relate.cases import Case, asked, each, pair, told

NORTH = told(speaker="north-mayor", accused="south-troops")
SOUTH = told(speaker="south-mayor", accused="north-troops", source="herald")
PLAIN = "R105 contradicts accused"
POSSIBLE = "R105 contradicts? accused"
AGREED = "R114 partially_corroborates act,place,time"


@each(
    pair(
        "a curator wrote that the harm is the same",
        {**NORTH, "same_harm": "cellar"},
        {**SOUTH, "same_harm": ["cellar", "yard"]},
        PLAIN,
        AGREED,
        because="the same harm (cellar)",
    ),
    pair(
        "the same harm, told as two events",
        {**NORTH, "same_harm": "cellar"},
        {**SOUTH, "same_harm": "cellar", "when": "2031-06"},
        PLAIN,
        event="two",
    ),
    pair(
        "two harms of one event are not the same harm, though they may be",
        {**NORTH, "same_harm": "cellar"},
        {**SOUTH, "same_harm": "yard"},
        POSSIBLE,
        AGREED,
    ),
    pair(
        "one confirmed event whose act happens once",
        NORTH,
        SOUTH,
        POSSIBLE,
        AGREED,
        event="confirmed",
        because="not judged",
    ),
    pair("one event by a person's word", NORTH, SOUTH, POSSIBLE, AGREED),
    pair(
        "one event by a person's word, told of two towns",
        NORTH,
        {**SOUTH, "place": "Stonebridge"},
        "R109 same_pattern act",
    ),
    pair(
        "one event by a person's word, told of two weeks",
        NORTH,
        {**SOUTH, "when": "2031-05-14"},
        "R109 same_pattern act",
    ),
    pair(
        "two acts that cannot be one, each of which happens once",
        {**NORTH, "act": "execution"},
        {**SOUTH, "act": "shelling"},
        "R107 none",
    ),
    pair(
        "an act and what it may cause",
        {**NORTH, "act": "injury"},
        {**SOUTH, "act": "shelling"},
        POSSIBLE,
        AGREED,
    ),
    pair(
        "whoever speaks: nobody is on a side",
        told(speaker="mission", accused="south-troops"),
        told(speaker="relief", accused="north-troops"),
        POSSIBLE,
        AGREED,
    ),
    pair(
        "one speaker who blames the other side in another paper contradicts itself",
        NORTH,
        told(speaker="north-mayor", accused="north-troops", source="herald"),
        POSSIBLE,
        "R112 repeats act,place,time",
    ),
    pair(
        "the same side by two names",
        NORTH,
        told(speaker="relief", accused="south-militia"),
        "R114 partially_corroborates act,place,time,accused",
    ),
    pair(
        "a unit and its ministry",
        NORTH,
        told(speaker="relief", accused="south-ministry"),
        "R114 partially_corroborates act,place,time,accused",
    ),
    pair(
        "both sides are blamed by one of them",
        NORTH,
        told(speaker="relief", accused=["north-troops", "south-troops"]),
        "R114 partially_corroborates act,place,time,accused",
    ),
    pair(
        "nobody knows whose men the accused are",
        NORTH,
        told(speaker="relief", accused="masked men"),
        "R114 partially_corroborates act,place,time",
    ),
    pair(
        "one blames nobody",
        NORTH,
        told(speaker="relief"),
        "R114 partially_corroborates act,place,time",
    ),
    pair(
        "an act that goes on can be done by both",
        {**NORTH, "act": "looting"},
        {**SOUTH, "act": "looting"},
        AGREED,
    ),
    pair(
        "one event by suggestion only",
        NORTH,
        SOUTH,
        "R113 consistent? act,place,time",
        event="suggested",
    ),
    pair(
        "one event without a day on both sides",
        {**NORTH, "when": None},
        SOUTH,
        "R113 consistent? act,place",
        because="time not recorded",
    ),
)
def test_one_harm_blamed_on_two_sides(case: Case) -> None:
    asked(case)


def dead(**fields: Any) -> dict[str, Any]:
    return told(**{"act": "killing", **fields})


BODIES = dead(speaker="north-mayor", accused="south-troops", basis="finder")
OTHERS = dead(speaker="south-mayor", accused="north-troops", source="herald")


@each(
    pair(
        "bodies at one place on one day",
        BODIES,
        OTHERS,
        POSSIBLE,
        event="apart",
        because="nobody has judged",
    ),
    pair("three days apart", BODIES, {**OTHERS, "when": "2031-05-07"}, POSSIBLE, event="apart"),
    pair(
        "four days apart",
        BODIES,
        {**OTHERS, "when": "2031-05-08"},
        "R106 counter_accuses",
        event="apart",
    ),
    pair(
        "a number of bodies found",
        {**BODIES, "basis": None, "figures": ["12 bodies found"]},
        OTHERS,
        POSSIBLE,
        event="apart",
    ),
    pair("whoever found them", {**BODIES, "basis": None}, OTHERS, POSSIBLE, event="apart"),
    pair(
        "a region is no one place: many die there",
        BODIES,
        {**OTHERS, "place": "Vale region"},
        "R106 counter_accuses",
        event="apart",
    ),
    pair(
        "nor is a country",
        BODIES,
        {**OTHERS, "place": "Midland"},
        "R106 counter_accuses",
        event="apart",
    ),
    pair(
        "a school in the town",
        BODIES,
        {**OTHERS, "place": "Old Mill school"},
        POSSIBLE,
        event="apart",
    ),
    pair(
        "a grave speaks of the dead as well",
        {**BODIES, "act": "discovery of bodies"},
        OTHERS,
        POSSIBLE,
        event="apart",
    ),
    pair("another town", BODIES, {**OTHERS, "place": "Stonebridge"}, "R107 none", event="apart"),
    pair("no day", BODIES, {**OTHERS, "when": None}, "R110 undetermined", event="apart"),
    pair(
        "bodies here, looting there",
        BODIES,
        {**OTHERS, "act": "looting"},
        "R106 counter_accuses",
        event="apart",
    ),
    pair(
        "a person judged that they are other dead",
        BODIES,
        OTHERS,
        "R106 counter_accuses",
        event="two",
    ),
    pair(
        "both blame one side",
        BODIES,
        dead(speaker="mission", accused="south-militia"),
        "R110 none",
        event="apart",
    ),
)
def test_bodies_blamed_on_opposite_sides(case: Case) -> None:
    asked(case)


def answers(responsible: object, **fields: Any) -> dict[str, Any]:
    return told(**{"responsible": responsible, "source": "herald", "speaker": "relief", **fields})


LEVEL = "R111 contradicts? responsible"


@each(
    pair(
        "two levels of one side",
        answers("north-troops", speaker="mission"),
        answers("north-ministry"),
        LEVEL,
        "R115 corroborates act,place,time",
        because="one side",
    ),
    pair(
        "the same level",
        answers("north-ministry", speaker="mission"),
        answers("north-ministry"),
        "R115 corroborates act,place,time,responsible",
    ),
    pair(
        "one level shared",
        answers(["north-troops", "north-ministry"], speaker="mission"),
        answers("north-ministry"),
        "R115 corroborates act,place,time,responsible",
    ),
    pair(
        "one names nobody",
        answers(None, speaker="mission"),
        answers("north-ministry"),
        "R115 corroborates act,place,time",
    ),
    pair(
        "one side by an alias",
        answers("Northern Ministry of Defence", speaker="mission"),
        answers("north-ministry"),
        "R115 corroborates act,place,time,responsible",
    ),
    pair(
        "one event by suggestion only",
        answers("north-troops", speaker="mission"),
        answers("north-ministry"),
        "R113 consistent? act,place,time",
        event="suggested",
    ),
    pair(
        "different events",
        answers("north-troops", speaker="mission"),
        answers("north-ministry"),
        "R107 none",
        event="two",
    ),
    pair(
        "another day",
        answers("north-troops", speaker="mission"),
        answers("north-ministry", when="2031-07-01"),
        "R109 same_pattern act",
        event="apart",
    ),
    pair(
        "the accused are on opposite sides: that is the contradiction",
        answers("north-troops", speaker="mission", accused="north-troops"),
        answers("south-ministry", accused="south-troops"),
        POSSIBLE,
        AGREED,
    ),
    pair(
        "one side in two voices of one speaker",
        answers("north-troops"),
        answers("north-ministry", source="gazette"),
        LEVEL,
        "R112 repeats act,place,time",
    ),
)
def test_who_answers_for_it_within_one_side(case: Case) -> None:
    asked(case)


FRONT = told(speaker="Valley Front", accused="Hill Front", source="herald")


@each(
    pair(
        "one of the accused says that others did it",
        told(speaker="mission", accused="Valley Front"),
        FRONT,
        POSSIBLE,
        "R113 consistent act,place,time",
    ),
    pair(
        "each accuses the other",
        told(speaker="Hill Front", accused="Valley Front"),
        FRONT,
        POSSIBLE,
        "R113 consistent act,place,time",
    ),
    pair(
        "others than the accused name different ones: nobody knows whether these are one side",
        told(speaker="mission", accused="Valley Front"),
        told(speaker="relief", accused="Hill Front", source="herald"),
        "R114 partially_corroborates act,place,time",
    ),
    pair(
        "the accused admits it",
        told(speaker="mission", accused="Valley Front"),
        told(speaker="Valley Front", accused="Valley Front", source="herald"),
        "R113 consistent act,place,time,accused",
    ),
    pair(
        "an unnamed speaker is none of the accused",
        told(speaker="mission", accused="residents"),
        told(speaker="residents", identity="collective", accused="Hill Front", source="herald"),
        "R113 consistent act,place,time",
    ),
)
def test_whom_one_of_the_accused_blames_is_another_where_no_side_is_recorded(case: Case) -> None:
    asked(case)
