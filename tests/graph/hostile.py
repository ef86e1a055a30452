"""Data sets whose every text is out to break a writer, a terminal or a page."""

from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from tests.build import INFO, dataset
from verify.models.dataset import Dataset

__all__ = ["ATTACKS", "hostile", "texts"]

Row = dict[str, Any]

ATTACKS = (
    "\x1b[31mred\x1b[0m",
    "\x9b2J",
    "a\x00b",
    "\u202eevil\u2066",
    "\ufffe\uffff",
    "</data></graphml><x>",
    "]]>",
    'edgedefault="directed"',
    "<!DOCTYPE x [<!ENTITY e 'x'>]>",
    "&amp;&lt;&#0;",
    'say "so\\"',
    "back\\slash\\",
    "one\r\ntwo\u2028three",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1)) ![i](http://x.example/p.png)",
    "| a | b |\n|---|---|",
    "```\n# Heading\n> quote\n- item",
    "=HYPERLINK(1)",
    "{{7*7}} ${x} %s",
    "@everyone #1 https://x.example",
    "e\u0301\u200b\u00ad\ufeff",
    "-" * 300,
)
"""Texts that some reader, terminal, page or spreadsheet acts upon."""

NAMES = ("k", "=1+1", "<k>", "a b", '"k"', "k\\", "|k|", "é", "ключ-", "\u202ek", "__", "k]]>")
"""Ids that a data set may have; control characters in ids are refused where files are read."""


def texts() -> st.SearchStrategy[str]:
    """Draw a text with at least one visible character."""
    wild = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
    mixed = st.tuples(wild, st.sampled_from(ATTACKS), wild).map("".join)
    return st.one_of(st.sampled_from(ATTACKS), wild, mixed).filter(lambda text: text.strip() != "")


@st.composite
def _allegations(draw: st.DrawFn, name: str) -> Row:
    about = {
        "act": draw(st.one_of(st.just("shelling"), texts())),
        "place": draw(st.one_of(st.just("Riverton"), texts())),
        "when": draw(st.one_of(st.just("2031-05-04"), texts())),
        "accused": draw(texts()),
        "victims": draw(texts()),
    }
    source = {"publisher": draw(texts()), "title": draw(texts()), "published": "2031-05-05"}
    row: Row = {
        "id": name,
        "claim": draw(texts()),
        "source": draw(st.one_of(st.just("gazette"), st.just(source))),
        "speaker": draw(st.one_of(st.sampled_from(("north-mayor", "south-mayor")), texts())),
        "via": draw(st.lists(texts(), max_size=2)),
        "figures": draw(st.lists(st.one_of(st.just("12 killed"), texts()), max_size=2)),
        "quote": draw(texts()),
        "about": about,
    }
    if draw(st.booleans()):
        row |= {"stance": "denies", "scope": "event", "aspect": "figure"}
    return row


@st.composite
def hostile(draw: st.DrawFn) -> Dataset:
    """Draw a data set of two or three statements on one event, hostile in every field."""
    ids = [f"{draw(st.sampled_from(NAMES))}{number}" for number in range(draw(st.integers(2, 3)))]
    rows = [draw(_allegations(name)) for name in ids]
    actors = [
        {
            "id": "north-mayor",
            "name": draw(texts()),
            "affiliations": [{"to": "north", "kind": draw(texts()), "source": draw(texts())}],
        }
    ]
    info = INFO.model_copy(update={"title": draw(texts())})
    return dataset(*rows, same=pairwise(ids), actors=actors, info=info)
