"""Resolving a phrase to one place, or to the places that it may mean."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from rapidfuzz import fuzz

from verify.normalise.names import comparison_key
from verify.normalise.names.key import romanised
from verify.normalise.names.sounds import nearness, sound
from verify.normalise.places.alike import ALIKE, SHORTEST
from verify.normalise.places.articles import one_article, other_articles
from verify.normalise.places.atlas import Site
from verify.normalise.places.choose import choose, merged, regions_of
from verify.normalise.places.cues import is_meant
from verify.normalise.places.facilities import Split, facility_in, is_bare, label, splits
from verify.normalise.places.inside import inside
from verify.normalise.places.match import WIDE_KINDS, PlaceMatch
from verify.normalise.places.phrase import Phrase, Reading, read, role
from verify.normalise.places.sites import NARROW, WIDE, Sites

__all__ = ["resolve"]

_CERTAIN = frozenset({"id", "alias"})
_ALIKE_NEARBY = 0.8  # likeness of spellings that is enough in a region that the document names
_MARGIN = 0.04  # a rival this close leaves the spelling open
_DEEPEST = 3  # commas in "Village, District, Region" that are read


def resolve(sites: Sites, text: str, context: Collection[str] = ()) -> PlaceMatch:
    """Find the place that a phrase means; see `Gazetteer.resolve`."""
    known = sites.site(text.strip())
    if known:
        return PlaceMatch(text, known.id, (known.id,), "id", known.kind, False, known.id)
    ids = frozenset(filter(None, (_as_id(sites, place) for place in context)))
    phrase = read(text)
    match = _resolved(sites, phrase, ids, _DEEPEST)
    if phrase.outer and match.certainty not in _CERTAIN:
        whole = Phrase((Reading(comparison_key(text)),))  # "Washington, D.C."
        tries = [whole]
        if _is_wide(sites, phrase, ids):  # "North Shire, Oldmill"; a town holds no other town
            tries.append(read(", ".join((*phrase.outer[::-1], phrase.first))))
        found = (_resolved(sites, other, ids, _DEEPEST) for other in tries)
        match = next((other for other in found if other.certainty in _CERTAIN), match)
    return replace(match, text=text)


def _is_wide(sites: Sites, phrase: Phrase, context: frozenset[str]) -> bool:
    """Tell whether what stands before the first comma may be a region or a country."""
    alone = Phrase(phrase.readings)
    first = _resolved(sites, alone, context, 0)
    homes = filter(None, map(sites.site, first.candidates))
    kinds = {first.kind, *(site.kind for site in homes)}
    return not kinds.isdisjoint(WIDE_KINDS | {"district"})


def _as_id(sites: Sites, place: str) -> str | None:
    """Read one piece of context, which is an id or a phrase."""
    if place.startswith("?"):
        return None
    return place if sites.site(place) else resolve(sites, place).id


def _resolved(sites: Sites, phrase: Phrase, context: frozenset[str], depth: int) -> PlaceMatch:
    outer = _outer(sites, phrase, context, depth)
    for reading in _wordings(sites, phrase):
        homes = _homes(sites, reading)
        if outer:
            homes = inside(sites, homes, outer) if homes else homes
        if homes:
            meant = choose(sites, homes, reading.key, context)
            return _match(sites, reading, meant, outer)
    facility, beside = facility_in(phrase)
    if facility and (own := _own_spelt(sites, phrase, context, outer)):
        return own
    if found := _situated(sites, phrase, context, depth):
        return found
    if facility:
        return PlaceMatch("", vague=beside, key=_open(facility, outer))
    if len(phrase.several) > 1:
        return _list(sites, phrase.several, context, depth)
    return _respelled(sites, phrase, context, outer)


def _wordings(sites: Sites, phrase: Phrase) -> Iterator[Reading]:
    """Give the readings of a name; of a facility, those that leave it one and say which."""
    facility = label(phrase.first)
    for reading in phrase.readings:
        if reading.part and not facility:  # "the eastern part of X" is on record as "eastern X"
            yield replace(reading, key=f"{reading.part} {reading.key}", part="")
        named = label(reading.key) and not is_bare(reading.key)
        if named or not facility or reading.key in sites.named:
            yield reading


def _own_spelt(
    sites: Sites, phrase: Phrase, context: frozenset[str], outer: PlaceMatch | None
) -> PlaceMatch | None:
    """Look for a facility among the data set's own, spelled nearly alike."""
    match = _respelled(sites, phrase, context, outer) if sites.own else None
    return match if match and match.id in sites.own else None


def _situated(
    sites: Sites, phrase: Phrase, context: frozenset[str], depth: int
) -> PlaceMatch | None:
    """Read "the market in Riverton" and "Riverton market" as a place in another.

    Where nobody can tell which Riverton is meant, a facility is still one in a place of that name.
    """
    open_ended = None
    for split in splits(phrase.first) if depth else ():
        around = read(split.outer)
        named = () if split.led else _turned(sites, split, around)
        if len(named) == 1:  # "the prison of Riverton" may be on record as "Riverton prison"
            return _match(sites, read(split.inner).readings[0], named, None)
        within = replace(around, outer=(*around.outer, *phrase.outer))
        where = _resolved(sites, within, context, depth - 1)
        if where.certainty not in _CERTAIN or where.id is None:
            if not split.led and label(split.inner) and open_ended is None:
                open_ended = _in_open(split, where)
        elif not split.led or _leads(sites, where, split.outer, context):
            return _placed(sites, split, where, context)
    return open_ended


def _turned(sites: Sites, split: Split, around: Phrase) -> tuple[Site, ...]:
    """Look for the words with the town in front, as sites are mostly named."""
    inner = " ".join(word for word in split.inner.split() if role(word) != "filler")
    return sites.find(f"{around.readings[-1].key} {comparison_key(inner)}")


def _leads(sites: Sites, where: PlaceMatch, name: str, context: frozenset[str]) -> bool:
    """Tell whether the words before a facility are meant as the town that it stands in."""
    key, town = comparison_key(name), sites.site(where.id or "")
    if where.kind != "settlement" or town is None:
        return False
    if where.certainty == "id":
        return is_meant(sites, sites.find(key), key, "", context)
    own = comparison_key(town.name).split()[-1]  # "Basra" is Al Basrah, "Al-Quds" is not Jerusalem
    return fuzz.ratio(key.split()[-1], own) >= 100 * _ALIKE_NEARBY


def _placed(sites: Sites, split: Split, where: PlaceMatch, context: frozenset[str]) -> PlaceMatch:
    """Answer for a place in, or near, one that is known."""
    inner = read(split.inner)
    facility, beside = facility_in(inner)
    if split.beside and not facility:  # a village near a town lies in its region, not in it
        region = min(regions_of(sites, [where.id or ""]), default="")
        where = replace(where, id=region or None, key=region or "?", candidates=(region,))
    for reading in _wordings(sites, inner):
        homes = inside(sites, _homes(sites, reading), where)
        if homes:
            meant = choose(sites, homes, reading.key, context)
            return _match(sites, reading, meant, where)
    vague = split.beside or where.vague or (beside if facility else inner.readings[-1].vague)
    key = _open(facility or inner.readings[-1].key, where)
    return PlaceMatch("", vague=vague, key=key)


def _in_open(split: Split, where: PlaceMatch) -> PlaceMatch:
    """Answer for a facility in a place of which it is open which is meant."""
    key = f"?{label(split.inner)}@{where.key}" if where.key.strip("?") else ""
    return PlaceMatch("", vague=split.beside, key=key or f"?{label(split.inner)}")


def _outer(sites: Sites, phrase: Phrase, context: frozenset[str], depth: int) -> PlaceMatch | None:
    """Resolve what stands behind the comma."""
    if not phrase.outer or depth == 0:
        return None
    around = read(phrase.outer[0])
    return _resolved(sites, Phrase(around.readings, phrase.outer[1:]), context, depth - 1)


def _homes(sites: Sites, reading: Reading) -> tuple[Site, ...]:
    """Look up the places that one reading of the name can mean."""
    found = sites.find(reading.key) or _with_other_article(sites, reading.key)
    if reading.kind in ("region", "district"):
        exact = sites.find(f"{reading.key} {reading.kind}")
        return exact or tuple(site for site in found if site.kind in WIDE_KINDS) or found
    if reading.kind == "settlement":
        return tuple(site for site in found if site.kind not in WIDE_KINDS)
    return found


def _with_other_article(sites: Sites, key: str) -> tuple[Site, ...]:
    return next(filter(None, map(sites.find, other_articles(key))), ())


def _match(
    sites: Sites, reading: Reading, meant: tuple[Site, ...], outer: PlaceMatch | None
) -> PlaceMatch:
    """Put the answer for one reading into words."""
    kind = reading.kind if reading.kind in ("region", "district") else ""
    ids = tuple(sorted(_shaped(site, reading) for site in meant))
    if len(meant) != 1:
        name = f"{reading.key} {kind}".strip()
        return PlaceMatch("", None, ids, kind=kind, vague=reading.vague, key=_open(name, outer))
    (site,) = meant
    own = sites.is_own_name(site, reading.key)
    kind = site.kind if ids[0] == site.id else kind or "area"
    return PlaceMatch("", ids[0], ids, "id" if own else "alias", kind, reading.vague, ids[0])


def _shaped(site: Site, reading: Reading) -> str:
    """Widen or narrow the place as the phrase does: "Bucha district", "eastern Sudan"."""
    wide = reading.kind in ("region", "district") and site.kind not in WIDE_KINDS
    place = site.id
    if wide and site.kind != "district":
        place += WIDE + reading.kind
    return place + NARROW + reading.part if reading.part else place


def _open(name: str, outer: PlaceMatch | None) -> str:
    """Make the key of a place that stays open, with what it lies in where that is known."""
    name = one_article(name)
    if outer is None:
        return f"?{name}"
    return f"?{name}@{outer.id}" if outer.id else f"?{name} {outer.key.removeprefix('?')}"


def _list(sites: Sites, parts: tuple[str, ...], context: frozenset[str], depth: int) -> PlaceMatch:
    """Answer a phrase that names several places: all are candidates, none is meant alone."""
    matches = [_resolved(sites, read(part), context, depth) for part in parts]
    ids = dict.fromkeys(place for match in matches for place in match.candidates)
    key = "?" + " + ".join(sorted(match.key.removeprefix("?") for match in matches))
    return PlaceMatch("", None, tuple(ids), vague=True, key=key)


def _respelled(
    sites: Sites, phrase: Phrase, context: frozenset[str], outer: PlaceMatch | None
) -> PlaceMatch:
    """Look for a name spelled nearly alike; only one that nothing rivals is taken."""
    for reading in phrase.readings[::-1]:
        homes = _spelled_alike(sites, reading.key, context, outer)
        if outer and homes:
            homes = inside(sites, homes, outer)
        if len(homes) == 1:
            return replace(_match(sites, reading, homes, outer), certainty="spelling")
        if homes:
            ids = tuple(sorted(site.id for site in homes))
            key = _open(phrase.readings[-1].key, outer)
            return PlaceMatch("", None, ids, vague=reading.vague, key=key)
    bare = phrase.readings[-1]
    return PlaceMatch("", vague=bare.vague, key=_open(bare.key, outer))


def _spelled_alike(
    sites: Sites, key: str, context: frozenset[str], outer: PlaceMatch | None
) -> tuple[Site, ...]:
    """Return the place whose name is spelled and sounds most like this one, if nothing rivals it.

    The thresholds are measured: among places whose own entry was taken away, 2.6 % were taken
    for another one of the same region at `_ALIKE_NEARBY`, 8 % for one anywhere at `ALIKE`.
    """
    if len(key) < SHORTEST:
        return ()
    code = sound(romanised(key).replace(" ", ""))
    nearby = regions_of(sites, context | frozenset(outer.candidates if outer else ()))
    scores: dict[str, float] = {}
    for name, score in sites.spellings(key, round(100 * (_ALIKE_NEARBY if nearby else ALIKE))):
        likeness = min(score, nearness(sound(romanised(name).replace(" ", "")), code))
        for site in sites.find(name):
            least = _ALIKE_NEARBY if nearby & set(sites.around(site.id)) else ALIKE
            if likeness >= max(least, scores.get(site.id, 0.0)):
                scores[site.id] = likeness
    best = max(scores.values(), default=0.0)
    close = {place for place, score in scores.items() if score > best - _MARGIN}
    close = {place for place in close if nearby & set(sites.around(place))} or close
    return merged(sites, [site for site in map(sites.site, sorted(close)) if site])
