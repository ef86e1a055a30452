"""verify figures: the figures of each event, one under the other."""

from verify.cli.ask import question_command
from verify.questions.figures import figures

__all__ = ["command"]

command = question_command("figures", figures, "The figures of each event, one under the other.")
