"""R112 to R115: what agreement is worth, slot by slot."""

from tests.relate.cases import Case, asked, each, pair, related, told

ALL = "act,place,time"
MISSION = told(speaker="mission")
RELIEF = told(speaker="relief", source="herald")
MAYOR = told(speaker="north-mayor")


@each(
    pair("one mayor in two papers", MAYOR, {**MAYOR, "source": "herald"}, f"R112 repeats {ALL}"),
    pair(
        "two officials of one state", MAYOR, told(speaker="north-governor"), f"R112 repeats {ALL}"
    ),
    pair(
        "an agency and the mayor whom it relays",
        told(speaker="valley-wire"),
        {**MAYOR, "via": ["valley-wire"]},
        f"R112 repeats {ALL}",
    ),
    pair(
        "one origin, and one event by suggestion only",
        MAYOR,
        {**MAYOR, "source": "herald"},
        f"R112 repeats {ALL}",
        event="suggested",
    ),
    pair(
        "one origin, and no day in one paper",
        MAYOR,
        {**MAYOR, "when": None},
        "R112 repeats act,place",
    ),
    pair(
        "one origin, and the town in its region",
        MAYOR,
        {**MAYOR, "place": "Vale region"},
        f"R112 repeats {ALL}",
    ),
    pair(
        "one event, and no act on one side",
        MISSION,
        {**RELIEF, "act": None},
        "R107 none",
        because="no slot to compare",
    ),
    pair(
        "one origin on two acts says nothing twice", MAYOR, {**MAYOR, "act": "meeting"}, "R107 none"
    ),
)
def test_agreement_of_one_origin_repeats(case: Case) -> None:
    asked(case)


@each(
    pair(
        "an affiliation is not recorded",
        MISSION,
        told(speaker="hill-aid"),
        f"R113 consistent {ALL}",
        because="Hill Aid not recorded",
    ),
    pair(
        "an unnamed witness",
        MISSION,
        told(speaker="a witness"),
        f"R113 consistent {ALL}",
        because="origin not identified",
    ),
    pair(
        "an unnamed witness who accuses the other side",
        {**MISSION, "accused": "north-troops"},
        told(speaker="a witness", accused="south-troops"),
        "R105 contradicts? accused",
        f"R113 consistent {ALL}",
        because="different sides are accused; origin not identified: a witness (b)",
    ),
    pair(
        "one event by suggestion only",
        MISSION,
        RELIEF,
        f"R113 consistent? {ALL}",
        event="suggested",
        because="suggested, not confirmed",
    ),
    pair(
        "no day on one side",
        MISSION,
        {**RELIEF, "when": None},
        "R113 consistent? act,place",
        because="time not recorded",
    ),
    pair(
        "no place on one side",
        MISSION,
        {**RELIEF, "place": None},
        "R113 consistent? act,time",
        because="place not recorded",
    ),
    pair(
        "two open questions",
        MISSION,
        told(speaker="a witness"),
        f"R113 consistent? {ALL}",
        event="suggested",
        because="origin not identified: a witness (b); that it is one event",
    ),
)
def test_open_questions_leave_agreement_consistent(case: Case) -> None:
    asked(case)


@each(
    pair(
        "the town and its region",
        MISSION,
        {**RELIEF, "place": "Vale region"},
        f"R114 partially_corroborates {ALL}",
        because="in part: place",
    ),
    pair(
        "a site in the town",
        MISSION,
        {**RELIEF, "place": "Old Mill school"},
        f"R114 partially_corroborates {ALL}",
        because="in part: place",
    ),
    pair(
        "two towns, one of them shared",
        MISSION,
        {**RELIEF, "place": ["Riverton", "Milltown"]},
        f"R114 partially_corroborates {ALL}",
        because="in part: place",
    ),
    pair(
        "a day and its week",
        MISSION,
        {**RELIEF, "when": "2031-05-01/2031-05-07"},
        f"R114 partially_corroborates {ALL}",
        because="in part: time",
    ),
    pair(
        "one names the accused",
        MISSION,
        {**RELIEF, "accused": "north-troops"},
        f"R114 partially_corroborates {ALL}",
        because="in part: accused",
    ),
    pair(
        "one names the victims",
        MISSION,
        {**RELIEF, "victims": "teachers"},
        f"R114 partially_corroborates {ALL}",
        because="in part: victims",
    ),
    pair(
        "one names a number",
        MISSION,
        {**RELIEF, "figures": ["12 killed"]},
        f"R114 partially_corroborates {ALL}",
        because="in part: figure",
    ),
    pair(
        "some of the victims",
        {**MISSION, "victims": ["teachers", "pupils"]},
        {**RELIEF, "victims": "teachers"},
        f"R114 partially_corroborates {ALL},victims",
        because="in part: victims",
    ),
    pair(
        "numbers in conflict: they agree on the rest",
        {**MISSION, "figures": ["12 killed"]},
        {**RELIEF, "figures": ["20 killed"]},
        "R108 contradicts figure",
        f"R114 partially_corroborates {ALL}",
        because="in part: figure",
    ),
    pair(
        "one unit and its ministry",
        {**MISSION, "accused": "north-troops"},
        {**RELIEF, "accused": "north-ministry"},
        f"R114 partially_corroborates {ALL},accused",
        because="in part: accused",
    ),
)
def test_independent_origins_agree_in_part(case: Case) -> None:
    asked(case)


@each(
    pair("two on record as answering to nobody", MISSION, RELIEF, f"R115 corroborates {ALL}"),
    pair("two events say so only if a person does not", MISSION, RELIEF, "R107 none", event="two"),
    pair("confirmed by matching", MISSION, RELIEF, f"R115 corroborates {ALL}", event="confirmed"),
    pair(
        "two ministries of adverse sides",
        told(speaker="north-ministry"),
        told(speaker="south-ministry"),
        f"R115 corroborates {ALL}",
    ),
    pair("a third state's embassy", MAYOR, told(speaker="embassy"), f"R115 corroborates {ALL}"),
    pair(
        "an unnamed officer of a known body",
        MISSION,
        told(identity="anonymous_person", organisation="relief"),
        f"R115 corroborates {ALL}",
    ),
    pair(
        "the accused too",
        {**MISSION, "accused": "north-troops"},
        {**RELIEF, "accused": "Northern troops"},
        f"R115 corroborates {ALL},accused",
    ),
    pair(
        "the victims too",
        {**MISSION, "victims": "teachers"},
        {**RELIEF, "victims": ["Teachers"]},
        f"R115 corroborates {ALL},victims",
    ),
    pair(
        "the number too",
        {**MISSION, "figures": ["12 killed"]},
        {**RELIEF, "figures": ["twelve killed"]},
        f"R115 corroborates {ALL},figure",
    ),
    pair(
        "numbers that meet",
        {**MISSION, "figures": ["at least 10 killed"]},
        {**RELIEF, "figures": ["12 killed"]},
        f"R115 corroborates {ALL},figure",
    ),
    pair(
        "the place by its other script",
        MISSION,
        {**RELIEF, "place": "Ривертон"},
        f"R115 corroborates {ALL}",
    ),
    pair(
        "the same unknown act in its own words",
        {**MISSION, "act": "bell ringing"},
        {**RELIEF, "act": "Bell ringing"},
        f"R115 corroborates {ALL}",
    ),
    pair("the day in words", MISSION, {**RELIEF, "when": "4 May 2031"}, f"R115 corroborates {ALL}"),
)
def test_independent_origins_agree(case: Case) -> None:
    asked(case)


CLAIM = "Shells hit the school on Mill Lane in Riverton."


@each(
    pair(
        "matching alone finds one event, and the origins are on record",
        told(speaker="mission", claim=CLAIM),
        told(speaker="relief", source="herald", claim=CLAIM),
        f"R115 corroborates {ALL}",
        event="matched",
    ),
    pair(
        "matching alone finds one mayor in two papers",
        {**MAYOR, "claim": CLAIM},
        {**MAYOR, "claim": "The school on Mill Lane was shelled.", "source": "herald"},
        f"R112 repeats {ALL}",
        event="matched",
    ),
    pair(
        "matching keeps two towns and two months apart",
        told(speaker="mission", claim=CLAIM),
        told(
            speaker="relief", claim="Guns fired on a farm.", place="Stonebridge", when="2031-08-02"
        ),
        "R109 same_pattern act",
        event="matched",
    ),
    pair(
        "matching never joins a withdrawal and a meeting",
        told(speaker="mission", act="withdrawal", claim="The garrison left Riverton."),
        told(speaker="relief", act="meeting", claim="Envoys met in Riverton."),
        "R107 none",
        event="matched",
    ),
)
def test_the_same_answers_with_matching_at_work(case: Case) -> None:
    asked(case)


def test_accusing_one_side_is_no_ground_for_leaving_it_open() -> None:
    both = {"accused": "north-troops"}
    case = pair("one side", {**MISSION, **both}, told(speaker="a witness", **both))
    reasons = [relation.reason for relation in related(case)]
    assert reasons == ["origin not identified: a witness (b)"]
