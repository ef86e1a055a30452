"""Place match: what a phrase means as a place."""

from dataclasses import dataclass

__all__ = ["WIDE_KINDS", "PlaceMatch"]

WIDE_KINDS = frozenset({"region", "area", "country"})
"""Kinds of places that hold others."""


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """What a phrase means as a place.

    Attributes:
        text: The phrase, verbatim.
        id: The place, or None where it stays open.
        candidates: Ids of the places that it may mean.
        certainty: "id" by id or own name, "alias" by another name on record, "spelling" by a
            name spelled nearly alike, "none".
        kind: settlement, region, country, area, river ...; empty where unknown.
        vague: Whether the phrase only points near the place, or to several.
        key: The id; for a place that stays open, its name behind a "?", so that two mentions
            of one unknown place are still equal.
    """

    text: str
    id: str | None = None
    candidates: tuple[str, ...] = ()
    certainty: str = "none"
    kind: str = ""
    vague: bool = False
    key: str = ""
