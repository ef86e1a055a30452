"""verify figures: the figures of each event, one under the other."""

from verify.cli.ask import question_command
from verify.questions.figures import figures
from verify.questions.sheets.figures import figures_sheet

__all__ = ["command"]

command = question_command(
    "figures",
    figures,
    "The figures of each event, one under the other.",
    lambda answer, verification: figures_sheet(answer.page, answer.records, verification),
)
