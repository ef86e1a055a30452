"""verify rule: the page of a rule, of all of them, or the JSON Schema of the settings."""

import json
from typing import TYPE_CHECKING, Any

import click

from verify.cli.ask import AS_JSON
from verify.cli.say import say
from verify.cli.show import show_json

if TYPE_CHECKING:
    from verify.checks.rule import Rule

__all__ = ["command"]


@click.command("rule")
@click.argument("name", required=False)
@click.option("--all", "every", is_flag=True, help="Print the page of every rule.")
@click.option("--settings", is_flag=True, help="Print the JSON Schema of the settings.")
@AS_JSON
def command(name: str | None, every: bool, settings: bool, as_json: bool) -> int:
    """Print what a rule of `verify check` is about, by code or NAME; without one, list them."""
    if settings:
        from verify.checks.settings_schema import settings_schema

        say(json.dumps(settings_schema(), indent=2))
        return 0
    from verify.checks.rules import RULES, find_rule

    rules = [find_rule(name)] if name else list(RULES)
    if as_json:
        show_json([_record(rule) for rule in rules])
    elif name or every:
        say("\n\n".join(map(_page, rules)))
    else:
        for rule in rules:
            say(f"{rule.code.code}  {rule.code.severity:7}  {rule.code.name}")
    return 0


def _page(rule: "Rule") -> str:
    from verify.checks.page import page_of

    page = page_of(rule)
    kind = f"{rule.code.severity}, since {rule.code.since}; needs: {rule.needs.value}"
    parts = [f"{rule.code.code} {rule.code.name} ({kind})", f"What:\n    {page.what}"]
    for heading, text in (
        ("Why it matters", page.why),
        ("Bad example", page.bad),
        ("Good example", page.good),
        ("How to fix", page.fix),
    ):
        parts.append(f"{heading}:\n" + "\n".join(f"    {line}" for line in _lines(heading, text)))
    return "\n\n".join(parts)


def _lines(heading: str, text: str) -> list[str]:
    from textwrap import wrap

    return text.split("\n") if heading.endswith("example") else wrap(text, 88)


def _record(rule: "Rule") -> dict[str, Any]:
    from verify.checks.page import page_of

    page = page_of(rule)
    return {
        "code": rule.code.code,
        "name": rule.code.name,
        "severity": rule.code.severity,
        "since": rule.code.since,
        "needs": rule.needs.value,
        "what": page.what,
        "why": page.why,
        "bad": page.bad,
        "good": page.good,
        "fix": page.fix,
    }
