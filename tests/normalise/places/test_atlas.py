"""The packaged list: complete, consistent with the code that made it, and small."""

import gzip
import random
import tomllib
from pathlib import Path

import pytest

import verify.normalise.places
from verify.normalise.names import comparison_key
from verify.normalise.places import Gazetteer
from verify.normalise.places.atlas import atlas

DATA = Path(verify.normalise.places.__file__).parents[1] / "data"
PLACES = tomllib.loads((DATA / "places.toml").read_text(encoding="utf-8"))
G = Gazetteer.default()


def test_the_file_is_small_and_carries_no_time() -> None:
    packed = (DATA / "gazetteer.tsv.gz").read_bytes()
    assert len(packed) < 2_500_000
    assert packed[4:8] == b"\0\0\0\0"
    lines = gzip.decompress(packed).decode().split("\n")
    assert len(lines) == len(atlas().rows) + 1 + len(atlas().keys)


def test_both_parts_are_sorted_by_their_first_cells() -> None:
    for part in (atlas().rows, atlas().keys):
        cells = [line[: line.index("\t") + 1] for line in part]
        assert cells == sorted(set(cells))


def test_every_key_leads_to_the_places_that_have_it_and_no_other_does() -> None:
    homes = {
        (key, row.split("\t")[0]) for row in atlas().rows for key in row.split("\t")[6].split("|")
    }
    sample = random.Random(3).sample(atlas().keys, 2_000)
    for key in (line.split("\t")[0] for line in sample):
        assert atlas().knows(key)
        assert atlas().goes_on(key)
        assert all((key, site.id) in homes for site in atlas().find(key))
    total = sum(len(line.split("\t")[1].split(" ")) for line in atlas().keys)
    assert total == len({pair for pair in homes if pair[0]})


def test_the_list_holds_the_world_and_the_villages_of_ukraine() -> None:
    rows = [row.split("\t") for row in atlas().rows]
    assert sum(row[0].startswith("gn:") for row in rows) > 39_000
    assert sum(row[3].startswith("UA.") and row[0].startswith("gn:") for row in rows) > 5_400
    assert sum(row[2] == "country" for row in rows) > 240


def test_every_place_lies_in_places_of_the_list_or_in_a_region_of_a_country() -> None:
    known = {row.split("\t")[0] for row in atlas().rows}
    for row in atlas().rows:
        for outer in filter(None, row.split("\t")[3].split(",")):
            assert outer in known or outer.partition(".")[0] in known, row


def test_keys_are_those_that_the_code_makes() -> None:
    rows = random.Random(7).sample(atlas().rows, 500)
    for row in rows:
        cells = row.split("\t")
        assert comparison_key(cells[1]) == cells[6].split("|")[0]
        assert all(comparison_key(key) == key for key in cells[6].split("|") if key.isalpha())


@pytest.mark.parametrize("section", ["areas", "places"])
def test_every_place_written_by_hand_is_found_by_its_names(section: str) -> None:
    for place, value in PLACES[section].items():
        assert G.resolve(place).id == place
        for name in (value["name"], *value.get("names", ())):
            found = G.resolve(name, [value["within"][0]] if value.get("within") else [])
            assert place in found.candidates, (place, name, found)


def test_every_further_name_leads_to_its_place() -> None:
    for reference, names in PLACES["names"].items():
        _, _, region = reference.rpartition("@")
        for name in names:
            found = G.resolve(name, [region] if region else [])
            assert found.candidates, (reference, name)
            if region and found.id:
                assert region in (found.id, *G.ancestors(found.id)), (reference, name, found)


def test_every_region_is_found_by_its_names() -> None:
    for country, regions in PLACES["regions"].items():
        for code, (shown, *names) in regions.items():
            place = f"{country}.{code}"
            assert place in G.resolve(shown).candidates, (place, shown)
            for name in names:
                found = G.resolve(f"{name.lstrip('!')} region", [country])
                assert place in found.candidates, (place, name, found)


def test_points_written_by_hand_lie_where_their_region_does() -> None:
    for place, value in PLACES["places"].items():
        regions = [outer for outer in G.ancestors(place) if "." in outer]
        if "lat" not in value or not regions:
            continue
        rows = (row.split("\t") for row in atlas().rows if f"\t{regions[0]}" in row)
        nearest = min(
            (float(row[4]) - value["lat"]) ** 2 + (float(row[5]) - value["lon"]) ** 2
            for row in rows
            if row[4]
        )
        assert nearest < 1.0, f"{place} lies more than a degree from any place of {regions[0]}"
