"""Allegation: what one speaker is reported to say happened."""

from typing import Annotated, Any

from pydantic import Field

from verify.models.actor import Actor
from verify.models.assessment import Assessment, ExternalStatus
from verify.models.figure import Figure
from verify.models.notebook import html_card, markdown_card
from verify.models.place import Place
from verify.models.record import Id, IsoDate, Many, Record, Text, When
from verify.models.source import Source
from verify.models.window import Window
from verify.models.words import Aspect, Basis, Identity, Reporting, Scope, Stance, Status

__all__ = ["About", "Allegation", "Quote", "ReplySought"]


class Quote(Record):
    """Verbatim words of the document."""

    text: Text
    """The words, verbatim."""
    lang: Text | None = None
    """Their language, as a BCP 47 code."""
    translation: Text | None = None
    """The same in the curator's language."""
    start: Annotated[int, Field(ge=0)] | None = None
    """Offset of the first character in the stored text."""
    end: Annotated[int, Field(ge=0)] | None = None
    """Offset after the last character in the stored text."""
    locator: Text | None = None
    """Page, paragraph or time range."""


class About(Record):
    """What is said to have happened: the slots that are compared.

    Example:
        >>> About(act="shelling", place="Riverton", when="early May 2031", accused="the North").act
        'shelling'
    """

    act: Text | None = None
    """The kind of harm or event; see `verify words act`."""
    place: Many[Text | Place] = ()
    """Where it happened; several places where it happened in each of them."""
    places: Many[Text | Place] = ()
    """The same as `place`; both may be used."""
    when: When | Window | None = None
    """When the harm happened; never when it was found or said."""
    accused: Many[Text | Actor] = ()
    """Who is said to have done it."""
    responsible: Many[Text | Actor] = ()
    """Who is said to have ordered it or to answer for it."""
    victims: Many[Text] = ()
    """Who is said to have suffered it."""
    same_harm: Many[Text] = ()
    """A curator's key: allegations that share one concern the same victims."""


class ReplySought(Record):
    """Whether the accused were asked."""

    to: Text
    """Who was asked."""
    by: Text | None = None
    """Who asked."""
    at: IsoDate | None = None
    """When."""
    outcome: Text | None = None
    """What came back; see `verify words reply_outcome`."""


class Allegation(Record):
    """What one speaker is reported to say happened.

    Example:
        >>> a = Allegation(claim="The bridge was shelled.", source="The Gazette", speaker="A mayor")
        >>> a.stance.value, a.status
        ('asserts', None)
    """

    id: Id | None = None
    """Identifier, unique among allegations; a hash of the content where absent."""
    claim: Text
    """The proposition in the curator's words; of a denial, what is denied."""
    source: Text | Source
    """The document that carries it: an id, a name, or the document given in place."""
    speaker: Text | Actor | None = None
    """Who says so: an id, a name, or an actor given in place; absent where nobody is named."""
    identity: Identity | None = None
    """How well the speaker is identified."""
    organisation: Text | None = None
    """For an unnamed speaker: for whom they speak, where known; then that is the origin."""
    via: Many[Text | Actor] = ()
    """The relays between publisher and speaker, outermost first; "A > B" is read as two."""
    quote: Text | Quote | None = None
    """Verbatim words of the document."""
    stated: When | Window | None = None
    """When the speaker said so; no later than published where absent, marked as inferred."""
    basis: Basis | None = None
    """How the speaker knows."""
    reporting: Reporting | None = None
    """How the document reports it."""
    stance: Stance = Stance.ASSERTS
    """What the speaker does with the claim."""
    denies: Many[Id] = ()
    """The allegations that a denial denies."""
    aspect: Aspect | None = None
    """What a denial denies."""
    scope: Scope | None = None
    """How much a denial covers."""
    cites: Many[Id] = ()
    """Allegations or sources on which it rests."""
    summary_of: Many[Id] = ()
    """Allegations that it sums up."""
    corrects: Many[Id] = ()
    """Allegations of the same speaker that it corrects."""
    retracts: Many[Id] = ()
    """Allegations that it takes back."""
    asserts_link: Many[Id] = ()
    """Allegations that the document itself calls a match; recorded, never believed."""
    artifact: Text | None = None
    """The recording or document that it rests on, or vouches for."""
    about: About = About()
    """What is said to have happened."""
    figures: Many[Text | Figure] = ()
    """Quantities, in plain words or in structure."""
    reply_sought: Many[ReplySought] = ()
    """Whether the accused were asked for a reply."""
    assessments: Many[Assessment] = ()
    """What people decided, oldest first."""
    status: Status | None = None
    """The latest decision; without an assessment beside it, one without a reviewer."""
    external_status: Many[ExternalStatus] = ()
    """Status words of other systems, verbatim."""
    tags: Many[Text] = ()
    """Labels of the curator."""
    notes: Text | None = None
    """Remarks of the curator."""
    extra: dict[str, Any] | None = None
    """Anything else: kept, never interpreted."""

    def _line(self) -> tuple[str, str]:
        """Write who does what with the claim, in which document, before the claim itself."""
        source = self.source
        if isinstance(source, Source):
            source = ", ".join(filter(None, (source.publisher or source.id, source.published)))
        last = self.assessments[-1].status if self.assessments else self.status
        speaker = "An unnamed speaker" if self.speaker is None else _shown(self.speaker)
        relays = "".join(f", via {_shown(relay)}" for relay in self.via)
        status = str(last or Status.UNASSESSED).replace("_", " ")
        document = source or "document not described"
        return f"{speaker}{relays}; {self.stance}; {document}; {status}", self.claim

    def _repr_html_(self) -> str:
        return html_card(self.id or "Allegation", [self._line()])

    def _repr_markdown_(self) -> str:
        return markdown_card(self.id or "Allegation", [self._line()])


def _shown(actor: str | Actor) -> str:
    """Write an actor as the record names it; a protected one by no name."""
    if isinstance(actor, str):
        return actor
    return "a protected person" if actor.protected else actor.name or actor.id or "not named"
