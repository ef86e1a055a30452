"""verify summary: what the data set rests on, in one paragraph."""

from verify.cli.ask import question_command
from verify.questions.source_summary import source_summary

__all__ = ["command"]

command = question_command(
    "summary", source_summary, "What the data set rests on, in one paragraph."
)
