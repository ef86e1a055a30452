"""A facility is read with the place that it stands in, however the two are put."""

import pytest

from tests.hang import ends_soon
from verify.models.place import Place
from verify.normalise.places import Gazetteer, PlaceRelation
from verify.normalise.places.facilities import barer, is_bare, label, splits
from verify.normalise.places.sites import surroundings

PLACES = Gazetteer.default()


def place(text: str, *context: str) -> str:
    """Return the key of what a phrase means."""
    return PLACES.resolve(text, context).key


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the train station in Sumy", "Sumy railway station"),
        ("railway station of Sumy", "Sumy station"),
        ("Sumy drama theater", "drama theatre, Sumy"),
        ("Sumy's fish market", "the fish market in Sumy"),
        ("School No. 7 in Sumy", "Sumy School Number Seven"),
        ("a bazaar in Basra", "Basra market"),
        ("Red Star Trauma Center, Kunduz", "the Red Star trauma centre in Kunduz"),
        ("the penal colony near Oldmill", "prison near Oldmill"),
        ("hospital in Trostianets in Sumy region", "hospital, Trostianets, Sumy Oblast"),
        ("Sumy railway station, Sumy Oblast", "railway station in Sumy"),
    ],
)
def test_two_ways_to_put_a_facility_and_its_town_are_one_place(first: str, second: str) -> None:
    assert place(first) == place(second) != ""


@pytest.mark.parametrize(
    "text",
    ["a hospital in Sumy", "Sumy drama theatre", "Old Fair market, Sumy", "the bakery at Sumy"],
)
def test_a_facility_lies_in_its_town(text: str) -> None:
    town = place("Sumy")
    assert PLACES.relation(town, place(text)) is PlaceRelation.CONTAINS
    assert PLACES.relation(place("Basra"), place(text)) is PlaceRelation.OTHER


def test_a_facility_lies_in_a_town_of_which_it_is_open_which_is_meant() -> None:
    key = place("the prison in Springfield")
    assert key == "?prison@?springfield"
    assert PLACES.relation(place("Springfield"), key) is PlaceRelation.CONTAINS
    assert PLACES.relation("UA", key) is PlaceRelation.UNKNOWN


@pytest.mark.parametrize(
    ("wider", "narrower", "expected"),
    [
        ("a theatre in Sumy", "Sumy Puppet Theatre", PlaceRelation.CONTAINS),
        ("Sumy Puppet Theatre", "the theatre in Sumy", PlaceRelation.WITHIN),
        ("Puppet Theatre, Sumy", "Opera Theatre, Sumy", PlaceRelation.UNKNOWN),
        ("a theatre in Sumy", "a market in Sumy", PlaceRelation.UNKNOWN),
        ("a theatre in Sumy", "Puppet Theatre, Basra", PlaceRelation.OTHER),
    ],
    ids=["bare and named", "named and bare", "two names", "two kinds", "two towns"],
)
def test_a_facility_without_a_name_may_be_any_of_its_kind(
    wider: str, narrower: str, expected: PlaceRelation
) -> None:
    assert PLACES.relation(place(wider), place(narrower)) is expected


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("the market", "?market"),
        ("Victory Hospital", "?victory hospital"),
        ("Drama Theatre", "?drama theatre"),
        ("Jordan Hotel", "?jordan hotel"),
        ("Port Sudan", "gn:377039"),
        ("the village of Trostianets in Sumy region", "gn:691255"),
        ("the old quarter in Springfield", "?the old quarter in springfield"),
    ],
)
def test_words_that_only_look_like_a_facility_in_a_town_are_left(text: str, key: str) -> None:
    found = place(text)
    assert found == key or (key.startswith("?the") and found.startswith("?"))


def test_a_village_near_a_town_lies_in_its_region_and_not_in_it() -> None:
    key = place("Nowhereville near Sumy")
    assert key.endswith("@UA.21")
    assert PLACES.relation(place("Sumy"), key) is PlaceRelation.UNKNOWN


@pytest.mark.parametrize("text", ["a village in Kherson region", "a town near Kherson"])
def test_a_place_without_a_name_is_not_the_town_that_its_region_is_named_after(text: str) -> None:
    found = PLACES.resolve(text)
    assert found.vague
    assert found.id == place(text.split(maxsplit=3)[3])


def test_a_data_sets_own_facility_comes_first() -> None:
    own = PLACES.with_places(
        [Place(id="hall", name="Great Hall", aliases=("the hall in Sumy",), within=("Sumy",))]
    )
    for text in ("Great Hall", "the Great Hall", "Great Hall in Sumy", "the hall in Sumy"):
        assert own.resolve(text).id == "hall"


def test_labels_keep_what_tells_facilities_apart() -> None:
    assert label("Maternity Ward No. 3") == "no 3 maternity hospital"
    assert label("the Riverside") == ""
    assert is_bare("the train station")
    assert not is_bare("School Number One")
    assert barer("school", "no 1 school")
    assert not barer("school", "school")


def test_a_long_phrase_is_read_in_no_time() -> None:
    with ends_soon():
        assert PLACES.resolve("market in " * 40_000).id is None
        assert len(list(splits("hospital of " * 40_000))) < 40


def test_a_site_at_a_town_counts_as_part_of_it() -> None:
    own = PLACES.with_places(
        [
            Place(id="town", name="Riverton", lat=48.0, lon=35.0),
            Place(id="weir", name="Riverton weir", kind="site", lat=48.02, lon=35.02),
            Place(id="mast", name="Far mast", kind="site", lat=48.09, lon=35.0),
        ]
    )
    assert own.relation("town", "weir") is PlaceRelation.CONTAINS
    assert own.relation("town", "mast") is PlaceRelation.NEAR


def test_words_with_the_town_in_front_find_a_site_on_record() -> None:
    weir = Place(id="weir", name="Riverton weir", kind="site")
    own = PLACES.with_places([Place(id="town", name="Riverton"), weir])
    assert own.resolve("the weir at Riverton").id == own.resolve("weir of Riverton").id == "weir"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("the eastern part of Ukraine", "eastern-ukraine"),
        ("Aleppo countryside", "SY.09"),
        ("Yelenovka", "gn:698614"),
    ],
)
def test_parts_countryside_and_other_names_are_on_record(text: str, key: str) -> None:
    assert place(text) == key


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("gn:706483", "gn:706483+district"),
        ("gn:706483/southern", "gn:706483+district"),
        ("gn:706483+district", "gn:706483+district"),
        ("UA.07", "UA.07"),
        ("?oldmill", "?oldmill"),
    ],
)
def test_near_a_town_is_around_it(phrase: str, expected: str) -> None:
    assert surroundings(phrase) == expected
