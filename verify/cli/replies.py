"""verify replies: what every accused side answered, and whether it was asked."""

from verify.cli.ask import question_command
from verify.questions.replies import replies
from verify.questions.sheets.replies import replies_sheet

__all__ = ["command"]

command = question_command(
    "replies",
    replies,
    "What every accused side answered, and whether it was asked.",
    lambda answer, verification: replies_sheet(answer.page, answer.records, verification),
)
