"""verify balance: who is accused by whom, and on what evidence."""

from verify.cli.ask import question_command
from verify.questions.balance import balance

__all__ = ["command"]

command = question_command("balance", balance, "Who is accused by whom, and on what evidence.")
