"""Actor records: the actors of a data set, from its table, its allegations and judgements."""

from collections.abc import Mapping
from typing import Any

from verify.models.actor import Actor
from verify.models.dataset import Dataset
from verify.models.table import Row
from verify.models.words import JudgementKind, Verdict
from verify.normalise.judgements import in_force
from verify.normalise.names import comparison_key

__all__ = ["actors_of", "names_given"]


def actors_of(dataset: Dataset) -> tuple[dict[str, Actor], set[str]]:
    """Collect the actors of a data set by key, and every name that allegations give to one.

    What several records say of one actor is joined; two names that people judged to be one actor,
    and nobody withdrew, become one.
    """
    actors = {name: dataset.actors[i] for i, name in enumerate(dataset.actors.ids)}
    mentioned, given = _mentioned(dataset)
    for item in given:
        actor = Actor.model_validate(item, strict=False)
        key = actor.id or f"~{comparison_key(actor.name or '')}"
        actors[key] = _merged(actors.get(key), actor)
    for a, b in _judged_one(dataset):
        _join(actors, a, b)
    return actors, mentioned


def _judged_one(dataset: Dataset) -> list[tuple[str, str]]:
    """List the pairs of names that people judged to be one actor."""
    return [
        (judgement.a, judgement.b)
        for judgement in in_force(dataset)
        if judgement.judgement is JudgementKind.SAME_ACTOR and judgement.verdict is Verdict.CONFIRM
    ]


def names_given(row: Row) -> tuple[Any, ...]:
    """Return what a raw allegation has where names of actors stand: names, records, lists or None.

    Example:
        >>> [value for value in names_given({"claim": "a", "speaker": "Mayor"}) if value]
        ['Mayor']
    """
    about, speaker = row.get("about") or {}, row.get("speaker")
    behind = speaker.get("organisation") if isinstance(speaker, dict) else None
    said = (speaker, behind, row.get("organisation"), row.get("via"))
    return (*said, about.get("accused"), about.get("responsible"))


def _mentioned(dataset: Dataset) -> tuple[set[str], list[Mapping[str, Any]]]:
    """Collect the names that allegations give to actors, and the actors that they give in place.

    Both in an order that does not depend on that of the records.
    """
    names: set[str] = set()
    given: dict[str, Mapping[str, Any]] = {}
    for row in dataset.allegations.rows():
        for value in names_given(row):
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, str):
                    if item not in names:
                        names.update((item, *(part.strip() for part in item.split(">"))))
                elif item and (item.get("id") or item.get("name")):
                    given[repr(item)] = item
    return names, [given[key] for key in sorted(given)]


def _merged(known: Actor | None, other: Actor) -> Actor:
    """Join what two records say of one actor; the first record's word wins."""
    if known is None:
        return other
    joined = known.model_dump(exclude_unset=True)
    for field, value in other.model_dump(exclude_unset=True).items():
        if field in ("aliases", "affiliations"):
            joined[field] = (*joined.get(field, ()), *value)
        else:
            joined.setdefault(field, value)
    return Actor.model_validate(joined, strict=False)


def _join(actors: dict[str, Actor], a: str, b: str) -> None:
    """Make two names one actor, as a person judged: the name becomes an alias of the record."""
    if a not in actors and b in actors:
        a, b = b, a
    first, second = actors.get(a), actors.get(b)
    if first is None:
        actors[a] = Actor(id=a, name=a, aliases=(b,))
        return
    extra = Actor(
        name=first.name or a, aliases=(b, *((second.name,) if second and second.name else ()))
    )
    merged = _merged(first, extra)
    if second is not None:
        merged = _merged(merged, second)
        del actors[b]
    actors[a] = merged
