"""Worlds: small random data sets of the invented world, for properties that hold in all of them."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from tests.build import dataset
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.models.relation import Relation
from verify.pipeline import cross_verify

__all__ = [
    "MENTIONS",
    "World",
    "assertions",
    "bare",
    "edges",
    "levels",
    "one_event",
    "others",
    "worlds",
]

Row = dict[str, Any]

SPEAKERS = (
    None,
    "a witness",
    "mission",
    "relief",
    "hill-aid",
    "embassy",
    "north-mayor",
    "north-governor",
    "north-envoy",
    "north-wire",
    "south-mayor",
    "south-ministry",
    "south-militia",
)
DOCUMENTS = ("gazette", "herald", "courier", "version", "leaflet")
ACTS = ("shelling", "strike", "killing", "looting", "detention", "repression", "meeting", None)
PLACES = ("Riverton", "Vale region", "Old Mill school", "Milltown", None)
TIMES = ("2031-05-04", "early May 2031", "2031-05-03/2031-05-06", "2031-05-20", "last week", None)
ACCUSED = (
    None,
    "north-troops",
    "south-troops",
    "north-ministry",
    "southern soldiers",
    "masked men",
)
CLAIMS = ("The school was hit.", "People died at the mill.", "Houses were emptied.")

MENTIONS = {
    "north-mayor": ("Ada Marsh", "ADA MARSH", "Аda Mаrsh"),
    "mission": ("Observer Mission", "observer  mission", "Observer Missiоn"),
    "south-ministry": ("Southern Ministry of Defence", "SOUTHERN MINISTRY OF DEFENCE"),
    "Riverton": ("riverton", "RIVERTON", "Ривертон", "Rivertown"),
    "Vale region": ("vale region", "VALE REGION"),
    "shelling": ("Shelling", "SHELLING"),
}
"""Other spellings of names: case, spaces, another script, look-alike letters."""


@dataclass(frozen=True, slots=True)
class World:
    """Raw allegations, and which of them people judged to be one event or two."""

    rows: tuple[Row, ...]
    same: tuple[tuple[str, str], ...] = ()
    different: tuple[tuple[str, str], ...] = ()

    @property
    def ids(self) -> list[str]:
        """The ids in order."""
        return [row["id"] for row in self.rows]

    def dataset(self, **more: Any) -> Dataset:
        """Make the data set."""
        return dataset(*self.rows, same=self.same, different=self.different, **more)

    def verified(self, **more: Any) -> CrossVerification:
        """Cross-verify it."""
        return cross_verify(self.dataset(**more))

    def with_rows(self, *rows: Row) -> "World":
        """Return the world with other allegations, judged as before as far as they are there."""
        ids = {row["id"] for row in rows}
        kept = [
            tuple(p for p in pairs if ids.issuperset(p)) for pairs in (self.same, self.different)
        ]
        return replace(self, rows=rows, same=kept[0], different=kept[1])


@st.composite
def _figures(draw: st.DrawFn) -> Row:
    low = draw(st.integers(0, 30))
    row: Row = {"count_of": draw(_mostly(("deaths", "detentions"), 1)), "low": low}
    if draw(st.booleans()):
        row["high"] = low + draw(st.integers(0, 20))
    for field, words in (
        ("measure", ("alleged", "found", "documented", "estimated", None)),
        ("victim_class", (None, "civilians")),
        ("place", (None, "Riverton", "Vale region")),
        ("as_of", (None, "2031-05-05", "2031-05-08")),
        ("final", (None, True)),
    ):
        if (word := draw(_mostly(words, 1))) is not None:
            row[field] = word
    return row


def _mostly(words: tuple[Any, ...], usual: int) -> st.SearchStrategy[Any]:
    """Draw one of the first words twice out of three times, so that many statements meet."""
    return st.one_of(*[st.sampled_from(words[:usual])] * 2, st.sampled_from(words))


@st.composite
def assertions(draw: st.DrawFn, name: str) -> Row:
    """Draw one assertion."""
    about = {
        "act": draw(_mostly(ACTS, 2)),
        "place": draw(_mostly(PLACES, 1)),
        "when": draw(_mostly(TIMES, 1)),
        "accused": draw(st.sampled_from(ACCUSED)),
        "responsible": draw(st.sampled_from((None, None, "north-ministry", "north-troops"))),
    }
    row: Row = {
        "id": name,
        "claim": draw(st.sampled_from(CLAIMS)),
        "source": draw(st.sampled_from(DOCUMENTS)),
        "speaker": draw(st.sampled_from(SPEAKERS)),
        "via": draw(st.sampled_from((None, None, None, "valley-wire", "north-wire"))),
        "figures": draw(st.lists(_figures(), max_size=1)) or None,
        "about": {key: value for key, value in about.items() if value},
    }
    return {key: value for key, value in row.items() if value is not None}


@st.composite
def others(draw: st.DrawFn, name: str, ids: list[str]) -> Row:
    """Draw one statement that is no plain assertion, or that rests on others."""
    row = draw(assertions(name))
    other = draw(st.sampled_from(ids))
    kinds: tuple[Row, ...] = (
        {"stance": "denies", "denies": [other], "aspect": "occurrence"},
        {"stance": "denies", "scope": "event", "aspect": "responsibility"},
        {"stance": "denies", "scope": "area_period"},
        {"stance": "denies", "scope": "blanket", "aspect": "intent"},
        {"stance": "doubts"},
        {"stance": "infers", "cites": [other]},
        {"stance": "infers"},
        {"stance": "authenticates", "artifact": "video"},
    )
    return {**row, **draw(st.sampled_from(kinds))}


@st.composite
def worlds(draw: st.DrawFn, *, most: int = 6, judged: bool = True) -> World:
    """Draw two to `most` statements, mostly assertions, some pairs of them judged by people."""
    ids = [f"k{i}" for i in range(draw(st.integers(2, most)))]
    rows = []
    for name in ids:
        row = draw(assertions(name))
        extra = draw(st.integers(0, 9))
        if extra == 0:
            row = draw(others(name, ids))
        elif extra == 1:
            row["cites"] = [draw(st.sampled_from(ids))]
        elif extra == 2:
            row["artifact"] = "video"
        elif extra == 3:
            row["about"] = {**row["about"], "same_harm": "cellar"}
        rows.append(row)
    if not judged:
        return World(tuple(rows))
    home = [draw(st.integers(0, 3)) for _ in ids]
    groups = [[n for n, h in zip(ids, home, strict=True) if h == g] for g in range(3)]
    same = tuple(pair for group in groups[:2] for pair in pairwise(group))
    split = bool(groups[0] and groups[1]) and draw(st.booleans())
    return World(tuple(rows), same, ((groups[0][0], groups[1][0]),) if split else ())


def one_event(world: World) -> World:
    """Let people judge that all of it is one event, so that matching has no say."""
    return replace(world, same=tuple(pairwise(world.ids)), different=())


def bare(relation: Relation) -> tuple[object, ...]:
    """Return a relation without its wording."""
    return (
        relation.a,
        relation.b,
        relation.kind,
        relation.rule,
        relation.slots,
        relation.potential,
        relation.aspect,
        relation.scope,
        relation.directed,
        relation.judged,
    )


def edges(verification: CrossVerification) -> set[tuple[object, ...]]:
    """Return every stored relation without its wording."""
    return {bare(relation) for relation in verification.relations}


def levels(verification: CrossVerification, slot: str = "act") -> dict[str, tuple[str, int, int]]:
    """Return level, fewest and most origins of every assertion, by id."""
    found = {}
    for statement in verification.statements:
        if statement.stance == "asserts":
            grounds = verification.evidence.grounds(statement.position, slot)
            found[statement.id] = (str(grounds.level), grounds.fewest, grounds.most)
    return found
