"""Disguises: named where they are, silent for genuine spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.normalise.names import disguises
from verify.normalise.names.hidden import visible


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Il\u0430n T\u0435res", "Cyrillic look-alikes in 'Il\u0430n' (U+0430)"),
        ("Оlеna Коваль", "Cyrillic look-alikes"),
        ("Ἴlan Τeres", "Greek look-alikes in 'Τeres' (U+03A4)"),
        ("Ilan\u200b Teres", "zero width space (U+200B)"),
        ("Mar\u00adrow", "soft hyphen (U+00AD)"),
        ("Ilan\U000e0076", "tag characters"),
        ("Ilan\ufe0f", "variation selector (U+FE0F)"),
        ("The \u202eyliaD\u202c", "right-to-left override (U+202E)"),
        ("ＱＵＩＬＬ", "full-width or styled letters"),
        ("𝐈𝐥𝐚𝐧", "full-width or styled letters"),
        ("I1an Teres", "digits for letters in 'I1an' (U+0031)"),
        ("I" + "\u0336" * 20 + "lan", "stacked combining marks"),
    ],
)
def test_a_disguise_is_named(name: str, said: str) -> None:
    assert any(phrase.startswith(said) for phrase in disguises(name)), disguises(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ilan Teres",
        "Łucja Żółć",
        "Олександр Коваль",
        "Јован Ђурић",
        "Νίκος Παπάς",
        "Տիգրան",
        "თამარი",
        "محمد می\u200cرود",
        "\u200fمركز الشرطة\u200f",
        "שרה לוי",
        "王小明",
        "प्रिया शर्मा",
        "ಶ್ರೀ\u200dರಾಮ",
        "नेपा\u200dल",
        "김민수",
        "Nguyễn Thị Hòa",
        "👨\u200d👩\u200d👧",
        "❤\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "Brigade 34",
        "MH17",
        "Su-25",
        "Area51",
        "5Kanal",
        "24tv",
        "Іван Smith",
        "葛\U000e0100城",
    ],
)
def test_a_genuine_name_gives_no_complaint(name: str) -> None:
    assert disguises(name) == ()


@given(st.text(max_size=80))
def test_what_is_visible_is_visible_once_more(text: str) -> None:
    seen = visible(text)
    assert visible(seen) == seen


@given(st.text(max_size=80))
def test_disguises_never_fail_and_never_print_a_hidden_character(text: str) -> None:
    for phrase in disguises(text):
        assert not any("\u200b" <= letter <= "\u200f" for letter in phrase)


def test_a_long_text_is_searched_in_linear_time() -> None:
    assert disguises("Ilan\u200b " * 100_000) == ("zero width space (U+200B)",)
