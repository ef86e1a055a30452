"""This library as one row of a bench of linkers, beside those that others wrote.

The bench imports `peers.verify` and calls `link`; it hands over rows without truth: id, source,
event_type, place, date, actor, claim, count, and side where it normalised them.
"""

import time
from typing import Any

import numpy as np

from verify.match import match
from verify.models.actor import Actor
from verify.models.allegation import Allegation
from verify.models.dataset import Dataset
from verify.models.info import DatasetInfo
from verify.models.table import Table

Row = dict[str, Any]


def allegation(row: Row) -> Row:
    """Write a row as an allegation; what is absent stays absent."""
    about = {"act": row["event_type"], "place": row["place"], "accused": row["actor"]}
    if row["date"]:
        about["when"] = row["date"]
    record: Row = {
        "id": str(row["id"]),
        "claim": row["claim"],
        "source": {"publisher": row["source"]},
        "about": about,
    }
    if row["count"] is not None:
        record["figures"] = [{"low": row["count"], "high": row["count"]}]
    return record


def dataset(rows: list[Row]) -> Dataset:
    """Make a data set of rows; their sides, where given, are those of its actors."""
    sides = {row["actor"]: row.get("side") for row in rows}
    actors = [
        {"id": name, "name": name, "party": side}
        for name, side in sorted(sides.items())
        if side and side != "?"
    ]
    parties: dict[str, Row] = {side: {} for side in sorted({actor["party"] for actor in actors})}
    tables: dict[str, Table[Any]] = {
        "allegations": Table(Allegation, [allegation(row) for row in rows]),
        "actors": Table(Actor, actors),
    }
    return Dataset(tables, DatasetInfo.model_validate({"parties": parties}))


def link(rows: list[Row], dev: list[Row], dev_truth: object) -> dict[str, Any]:
    """Link rows at default settings; edges are stars of the events, all of one score."""
    del dev, dev_truth  # nothing is tuned
    start, began = time.perf_counter(), time.process_time()
    matching = match(dataset(rows))
    wall, cpu = time.perf_counter() - start, time.process_time() - began
    label = matching.event_of
    first = np.array([event.members[0] for event in matching.events])
    other = np.flatnonzero(first[label] != np.arange(len(label)))
    return {
        "i": first[label[other]],
        "j": other,
        "s": np.ones(len(other)),
        "compared": len(matching.scored.bits),
        "wall": wall,
        "cpu": cpu,
        "stages": {"match": wall},
    }
