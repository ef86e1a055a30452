"""Relations of places: what lies in what, three-valued and symmetric."""

from itertools import product

import pytest

from verify.models.place import Place
from verify.normalise.places import Gazetteer, PlaceRelation

OWN = [
    Place(id="north", name="North Shire", kind="province"),
    Place(id="south", name="South Shire", kind="province"),
    Place(id="riverton", name="Riverton", within=("South Shire",), kind="town"),
    Place(id="oldmill", name="Oldmill", within=("North Shire",), kind="village"),
    Place(id="quarry", name="The Quarry", within=("Riverton",), kind="site"),
    Place(id="bank", name="Left Bank", within=("Kherson Oblast",), kind="region"),
    Place(id="farm", name="Farm", within=("Ukraine",), kind="village"),
    Place(id="nowhere", name="Nowhere Hamlet", kind="hamlet"),
]
G = Gazetteer.default().with_places(OWN)
MIRROR = {
    PlaceRelation.CONTAINS: PlaceRelation.WITHIN,
    PlaceRelation.WITHIN: PlaceRelation.CONTAINS,
}


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("Kherson region", "Kherson", "contains"),
        ("Ukraine", "Kherson", "contains"),
        ("Kherson", "Kharkiv", "other"),
        ("Kherson region", "Kharkiv region", "other"),
        ("Kherson region", "Kharkiv", "other"),
        ("Bucha", "Irpin", "near"),
        ("Bucha", "Kyiv", "other"),
        ("Kyiv region", "Kyiv", "contains"),
        ("Bucha district", "Bucha", "contains"),
        ("Bucha district", "Irpin", "unknown"),
        ("Bucha district", "Kherson", "other"),
        ("Kyiv region", "Bucha district", "contains"),
        ("Donbas", "Bakhmut", "contains"),
        ("Donbas", "Kharkiv region", "other"),
        ("eastern Ukraine", "Izyum", "contains"),
        ("eastern Ukraine", "Kherson", "unknown"),
        ("eastern Sudan", "Sudan", "within"),
        ("eastern Sudan", "Khartoum", "unknown"),
        ("eastern Sudan", "Kyiv", "other"),
        ("Dnipro River", "Dnipro", "unknown"),
        ("Crimea", "Sevastopol", "contains"),
        ("northern Gaza", "Jabalia", "contains"),
        ("Gaza", "Gaza City", "contains"),
        ("Darfur", "El Fasher", "contains"),
        ("Mariupol", "Azovstal", "contains"),
        ("Oldmill", "Riverton", "other"),
        ("North Shire", "Oldmill", "contains"),
        ("North Shire", "Riverton", "other"),
        ("South Shire", "The Quarry", "contains"),
        ("North Shire", "The Quarry", "other"),
        ("North Shire", "Nowhere Hamlet", "unknown"),
        ("North Shire", "Kherson", "unknown"),
        ("Left Bank", "Kherson", "unknown"),
        ("Left Bank", "Kharkiv", "other"),
        ("Farm", "Kherson region", "unknown"),
        ("Farm", "Moscow", "other"),
        ("Unheardof, Kharkiv region", "Kharkiv region", "within"),
        ("Unheardof, Kharkiv region", "Ukraine", "within"),
        ("Unheardof, Kharkiv region", "Izyum", "unknown"),
        ("Unheardof, Kharkiv region", "Kherson", "other"),
        ("Unheardof, Kharkiv region", "Alsounknown, Kherson region", "other"),
        ("Unheardof, Kharkiv region", "Alsounknown, Kharkiv region", "unknown"),
        ("Unheardof", "Kherson", "unknown"),
        ("Unheardof", "Unheardof", "same"),
        ("Lyman", "Bakhmut", "unknown"),
        ("Kiev", "Київ", "same"),
        ("", "", "unknown"),
    ],
)
def test_two_places_are_related(first: str, second: str, relation: str) -> None:
    assert G.relation(G.resolve(first).key, G.resolve(second).key) == relation


KEYS = [
    G.resolve(text).key
    for text in (
        "Kherson",
        "Kherson region",
        "Kyiv",
        "Kyiv region",
        "Bucha district",
        "eastern Ukraine",
        "eastern Sudan",
        "Donbas",
        "Crimea",
        "Ukraine",
        "Russia",
        "Dnipro River",
        "Kashmir",
        "Lyman",
        "Unheardof, Kharkiv region",
        "Kherson and Kharkiv",
        "Riverton",
        "North Shire",
        "Left Bank",
        "The Quarry",
        "Nowhere Hamlet",
        "",
    )
] + ["FR.11", "no such id"]


@pytest.mark.parametrize(("first", "second"), list(product(KEYS, KEYS)))
def test_relations_are_symmetric_and_agree_with_containment(first: str, second: str) -> None:
    relation = G.relation(first, second)
    assert G.relation(second, first) == MIRROR.get(relation, relation)
    assert (G.contains(first, second) is True) == (relation is PlaceRelation.CONTAINS)
    assert not (G.contains(first, second) and G.contains(second, first))


@pytest.mark.parametrize("key", KEYS)
def test_a_place_does_not_contain_itself_and_lies_in_what_contains_it(key: str) -> None:
    assert G.contains(key, key) is not True
    assert key not in G.ancestors(key)
    for outer in G.ancestors(key):
        assert G.contains(outer, key)
        assert set(G.ancestors(outer)) <= set(G.ancestors(key))


def test_distance_is_measured_between_points_only() -> None:
    away = G.distance_km("gn:711350", "gn:703448")
    assert away is not None
    assert 20 < away < 30
    assert away == G.distance_km("gn:703448", "gn:711350")
    assert G.distance_km("gn:711350", "UA.13") is None
    assert G.distance_km("gn:711350", "riverton") is None


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("UA.08", "Kherson Oblast"),
        ("gn:711350+district", "Bucha district"),
        ("SD/eastern", "eastern Sudan"),
        ("oldmill", "Oldmill"),
        ("?unheardof@UA.07", "unheardof"),
        ("no such id", "no such id"),
    ],
)
def test_a_key_has_a_name_to_show(key: str, name: str) -> None:
    assert G.name(key) == name


def test_countries_follow_the_list_and_unknown_places_have_none() -> None:
    assert G.country("gn:706448") == "UA"
    assert G.country("gn:711350+district") == "UA"
    assert G.country("riverton") is None
    assert G.country("?unheardof") is None


def test_places_that_lie_in_one_another_do_not_loop() -> None:
    loop = Gazetteer.default().with_places(
        [
            Place(id="a", name="Alpha", within=("Beta",)),
            Place(id="b", name="Beta", within=("Alpha",)),
        ]
    )
    assert loop.ancestors("a") == ("b",)
    assert loop.relation("a", "b") in PlaceRelation
