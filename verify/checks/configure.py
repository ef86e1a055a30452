"""Reads the settings of the checks: of the project, of the data set, of the command line."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from verify.checks.settings import Settings
from verify.checks.toml_place import toml_place
from verify.codes import FINDINGS
from verify.errors import UnknownNameError
from verify.models.finding import Finding
from verify.models.words import Severity
from verify.readwrite.characters import visible
from verify.readwrite.problems import problems
from verify.readwrite.values import shortened

__all__ = ["Configured", "Origin", "configure"]


@dataclass(frozen=True, slots=True)
class Origin:
    """One place that settings come from."""

    file: str
    text: str
    prefix: tuple[str, ...]
    row: Mapping[str, Any]

    def at(self, *path: str | int) -> tuple[str, int, int]:
        """Return file, line and column of a setting."""
        return (self.file, *toml_place(self.text, (*self.prefix, *path)))


@dataclass(frozen=True, slots=True)
class Configured:
    """The settings that hold, and what is wrong with them."""

    settings: Settings
    findings: tuple[Finding, ...] = ()
    origins: tuple[Origin, ...] = ()

    def where(self, *path: str | int) -> tuple[str, int, int]:
        """Return file, line and column of a setting; the last origin that has it decides."""
        for origin in reversed(self.origins):
            value: Any = origin.row
            for part in path:
                known = isinstance(value, Mapping) and part in value
                value = value[part] if known else None
            if value is not None:
                return origin.at(*path)
        return (self.origins[-1].file if self.origins else "", 0, 0)


def configure(
    check: Mapping[str, Any],
    assertions: Mapping[str, Any],
    data: Path | None = None,
    *,
    config: Path | None = None,
    options: Mapping[str, Any] | None = None,
) -> Configured:
    """Put the settings of the project, the data set and the command line together.

    Args:
        check: The table [check] of dataset.toml.
        assertions: Its table [assertions].
        data: The data set's folder or file; projects are looked for from there upwards.
        config: A file to use instead of the pyproject.toml that would be found.
        options: Settings of the command line; they win.

    Returns:
        The settings; where they are wrong, the defaults and the findings that say so.

    Example:
        >>> configure({"fail-on": "warning"}, {}).settings.fail_on.value
        'warning'
        >>> configure({"ignroe": ["V7"]}, {}).findings[0].message
        "unknown field 'ignroe'. Did you mean 'ignore'?"
    """
    origins: list[Origin] = []
    findings: list[Finding] = []
    for origin in (*_project(data, config, findings), *_of_data(check, assertions, data)):
        origins.append(origin)
        findings += _wrong(origin)
    given = Origin("the command line", "", (), options or {})
    findings += _wrong(given)
    if findings:
        return Configured(Settings(), tuple(findings), tuple(origins))
    return Configured(_valid(_merged([*origins, given])), (), tuple(origins))


def _of_data(
    check: Mapping[str, Any], assertions: Mapping[str, Any], data: Path | None
) -> Iterator[Origin]:
    file = data / "dataset.toml" if data is not None and data.is_dir() else None
    text = ""
    if file is not None and file.is_file():
        text = file.read_bytes().decode("utf-8-sig", "replace")
    name = visible(str(file or data or "dataset.toml"))
    if check:
        yield Origin(name, text, ("check",), check)
    if assertions:
        yield Origin(name, text, (), {"assertions": assertions})


def _project(data: Path | None, config: Path | None, findings: list[Finding]) -> Iterator[Origin]:
    """Find the nearest pyproject.toml that has a table [tool.verify], or read the file given."""
    file = config or _nearest(data)
    if file is None:
        return
    name = visible(str(file))
    try:
        text = file.read_bytes().decode("utf-8-sig")
        row = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or shortened(str(error), 100)
        findings.append(Finding("V902", visible(f"cannot be read: {reason}. Mend it."), file=name))
        return
    tool = row.get("tool")
    own = tool.get("verify") if isinstance(tool, Mapping) else None
    if isinstance(own, Mapping):
        yield Origin(name, text, ("tool", "verify"), own)
    elif config is not None and "tool" not in row:
        yield Origin(name, text, (), row)


def _nearest(data: Path | None) -> Path | None:
    if data is None:
        return None
    start = data.absolute()
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file() and b"tool.verify" in file.read_bytes():
            return file
        if (folder / ".git").exists():
            break
    return None


def _valid(row: Mapping[str, Any]) -> Settings:
    return Settings.model_validate_json(json.dumps(row, default=str))


def _wrong(origin: Origin) -> list[Finding]:
    """Say what is wrong with the settings of one place."""
    try:
        settings = _valid(origin.row)
    except ValidationError as error:
        row = json.loads(json.dumps(origin.row, default=str))
        return [
            Finding("V902", problem.message, Severity.ERROR, *origin.at(*problem.path))
            for problem in problems(Settings, row, error)
        ]
    return [
        Finding("V902", message, Severity.ERROR, *origin.at(field))
        for field, message in _unknown_codes(settings)
    ]


def _unknown_codes(settings: Settings) -> Iterator[tuple[str, str]]:
    known = [entry.code for entry in FINDINGS]
    chosen = [("select", code) for code in settings.select]
    chosen += [("ignore", code) for code in settings.ignore]
    chosen += [("severity", code) for code in settings.severity]
    chosen += [("per-path", code) for codes in settings.per_path.values() for code in codes]
    for field, code in chosen:
        whole = field == "severity"
        if not any(entry == code if whole else entry.startswith(code) for entry in known):
            yield field, str(UnknownNameError("rule", shortened(code), known))
        elif field != "select" and (code.startswith("V1") or code == "V"):
            yield (
                field,
                (
                    f"{code}: what cannot be read is never passed over. Mend the file, or suppress "
                    "the one record with a reason."
                ),
            )


def _merged(origins: list[Origin]) -> dict[str, Any]:
    """Join settings: a later value wins, lists of suppressions and tables are joined."""
    joined: dict[str, Any] = {}
    for origin in origins:
        for key, value in origin.row.items():
            if key == "suppress":
                joined[key] = [
                    *joined.get(key, []),
                    *(value if isinstance(value, list) else [value]),
                ]
            elif isinstance(value, Mapping) and key in joined:
                joined[key] = {**joined[key], **value}
            else:
                joined[key] = value
    return joined
