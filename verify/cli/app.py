"""The group of commands; each command's module is imported when the command runs."""

from importlib import import_module
from pathlib import Path

import click

__all__ = ["COMMANDS", "app"]

COMMANDS = {
    "brief": "Everything a reader asks first, on one page.",
    "single-source": "Which allegations have no second independent origin, and why.",
    "echoes": "Which allegations only repeat one origin, or one side.",
    "contradictions": "What contradicts what, side by side.",
    "near-contradictions": "Which figures differ, and why that is no conflict.",
    "figures": "The figures of each event, one under the other.",
    "source-matrix": "Who says what of an event; origins that count once share a column.",
    "replies": "What every accused side answered, and whether it was asked.",
    "timeline": "What is said to have happened when, said, published and counted when.",
    "without": "What rests on nothing, or on less, without one origin, relay or source.",
    "diff": "What changed in the evidence between two states of a data set, and why.",
    "balance": "Who is accused by whom, and on what evidence.",
    "overlap": "Which sources list which events: linked, never merged.",
    "attribution": "Through whose hands an allegation came.",
    "summary": "What the data set rests on, in one paragraph.",
    "history": "What became of an allegation: updated, taken back, judged, assessed.",
    "explain": "Why two allegations are one event or not, and how they bear on each other.",
    "match": "Which allegations concern one event.",
    "fit": "Learn from a data set what each sign of one event is worth.",
    "review": "Ask a person about the pairs that are hardest to tell and matter most.",
    "report": "Write one HTML page with all of it, pictures included.",
    "graph": "Write the graph: .json, .graphml, .gexf or .dot.",
    "check": "Report everything that is wrong with the data.",
    "rule": "What a rule of check is about, with examples.",
    "convert": "Write a data set in another format.",
    "schema": "Print the JSON Schema of a table.",
    "words": "Print every vocabulary, each word in one sentence.",
}
"""Commands by name, in the order in which help lists them."""


class _Commands(click.Group):
    """A group whose commands load when they are used, so that help and errors stay quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"verify.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            raise click.UsageError(_unknown(args[0]), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _unknown(word: str) -> str:
    from verify.errors import UnknownNameError

    if Path(word).exists():
        return f"{word!r} is no command but a path. The command comes first: verify brief {word}"
    return str(UnknownNameError("command", word, COMMANDS))


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="verify-allegations", prog_name="verify")
def app() -> None:
    """Cross-verify allegations: who alleges what, on whose word, and what else is known.

    DATA is a folder, a .jsonl, a .json or a .csv file. Nothing here is about truth: it shows
    where statements come from.

    Exit codes: 0 no errors in the data, 1 errors (verify check lists them), 2 could not run.
    """
