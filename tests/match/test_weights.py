"""Weights: shipped, saved, loaded."""

from pathlib import Path

import pytest

from verify.errors import UnreadableError
from verify.match import Weights
from verify.match.compare import COMPARISONS


def test_the_shipped_weights_know_every_level() -> None:
    levels = Weights.default().levels
    assert {name: list(table) for name, table in levels.items()} == {
        comparison.name: list(comparison.levels) for comparison in COMPARISONS
    }


def test_saved_weights_read_back_equal(tmp_path: Path) -> None:
    path = tmp_path / "weights.toml"
    Weights.default().save(path)
    assert Weights.load(path) == Weights.default()


@pytest.mark.parametrize(
    "text",
    ["", "version = ", 'version = "1"', "\x00", 'prior = 3\nversion = "1"'],
    ids=["empty", "broken", "no thresholds", "no text", "wrong type"],
)
def test_a_file_that_is_no_weights_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "weights.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableError, match="no file of weights"):
        Weights.load(path)


def test_evidence_that_must_not_decide_has_a_floor() -> None:
    levels = Weights.default().levels
    assert min(levels["figure"].values()) >= -2.0
    assert levels["accused"]["other_side"] >= -1.5


def test_more_shared_words_never_speak_less_for_one_event() -> None:
    table = Weights.default().levels["act_text"]
    order = ("nothing", "little", "some", "half", "most", "all")
    for act in ("act_missing", "same_act", "contained_act", "related_act", "other_act"):
        for prefix in ("", "long_"):
            bits = [table[f"{act}.{prefix}{level}"] for level in order]
            assert bits == sorted(bits), act
