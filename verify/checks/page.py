"""Page: what a rule's docstring says, taken apart, and the files of its two examples."""

import re
from dataclasses import dataclass

from verify.checks.rule import HEADINGS, Rule

__all__ = ["Page", "page_of"]

_FILE = re.compile(r"--- ([\w./-]{1,80})(?: in ([\w-]{1,30}))?")


@dataclass(frozen=True, slots=True)
class Page:
    """What is to be said about one rule."""

    what: str
    why: str
    bad: str
    good: str
    fix: str

    def files(self, example: str) -> dict[str, bytes]:
        r"""Return the files of an example: "bad" or "good".

        A line `--- NAME` begins a file, `--- NAME in ENCODING` one that is not UTF-8; before the
        first such line stands allegations.jsonl. In .jsonl and .csv files a line that is indented
        goes on with the line before.

        Example:
            >>> page = Page("", "", '{"a":\n  1}\n--- texts/a.txt\nHello', "", "")
            >>> page.files("bad")
            {'allegations.jsonl': b'{"a": 1}\n', 'texts/a.txt': b'Hello\n'}
        """
        texts: dict[str, list[str]] = {}
        encodings: dict[str, str] = {}
        name = "allegations.jsonl"
        for line in (self.bad if example == "bad" else self.good).split("\n"):
            head = _FILE.fullmatch(line)
            if head:
                name = head[1]
                encodings[name] = head[2] or "utf-8"
                texts[name] = []
                continue
            lines = texts.setdefault(name, [])
            if lines and line.startswith("  ") and name.endswith((".jsonl", ".csv")):
                lines[-1] += " " + line.strip()
            else:
                lines.append(line)
        return {
            name: "".join(f"{line}\n" for line in lines).encode(encodings.get(name, "utf-8"))
            for name, lines in texts.items()
        }


def page_of(rule: Rule) -> Page:
    """Take a rule's docstring apart.

    Raises:
        ValueError: Where a heading is missing.
    """
    parts = [rule.page]
    for heading in HEADINGS:
        before, mark, after = parts[-1].partition(f"\n\n{heading}\n")
        if not mark:
            raise ValueError(f"{rule.code.code}: the page has no heading {heading!r}")
        parts[-1:] = [before, after]
    what, why, bad, good, fix = parts
    return Page(" ".join(what.split()), _joined(why), _block(bad), _block(good), _joined(fix))


def _block(text: str) -> str:
    """Take the indent off a block."""
    lines = [line.removeprefix("    ") for line in text.strip("\n").split("\n")]
    return "\n".join(lines)


def _joined(text: str) -> str:
    return " ".join(text.split())
