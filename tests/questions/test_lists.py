"""Timeline, overlap and balance: nothing is guessed, merged or left out."""

from collections import Counter
from typing import Any

import pandas as pd
import pytest

import verify
from tests.build import allegation, verified
from tests.example import example
from tests.questions.sample import sample
from verify.errors import UnknownNameError
from verify.questions.left import asserted

Row = dict[str, Any]

TIMES = {
    "day": "2031-05-04",
    "window": "2031-05-01/2031-05-09",
    "until": "until 3 May 2031",
    "month": "April 2031",
    "vague": "around 20 May 2031",
}


def dated() -> list[Row]:
    rows = [allegation(name, when=when) for name, when in TIMES.items()]
    return [*rows, allegation("words", when="some time ago", source="leaflet"),
            allegation("none", when=None)]  # fmt: skip


def test_the_timeline_runs_by_first_day_and_undated_ones_stand_apart() -> None:
    found = verify.timeline(verified(*dated()))
    assert [row.id for row in found] == [
        "month",
        "window",
        "until",
        "day",
        "vague",
        "none",
        "words",
    ]
    assert [row.id for row in found if not row.dated] == ["none", "words"]
    assert all(not row.earliest and not row.latest for row in found if not row.dated)
    assert found[-1].words == "some time ago (not resolved)"


def test_the_input_order_changes_no_timeline() -> None:
    rows = dated()
    texts = {verify.timeline(verified(*order)).to_text() for order in (rows, rows[::-1])}
    assert len(texts) == 1


def test_the_timeline_keeps_every_kind_of_day_apart() -> None:
    source = {"id": "late", "publisher": "Lake Post", "published": "2031-05-10",
              "updated": "2031-05-12"}  # fmt: skip
    figure = {"text": "12 people killed", "as_of": "2031-05-08"}
    row = allegation("a", source="late", stated="2031-05-09", figures=[figure])
    [found] = verify.timeline(verified(row, sources=[source]))
    assert (found.earliest, found.latest) == ("2031-05-04", "2031-05-04")
    assert (found.said, found.said_inferred) == ("2031-05-09", False)
    assert (found.published, found.updated) == ("2031-05-10", "2031-05-12")
    assert found.counted == ("2031-05-08",)


def test_the_timeline_of_one_event() -> None:
    cv = sample()
    [event] = [e for e in verify.events(cv, every=True) if "n" in e.members]
    assert {row.id for row in verify.timeline(cv, "n")} == set(event.members) == {"n", "o"}
    assert {row.id for row in verify.timeline(cv, event.event)} == {"n", "o"}
    with pytest.raises(UnknownNameError):
        verify.timeline(cv, "zz")


@pytest.mark.parametrize("by", ["document", "publisher", "origin"])
def test_overlap_lists_every_assertion_once_and_merges_nothing(by: str) -> None:
    for cv in (sample(), example()):
        found = verify.overlap(cv, by)
        listed = [name for capture in found for name in capture.allegations]
        assert sorted(listed) == sorted(s.id for s in cv.statements if s.stance == "asserts")
        assert all(capture.listed == bool(capture.allegations) for capture in found)


def test_overlap_is_a_capture_history() -> None:
    cv = sample()
    frame = verify.overlap(cv).to_frame()
    wide = frame.pivot(index="event", columns="source", values="listed")
    assert wide.notna().all(axis=None)
    assert wide.any(axis=1).all()
    assert isinstance(wide, pd.DataFrame)
    both = wide[wide["Valley Gazette, 5 May 2031"] & wide["Hill Herald, 5 May 2031"]]
    listing = [
        {s.document for i in event.members if (s := cv.statements[i]).stance == "asserts"}
        for event in cv.matching.events
    ]
    assert len(both) == sum({"gazette", "herald"} <= papers for papers in listing) > 1


def test_overlap_tells_apart_what_bears_one_name() -> None:
    rows = [allegation("a", source="wired"), allegation("b", source="wary")]
    sources = {capture.source for capture in verify.overlap(verified(*rows))}
    assert sources == {"Lake Post, 5 May 2031 (a)", "Lake Post, 5 May 2031 (b)"}
    assert len({c.source for c in verify.overlap(verified(*rows), "publisher")}) == 1
    with pytest.raises(UnknownNameError, match="publsher"):
        verify.overlap(sample(), "publsher")


def test_balance_counts_every_assertion_under_each_side_that_it_accuses() -> None:
    rows = [
        allegation("a", speaker="north-mayor", accused="south-troops"),
        allegation("b", speaker="mission", accused=["south-troops", "north-troops"], act="arson"),
        allegation("c", speaker="a witness", accused="hill-aid", act="looting"),
        allegation("d", accused="north-troops", stance="denies", denies=["a"]),
        allegation("e", speaker="south-mayor", act="meeting"),
    ]
    counts: Counter[tuple[str, str]] = Counter()
    for row in verify.balance(verified(*rows)):
        counts[row.accused, row.speaker] += row.count
    assert +counts == {
        ("Southmark", "Northland"): 1,
        ("Southmark", "no party on record"): 1,
        ("Northland", "no party on record"): 1,
        ("Hill Aid", "not identified"): 1,
        ("nobody accused", "Southmark"): 1,
    }


def test_balance_shows_absence_too() -> None:
    found = verify.balance(sample())
    cells = {(row.accused, row.speaker, row.level) for row in found}
    assert len(cells) == len(found)
    assert ("Northland", "Northland", "cross_party") in cells
    assert sum(row.count for row in found) >= len(asserted(sample()))
