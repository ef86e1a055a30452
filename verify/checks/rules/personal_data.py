"""V701: particulars of people that do not belong into a publication."""

import re
from collections.abc import Iterator

from verify.checks.free_texts import free_texts
from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.dataset import TABLES

__all__ = ["personal_data"]

_KINDS = (
    (
        "a telephone number",
        re.compile(
            r"(?<![\w+/=.-])(?:\+|00)(?=(?:[ .()/-]{0,2}[0-9]){9})[1-9][0-9]{0,2}[ .()/-]{0,2}"
            r"(?:[0-9]{1,5}[ .()/-]{0,2}){2,6}(?![\w/])"
        ),
    ),
    (
        "a telephone number",
        re.compile(
            r"\b(?:tel|phone|mobile|cell|тел|моб)\b[^0-9\n]{0,15}[0-9(][0-9 ().-]{5,18}[0-9]", re.I
        ),
    ),
    ("an e-mail address", re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
    (
        "a document number",
        re.compile(
            r"\b(?:passport|identity card|id card|driving licen[cs]e|tax number|"
            r"social security|паспорт\w{0,3}|удостоверени\w{1,3})\b[^0-9\n]{0,20}"
            r"(?:[A-ZА-ЯІЇЄ]{0,3}[ -]?[0-9][0-9 ]{4,14})",
            re.I,
        ),
    ),
    (
        "a postal address",
        re.compile(
            r"\b[0-9]{1,4}[A-Za-z]?,? (?:[A-Z][a-z]{1,20} ){1,3}"
            r"(?:Street|Avenue|Road|Lane|Boulevard|Square|Drive|St|Ave|Rd)\b"
            r"|\b(?:[A-Z][a-z]{1,20} ){1,3}(?:Street|Avenue|Road|Lane|Boulevard) [0-9]{1,4}\b"
            r"|\b(?:ul\.|vul\.|ул\.|вул\.|вулиця|улица|str\.) ?[\w'’-]{2,30}(?: [\w'’-]{2,30})?,? "
            r"?(?:д\.|буд\.|house|No\.?)? ?[0-9]{1,4}"
        ),
    ),
    (
        "a named minor",
        re.compile(
            r"\b(?:[0-9]|1[0-7])-year-old (?:(?:son|daughter|boy|girl|child),? )?"
            r"[A-Z][a-z]{1,20} [A-Z][a-z]{1,20}"
            r"|(?<!in )(?<!at )(?<!of )(?<!near )\b[A-Z][a-z]{1,20} [A-Z][a-z]{1,20},? "
            r"(?:aged (?:[0-9]|1[0-7])\b|(?:[0-9]|1[0-7])(?: years old|,(?! ?[0-9])|\)))"
            r"|\b(?:child|boy|girl|minor) (?:named|called) [A-Z][a-z]{1,20}"
        ),
    ),
)
_NUMBER = re.compile(r"[0-9](?:[0-9 ().-]{4,40}[0-9]|[ ,]{1,3}[A-Z])")
_AGE = re.compile(r", 1?[0-9][,. )]")
_HINTS = [
    "@",
    "-year-old",
    "aged",
    "treet",
    "Avenue",
    "Road",
    "Lane",
    "Boulevard",
    "ul.",
    "вул",
    "ул.",
    "named",
    "called",
]
"""A text with none of this in it holds nothing that is looked for: quick to say."""
_LONGEST = 5_000


@rule("V701", Needs.RECORD)
def personal_data(subject: Subject) -> Iterator[Spot]:
    """A telephone number, address, document number or the like in a text.

    Why it matters:
        A witness can be found by it. Once in a repository it stays in its history. The finding
        names the kind and the field, and never repeats the value.

    Bad example:
        {"id": "k-1", "claim": "A witness, phone 0555 010 0200, saw the mill burn.",
          "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "A witness saw the mill burn.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Take it out of the data set and out of its history, and keep it where only those who need
        it can read it.
    """
    for table in TABLES:
        for index, row in enumerate(subject.rows(table)):
            texts = free_texts(row)
            if not _suspicious("\n".join([text for _, text in texts])):
                continue
            for path, text in texts:
                for kind in dict.fromkeys(_kinds(text[:_LONGEST])):
                    field = next(part for part in reversed(path) if isinstance(part, str))
                    message = f"'{field}' seems to hold {kind}. Take it out of the data set."
                    yield Spot(table, index, path, message, value=kind)


def _suspicious(text: str) -> bool:
    """Whether a text may hold anything of the kind: quick, and right where it says no."""
    for hint in _HINTS:
        if hint in text:
            return True
    return bool(_NUMBER.search(text) or _AGE.search(text))


def _kinds(value: str) -> Iterator[str]:
    for kind, pattern in _KINDS:
        if pattern.search(value):
            yield kind
