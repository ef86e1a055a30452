"""R106, R107, R109, R110: what two allegations of different events are to each other."""

from tests.relate.cases import Case, asked, each, pair, told

LOOTED = told(speaker="north-mayor", act="looting", accused="south-troops")
KIDNAPPED = told(speaker="south-mayor", act="abduction", accused="north-troops", source="herald")


@each(
    pair("each side accuses the other", LOOTED, KIDNAPPED, "R106 counter_accuses", event="apart"),
    pair(
        "thirty days later",
        LOOTED,
        {**KIDNAPPED, "when": "2031-06-03"},
        "R106 counter_accuses",
        event="apart",
    ),
    pair(
        "thirty-one days later",
        LOOTED,
        {**KIDNAPPED, "when": "2031-06-04"},
        "R107 none",
        event="apart",
    ),
    pair(
        "the town and its region",
        LOOTED,
        {**KIDNAPPED, "place": "Vale region"},
        "R106 counter_accuses",
        event="apart",
    ),
    pair("another town", LOOTED, {**KIDNAPPED, "place": "Stonebridge"}, "R107 none", event="apart"),
    pair("no day", LOOTED, {**KIDNAPPED, "when": None}, "R107 none", event="apart"),
    pair("no place", LOOTED, {**KIDNAPPED, "place": None}, "R107 none", event="apart"),
    pair(
        "one speaker is on no side",
        LOOTED,
        {**KIDNAPPED, "speaker": "relief"},
        "R107 none",
        event="apart",
    ),
    pair(
        "one accuses its own side",
        LOOTED,
        {**KIDNAPPED, "accused": "south-troops"},
        "R107 none",
        event="apart",
    ),
    pair("one accuses nobody", LOOTED, {**KIDNAPPED, "accused": None}, "R107 none", event="apart"),
    pair(
        "the same act, each by the other",
        LOOTED,
        {**KIDNAPPED, "act": "looting"},
        "R106 counter_accuses",
        event="apart",
    ),
    pair(
        "one event is blame, not a counter-accusation",
        LOOTED,
        {**KIDNAPPED, "act": "looting"},
        "R114 partially_corroborates act,place,time",
    ),
    pair(
        "an unnamed officer speaks for the ministry",
        LOOTED,
        {**KIDNAPPED, "speaker": "an officer", "organisation": "south-ministry"},
        "R106 counter_accuses",
        event="apart",
    ),
)
def test_mutual_accusations_may_both_be_right(case: Case) -> None:
    asked(case)


@each(
    pair(
        "a withdrawal is no killing, even where a person sees one event",
        told(act="withdrawal"),
        told(act="killing"),
        "R107 none",
        because="different kinds of act",
    ),
    pair("a meeting is no shelling", told(act="meeting"), told(), "R107 none", event="apart"),
    pair(
        "the same words in one document, and a person says two events",
        told(),
        told(),
        "R107 none",
        event="two",
        because="a person judged",
    ),
    pair(
        "different sides in different events",
        told(speaker="mission", accused="north-troops"),
        told(speaker="relief", accused="south-troops", source="herald"),
        "R107 none",
        event="apart",
        because="different sides",
    ),
    pair(
        "different sides, where a missing day leaves the event open",
        told(speaker="mission", accused="north-troops"),
        told(speaker="relief", accused="south-troops", source="herald", when=None),
        "R110 undetermined",
        event="apart",
    ),
    pair(
        "different sides in two towns, and no day",
        told(speaker="mission", accused="north-troops"),
        told(speaker="relief", accused="south-troops", place="Stonebridge", when=None),
        "R107 none",
        event="apart",
    ),
    pair(
        "words that the taxonomy lacks are taken for no other act",
        told(act="bell ringing"),
        told(),
        "R110 none",
        event="apart",
    ),
    pair("the act is not named", told(act=None), told(), "R110 none", event="apart"),
)
def test_what_cannot_be_one_event(case: Case) -> None:
    asked(case)


PATTERN = "R109 same_pattern act"


@each(
    pair(
        "another town",
        told(),
        told(place="Stonebridge"),
        PATTERN,
        event="apart",
        because="another place",
    ),
    pair(
        "another month",
        told(),
        told(when="2031-07-04"),
        PATTERN,
        event="apart",
        because="another time",
    ),
    pair("the next day", told(), told(when="2031-05-05"), PATTERN, event="apart"),
    pair(
        "a day of slack for a vague phrase",
        told(when="around 4 May 2031"),
        told(when="2031-05-08"),
        "R110 none",
        event="apart",
    ),
    pair(
        "two days beyond a vague phrase",
        told(when="around 4 May 2031"),
        told(when="2031-05-09"),
        PATTERN,
        event="apart",
    ),
    pair(
        "the same side in two towns",
        told(accused="north-troops"),
        told(accused="north-militia", place="Stonebridge"),
        "R109 same_pattern act",
        event="apart",
        because="by the same side",
    ),
    pair(
        "the other side in another town",
        told(accused="north-troops"),
        told(accused="south-troops", place="Stonebridge"),
        "R107 none",
        event="apart",
    ),
    pair(
        "nobody accused in the other town",
        told(accused="north-troops"),
        told(place="Stonebridge"),
        PATTERN,
        event="apart",
    ),
    pair(
        "one speaker on two towns does not repeat himself",
        told(speaker="north-mayor"),
        told(speaker="north-mayor", source="herald", place="Stonebridge"),
        PATTERN,
        event="apart",
    ),
    pair(
        "an unknown act in its own words, in two towns",
        told(act="bell ringing"),
        told(act="bell ringing", place="Stonebridge"),
        PATTERN,
        event="apart",
    ),
    pair(
        "another act in another town",
        told(act="meeting"),
        told(place="Stonebridge"),
        "R107 none",
        event="apart",
    ),
)
def test_the_same_act_elsewhere_is_a_pattern(case: Case) -> None:
    asked(case)


OPEN = "R110 undetermined"


@each(
    pair(
        "no place on one side",
        told(),
        told(place=None),
        OPEN,
        event="apart",
        because="place not recorded",
    ),
    pair(
        "no day on one side",
        told(),
        told(when=None),
        OPEN,
        event="apart",
        because="time not recorded",
    ),
    pair(
        "neither",
        told(),
        told(place=None, when=None),
        OPEN,
        event="apart",
        because="place and time",
    ),
    pair(
        "words of a document without a date",
        told(),
        told(when="last week", source="leaflet"),
        OPEN,
        event="apart",
    ),
    pair(
        "the same words of a document with a date",
        told(when="2031-04-30"),
        told(when="last week", source="gazette"),
        "R110 none",
        event="apart",
        because="different events",
    ),
    pair(
        "a name that two towns bear may be either",
        told(place="newtown-vale"),
        told(place="Newtown", source="herald"),
        OPEN,
        event="apart",
    ),
    pair(
        "a name that two towns bear is the one that its document means",
        told(place="newtown-vale"),
        told(place="Newtown"),
        "R110 none",
        event="apart",
    ),
    pair(
        "a name that two other towns bear is neither here",
        told(),
        told(place="Newtown"),
        PATTERN,
        event="apart",
    ),
    pair(
        "no day, and another town",
        told(),
        told(place="Stonebridge", when=None),
        PATTERN,
        event="apart",
    ),
    pair(
        "no place, and another month",
        told(),
        told(place=None, when="2031-07"),
        PATTERN,
        event="apart",
    ),
    pair("no act on one side", told(), told(act=None, when=None), "R110 none", event="apart"),
    pair("nothing is missing", told(), told(), "R110 none", event="apart"),
    pair(
        "one event by a person's word is no open question of events",
        told(speaker="mission"),
        told(speaker="relief", when=None),
        "R113 consistent? act,place",
    ),
)
def test_missing_data_leaves_the_event_open(case: Case) -> None:
    asked(case)
