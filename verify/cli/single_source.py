"""verify single-source: which allegations have no second independent origin, and why."""

from verify.cli.ask import question_command
from verify.questions.sheets.entries import entries_sheet
from verify.questions.single_source import single_source

__all__ = ["command"]

command = question_command(
    "single-source",
    single_source,
    "Which allegations have no second independent origin, and why.",
    lambda answer, _: entries_sheet(answer.page, "who alleges what", "why, what would change it"),
)
