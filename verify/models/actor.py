"""Actor: a person, organisation, agency, state or unnamed group, with dated affiliations."""

from typing import Self

from pydantic import Field, model_validator

from verify.models.record import Id, IsoDate, Many, Record, Text
from verify.models.words import Identity

__all__ = ["Actor", "Affiliation"]


class Affiliation(Record):
    """One link from an actor to another, dated and cited.

    Example:
        >>> Affiliation(to="ministry", kind="part_of", source="https://example.org/law").kind
        'part_of'
    """

    to: Id | None = None
    """The other actor: an id, or a name. None only with `independent`."""
    kind: Text = "part_of"
    """What the link is; see `verify words affiliation_kind`."""
    since: IsoDate | None = None
    """First day of the link; open where None."""
    until: IsoDate | None = None
    """Last day of the link; open where None."""
    source: Text | None = None
    """Where it is on record; without it the link binds, but proves no independence."""
    independent: bool | None = None
    """True: on record as answering to nobody in this time."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.to is None and not self.independent:
            raise ValueError("an affiliation needs `to`, or `independent: true`")
        if self.since and self.until and self.since[:10] > self.until[:10]:
            raise ValueError(f"since {self.since} is after until {self.until}")
        return self


class Actor(Record):
    """A person, organisation, agency, state or unnamed group.

    Example:
        >>> Actor(id="mod", name="Ministry of Defence", party="north").party
        'north'
    """

    id: Id | None = None
    """Identifier, unique among actors; only an actor given in place may lack it."""
    name: Text | None = None
    """The name by which it is shown; required unless `id` points to a record."""
    kind: Text | None = None
    """What it is; see `verify words actor_kind`."""
    aliases: Many[Text] = ()
    """Other names and spellings: certain, not guessed."""
    party: Text | None = None
    """The side of the conflict it belongs to, if any; else that of its top actor."""
    adverse_to: Many[Text] = ()
    """Parties that it opposes, where dataset.toml does not say so."""
    affiliations: Many[Affiliation] = Field(default=(), strict=False)
    """To whom it belongs or answers, dated and cited."""
    independent: bool | None = None
    """True: on record, in `source`, as answering to no other actor."""
    source: Text | None = None
    """Where `independent` or the identity is on record."""
    public_figure: bool = False
    """Whether the name may be shown because the actor speaks in public office."""
    protected: bool = False
    """Whether the name must leave through no channel."""
    identity: Identity | None = None
    """How well it is identified, where it is given in place as a speaker."""
    organisation: Text | None = None
    """For an unnamed speaker given in place: for whom they speak, where known."""
    notes: Text | None = None
    """Remarks of the curator."""

    @model_validator(mode="after")
    def _named(self) -> Self:
        if self.id is None and self.name is None and self.identity is None:
            raise ValueError("an actor needs a name")
        return self
