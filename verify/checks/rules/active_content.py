"""V704: texts that do something where they are shown."""

import re
from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.dataset import TABLES
from verify.readwrite.record_checks import strings

__all__ = ["active_content"]

_MARKUP = re.compile(
    r"<(?:/?(?:script|iframe|object|embed|img|svg|style|link|meta|form|input|a|b|i|p|br|div|span|"
    r"table|html|body|base|video|audio|math|details)\b|!--|!\[CDATA)",
    re.IGNORECASE,
)
_SCRIPT = re.compile(r"\b(?:javascript|vbscript):|\bon(?:error|load|click|mouseover)\s?=", re.I)
_FORMULA = re.compile(
    r"[=+@-](?:[A-Za-z.]{2,30}\(|[A-Za-z]{2,20}\|['\"A-Za-z]|'?[\[(]?[\w.]{1,40}\]?[!'])|=[0-9A-Z]{1,9}[-+*/]"
)
_STARTS = frozenset("=+@- \t")
"""How a formula may begin, spaces included."""
_LEFT_ALONE = frozenset(("extra", "external_status"))
_LONGEST = 20_000


@rule("V704", Needs.RECORD)
def active_content(subject: Subject) -> Iterator[Spot]:
    """Markup, a script or a formula in a text.

    Why it matters:
        A web page runs a script, a spreadsheet a formula. What this library writes is safe; what
        others make of the same data may not be.

    Bad example:
        {"id": "k-1", "claim": "The mill <script>alert(1)</script> burned.",
          "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Keep the words and drop the markup. Where a text begins with "=", put a word before it.
    """
    for table in TABLES:
        rows = subject.rows(table)
        for index, texts in enumerate(subject.texts(table)):
            if not _suspicious(texts):
                continue
            for path, value in strings(rows[index]):
                kind = _kind(value[:_LONGEST]) if _LEFT_ALONE.isdisjoint(path) else ""
                if kind:
                    field = next(part for part in reversed(path) if isinstance(part, str))
                    message = f"'{field}' holds {kind}. Keep the words only."
                    yield Spot(table, index, path, message)


def _suspicious(texts: list[str]) -> bool:
    """Whether the texts of a record may hold what is looked for: quick to say of most."""
    joined = "\0".join(texts)
    if "<" in joined or "script:" in joined:
        return True
    return not _STARTS.isdisjoint([text[:1] for text in texts])


def _kind(text: str) -> str:
    if _MARKUP.search(text):
        return "markup"
    if _SCRIPT.search(text):
        return "what looks like a script"
    if _FORMULA.match(text.lstrip()):
        return "what a spreadsheet runs as a formula"
    return ""
