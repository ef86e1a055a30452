"""verify review: ask a person about the pairs of which an answer would tell most."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from verify.cli.load import exit_code, verified
from verify.cli.say import say
from verify.cli.show import show_page

__all__ = ["command"]

_HELP = "s same event, n not the same event, k skip, q quit; words behind s or n are the reason"
_ANSWERS = {"s": "same_event", "n": "not_same_event"}


def _day(_: click.Context, __: click.Parameter, value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day such as 2031-05-04.") from None


@click.command("review")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--by", required=True, help="Who answers; each judgement bears this name.")
@click.option("--date", "at", required=True, callback=_day, help="The day of the answers.")
@click.option("--most", type=click.IntRange(1), default=20, help="Ask about so many pairs at most.")
def command(folder: Path, by: str, at: str, most: int) -> int:
    """Ask about the pairs of FOLDER that are hardest to tell and matter most.

    Each answer is appended to judgements.jsonl at once: quitting loses nothing.
    """
    from verify.match.uncertain import uncertain
    from verify.questions.review import review_page

    target = _judgements(folder)
    verification = verified(str(folder))
    pairs = uncertain(verification.matching, most)
    review = _Review(verification.dataset, target, by, at)
    for number, pair in enumerate(pairs, 1):
        a, b = (verification.matching.ids[at] for at in (pair.a, pair.b))
        if review.knows(a, b):
            continue
        say(f"\n{number} of {len(pairs)}")
        show_page(review_page(verification, pair))
        answer, reason = _asked()
        if answer == "q":
            break
        if answer in _ANSWERS:
            review.judge(a, b, _ANSWERS[answer], reason)
    say(review.summary(bool(pairs)))
    return exit_code(verification.dataset)


def _judgements(folder: Path) -> Path:
    """Return the file that judgements are appended to."""
    if folder.is_file():
        raise click.UsageError(
            f"{folder} is one file; answers are kept beside the allegations of a folder. "
            f"First: verify convert {folder} NEW_FOLDER"
        )
    for other in ("judgements.json", "judgements.csv"):
        if (folder / other).exists():
            raise click.UsageError(
                f"The judgements stand in {other}; lines are appended to judgements.jsonl only. "
                f"First: verify convert {folder} NEW_FOLDER --tables jsonl"
            )
    return folder / "judgements.jsonl"


def _asked() -> tuple[str, str]:
    """Ask until there is an answer; the end of the input is one, too."""
    while True:
        try:
            words = click.prompt(_HELP, prompt_suffix="\n> ", default="k", show_default=False)
        except click.Abort:
            return "q", ""
        answer, _, reason = str(words).strip().partition(" ")
        if answer.lower() in ("s", "n", "k", "q"):
            return answer.lower(), reason.strip()


class _Review:
    """What a person has answered so far."""

    def __init__(self, dataset: Any, target: Path, by: str, at: str) -> None:
        self._dataset, self._target, self._by, self._at = dataset, target, by, at
        self._said: list[dict[str, str]] = []

    def knows(self, a: str, b: str) -> bool:
        """Whether earlier answers, by a path as well, tell about a pair."""
        from verify.match.judgements import decisions
        from verify.models.dataset import Dataset
        from verify.models.judgement import Judgement
        from verify.models.table import Table

        if not self._said:
            return False
        tables = self._dataset.tables()
        rows = [*tables["judgements"].rows(), *self._said]
        decided = decisions(Dataset({**tables, "judgements": Table(Judgement, rows)}))
        position = self._dataset.allegations.position
        return decided.judged(position(a), position(b)) is not None

    def judge(self, a: str, b: str, kind: str, reason: str) -> None:
        """Put an answer on record."""
        from verify.readwrite.append import append_record

        record = {"a": a, "b": b, "judgement": kind, "by": self._by, "at": self._at}
        if reason:
            record["reason"] = reason
        append_record(self._target, record)
        self._said.append(record)

    def summary(self, any_pairs: bool) -> str:
        """Say in one line what was done."""
        if not any_pairs:
            return "No pair is uncertain: nothing to ask."
        count = len(self._said)
        if not count:
            return "No judgement was added."
        return f"{count} judgement{'s' * (count > 1)} appended to {self._target}."
