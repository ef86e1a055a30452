"""Every answer: no claim without its speaker, no verdict, one order, records as they are shown."""

import dataclasses
import json
import re
from functools import lru_cache
from typing import Any

import pytest

from tests.build import verified
from tests.questions.sample import OF_ONE, QUESTIONS, answers, sample
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER
from verify.questions.page import Block, Entry, Listing, Page, Table
from verify.questions.text import block_text, to_text


@lru_cache(maxsize=1)
def every() -> dict[str, Answer[Any]]:
    return answers(sample())


CLAIMS = {s.id: (s.allegation.claim, s.origin) for s in sample().statements}


def parts(block: Block) -> list[str]:
    """Split a block into what is read together: an entry with its lines, a table."""
    if isinstance(block, Listing):
        return [block_text(entry, 10_000) for entry in block.entries]
    if isinstance(block, Table):
        return ["\n".join(" ".join(row) for row in (block.columns, *block.rows))]
    return [block_text(block, 10_000)]


def speaker(name: str) -> str:
    origin = CLAIMS[name][1]
    return origin.name if origin.identified or origin.descriptor else "unnamed speaker"


def test_no_claim_is_shown_without_speaker_document_and_status() -> None:
    shown = 0
    for title, answer in every().items():
        for part in (part for block in answer.page.blocks for part in parts(block)):
            for name, (claim, _) in CLAIMS.items():
                if claim in part:
                    shown += 1
                    assert speaker(name).casefold() in part.casefold(), (title, part)
                    assert re.search("assessed|verified", part), (title, part)
                    assert re.search(r"\d{4}|not recorded|leaflet", part), (title, part)
    assert shown > 100


def test_every_line_with_a_claim_names_who_says_it() -> None:
    for title, answer in every().items():
        for block in answer.page.blocks:
            entries = block.entries if isinstance(block, Listing) else (block,)
            for entry in entries:
                if not isinstance(entry, Entry):
                    continue
                for line in (entry.head, *(f"{label}: {text}" for label, text in entry.lines)):
                    for name, (claim, _) in CLAIMS.items():
                        if claim in line:
                            assert speaker(name).casefold() in line.casefold(), (title, line)


_VERDICT = re.compile(
    r"\b(true|truth|truly|false|falsely|fake|facts?|factual|proven?|proof|proves|debunked|"
    r"liars?|lying|hoax|verified|refuted|established|undeniabl\w+|reliabl\w+|credibl\w+|"
    r"sound|correct|wrong|pass(?:ed)?|fail(?:ed)?)\b",
    re.IGNORECASE,
)
_ALLOWED = (
    DISCLAIMER,
    "Both may be true",
    "both may be true",
    "both can be true",
    "not verified by",  # a relation: the document says that it could not verify it
    "partly verified",  # what a person set
)


@pytest.mark.parametrize("render", [Answer.to_text, Answer.to_markdown], ids=["text", "markdown"])
def test_no_answer_gives_a_verdict(render: Any) -> None:
    for title, answer in every().items():
        words = " ".join(render(answer).replace("\\", "").replace("_", " ").split())
        for allowed in _ALLOWED:
            words = words.replace(allowed, "")
        found = _VERDICT.search(words)
        assert found is None, (title, words[max(0, found.start() - 60) : found.end() + 60])


def test_lists_say_that_they_are_not_about_truth() -> None:
    lists = (
        "single_source",
        "echoes",
        "contradictions",
        "figures",
        "source_summary",
        "brief",
        "without",
        "without_each",
        "source_matrix",
        "balance",
        "timeline",
        "replies",
    )
    for name in lists:
        assert DISCLAIMER in every()[name].to_text(10_000), name


def test_a_long_id_takes_a_line_of_its_own() -> None:
    page = Page("Title", (Entry("k" * 60, "alleges it", (("why" * 20, "so"),)),))
    lines = to_text(page, 40).splitlines()
    assert lines[2:5] == ["k" * 40, "k" * 20, "      alleges it"]
    assert max(map(len, lines)) <= 40


@pytest.mark.parametrize("width", [40, 80, 120])
def test_text_keeps_to_its_width_and_has_no_space_at_the_end(width: int) -> None:
    for title, answer in every().items():
        lines = answer.to_text(width).splitlines()
        assert all(line == line.rstrip() for line in lines), title
        assert all(len(line) <= width for line in lines), (title, max(lines, key=len))


def test_what_is_listed_is_in_the_order_of_date_and_id_within_its_group() -> None:
    said = {s.id: (s.said.isoformat() if s.said else "9999", s.id) for s in sample().statements}
    groups: dict[str, list[tuple[str, str]]] = {}
    for record in every()["single_source"]:
        groups.setdefault(record.level, []).append(said[record.id])
    assert all(found == sorted(found) for found in groups.values())
    assert len(groups) > 1


def test_records_are_plain_frozen_and_fit_into_json() -> None:
    for title, answer in every().items():
        assert json.loads(json.dumps(answer.to_dicts(), allow_nan=False)) == answer.to_dicts()
        for record in answer:
            assert dataclasses.is_dataclass(record), title
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(record, dataclasses.fields(record)[0].name, "")


def test_an_answer_is_a_sequence_that_prints() -> None:
    answer = every()["single_source"]
    assert len(answer) == len(list(answer)) == len(answer[:])
    assert answer[0] == answer.records[0]
    assert str(answer) == answer.to_text()
    assert answer._repr_markdown_() == answer.to_markdown()


@pytest.mark.parametrize("name", [n for n in QUESTIONS if n not in OF_ONE])
def test_an_empty_data_set_has_an_answer(name: str) -> None:
    answer = QUESTIONS[name](verified())
    assert answer.to_text().strip()
    assert answer.to_markdown().startswith("# ")


def test_asking_again_gives_the_same_bytes() -> None:
    again = answers(sample())
    assert {name: a.to_markdown() for name, a in again.items()} == {
        name: a.to_markdown() for name, a in every().items()
    }
