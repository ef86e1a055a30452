"""verify contradictions: what contradicts what, side by side."""

from verify.cli.ask import question_command
from verify.questions.contradictions import contradictions
from verify.questions.sheets.contradictions import contradictions_sheet

__all__ = ["command"]

command = question_command(
    "contradictions",
    contradictions,
    "What contradicts what, side by side.",
    lambda answer, verification: contradictions_sheet(answer.page, verification),
)
