"""R104: a denial meets one event, or an area and period, or nothing."""

from typing import Any

from tests.relate.cases import Case, asked, each, pair, told

ACCUSES = told(speaker="south-mayor", accused="north-troops")
NEUTRAL = told(speaker="mission")


def denies(**fields: Any) -> dict[str, Any]:
    return told(
        **{
            "stance": "denies",
            "speaker": "north-ministry",
            "source": "courier",
            "aspect": "occurrence",
            **fields,
        }
    )


def area(**fields: Any) -> dict[str, Any]:
    return denies(**{"scope": "area_period", "place": "Vale region", "when": "May 2031", **fields})


@each(
    pair(
        "a denial that names the allegation",
        denies(denies=["b"], act=None, place=None, when=None),
        ACCUSES,
        "R104 denies a>b occurrence event",
        event="apart",
    ),
    pair("the other way round", ACCUSES, denies(denies="a"), "R104 denies b>a occurrence event"),
    pair(
        "a denial of the event", denies(scope="event"), ACCUSES, "R104 denies a>b occurrence event"
    ),
    pair("a denial of another event", denies(scope="event"), ACCUSES, "R104 none", event="two"),
    pair("of another event, unjudged", denies(scope="event"), ACCUSES, "R104 none", event="apart"),
    pair(
        "an event is met whoever speaks: nobody is accused",
        denies(scope="event"),
        NEUTRAL,
        "R104 denies a>b occurrence event",
    ),
    pair(
        "an event is met whoever speaks: the denier is not accused",
        denies(scope="event", speaker="relief"),
        ACCUSES,
        "R104 denies a>b occurrence event",
    ),
    pair(
        "an event is met whoever speaks: the denier's own side",
        denies(scope="event"),
        told(speaker="north-mayor"),
        "R104 denies a>b occurrence event",
        because="of the same side",
    ),
    pair(
        "a denial of one allegation meets others of its event",
        denies(denies=["z"]),
        ACCUSES,
        "R104 denies a>b occurrence event",
    ),
    pair(
        "a denial of one allegation meets none of another event",
        denies(denies=["z"]),
        ACCUSES,
        "R104 none",
        event="two",
    ),
    pair(
        "denying one's own part answers no other account of the event",
        denies(scope="event", aspect="responsibility"),
        told(speaker="north-mayor", accused="south-troops"),
        "R104 none",
        because="does not accuse",
    ),
    pair(
        "denying the part of somebody who is cleared by name answers who accuses them",
        denies(scope="event", aspect="responsibility", speaker="Ivo Reed", accused="Hill Brigade"),
        told(speaker="north-mayor", accused="Hill Brigade"),
        "R104 denies a>b responsibility event",
    ),
    pair(
        "denying that it happened answers every account of it",
        denies(scope="event"),
        told(speaker="north-mayor", accused="south-troops"),
        "R104 denies a>b occurrence event",
    ),
    pair(
        "denying one's own part answers nothing that accuses nobody",
        denies(scope="event", aspect="responsibility"),
        NEUTRAL,
        "R104 none",
    ),
    pair(
        "denying a number answers nothing that gives none",
        denies(scope="event", aspect="figure"),
        ACCUSES,
        "R104 none",
    ),
    pair(
        "denying a number of the event",
        denies(scope="event", aspect="figure"),
        {**ACCUSES, "figures": ["12 killed"]},
        "R104 denies a>b figure event",
    ),
    pair(
        "naming the allegation says more than the word blanket",
        denies(denies=["b"], scope="blanket"),
        ACCUSES,
        "R104 denies a>b occurrence event",
    ),
    pair(
        "what is denied is not recorded",
        denies(denies=["b"], aspect=None),
        ACCUSES,
        "R104 denies a>b event",
    ),
    *(
        pair(
            f"denied in the aspect {aspect}",
            denies(denies=["b"], aspect=aspect),
            ACCUSES,
            f"R104 denies a>b {aspect} event",
        )
        for aspect in (
            "responsibility",
            "intent",
            "legality",
            "figure",
            "knowledge",
            "authenticity",
        )
    ),
    pair(
        "a denial with a number of its own is no contradiction of figures",
        denies(denies=["b"], aspect="figure", figures=["2 killed"]),
        told(speaker="south-mayor", figures=["12 killed"]),
        "R104 denies a>b figure event",
    ),
)
def test_a_denial_of_one_event_meets_that_event(case: Case) -> None:
    asked(case)


MET = "R104 denies a>b occurrence area_period"
UNMET = "R104 none"


@each(
    pair("inside the area and the period", area(), ACCUSES, MET, event="apart"),
    pair("on the last day of the period", area(when="2031-05-01/2031-05-04"), ACCUSES, MET),
    pair("a day after the period", area(when="2031-05-01/2031-05-03"), ACCUSES, UNMET),
    pair("in another region", area(place="Hill region"), ACCUSES, UNMET, event="apart"),
    pair("another kind of act", area(act="looting"), ACCUSES, UNMET, event="apart"),
    pair(
        "the accusation shows no day",
        area(),
        {**ACCUSES, "when": None},
        UNMET,
        event="apart",
        because="as far as is recorded",
    ),
    pair("the accusation shows no place", area(), {**ACCUSES, "place": None}, UNMET, event="apart"),
    pair(
        "it accuses the other side", area(), told(speaker="mission", accused="south-troops"), UNMET
    ),
    pair("it accuses nobody", area(), NEUTRAL, UNMET),
    pair("it accuses those on the denier's side", area(), told(accused="north-militia"), MET),
    pair("it accuses the side by an adjective", area(), told(accused="Northern soldiers"), MET),
    pair("it accuses both sides", area(), told(accused=["north-troops", "south-troops"]), MET),
    pair("the denier is on no side", area(speaker="mission"), ACCUSES, UNMET),
    pair(
        "the denier accuses itself of nothing",
        area(speaker="mission"),
        told(accused="mission"),
        MET,
    ),
    pair("nobody is named as denying", area(speaker="officials"), ACCUSES, UNMET),
    pair(
        "an unnamed officer who speaks for the ministry",
        area(speaker="an officer", organisation="north-ministry"),
        ACCUSES,
        MET,
    ),
    pair(
        "a place and a time without a word on scope mean that area and period",
        area(scope=None),
        ACCUSES,
        MET,
        event="apart",
    ),
    pair(
        "a denial of an area does not meet what its own side says of itself",
        area(),
        told(speaker="north-mayor"),
        UNMET,
    ),
)
def test_a_denial_of_an_area_and_period_meets_what_accuses_its_side(case: Case) -> None:
    asked(case)


@each(
    pair("what accuses the denier's side", denies(scope="blanket"), ACCUSES, UNMET),
    pair(
        "it is a flag, not an edge",
        denies(scope="blanket", aspect="intent"),
        ACCUSES,
        UNMET,
        because="flag",
    ),
    pair(
        "no place and no time mean a blanket denial",
        denies(place=None, when=None),
        ACCUSES,
        UNMET,
        because="flag",
    ),
    pair("a place without a time means a blanket denial", denies(when=None), ACCUSES, UNMET),
)
def test_a_blanket_denial_meets_no_single_allegation(case: Case) -> None:
    asked(case)


SAME = "R104 repeats"


@each(
    pair("one office in two papers", area(), area(source="herald"), SAME),
    pair("two offices of one side", area(), area(speaker="north-mayor"), SAME),
    pair(
        "an unnamed officer of the office",
        area(),
        area(speaker=None, organisation="north-ministry"),
        SAME,
    ),
    pair(
        "two blanket denials of one side",
        denies(scope="blanket"),
        denies(scope="blanket", speaker="north"),
        SAME,
    ),
    pair("another aspect", area(), area(aspect="intent"), UNMET),
    pair("another scope", area(), area(scope="blanket"), UNMET),
    pair("another target", denies(denies=["x"]), denies(denies=["y"]), UNMET),
    pair(
        "the same target", denies(denies=["x"]), denies(denies=["x"], speaker="north-mayor"), SAME
    ),
    pair("another area", area(), area(place="Hill region"), UNMET, event="apart"),
    pair("another period", area(), area(when="April 2031"), UNMET, event="apart"),
    pair("another act", area(), area(act="looting"), UNMET, event="apart"),
    pair("the other side", area(), area(speaker="south-ministry"), UNMET),
    pair(
        "two who answer to different tops", area(speaker="mission"), area(speaker="relief"), UNMET
    ),
    pair(
        "one who had left the ministry",
        area(speaker="north-envoy"),
        area(stated="2031-05-09"),
        UNMET,
    ),
    pair(
        "one who had not yet left the ministry",
        area(speaker="north-envoy", stated="2031-04-30"),
        area(),
        SAME,
    ),
)
def test_two_denials_repeat_each_other_or_nothing(case: Case) -> None:
    asked(case)
