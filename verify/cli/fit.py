"""verify fit: learn from a data set what each sign of one event is worth."""

import click

from verify.cli.load import DATA, exit_code, load
from verify.cli.say import say

__all__ = ["command"]


@click.command("fit")
@DATA
@click.option("-o", "--output", required=True, type=click.Path(), help="The file to write.")
@click.option("--base", type=click.Path(), help="Weights to begin with; the shipped ones if none.")
def command(data: str, output: str, base: str | None) -> int:
    """Learn weights from DATA, and from judgements in it, and write them as TOML.

    Some thousands of allegations are needed, or some hundreds with judgements; what is seldom
    seen keeps the weight that it had. Use them with verify match --weights FILE.
    """
    from verify.match import Weights, fit

    dataset = load(data)
    weights = fit(dataset, Weights.load(base) if base else None)
    weights.save(output)
    say(f"{output}: weights {weights.version}, from {len(dataset.allegations)} allegations")
    return exit_code(dataset)
