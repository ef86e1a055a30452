"""Statements of different events that a rule could join are neighbours, and no others."""

import importlib

import pytest

from tests.build import allegation, mirrored, verified
from tests.relate.candidates.cases import Linked, apart, each, linked, names
from tests.relate.cases import told
from verify.relate.candidates.found import Candidates
from verify.relate.candidates.neighbours import neighbours

NORTH = told(speaker="north-mayor", accused="south-troops", act="looting")
SOUTH = told(speaker="south-mayor", accused="north-troops", act="detention")


def nearby(case: Linked) -> None:
    """Ask in the order of the table, in the other one, and with the two sides exchanged."""
    for rows in (case.rows, mirrored(list(case.rows))):
        cv = apart(rows)
        found = Candidates()
        neighbours(cv.relations.statements, cv.matching, found)
        assert set(names(cv, found)) == case.wants
        assert not any(found.skipped.values())


@each(
    linked("each accuses the other's side", "ab", NORTH, SOUTH),
    linked("thirty days apart", "ab", NORTH, {**SOUTH, "when": "2031-06-03"}),
    linked("thirty days before", "ab", {**NORTH, "when": "2031-06-03"}, SOUTH),
    linked("more than thirty days apart", "", NORTH, {**SOUTH, "when": "2031-06-04"}),
    linked("more than thirty days before", "", {**NORTH, "when": "2031-06-04"}, SOUTH),
    linked("no day on one side", "ab", NORTH, {**SOUTH, "when": None}),
    linked("no day on either side", "ab", {**NORTH, "when": None}, {**SOUTH, "when": None}),
    linked("a site in the town", "ab", NORTH, {**SOUTH, "place": "Old Mill school"}),
    linked("the region of the town", "ab", NORTH, {**SOUTH, "place": "Vale region"}),
    linked("one of two places", "ab", NORTH, {**SOUTH, "places": ["Stonebridge"]}),
    linked("another town", "", NORTH, {**SOUTH, "place": "Milltown"}),
    linked("no place", "", NORTH, {**SOUTH, "place": None}),
    linked("one accuses nobody", "", NORTH, {**SOUTH, "accused": None}),
    linked("a mission accuses", "", {**NORTH, "speaker": "mission"}, SOUTH),
    linked("both accuse one side", "", NORTH, {**SOUTH, "accused": "south-militia"}),
    linked("each accuses its own side", "", {**NORTH, "accused": "north-troops"},
           {**SOUTH, "accused": "south-troops"}),
    linked("two of one side", "", NORTH, {**NORTH, "speaker": "north-governor"}),
    linked("one denies", "", NORTH, {**SOUTH, "stance": "denies"}),
    linked("three of them", "ac bc", NORTH, NORTH, SOUTH),
)  # fmt: skip
def test_mutual_accusations_in_one_place_are_neighbours(case: Linked) -> None:
    nearby(case)


DEAD = told(speaker="mission", accused="south-troops", act="killing")
DEATHS = told(speaker="relief", accused="north-troops", act="discovery_of_bodies", source="herald")


@each(
    linked("deaths blamed on two sides", "ab", DEAD, DEATHS),
    linked("found bodies need no killing", "ab", {**DEAD, "act": "burial"}, DEATHS),
    linked("deaths blamed on one side", "", DEAD, {**DEATHS, "accused": "south-militia"}),
    linked("deaths blamed on nobody's men", "", DEAD, {**DEATHS, "accused": "masked men"}),
    linked("one is of no deaths", "", DEAD, {**DEATHS, "act": "looting"}),
    linked("one says no act", "", DEAD, {**DEATHS, "act": None}),
    linked("one says an act of its own", "", DEAD, {**DEATHS, "act": "glorbing"}),
    linked("another town", "", DEAD, {**DEATHS, "place": "Milltown"}),
    linked("months apart", "", DEAD, {**DEATHS, "when": "2031-09-04"}),
)
def test_deaths_blamed_on_two_sides_are_neighbours(case: Linked) -> None:
    nearby(case)


PATTERN = told(speaker="mission", act="repression", place="Vale region", when="May 2031")
INCIDENT = told(speaker="relief", act="detention", source="herald")


@each(
    linked("an incident inside a pattern", "ab", PATTERN, INCIDENT),
    linked("a pattern of the same town", "ab", {**PATTERN, "place": "Riverton"}, INCIDENT),
    linked("it begins with the pattern", "ab", PATTERN, {**INCIDENT, "when": "2031-05-01"}),
    linked("it ends with the pattern", "ab", PATTERN, {**INCIDENT, "when": "2031-05-31"}),
    linked("it begins a day before", "", PATTERN, {**INCIDENT, "when": "2031-04-30"}),
    linked("it ends a day after", "", PATTERN, {**INCIDENT, "when": "2031-06-01"}),
    linked("it reaches beyond the pattern", "", PATTERN,
           {**INCIDENT, "when": "2031-05-20/2031-06-10"}),
    linked("a pattern of a site in the town", "", {**PATTERN, "place": "Old Mill school"},
           INCIDENT),
    linked("a pattern of another region", "", {**PATTERN, "place": "Hill region"}, INCIDENT),
    linked("an act of no such pattern", "", PATTERN, {**INCIDENT, "act": "meeting"}),
    linked("no act", "", PATTERN, {**INCIDENT, "act": None}),
    linked("no day, in one document", "ab", PATTERN,
           {**INCIDENT, "when": None, "source": "gazette"}),
    linked("no day, in another document", "", PATTERN, {**INCIDENT, "when": None}),
    linked("a pattern without a window, in one document", "ab", {**PATTERN, "when": None},
           {**INCIDENT, "source": "gazette"}),
    linked("a pattern without a window elsewhere", "", {**PATTERN, "when": None}, INCIDENT),
    linked("a denied pattern", "", {**PATTERN, "stance": "denies"}, INCIDENT),
)  # fmt: skip
def test_an_incident_and_the_pattern_around_it_are_neighbours(case: Linked) -> None:
    nearby(case)


def test_two_of_one_event_are_no_neighbours() -> None:
    cv = verified(allegation("a", **DEAD), allegation("b", **DEATHS), same=["ab"])
    found = Candidates()
    neighbours(cv.relations.statements, cv.matching, found)
    assert found.pairs == []


def test_of_many_neighbours_the_last_to_begin_are_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = importlib.import_module("verify.relate.candidates.neighbours")
    monkeypatch.setattr(module, "MOST_LOOKED_AT", 2)
    days = ("2031-05-06", "2031-05-05", "2031-05-04", "2031-05-03")
    cv = apart([*({**NORTH, "when": day} for day in days), SOUTH])
    found = Candidates()
    neighbours(cv.relations.statements, cv.matching, found)
    # What left two out for one side is made good where the other side looks for its own.
    assert found.skipped == {"neighbouring events at one place": 2}
    assert set(names(cv, found)) == {"ae", "be", "ce", "de"}
