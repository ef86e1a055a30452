"""JUnit XML: one test case for each file and rule, for programs that show test results."""

import re
from collections import defaultdict
from xml.etree.ElementTree import Element, SubElement, tostring

from verify.checks.outcome import Outcome, Shown, summary
from verify.codes import code

__all__ = ["to_junit"]

_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_junit(outcome: Outcome) -> str:
    """Write findings as JUnit XML: those that fail the check fail, suppressed ones are skipped."""
    root = Element("testsuites", name="verify check")
    total = failed = 0
    suite = SubElement(root, "testsuite", name="verify")
    case = SubElement(suite, "testcase", classname="verify", name="the data set was read")
    if outcome.broken or not outcome.read:
        error = SubElement(case, "error", message=_clean(outcome.broken or "no record"))
        error.set("type", "not-checked")
    SubElement(case, "system-out").text = _clean(summary(outcome))
    _count(suite, 1, 0, errors=int(bool(outcome.broken or not outcome.read)))
    for file, groups in _grouped(outcome).items():
        suite = SubElement(root, "testsuite", name=_clean(file or "the data set"))
        failures = skipped = 0
        for name, items in groups.items():
            case = SubElement(
                suite, "testcase", classname=_clean(file or "data"), name=f"{name} {_title(name)}"
            )
            left = [item for item in items if not item.reason]
            grave = [item for item in left if outcome.fails(item.finding)]
            if grave:
                failures += 1
                failure = SubElement(case, "failure", message=_clean(grave[0].finding.message))
                failure.set("type", grave[0].finding.severity.value)
                failure.text = _clean("\n".join(str(item.finding) for item in grave))
            elif not left:
                skipped += 1
                SubElement(case, "skipped", message=_clean(items[0].reason))
            others = [item for item in items if item not in grave]
            if others:
                SubElement(case, "system-out").text = _clean(
                    "\n".join(str(item.finding) for item in others)
                )
        _count(suite, len(groups), failures, skipped=skipped)
        total, failed = total + len(groups), failed + failures
    _count(root, total + 1, failed, errors=int(bool(outcome.broken or not outcome.read)))
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _grouped(outcome: Outcome) -> dict[str, dict[str, list[Shown]]]:
    found: dict[str, dict[str, list[Shown]]] = {file: {} for file in outcome.files}
    for item in (*outcome.shown, *outcome.suppressed):
        by_rule = found.setdefault(item.finding.file, defaultdict(list))
        by_rule.setdefault(item.finding.code, []).append(item)
    return {file: groups for file, groups in found.items() if groups}


def _title(name: str) -> str:
    return code(name).name.split(" / ")[0]


def _count(
    element: Element, tests: int, failures: int, *, errors: int = 0, skipped: int = 0
) -> None:
    element.set("tests", str(tests))
    element.set("failures", str(failures))
    element.set("errors", str(errors))
    if element.tag == "testsuite":
        element.set("skipped", str(skipped))


def _clean(text: str) -> str:
    """Write what XML cannot hold as an escape."""
    return _NO_XML.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
