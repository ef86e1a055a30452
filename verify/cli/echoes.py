"""verify echoes: which allegations only repeat one origin, or one side."""

from verify.cli.ask import question_command
from verify.questions.echoes import echoes

__all__ = ["command"]

command = question_command(
    "echoes", echoes, "Which allegations only repeat one origin, or one side."
)
