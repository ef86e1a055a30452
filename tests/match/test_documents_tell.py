"""Where no place is known, the documents tell which claims concern one event."""

from typing import Any

import pytest

from verify.match import Matching, match
from verify.models.dataset import Dataset

FLOOD = "The ferry Aurelia sank off Brackwater pier after the ballast pumps failed."
BRIDGE = "Masons rebuilt the Corvin footbridge with granite from the Tarn quarry."


def claim(name: str, document: str, act: str | None, text: str) -> dict[str, Any]:
    row: dict[str, Any] = {"id": name, "claim": text, "source": {"id": document}}
    return {**row, "about": {"act": act}} if act else row


def matched(*rows: dict[str, Any]) -> Matching:
    return match(Dataset.of(list(rows)))


def level(matching: Matching, field: str) -> str:
    steps = {step.field: step.level for step in matching.score(0, 1).waterfall}
    return steps.get(field, "")


def test_one_sentence_written_down_as_two_acts_is_two_events() -> None:
    text = "Ferry Aurelia sank and its purser Olen Tarvik drowned near Brackwater pier."
    matching = matched(
        claim("a", "gazette-1", "sinking", text), claim("b", "gazette-1", "killing", text)
    )
    assert level(matching, "act_text").endswith("one_text")
    assert len(matching.events) == 2


def test_one_act_in_one_document_without_place_or_date_is_one_event() -> None:
    matching = matched(
        claim("a", "gazette-1", "sinking", FLOOD),
        claim("b", "gazette-1", "sinking", "Divers blame the sinking on worn valves."),
    )
    assert level(matching, "topics") == "bare_same"
    assert len(matching.events) == 1


@pytest.mark.parametrize(
    ("other", "expected"),
    [(FLOOD, "vague_most"), (BRIDGE, "vague_nothing")],
    ids=["documents alike", "documents that share nothing"],
)
def test_without_a_place_the_likeness_of_documents_counts_for_more(
    other: str, expected: str
) -> None:
    matching = matched(
        claim("a", "gazette-1", "sinking", "The sinking was feared for years."),
        claim("b", "courier-1", "sinking", "Sinking: the owners have no word."),
        claim("c", "gazette-1", None, FLOOD),
        claim("d", "courier-1", None, other),
    )
    assert level(matching, "topics") == expected


def test_forms_of_one_unknown_word_are_one_act() -> None:
    matching = matched(
        claim("a", "gazette-1", "gambolled", FLOOD), claim("b", "courier-1", "gambolling", BRIDGE)
    )
    assert matching.profiles.act[0] == matching.profiles.act[1]


def test_a_known_place_on_both_sides_needs_no_help_of_documents() -> None:
    rows = [claim("a", "gazette-1", "sinking", FLOOD), claim("b", "gazette-1", "sinking", BRIDGE)]
    for row in rows:
        row["about"]["place"] = "Kherson"
    assert level(matched(*rows), "topics") == "same"
