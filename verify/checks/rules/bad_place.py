"""V406: places that are none."""

from collections.abc import Iterator, Mapping
from typing import Any

from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject, items
from verify.models.words import Severity

__all__ = ["bad_place"]


@rule("V406", Needs.RECORD)
def bad_place(subject: Subject) -> Iterator[Spot]:
    """Coordinates outside the globe or at 0, 0; or no place at all.

    Why it matters:
        0, 0 lies in the Gulf of Guinea and is what programs write for "unknown" (a warning). An
        allegation without a place meets only others of the same day and words (worth knowing).

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "about": {"act": "arson", "place": {"name": "Old Ford", "lat": 200.5, "lon": 36.2}}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "about": {"act": "arson", "place": {"name": "Old Ford", "lat": 50.2, "lon": 36.2}}}

    How to fix:
        Latitude first, in degrees. Leave coordinates out where they are not known; a name is
        enough. Where the document names no place, there is nothing to mend.
    """
    for index, row in enumerate(subject.rows("places")):
        if _nowhere(row):
            yield Spot("places", index, ("lat",), _NOWHERE, Severity.WARNING)
    for index, row in enumerate(subject.rows()):
        about = row.get("about") or {}
        placed = False
        for field in ("place", "places"):
            for path, place in items(about.get(field), ("about", field)):
                placed = True
                if isinstance(place, dict) and _nowhere(place):
                    at: Path = (*path, "lat")
                    yield Spot("allegations", index, at, _NOWHERE, Severity.WARNING)
        if not placed and "act" in about:
            message = "no place is given, so that few others can be matched. Add 'place'."
            yield Spot("allegations", index, ("about",), message, Severity.INFO, "")


_NOWHERE = "the coordinates are 0, 0, which is open sea. Leave out what is not known."


def _nowhere(place: Mapping[str, Any]) -> bool:
    return place.get("lat") == 0 and place.get("lon") == 0
