"""Statements: read every allegation of a data set in its context."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache, partial

from verify.models.actor import Actor
from verify.models.allegation import Allegation
from verify.models.dataset import Dataset
from verify.models.figure import Figure
from verify.models.window import Window
from verify.models.words import Identity, Measure, Scope, Stance
from verify.normalise.acts import acts, find_act
from verify.normalise.figures import normalise_figure
from verify.normalise.names import comparison_key
from verify.normalise.places import PlaceMatch
from verify.normalise.registers import Registers
from verify.normalise.speakers import identity_of
from verify.normalise.windows import parse_window
from verify.relate.citations import citations
from verify.relate.copied import Copied
from verify.relate.independence import Independence, independence
from verify.relate.quoted import quoted_words
from verify.relate.statement import Count, Origin, Statement

__all__ = ["Statements", "as_window"]

_SEPARATOR = ">"


class Statements(Sequence[Statement]):
    """The statements of a data set, each read when it is first asked for.

    Args:
        dataset: The data set.
        registers: Its actors, documents and places.
    """

    def __init__(self, dataset: Dataset, registers: Registers) -> None:
        self.dataset = dataset
        self.registers = registers
        self._read: dict[int, Statement] = {}
        self._independence: dict[tuple[int, int], Independence] = {}
        self._copied = Copied(dataset.texts)

    def __len__(self) -> int:
        return len(self.dataset.allegations)

    def __getitem__(self, position: int) -> Statement:  # type: ignore[override]  # no slices
        found = self._read.get(position)
        if found is None:
            found = self._read[position] = _statement(self.dataset, self.registers, position)
        return found

    def independence(self, i: int, j: int) -> Independence:
        """Say whether the allegations at two positions rest on independent origins."""
        key = (i, j) if i < j else (j, i)
        found = self._independence.get(key)
        if found is None:
            found = independence(self[i], self[j], self.registers, self._copied)
            self._independence[key] = found
        return found


def as_window(value: str | Window | None, anchor: date | None) -> Window:
    """Read a time in words or structure; an absent one is unresolved.

    Example:
        >>> as_window("2031-05-04", None).latest
        datetime.date(2031, 5, 4)
    """
    if value is None:
        return Window()
    if isinstance(value, str):
        return parse_window(value, anchor)
    if not value.resolved and value.text:
        return parse_window(value.text, value.anchor or anchor)
    return value


def _statement(dataset: Dataset, registers: Registers, position: int) -> Statement:
    allegation = dataset.allegations[position]
    documents, actors = registers.documents, registers.actors
    published = documents.published(position)
    said, inferred = _said(allegation, published)
    document = documents.key(position)
    identity, origin = _voice(allegation, registers, document)
    about = allegation.about
    accused = _keys(registers, about.accused)
    window = as_window(about.when, published)
    act = find_act(about.act) or comparison_key(about.act) if about.act else None
    places = tuple([registers.place(position, item) for item in (*about.place, *about.places)])
    counts = tuple(
        [
            _count(registers, position, item, places, window, published, said)
            for item in allegation.figures
        ]
    )
    kind = acts().get(act) if act else None
    return Statement(
        position=position,
        id=dataset.allegations.ids[position],
        allegation=allegation,
        stance=allegation.stance,
        source=documents.source(position),
        document=document,
        document_known=documents.known(position),
        origin=origin,
        identity=identity,
        via=_via(registers, allegation.via),
        rests_on=citations(dataset, position, partial(_origin_key, dataset, registers)),
        amends=(*allegation.corrects, *allegation.retracts),
        said=said,
        said_inferred=inferred,
        act=act,
        kind_of_act=kind,
        of_pattern=kind is not None and kind.pattern,
        places=places,
        window=window,
        accused=accused,
        answering=frozenset().union(*[actors.control(key, said).group for key in accused]),
        accused_parties=frozenset(filter(None, [actors.party(key, said) for key in accused])),
        responsible=_keys(registers, about.responsible),
        control=actors.control(origin.key, said),
        party=actors.party(origin.key, said) if origin.identified else None,
        victims=frozenset(map(comparison_key, about.victims)),
        counts=counts,
        components=frozenset([name for item in counts for name in item.figure.components]),
        scope=_scope(allegation),
        quoted=quoted_words(allegation),
    )


def _said(allegation: Allegation, published: date | None) -> tuple[date | None, bool]:
    stated = as_window(allegation.stated, published) if allegation.stated else None
    if stated is not None and stated.latest:
        return stated.latest, False
    return published, published is not None


def _organisation(allegation: Allegation) -> str | None:
    speaker = allegation.speaker
    return allegation.organisation or (speaker.organisation if isinstance(speaker, Actor) else None)


def _origin_key(dataset: Dataset, registers: Registers, position: int) -> str:
    document = registers.documents.key(position)
    return _voice(dataset.allegations[position], registers, document)[1].key


def _voice(allegation: Allegation, registers: Registers, document: str) -> tuple[Identity, Origin]:
    """Say how well the speaker is identified, and on whose word the allegation rests."""
    actors = registers.actors
    organisation = actors.resolve(_organisation(allegation))
    speaker = actors.resolve(allegation.speaker)
    identity = identity_of(allegation, actors.record(speaker) if speaker else None)
    return identity, _origin(allegation, registers, document, identity, speaker, organisation)


def _origin(
    allegation: Allegation,
    registers: Registers,
    document: str,
    identity: Identity,
    speaker: str | None,
    organisation: str | None,
) -> Origin:
    """Find on whose word it rests; an unnamed origin belongs to its document and descriptor."""
    actors = registers.actors
    if identity is Identity.NAMED and speaker:
        return Origin(speaker, actors.name(speaker), identified=True)
    shown = actors.name(speaker) if speaker else ""
    if isinstance(allegation.speaker, str) and not actors.record(speaker or ""):
        shown = allegation.speaker
    if organisation:
        name = actors.name(organisation)
        return Origin(organisation, f"{shown} ({name})" if shown else name, identified=True)
    descriptor = comparison_key(shown)
    key = f"{document} {descriptor or '-'}"
    return Origin(key, shown or "nobody named", identified=False, descriptor=descriptor)


def _keys(registers: Registers, values: Sequence[str | Actor]) -> tuple[str, ...]:
    keys = map(registers.actors.resolve, values) if values else ()
    return tuple(dict.fromkeys(filter(None, keys)))


def _via(registers: Registers, values: Sequence[str | Actor]) -> tuple[str, ...]:
    """Read the relays; "A > B" in one string names two, unless an actor bears that name."""
    single: list[str | Actor] = []
    for value in values:
        key = registers.actors.resolve(value)
        if (
            isinstance(value, str)
            and _SEPARATOR in value
            and not registers.actors.record(key or "")
        ):
            single += [part.strip() for part in value.split(_SEPARATOR) if part.strip()]
        else:
            single.append(value)
    return _keys(registers, single)


def _count(
    registers: Registers,
    position: int,
    item: str | Figure,
    places: tuple[PlaceMatch, ...],
    window: Window,
    published: date | None,
    said: date | None,
) -> Count:
    figure = normalise_figure(item)
    if figure.measure is None and (isinstance(item, str) or _in_words(item)):
        figure = _alleged(figure)
    own_place = (registers.place(position, figure.place),) if figure.place else places
    own_window = as_window(figure.when, published) if figure.when else window
    as_of = as_window(figure.as_of, published).latest if figure.as_of else None
    return Count(figure, own_place, own_window, bool(figure.place or figure.when), as_of or said)


@lru_cache(maxsize=1 << 12)
def _alleged(figure: Figure) -> Figure:
    """Return a figure in plain words as one that is alleged: the words name no other measure."""
    return figure.model_copy(update={"measure": Measure.ALLEGED})


def _in_words(figure: Figure) -> bool:
    """Whether a figure is given in plain words only, which say how it was counted or do not."""
    return figure.count_of is None and figure.low is None and figure.high is None


def _scope(allegation: Allegation) -> Scope | None:
    """How much a denial covers: as said, else as far as what it fills in reaches."""
    if allegation.stance is not Stance.DENIES or allegation.scope:
        return allegation.scope
    if allegation.denies:
        return Scope.EVENT
    about = allegation.about
    placed = bool(about.place or about.places)
    return Scope.AREA_PERIOD if placed and about.when is not None else Scope.BLANKET
