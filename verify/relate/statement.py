"""Statement: one allegation as read in its context, ready to be related to others."""

from datetime import date
from typing import NamedTuple

from verify.models.allegation import Allegation
from verify.models.figure import Figure
from verify.models.source import Source
from verify.models.window import Window
from verify.models.words import Aspect, Identity, Scope, Stance
from verify.normalise.actors import Control
from verify.normalise.acts import Act
from verify.normalise.places import PlaceMatch
from verify.relate.citations import Citations

__all__ = ["Count", "Origin", "Statement"]


class Origin(NamedTuple):
    """On whose word an allegation rests.

    Attributes:
        key: The actor's key; for an unidentified origin, one of its own document.
        name: How it is shown.
        identified: Whether it is known who it is, if only by organisation.
        descriptor: For an unidentified origin, the folded words that describe it.
    """

    key: str
    name: str
    identified: bool
    descriptor: str = ""


class Count(NamedTuple):
    """A figure with the scope for which it holds.

    Attributes:
        figure: The normalised figure.
        places: Where it holds.
        window: When what it counts happened.
        scoped: Whether place or time are the figure's own, not the allegation's.
        as_of: The day on which it was counted; None where that is unknown.
    """

    figure: Figure
    places: tuple[PlaceMatch, ...]
    window: Window
    scoped: bool
    as_of: date | None


class Statement(NamedTuple):
    """One allegation as read in its context: names resolved, words turned into values.

    Attributes:
        position: Position in the data set's table of allegations.
        id: The allegation's id.
        allegation: The record itself.
        stance: What the speaker does with the claim.
        source: The document that carries it.
        document: Key of the document.
        document_known: Whether it is known which document it is.
        origin: On whose word it rests.
        identity: How well the speaker is identified, stated or read from the descriptor.
        via: Keys of the relays, outermost first.
        rests_on: What it cites or sums up, at any remove.
        amends: Ids of what it corrects or takes back.
        said: Day of the statement at the latest; None where unknown.
        said_inferred: Whether `said` is only the day of publication.
        act: Code of the act, or the folded words where the taxonomy has none; None if absent.
        kind_of_act: The act in the taxonomy; None where the taxonomy lacks it or none is given.
        of_pattern: Whether the act is a pattern, of which incidents are parts.
        places: Where it happened, resolved as far as the document allows.
        window: When it happened.
        accused: Keys of the accused.
        answering: Keys of the accused and of all to whom they answered on the day.
        accused_parties: Their sides, as far as known.
        responsible: Keys of those said to have ordered it or to answer for it.
        control: To whom the origin answered on the day of the statement.
        party: The speaker's side.
        victims: Folded victim classes.
        counts: The figures with their scopes.
        components: Ids of the allegations whose figures are parts of its figures.
        scope: Of a denial: how much it covers, stated or implied by what it fills in.
        quoted: What it quotes verbatim, each as folded words between spaces.
    """

    position: int
    id: str
    allegation: Allegation
    stance: Stance
    source: Source
    document: str
    document_known: bool
    origin: Origin
    identity: Identity
    via: tuple[str, ...]
    rests_on: Citations
    amends: tuple[str, ...]
    said: date | None
    said_inferred: bool
    act: str | None
    kind_of_act: Act | None
    of_pattern: bool
    places: tuple[PlaceMatch, ...]
    window: Window
    accused: tuple[str, ...]
    answering: frozenset[str]
    accused_parties: frozenset[str]
    responsible: tuple[str, ...]
    control: Control
    party: str | None
    victims: frozenset[str]
    counts: tuple[Count, ...]
    components: frozenset[str]
    scope: Scope | None
    quoted: tuple[str, ...]

    @property
    def aspect(self) -> Aspect | None:
        """What a denial denies."""
        return self.allegation.aspect
