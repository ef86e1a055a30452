"""Small builders over an invented world: two sides that mirror each other, and those between them.

Every actor of the north has a twin in the south with the same links, so that any case can be
asked again with the sides exchanged: see `mirrored`.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.models.info import DatasetInfo, Party
from verify.pipeline import cross_verify

__all__ = ["ACTORS", "INFO", "PLACES", "SOURCES", "allegation", "dataset", "mirrored", "verified"]

Row = dict[str, Any]
Pairs = Iterable[tuple[str, str]]

_SIDES = (
    ("north", "Northland", "Northern", ("Ada Marsh", "Ivo Reed", "Una Holm", "Per Lund")),
    ("south", "Southmark", "Southern", ("Odo Fenn", "Eva Thorn", "Kai Brook", "Liv Dale")),
)


def _link(to: str, kind: str = "part_of", *, cited: bool = True, **dates: str) -> Row:
    return {
        "to": to,
        "kind": kind,
        **dates,
        **({"source": "Gazetteer of offices"} if cited else {}),
    }


def _side(key: str, state: str, adjective: str, people: tuple[str, ...]) -> list[Row]:
    mayor, governor, envoy, defector = people
    free = {"independent": True, "since": "2031-05-01", "source": "Register of companies"}
    return [
        {"id": key, "name": state, "kind": "state", "party": key},
        {
            "id": f"{key}-ministry",
            "name": f"{adjective} Ministry of Defence",
            "kind": "government_body",
            "affiliations": [_link(key)],
        },
        {
            "id": f"{key}-troops",
            "name": f"{adjective} troops",
            "kind": "armed_group",
            "affiliations": [_link(f"{key}-ministry")],
        },
        {"id": f"{key}-mayor", "name": mayor, "affiliations": [_link(key, "holds_office_in")]},
        {"id": f"{key}-governor", "name": governor, "affiliations": [_link(key, "appointed_by")]},
        {
            "id": f"{key}-envoy",  # left the ministry when April ended, and answers to nobody since
            "name": envoy,
            "affiliations": [_link(f"{key}-ministry", "employed_by", until="2031-04-30"), free],
        },
        {
            "id": f"{key}-recruit",  # joined the ministry in May
            "name": defector,
            "affiliations": [_link(f"{key}-ministry", "employed_by", since="2031-05-01")],
        },
        {
            "id": f"{key}-wire",
            "name": f"{adjective} Wire",
            "kind": "agency",
            "affiliations": [_link(key, "owned_by")],
        },
        {
            "id": f"{key}-militia",  # on a side, and under nobody's command on record
            "name": f"{adjective} militia",
            "kind": "armed_group",
            "party": key,
            "affiliations": [_link(key, "allied_with")],
        },
        {
            "id": f"{key}-radio",
            "name": f"Radio {people[0].split()[1]}",
            "kind": "outlet",
            "affiliations": [_link(key, "funded_by")],
        },
        {
            "id": f"{key}-council",  # its link is on no record
            "name": f"{adjective} Council",
            "kind": "government_body",
            "affiliations": [_link(key, cited=False)],
        },
    ]


ACTORS: tuple[Row, ...] = (
    *(row for side in _SIDES for row in _side(*side)),
    {
        "id": "mission",
        "name": "Observer Mission",
        "kind": "international_body",
        "independent": True,
        "source": "Mandate of 2030",
    },
    {
        "id": "relief",
        "name": "River Relief",
        "kind": "organisation",
        "independent": True,
        "source": "Register of charities",
    },
    {
        "id": "valley-wire",
        "name": "Valley Wire",
        "kind": "agency",
        "independent": True,
        "source": "Register of companies",
    },
    {"id": "hill-aid", "name": "Hill Aid", "kind": "organisation"},
    {"id": "claimed", "name": "Free Voice", "kind": "organisation", "independent": True},
    {"id": "east", "name": "Eastmark", "kind": "state"},
    {"id": "embassy", "name": "Embassy of Eastmark", "affiliations": [_link("east")]},
    {"id": "residents", "name": "residents of Riverton", "kind": "group"},
)
"""Who speaks, relays and stands accused."""

PLACES: tuple[Row, ...] = (
    {"id": "midland", "name": "Midland", "kind": "country"},
    {"id": "vale", "name": "Vale region", "kind": "region", "within": ["midland"]},
    {"id": "hill", "name": "Hill region", "kind": "region", "within": ["midland"]},
    {
        "id": "riverton",
        "name": "Riverton",
        "aliases": ["Ривертон", "Rivertown"],
        "kind": "settlement",
        "within": ["vale"],
        "lat": 10.0,
        "lon": 20.0,
    },
    {
        "id": "milltown",
        "name": "Milltown",
        "kind": "settlement",
        "within": ["vale"],
        "lat": 10.9,
        "lon": 20.9,
    },
    {
        "id": "stonebridge",
        "name": "Stonebridge",
        "kind": "settlement",
        "within": ["hill"],
        "lat": 14.0,
        "lon": 24.0,
    },
    {
        "id": "old-mill",
        "name": "Old Mill school",
        "kind": "site",
        "within": ["riverton"],
        "lat": 10.0,
        "lon": 20.01,
    },
    {"id": "newtown-vale", "name": "Newtown", "kind": "settlement", "within": ["vale"]},
    {"id": "newtown-hill", "name": "Newtown", "kind": "settlement", "within": ["hill"]},
)
"""Invented places: a site in a town in a region, another town there, another region,
and a name that two of them share."""

SOURCES: tuple[Row, ...] = (
    {"id": "gazette", "publisher": "Valley Gazette", "published": "2031-05-05"},
    {"id": "herald", "publisher": "Hill Herald", "published": "2031-05-05"},
    {"id": "courier", "publisher": "River Courier", "published": "2031-05-09"},
    {"id": "march", "publisher": "River Courier", "published": "2031-03-09"},
    {"id": "leaflet"},
    {"id": "flyer"},
    {
        "id": "version",
        "publisher": "Hill Herald",
        "published": "2031-05-06",
        "derived_from": ["gazette"],
    },
    {
        "id": "reprint",
        "publisher": "Lake Post",
        "published": "2031-05-07",
        "derived_from": ["version"],
    },
    {"id": "rendering", "published": "2031-05-08", "derived_from": ["gazette"]},
    {"id": "wired", "publisher": "Lake Post", "published": "2031-05-05", "wires": ["valley-wire"]},
    {"id": "wary", "publisher": "Lake Post", "published": "2031-05-05", "could_not_verify": True},
)
"""Documents: three papers of May, one of March, two undated leaves, and a chain of copies."""

INFO = DatasetInfo(
    title="The Vale",
    parties={
        "north": Party(name="Northland", adverse_to=("south",)),
        "south": Party(name="Southmark", adverse_to=("north",)),
    },
)
"""Two parties that oppose each other."""

_ABOUT = frozenset(
    ("act", "place", "places", "when", "accused", "responsible", "victims", "same_harm")
)


def allegation(name: str, **fields: Any) -> Row:
    """Make a raw allegation: a shelling of Riverton on 4 May, unless said; None leaves out.

    Fields of what it is about stand beside the others.
    """
    given = {"act": "shelling", "place": "Riverton", "when": "2031-05-04", **fields}
    about = {key: given[key] for key in sorted(_ABOUT & given.keys()) if given[key] is not None}
    row: Row = {"id": name, "claim": f"What {name} says.", "source": "gazette"}
    row |= {key: value for key, value in given.items() if key not in _ABOUT and value is not None}
    return {**row, "about": about}


def dataset(
    *allegations: Mapping[str, Any],
    same: Pairs = (),
    different: Pairs = (),
    judgements: Iterable[Row] = (),
    actors: Iterable[Row] = (),
    sources: Iterable[Row] = (),
    info: DatasetInfo = INFO,
) -> Dataset:
    """Make a data set of the invented world, with judgements about events and further records."""
    judged = [
        {"a": a, "b": b, "judgement": kind, "by": "A. Curator"}
        for pairs, kind in ((same, "same_event"), (different, "not_same_event"))
        for a, b in pairs
    ]
    extra = {row["id"]: row for row in actors}
    return Dataset.of(
        allegations,
        actors=[extra.pop(row["id"], row) for row in ACTORS] + list(extra.values()),
        places=PLACES,
        sources=[*SOURCES, *sources],
        judgements=[*judged, *judgements],
        info=info,
    )


def verified(*allegations: Mapping[str, Any], **more: Any) -> CrossVerification:
    """Cross-verify a data set of the invented world."""
    return cross_verify(dataset(*allegations, **more))


_TWINS = {
    "north": "south",
    "North": "South",
    "Northland": "Southmark",
    **dict(zip(_SIDES[0][3], _SIDES[1][3], strict=True)),
    "Radio Marsh": "Radio Fenn",
}
_OTHER = _TWINS | {south: north for north, south in _TWINS.items()}
_SIDE = re.compile("|".join(sorted(_OTHER, key=len, reverse=True)))


def mirrored(value: Any) -> Any:
    """Exchange the two sides in everything that raw records, or an answer's text, say.

    Example:
        >>> mirrored({"speaker": "north-mayor", "accused": ["Southern soldiers"]})
        {'speaker': 'south-mayor', 'accused': ['Northern soldiers']}
    """
    return json.loads(_SIDE.sub(lambda match: _OTHER[match[0]], json.dumps(value)))
