"""Keys of names: what counts as one string, whatever it is disguised as."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.normalise.names import comparison_key, fold
from verify.normalise.names.key import LONGEST

Disguise = Callable[[str], str]

NAMES = ["Ilan Teres", "Mara Vossel", "Petra Quillon", "Northern Valley Radio"]

DISGUISES: dict[str, Disguise] = {
    "look-alike letters": lambda name: name.translate(str.maketrans("aeo", "аео")),
    "zero width": lambda name: name[:2] + "\u200b" + name[2:] + "\u2060",
    "tag characters": lambda name: name + "\U000e0076\U000e0065\U000e0072",
    "soft hyphen": lambda name: name[:3] + "\u00ad" + name[3:],
    "full width": lambda name: "".join(
        chr(ord(letter) + 0xFEE0) if letter.isalpha() else letter for letter in name
    ),
    "no-break space": lambda name: "  " + name.replace(" ", "\u00a0 ") + " ",
    "case": str.upper,
    "trailing dot": lambda name: name + ".",
    "variation selector": lambda name: name[:4] + "\ufe0f" + name[4:] + "\U000e0101",
    "direction override": lambda name: f"\u202e{name[::-1]}\u202c",
    "look-alike digits": lambda name: name.replace("l", "1").replace("o", "0"),
    "mathematical letters": lambda name: "".join(
        chr(0x1D41A + ord(letter) - ord("a")) if letter.islower() else letter for letter in name
    ),
    "stacked marks": lambda name: name[0] + "\u0336\u0353" * 300 + name[1:],
    "override that turns nothing": lambda name: "\u202e" + name,
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
def test_a_disguised_name_keeps_its_key(disguise: Disguise, name: str) -> None:
    assert disguise(name) != name
    assert comparison_key(disguise(name)) == comparison_key(name)


@pytest.mark.parametrize("name", ["Андрій Чайка", "Олена Коваль", "Йосип Зорич"])
@pytest.mark.parametrize(
    "disguise",
    [
        lambda name: name.translate(str.maketrans("аеоіАОс", "aeoiAOc")),
        lambda name: unicodedata.normalize("NFD", name),
        lambda name: name.replace("о", "0"),
        str.upper,
    ],
    ids=["Latin letters in it", "decomposed", "digits in it", "case"],
)
def test_a_cyrillic_name_keeps_its_key_too(disguise: Disguise, name: str) -> None:
    assert comparison_key(disguise(name)) == comparison_key(name)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (unicodedata.normalize("NFD", "Zoë Żółć"), "Zoë Żółć"),
        ("J. K. Oldman", "JK Oldman"),
        ("J.K. Oldman", "J K Oldman"),
        ("U.S. Weekly", "US Weekly"),
        ("Mara O’Voss", "Mara O'Voss"),
        ("Old-Mill", "Old Mill"),
        ("Žižek Ťuk", "Zizek Tuk"),
        ("علي", "علی"),
        ("می\u200cرود", "میرود"),
        ("مُحَمَّد", "محمد"),
        ("Straße", "STRASSE"),
        ("Ⅳ Unit", "IV unit"),
        ("Brigade ٣٤", "Brigade 34"),
    ],
)
def test_spellings_of_one_string_share_a_key(one: str, two: str) -> None:
    assert comparison_key(one) == comparison_key(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Mara Voss", "Mara Vos"),
        ("Ilan", "Ilian"),
        ("Brigade 10", "Brigade 11"),
        ("Area51", "Areasi"),
        ("Camp 1 2", "Camp 12"),
        ("張偉", "章偉"),
        ("حسن", "هسن"),
        ("कि", "की"),
        ("Сара Кос", "Capa Koc"),
        ("???", "!!!"),
        ("🙂", "🙁"),
        ("x" * 300 + "a", "x" * 300 + "b"),
        ("Иван", "Юван"),
    ],
    ids=[
        "a letter less",
        "a letter more",
        "another number",
        "a number that is none of the letters",
        "numbers apart",
        "two Chinese surnames of one sound",
        "two Arabic letters of one Latin one",
        "two vowel signs",
        "a genuine Cyrillic name of look-alikes",
        "punctuation alone",
        "symbols alone",
        "a difference far behind",
        "two Cyrillic letters",
    ],
)
def test_different_names_have_different_keys(one: str, two: str) -> None:
    assert comparison_key(one) != comparison_key(two)


def test_a_whole_word_of_look_alikes_is_read_as_latin_only_beside_latin_words() -> None:
    assert comparison_key("ѕсоре Riverton") == "scope riverton"
    assert comparison_key("Сара") == "sara"


@given(st.text(max_size=LONGEST // 4))
def test_a_key_is_its_own_key(name: str) -> None:
    key = comparison_key(name)
    assert comparison_key(key) == key or any(letter.isdigit() for letter in key)


@given(st.text(max_size=40))
def test_a_fold_is_its_own_fold_and_plain(name: str) -> None:
    folded = fold(name)
    assert folded.isascii()
    assert folded == " ".join(folded.split())
    assert fold(folded) == folded or any(letter.isdigit() for letter in folded)


@given(st.text(max_size=60), st.sampled_from("\u200b\u2060\u00ad\ufe0f\u200f\u061c"), st.data())
def test_a_hidden_character_anywhere_changes_no_key(
    name: str, hidden: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(name)))
    assert comparison_key(name[:at] + hidden + name[at:]) == comparison_key(name)


def test_equal_keys_have_equal_folds() -> None:
    assert fold("Il\u0430n") == fold("ILAN")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Zelenyi Hai", "Зелений Гай"),
        ("Kharkiv", "Харків"),
        ("Luhansk", "Lugansk"),
        ("Yevhen Shchur", "Євген Щур"),
        ("Izyum", "Izium"),
        ("Balakliya", "Балаклія"),
    ],
)
def test_usual_romanisations_fold_together(one: str, two: str) -> None:
    assert fold(one) == fold(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [("Kherson", "Kharkiv"), ("Luhansk", "Lutsk"), ("Hrakove", "Kharkiv"), ("Unit 10", "Unit 11")],
)
def test_other_places_do_not_fold_together(one: str, two: str) -> None:
    assert fold(one) != fold(two)


@pytest.mark.parametrize(
    "text",
    ["a" * 1_000_000, "а" * 500_000 + "a", "\u202e" * 200_000, "1l" * 300_000, "a. " * 300_000],
    ids=["letters", "mixed scripts", "overrides", "digits", "initials"],
)
def test_a_hostile_text_is_read_in_linear_time(text: str) -> None:
    assert len(comparison_key(text)) <= LONGEST + 17
