"""Place and party edits: where a place lies, and who opposes whom, otherwise than before."""

from verify.graph.wording import plain
from verify.models.place import Place
from verify.questions.changes.edit import Edit
from verify.questions.changes.states import States

__all__ = ["party_edits", "place_edits"]


def place_edits(states: States) -> dict[str, Edit]:
    """Return which places of the data set's own lie elsewhere on record than before, by id.

    A place that is new or gone changes the allegations that name it; these say so themselves.
    """
    old, new = states.old.dataset.places, states.new.dataset.places
    found = {}
    for key in sorted(set(old.ids) & set(new.ids)):
        was, now = old.get(key), new.get(key)
        if was is None or now is None:
            continue
        before, after = _place(was), _place(now)
        lines = tuple((name, before[name], after[name]) for name in before
                      if before[name] != after[name])  # fmt: skip
        if lines:
            found[key] = Edit("place_changed", plain(key), plain(now.name or key), lines)
    return found


def _place(place: Place) -> dict[str, str]:
    where = "" if place.lat is None or place.lon is None else f"{place.lat:g} {place.lon:g}"
    return {
        "within": ", ".join(map(plain, sorted(place.within))),
        "kind of place": plain(place.kind or ""),
        "coordinates": where,
    }


def party_edits(states: States) -> dict[str, Edit]:
    """Return which declared parties are declared otherwise than before, by key."""
    old, new = states.old.dataset.info.parties, states.new.dataset.info.parties
    found = {}
    for key in sorted(set(old) | set(new)):
        was, now = (
            (plain(info[key].name or key), ", ".join(sorted(info[key].adverse_to)))
            if key in info
            else ("", "")
            for info in (old, new)
        )
        lines = [("party", was[0], now[0])] if was[0] != now[0] else []
        if was[1] != now[1]:
            lines.append(("adverse to", plain(was[1]), plain(now[1])))
        if lines:
            found[key] = Edit("party_changed", plain(key), now[0] or was[0], tuple(lines))
    return found
