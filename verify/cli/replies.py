"""verify replies: what every accused side answered, and whether it was asked."""

from verify.cli.ask import question_command
from verify.questions.replies import replies

__all__ = ["command"]

command = question_command(
    "replies", replies, "What every accused side answered, and whether it was asked."
)
