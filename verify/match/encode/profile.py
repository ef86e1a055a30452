"""Encode: a data set into one `Profiles`."""

from dataclasses import dataclass, replace

import numpy as np

from verify.match.encode.accused import encode_accused
from verify.match.encode.acts import act_words, encode_acts
from verify.match.encode.documents import encode_documents
from verify.match.encode.figures import encode_figures
from verify.match.encode.hashing import row_keys
from verify.match.encode.intern import coded
from verify.match.encode.links import encode_links
from verify.match.encode.places import encode_places
from verify.match.encode.raw import Raw, listed
from verify.match.encode.sides import unweighed_in
from verify.match.encode.speakers import encode_speakers
from verify.match.encode.windows import encode_windows
from verify.match.encode.words import Scored, Vocabulary, encode_topics, encode_words
from verify.match.profiles import Counts, Days, Profiles
from verify.models.table import Row
from verify.normalise.places import Gazetteer
from verify.normalise.registers import Registers

__all__ = ["Encoded", "Names", "encode"]


@dataclass(frozen=True, slots=True)
class Names:
    """What the numbers in the columns of profiles stand for, by number."""

    speakers: tuple[str, ...]
    documents: tuple[str, ...]
    harms: tuple[str, ...]
    unread: tuple[str, ...]
    counted: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Encoded:
    """Profiles with what made them, which comparing and explaining need again.

    Attributes:
        profiles: The columns.
        gazetteer: Where a place lies.
        links: Pairs of rows that records tie by themselves, the smaller first.
        names: What the numbers in columns stand for.
    """

    profiles: Profiles
    gazetteer: Gazetteer
    links: Counts
    names: Names

    def __len__(self) -> int:
        return len(self.profiles)

    def take(self, rows: Counts) -> "Encoded":
        """Return some rows; a link whose row is left out goes with it."""
        where = np.full(len(self), -1, np.int64)
        where[rows] = np.arange(len(rows))
        links = np.sort(where[self.links], axis=1)
        kept = links[links[:, 0] >= 0]
        return replace(self, profiles=self.profiles.take(rows), links=kept)


def encode(registers: Registers) -> Encoded:
    """Normalise every allegation of a data set into columns."""
    dataset, actors = registers.dataset, registers.actors
    raw = Raw.of(dataset)
    documents = encode_documents(dataset, raw)
    windows = encode_windows(raw, documents)
    places = encode_places(raw, documents.number, registers.gazetteer)
    act, acts = encode_acts(raw)
    accused, accusations = encode_accused(raw, actors)
    figures = encode_figures(raw)
    vocabulary = Vocabulary(unweighed_in(dataset))
    scored = (raw.place, raw.accused, raw.source, raw.speaker, raw.via)
    words = encode_words(raw, Scored(scored, act_words(raw), places.phrases), vocabulary)
    harm, harms = _harm(raw)
    speaker, speakers = encode_speakers(raw, actors)
    profiles = Profiles(
        joins=np.fromiter(map(_joins, raw.rows), bool, len(raw.rows)),
        act=act,
        place=places.code,
        placed=np.array([bool(s.field or s.text) for s in places.table], bool)[places.code],
        dated=windows.dated,
        first=windows.first,
        last=windows.last,
        open=windows.open,
        unread=windows.unread,
        slack=windows.slack,
        published=documents.published,
        speaker=speaker,
        accused=accused,
        low=figures.low,
        high=figures.high,
        counted=figures.counted,
        document=documents.number,
        harm=harm,
        words=words,
        topics=encode_topics(raw, documents, vocabulary),
        key=np.zeros(len(act), np.uint64),
        tie=np.zeros(len(act), np.uint64),
        chance=np.full(len(act), np.nan, np.float32),
        acts=acts,
        places=places.table,
        accusations=accusations,
    )
    profiles = row_keys(profiles, figures.table, harms, windows.words)
    names = Names(
        speakers=speakers,
        documents=documents.keys,
        harms=harms,
        unread=windows.words,
        counted=figures.table,
        words=tuple(vocabulary.stems),
    )
    return Encoded(profiles, registers.gazetteer, encode_links(dataset), names)


def _joins(row: Row) -> bool:
    """Whether an allegation may join an event: a denial of everything joins none."""
    return not (row.get("stance") == "denies" and row.get("scope") == "blanket")


def _harm(raw: Raw) -> tuple[Days, tuple[str, ...]]:
    """Number the curated keys of the same victims; of several keys the first, 0 for none."""
    numbers, keys = coded(["", *(str((listed(value) or [""])[0]) for value in raw.harm.table)])
    return numbers[1:][raw.harm.codes], tuple(keys)
