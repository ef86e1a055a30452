"""Fit: weights learned from a data set, with and without judgements."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from verify.match import Weights, fit, match
from verify.models.dataset import Dataset
from verify.models.judgement import Judgement
from verify.models.table import Table

WORDS = [
    "bakery",
    "bridge",
    "ferry",
    "school",
    "orchard",
    "chapel",
    "granary",
    "tannery",
    "lighthouse",
    "foundry",
    "brewery",
    "quarry",
    "aqueduct",
    "windmill",
    "sawmill",
    "smithy",
    "abbey",
    "theatre",
    "library",
    "stadium",
]
TOWNS = ("Kherson", "Kharkiv", "Odesa", "Poltava", "Sumy")


def rows() -> Iterator[dict[str, Any]]:
    """Yield three reports of each of 100 events; only two of them agree on the figure."""
    for number, (town, word) in enumerate(product(TOWNS, WORDS)):
        for report, (verb, dead) in enumerate((("shelled", 12), ("hit", 12), ("struck", 40))):
            yield {
                "id": f"k-{number:02}-{report}",
                "claim": f"The {word} was {verb}.",
                "source": f"Paper {report}",
                "about": {
                    "act": "shelling",
                    "place": town,
                    "when": f"2031-{number % 12 + 1:02}-{number % 25 + 1:02}",
                },
                "figures": [{"low": dead + number, "count_of": "deaths"}],
            }


DATASET = Dataset.of(list(rows()))


def whole(weights: Weights | None = None) -> int:
    """Count the events that come out as they were made up."""
    return sum(
        len(event.members) == 3 and event.members[0] % 3 == 0
        for event in match(DATASET, weights=weights).events
    )


def test_weights_learned_without_labels_find_the_events_as_well() -> None:
    assert whole(fit(DATASET)) >= whole() >= 95


def test_what_agrees_only_within_events_gains() -> None:
    base, learned = Weights.default(), fit(DATASET)
    assert learned.levels["figure"]["equal"] > base.levels["figure"]["equal"]
    assert learned.levels["figure"]["apart"] > base.levels["figure"]["apart"]


def test_a_level_never_seen_keeps_its_weight_and_rules_are_not_learned() -> None:
    base, learned = Weights.default(), fit(DATASET)
    assert learned.levels["place"]["same_country"] == base.levels["place"]["same_country"]
    assert learned.levels["link"] == base.levels["link"]
    assert (learned.suggested, learned.confirmed) == (base.suggested, base.confirmed)


def test_judgements_are_taken_as_given() -> None:
    judged = [
        {
            "id": f"j-{number}-{other}",
            "a": f"k-{number:02}-0",
            "b": f"k-{number:02}-{other}",
            "judgement": "not_same_event",
            "verdict": "confirm",
            "by": "A. Curator",
            "at": "2031-12-30T10:00:00Z",
        }
        for number in range(100)
        for other in (1, 2)
    ]
    told = Dataset({**DATASET.tables(), "judgements": Table(Judgement, judged)}, DATASET.info)
    without, taught = fit(DATASET), fit(told)
    assert taught.levels["window"]["same_day"] < without.levels["window"]["same_day"]


def test_learned_weights_are_readable_toml_and_read_back_equal(tmp_path: Path) -> None:
    learned = fit(DATASET)
    path = tmp_path / "learned.toml"
    learned.save(path)
    assert Weights.load(path) == learned
    assert learned.version.endswith("+fit")
    assert path.read_text(encoding="utf-8").startswith("# Weights of evidence in bits")


@pytest.mark.parametrize("kept", [0, 1, 2], ids=["nothing", "one allegation", "two"])
def test_too_little_to_learn_from_changes_nothing_much(kept: int) -> None:
    few, base = fit(Dataset.of(list(rows())[:kept])), Weights.default()
    changes = [
        abs(bits - base.levels[name][level])
        for name, table in few.levels.items()
        for level, bits in table.items()
    ]
    assert max(changes) < 0.5
