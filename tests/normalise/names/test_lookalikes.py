"""Look-alikes: resolved to one script where that explains the word, else left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.normalise.names.lookalikes import plain_word, script, scripts_in


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("V0lodymyr", "Volodymyr"),
        ("Vlad1mir", "Vladimir"),
        ("I1an", "Ilan"),
        ("1lan", "ilan"),
        ("Bi11y", "Billy"),
        ("Pavl0", "Pavlo"),
        ("Петр0в", "Петров"),
        ("Wagner1", "Wagner1"),
        ("3Sat", "3Sat"),
        ("T1000", "T1000"),
        ("Марк", "Марк"),
        ("Маpк", "Марк"),
        ("Kоmar", "Komar"),
    ],
)
def test_a_word_is_written_in_the_script_that_it_pretends_to_be(word: str, plain: str) -> None:
    assert plain_word(word) == plain


@given(st.text(alphabet="аеосрхівндлжabcdeosxyz", max_size=20))
def test_a_word_in_one_script_stays_as_it_is(word: str) -> None:
    if len(scripts_in(word)) == 1:
        assert plain_word(word) == word


@pytest.mark.parametrize(
    ("letter", "name"),
    [("a", "Latin"), ("ж", "Cyrillic"), ("λ", "Greek"), ("ա", "Armenian"), ("م", ""), ("7", "")],
)
def test_a_letter_has_a_script(letter: str, name: str) -> None:
    assert script(letter) == name
