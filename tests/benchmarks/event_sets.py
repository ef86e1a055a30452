"""Labelled sets of event linking as data sets: what a curator would have, nothing else.

A set is a folder with `data.jsonl` and `score.py`; its rows stay where they are. Reports carry a
title, text, publisher and date; mentions carry their sentence, the word that names the act, and
whatever participants, places and times the set gives.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from verify.models.dataset import Dataset

__all__ = ["SETS", "load"]

Row = dict[str, Any]


def report(row: Row) -> Row:
    """One news report about an incident: its title and text are all that is known."""
    return {
        "id": row["id"],
        "claim": f"{row['title']}. {row['text']}",
        "source": {
            "publisher": row["publisher"],
            "url": row["url"],
            "published": row["published_date"],
        },
    }


def mention(row: Row) -> Row:
    """One sentence of an article, with the word that names what happened."""
    source = {"id": row["doc_id"], "publisher": row["publisher"], "title": row["title"]}
    if row["published_date"]:
        source["published"] = row["published_date"]
    return {
        "id": row["id"],
        "claim": row["text"],
        "source": source,
        "about": {"act": row["trigger_lemma"] or row["trigger"]},
    }


def argued_mention(row: Row) -> Row:
    """One sentence with its participants, places and times, of an article without a date."""
    about: Row = {"act": row["trigger_lemma"] or row["trigger"]}
    if row["places"]:
        about["place"] = row["places"]
    if row["participants"]:
        about["victims"] = row["participants"]
    if row["times"]:
        about["when"] = row["times"][0]
    return {
        "id": row["id"],
        "claim": row["text"],
        "source": {"id": row["doc_id"]},
        "about": about,
    }


SETS: dict[str, Callable[[Row], Row]] = {
    "event_gva_docs": report,
    "event_gvc": mention,
    "event_ecbplus": argued_mention,
}


def load(folder: Path, split: str = "dev") -> tuple[Dataset, dict[str, str]]:
    """Read the rows of one split as a data set, with the gold event of each by id."""
    with (folder / "data.jsonl").open(encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if split in ("all", row["split"])]
    make = SETS[folder.name]
    return Dataset.of(map(make, rows)), {row["id"]: row["gold_event"] for row in rows}
