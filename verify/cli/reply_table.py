"""verify reply-table: what every accused side answered, and whether it was asked."""

from verify.cli.ask import question_command
from verify.questions.reply_table import reply_table

__all__ = ["command"]

command = question_command(
    "reply-table", reply_table, "What every accused side answered, and whether it was asked."
)
