"""verify near-contradictions: which figures differ, and why that is no conflict."""

from verify.cli.ask import question_command
from verify.questions.near_contradictions import near_contradictions

__all__ = ["command"]

command = question_command(
    "near-contradictions", near_contradictions, "Which figures differ, and why that is no conflict."
)
