"""A data set that holds one text in every field that holds text."""

from itertools import pairwise
from typing import Any

from tests.build import dataset
from verify.models.dataset import Dataset
from verify.models.info import DatasetInfo, Party

__all__ = ["filled"]

Row = dict[str, Any]


def filled(text: str) -> Dataset:
    """Make a data set of four statements on one event and one denial; the text is everywhere.

    Args:
        text: What stands in every field that takes any text, ids included.
    """
    figure = {"low": 3, "high": 9, "count_of": text, "unit": text, "victim_class": text}
    source = {
        "id": f"s {text[:150]}",
        "publisher": text,
        "title": text,
        "url": "https://x.example/a",
        "published": "2031-05-05",
        "updated": "2031-05-09",
        "language": text,
    }
    quote = {"text": text, "lang": text, "translation": text, "locator": text}
    assessment = {"status": "inconclusive", "by": text, "at": "2031-06-01", "reason": text}
    asked = {"to": text, "by": text, "at": "2031-05-05", "outcome": text}
    about = {
        "act": text,
        "place": text,
        "when": "2031-05-04",
        "accused": [text, "south-troops"],
        "responsible": text,
        "victims": text,
    }
    rows: list[Row] = [
        {
            "id": f"{number}{text[:150]}",
            "claim": text,
            "source": source if number else "gazette",
            "speaker": {"name": text, "kind": "person"} if number % 2 else "north-mayor",
            "via": [text],
            "quote": quote,
            "figures": [{**figure, "low": 3 + number}, text],
            "assessments": [assessment],
            "external_status": [{"scheme": text, "code": text, "label": text}],
            "reply_sought": [asked],
            "tags": [text],
            "notes": text,
            "about": {**about, "accused": ["south-troops" if number % 2 else "north-troops"]}
            if number < 2
            else about,
        }
        for number in range(4)
    ]
    rows.append(
        {"id": f"d{text[:150]}", "claim": text, "stance": "denies", "scope": "blanket",
         "source": source, "speaker": "south-mayor", "about": {"accused": "south-troops"}}
    )  # fmt: skip
    ids = [row["id"] for row in rows]
    actors = [
        {
            "id": "north-mayor",
            "name": text,
            "affiliations": [{"to": "north", "kind": text, "source": text}],
        }
    ]
    judgements = [
        {"a": ids[0], "b": ids[1], "judgement": "relation", "relation": "contradicts",
         "verdict": "confirm", "by": text, "at": "2031-06-02", "reason": text}
    ]  # fmt: skip
    info = DatasetInfo(
        title=text,
        description=text,
        licence=text,
        parties={
            "north": Party(name=text, adverse_to=("south",)),
            "south": Party(name="Southmark", adverse_to=("north",)),
        },
    )
    pairs = list(pairwise(ids[:4]))
    return dataset(*rows, same=pairs, judgements=judgements, actors=actors, info=info)
