"""Statements: what one record says once its names and words are read in their context."""

from datetime import date
from typing import Any

import pytest

from tests.build import allegation, dataset
from tests.relate.cases import told
from verify.models.figure import Figure
from verify.models.window import Window
from verify.models.words import Identity, Measure, Scope
from verify.normalise.registers import Registers
from verify.relate.statement import Statement
from verify.relate.statements import Statements, as_window

Row = dict[str, Any]


def read(*others: Row, **fields: Any) -> Statement:
    """Read one allegation among others."""
    more = [allegation(f"b{i}", **other) for i, other in enumerate(others)]
    data = dataset(allegation("a", **fields), *more)
    return Statements(data, Registers(data))[0]


UNNAMED = {"identity": "anonymous_person", "organisation": "relief"}


@pytest.mark.parametrize(
    ("fields", "key", "name"),
    [
        ({"speaker": "mission"}, "mission", "Observer Mission"),
        ({"speaker": "observer MISSION"}, "mission", "Observer Mission"),
        ({"speaker": "Vera Lake"}, None, "Vera Lake"),
        ({"organisation": "relief"}, "relief", "River Relief"),
        ({"speaker": "a nurse", **UNNAMED}, "relief", "a nurse (River Relief)"),
        ({"speaker": {"name": "a nurse", **UNNAMED}}, "relief", "a nurse (River Relief)"),
        ({"speaker": {"id": "mission"}}, "mission", "Observer Mission"),
        ({"speaker": {"name": "a nurse", **UNNAMED}, "organisation": "mission"}, "mission",
         "a nurse (Observer Mission)"),
        ({"organisation": "Valley Ministry of Health"}, None, "Valley Ministry of Health"),
        ({"speaker": {"name": "a nurse", **UNNAMED, "organisation": "Ministry of Health"}}, None,
         "a nurse (Ministry of Health)"),
    ],
    ids=["by id", "by name", "a name without a record", "an organisation alone",
         "an unnamed member",
         "an unnamed member, described in place", "an actor given in place",
         "the allegation's own organisation goes before the speaker's",
         "an organisation without a record", "that of a speaker given in place"],
)  # fmt: skip
def test_an_identified_origin_is_an_actor(fields: Row, key: str | None, name: str) -> None:
    origin = read(**fields).origin
    assert origin.identified
    assert origin.name == name
    assert key is None or origin.key == key
    assert origin.descriptor == ""


@pytest.mark.parametrize(
    ("fields", "name", "descriptor"),
    [
        ({}, "nobody named", ""),
        ({"speaker": "Local people"}, "Local people", "local people"),
        ({"speaker": "an  Officer", "identity": "anonymous_person"}, "an  Officer", "an officer"),
        (
            {"speaker": "residents", "identity": "collective"},
            "residents of Riverton",
            "residents of riverton",
        ),
    ],
    ids=["nobody named", "people described", "as it is written", "a group on record"],
)
def test_an_unnamed_origin_belongs_to_its_document(fields: Row, name: str, descriptor: str) -> None:
    one, other = read(**fields), read(**fields, source="herald")
    assert not one.origin.identified
    assert (one.origin.name, one.origin.descriptor) == (name, descriptor)
    assert one.origin.key != other.origin.key
    assert one.party is None
    assert one.origin.key == read(**fields, act="looting").origin.key


def test_origins_described_otherwise_are_others() -> None:
    assert read(speaker="a nurse").origin.key != read(speaker="a driver").origin.key
    assert read(speaker="a nurse").origin.key != read().origin.key


@pytest.mark.parametrize(
    ("via", "keys"),
    [
        ("valley-wire", ("valley-wire",)),
        ("Valley Wire > north-wire", ("valley-wire", "north-wire")),
        (["Valley Wire>north-wire", "relief"], ("valley-wire", "north-wire", "relief")),
        ("valley-wire > ", ("valley-wire",)),
        (["valley-wire", "Valley Wire"], ("valley-wire",)),
        ([{"id": "relief", "name": "x > y"}], ("relief",)),
        ("Hill > Dale", ("hill-dale",)),
    ],
    ids=["one relay", "two in one string", "a string among others", "nothing behind the sign",
         "one relay twice", "an actor given in place", "an actor whose name holds the sign"],
)  # fmt: skip
def test_relays_are_read_outermost_first(via: object, keys: tuple[str, ...]) -> None:
    extra = {"id": "hill-dale", "name": "Hill > Dale", "kind": "agency"}
    data = dataset(allegation("a", via=via), actors=[extra])
    assert Statements(data, Registers(data))[0].via == keys


@pytest.mark.parametrize(
    ("fields", "said", "inferred"),
    [
        ({"stated": "2031-05-02"}, date(2031, 5, 2), False),
        ({"stated": "2031-05-01/2031-05-03"}, date(2031, 5, 3), False),
        ({"stated": "yesterday"}, date(2031, 5, 4), False),
        ({}, date(2031, 5, 5), True),
        ({"stated": "at some time"}, date(2031, 5, 5), True),
        ({"source": "leaflet"}, None, False),
        ({"stated": "2031-05-02", "source": "leaflet"}, date(2031, 5, 2), False),
    ],
    ids=["a day", "the last of several", "counted from publication", "the day of publication",
         "words that give no day", "no day at all", "a day in an undated document"],
)  # fmt: skip
def test_the_day_of_a_statement(fields: Row, said: date | None, inferred: bool) -> None:
    statement = read(**fields)
    assert (statement.said, statement.said_inferred) == (said, inferred)


@pytest.mark.parametrize(
    ("fields", "scope"),
    [
        ({}, None),
        ({"stance": "denies"}, Scope.AREA_PERIOD),
        ({"stance": "denies", "place": None, "places": ["Riverton"]}, Scope.AREA_PERIOD),
        ({"stance": "denies", "place": None}, Scope.BLANKET),
        ({"stance": "denies", "when": None}, Scope.BLANKET),
        ({"stance": "denies", "denies": ["b"], "when": None}, Scope.EVENT),
        ({"stance": "denies", "scope": "blanket"}, Scope.BLANKET),
        ({"stance": "denies", "scope": "blanket", "denies": ["b"]}, Scope.BLANKET),
    ],
    ids=["no denial", "place and time", "one of several places", "a time only", "a place only",
         "it names what it denies", "as said", "as said, whatever it names"],
)  # fmt: skip
def test_how_much_a_denial_covers(fields: Row, scope: Scope | None) -> None:
    assert read(**fields).scope is scope


SOME = {"count_of": "deaths", "low": 6}


@pytest.mark.parametrize(
    ("figure", "measure"),
    [
        ("6 killed", Measure.ALLEGED),
        ("6 bodies found", Measure.FOUND),
        ({"text": "6 killed"}, Measure.ALLEGED),
        ({"text": "6 killed", "measure": "documented"}, Measure.DOCUMENTED),
        ({**SOME}, None),
        ({**SOME, "measure": "estimated"}, Measure.ESTIMATED),
        ({"text": "6 killed", "low": 6}, None),
        ({"text": "6 killed", "high": 6}, None),
        ({"text": "6 killed", "count_of": "deaths"}, None),
    ],
    ids=["words", "words that name a measure", "words in a record", "words and a measure",
         "a record that does not say", "a record that says", "a record with its lower end",
         "a record with its upper end", "a record that says what is counted"],
)  # fmt: skip
def test_how_a_figure_was_counted(figure: str | Row, measure: Measure | None) -> None:
    assert [count.figure.measure for count in read(figures=[figure]).counts] == [measure]


@pytest.mark.parametrize(
    ("figure", "scoped", "place", "day", "as_of"),
    [
        ({}, False, "riverton", date(2031, 5, 4), date(2031, 5, 6)),
        ({"place": "Milltown"}, True, "milltown", date(2031, 5, 4), date(2031, 5, 6)),
        ({"when": "2031-05-03"}, True, "riverton", date(2031, 5, 3), date(2031, 5, 6)),
        ({"as_of": "2031-05-08"}, False, "riverton", date(2031, 5, 4), date(2031, 5, 8)),
        ({"as_of": "yesterday"}, False, "riverton", date(2031, 5, 4), date(2031, 5, 4)),
        ({"as_of": "at some time"}, False, "riverton", date(2031, 5, 4), date(2031, 5, 6)),
    ],
    ids=["as its allegation", "another place", "another day", "counted later",
         "counted on a day from publication", "counted on no known day"],
)  # fmt: skip
def test_where_and_when_a_figure_holds(
    figure: Row, scoped: bool, place: str, day: date, as_of: date
) -> None:
    [count] = read(stated="2031-05-06", figures=[{**SOME, **figure}]).counts
    assert (count.scoped, count.window.latest, count.as_of) == (scoped, day, as_of)
    assert [match.id for match in count.places] == [place]


def test_what_one_allegation_is_about() -> None:
    statement = read(
        act="repression",
        places=["Milltown"],
        accused=["north-troops", "northern troops", "south-militia", "masked men"],
        responsible="north",
        victims=["Civilians", "civilians"],
        speaker="north-mayor",
        figures=[{**SOME, "components": ["b", "c"]}, {**SOME, "components": ["c", "d"]}],
    )
    assert (statement.position, statement.id, statement.document_known) == (0, "a", True)
    assert [place.id for place in statement.places] == ["riverton", "milltown"]
    assert statement.accused[:2] == ("north-troops", "south-militia")
    assert len(statement.accused) == 3
    assert {"north-troops", "north-ministry", "north", "south-militia"} <= statement.answering
    assert statement.accused_parties == {"north", "south"}
    assert (statement.responsible, statement.party) == (("north",), "north")
    assert statement.victims == {"civilians"}
    assert statement.components == {"b", "c", "d"}
    assert statement.of_pattern
    assert statement.kind_of_act is not None
    assert statement.identity is Identity.NAMED


@pytest.mark.parametrize(
    ("act", "code", "known"),
    [("Shelling", "shelling", True), ("Glorbing", "glorbing", False), (None, None, False)],
    ids=["an act of the taxonomy", "an act of one's own", "none"],
)
def test_an_act_is_read(act: str | None, code: str | None, known: bool) -> None:
    statement = read(act=act)
    assert (statement.act, statement.kind_of_act is not None) == (code, known)
    assert not statement.of_pattern


def test_who_speaks_of_what_it_cites() -> None:
    cites = told(speaker="mission", cites=["b0"])
    rests = read(told(speaker="relief"), **cites).rests_on
    assert rests.ids == {"b0"}
    assert rests.origins == {"relief"}


@pytest.mark.parametrize("field", ["cites", "summary_of"])
def test_one_document_in_place_of_a_list(field: str) -> None:
    assert read(**{field: "herald"}).rests_on.ids == {"herald"}


ANCHOR = date(2031, 5, 20)
MAY_4 = Window(earliest=date(2031, 5, 4), latest=date(2031, 5, 4))


@pytest.mark.parametrize(
    ("value", "latest"),
    [
        (None, None),
        ("2031-05-04", date(2031, 5, 4)),
        ("yesterday", date(2031, 5, 19)),
        (MAY_4, date(2031, 5, 4)),
        (MAY_4.model_copy(update={"text": "yesterday"}), date(2031, 5, 4)),
        (Window(text="yesterday"), date(2031, 5, 19)),
        (Window(text="yesterday", anchor=date(2031, 5, 10)), date(2031, 5, 9)),
        (Window(), None),
    ],
    ids=["none", "a day", "words", "structure", "structure goes before words",
         "words in a record", "words with a day of their own", "an empty record"],
)  # fmt: skip
def test_a_time_in_words_or_structure(value: str | Window | None, latest: date | None) -> None:
    assert as_window(value, ANCHOR).latest == latest


def test_statements_are_read_once() -> None:
    data = dataset(allegation("a"), allegation("b"))
    statements = Statements(data, Registers(data))
    assert len(statements) == 2
    assert statements[1] is statements[1]
    assert statements.independence(0, 1) is statements.independence(1, 0)
    assert [statement.id for statement in statements] == ["a", "b"]
    assert isinstance(read(figures=["6 killed"]).counts[0].figure, Figure)
