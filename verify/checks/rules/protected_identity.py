"""V702: protected names in texts."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.dataset import TABLES
from verify.readwrite.record_checks import strings

__all__ = ["protected_identity"]

_LEAST = 3
_FREE = frozenset(
    [
        "claim",
        "quote",
        "text",
        "translation",
        "notes",
        "title",
        "description",
        "figures",
        "reason",
        "evidence",
        "victims",
        "tags",
        "count_of",
        "victim_class",
        "locator",
        "artifact",
    ]
)


@rule("V702", Needs.DATASET)
def protected_identity(subject: Subject) -> Iterator[Spot]:
    """The name of a protected actor stands in a text that may be published.

    Why it matters:
        `protected` hides the name wherever a name stands in a field of its own. In a claim or a
        note nobody looks for it, and it leaves with the text.

    Bad example:
        {"id": "k-1", "claim": "Ilan Teres saw the mill burn.", "speaker": "w-1",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}
        --- actors.jsonl
        {"id": "w-1", "name": "Ilan Teres", "protected": true}

    Good example:
        {"id": "k-1", "claim": "A witness saw the mill burn.", "speaker": "w-1",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}
        --- actors.jsonl
        {"id": "w-1", "name": "Ilan Teres", "protected": true}

    How to fix:
        Write a role instead of the name. The finding does not repeat the name.
    """
    names = [name.casefold() for name in subject.protected if len(name) >= _LEAST]
    if not names:
        return
    for table in TABLES:
        rows = subject.rows(table)
        for index, texts in enumerate(subject.texts(table)):
            folded = "\0".join(texts).casefold()
            if not any(name in folded for name in names):
                continue
            for path, value in strings(rows[index]):
                if _FREE.isdisjoint(path):
                    continue
                if any(name in value.casefold() for name in names):
                    field = next(part for part in reversed(path) if isinstance(part, str))
                    message = f"'{field}' names a protected actor. Write a role instead."
                    yield Spot(table, index, path, message, value="protected")
