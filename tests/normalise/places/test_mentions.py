"""Places in running text: found where they are meant, left alone where they are not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.models.place import Place
from verify.normalise.places import Gazetteer

G = Gazetteer.default()


def named(text: str) -> list[str]:
    """List the keys of the places that a text mentions."""
    return [mention.key for mention in G.find_places(text)]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Shelling near Kherson killed two.", ["gn:706448"]),
        ("In the Kherson region, two were killed.", ["UA.08"]),
        ("men of Kherson and Zaporizhzhia regions", ["UA.08", "UA.26"]),
        ("the occupied regions of Kherson and Zaporizhzhia", ["UA.08", "UA.26"]),
        ("Kherson's mayor said so", ["gn:706448"]),
        ("fighting in eastern Ukraine", ["eastern-ukraine"]),
        ("обстріл у Харкові, Харківська область", ["gn:706483", "UA.07"]),
        ("from Deir ez-Zor to al-Hol", ["gn:170794", "al-hol"]),
        ("Ivano-Frankivsk, Rostov-on-Don", ["gn:707471", "gn:501175"]),
        ("troops from Bosnia and Herzegovina", ["BA"]),
        ("US and UK envoys met", ["US", "GB"]),
        ("BODIES FOUND IN KHERSON", ["gn:706448"]),
        ("a strike in Reading", ["?reading"]),
        ("the western bank of the Dnieper River", ["river:dnipro"]),
        ("Zaliznychne was shelled", ["?zaliznychne"]),
    ],
)
def test_a_place_that_is_named_is_found(text: str, keys: list[str]) -> None:
    assert named(text) == keys


@pytest.mark.parametrize(
    "text",
    [
        "Moscow said that it knew nothing.",
        "The New York Times reported it.",
        "The Moscow Times and The Kyiv Independent wrote so.",
        "Vladimir Oldman met David Cameron.",
        "Most people left. Police came. Nice work, March on!",
        "Reading it took hours.",
        "the SBU and TASS",
        "kherson in small letters",
        "Shevchenko told reporters",
        "",
    ],
)
def test_what_only_looks_like_a_place_is_left_alone(text: str) -> None:
    assert named(text) == []


def test_a_mention_says_where_it_stands() -> None:
    text = "On Monday, in eastern Ukraine, near Kherson city."
    for mention in G.find_places(text):
        assert text[mention.start : mention.end] == mention.text
    assert [mention.text for mention in G.find_places(text)] == ["eastern Ukraine", "Kherson"]


def test_context_settles_a_mention() -> None:
    (mention,) = G.find_places("Zaliznychne was shelled", ["UA.07"])
    assert mention.id == "ua:zaliznychne-kharkiv"


def test_own_places_are_found_by_all_their_words() -> None:
    own = G.with_places([Place(id="mill", name="Old Mill of the Ford", aliases=("Ford Mill",))])
    assert [one.id for one in own.find_places("At Old Mill of the Ford and Ford Mill.")] == [
        "mill",
        "mill",
    ]


@given(st.text(max_size=200))
@settings(max_examples=150)
def test_every_mention_is_a_piece_of_the_text_in_order(text: str) -> None:
    last = 0
    for mention in G.find_places(text):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= last
        last = mention.end


@pytest.mark.parametrize("text", ["Kherson " * 200_000, "A" * 1_000_000, "Al-" * 300_000])
def test_a_long_text_is_read_up_to_a_limit(text: str) -> None:
    assert all(mention.end <= 20_000 for mention in G.find_places(text))
