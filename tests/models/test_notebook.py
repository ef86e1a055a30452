"""Records in a notebook: attributed, escaped, bounded."""

from typing import Any

import pytest

from tests.reports.markup import read
from tests.reports.payloads import PAYLOADS
from tests.reports.sample import filled
from verify.models.allegation import Allegation
from verify.models.notebook import html_card, markdown_card
from verify.pipeline import cross_verify


@pytest.mark.parametrize("text", PAYLOADS)
def test_a_text_stays_a_text(text: str) -> None:
    data = filled(text)
    verification = cross_verify(data)
    records: list[Any] = [*data.allegations, data, verification]
    html = [one._repr_html_() for one in records]
    markdown = [one._repr_markdown_() for one in records]
    for shown in html:
        found = read(shown)
        assert not [tag for tag in found.strange if tag != "<br>"]
        assert not found.open
    for shown in markdown:
        assert "<" not in shown.replace("\\<", "")


def test_an_allegation_is_shown_with_who_says_so() -> None:
    given = Allegation(id="k-1", claim="A bridge fell.", source="The Gazette", speaker="Ada Marsh")
    shown = given._repr_html_()
    assert shown == (
        "<div><b>k-1</b><br>Ada Marsh; asserts; The Gazette; unassessed: A bridge fell.</div>"
    )


def test_a_protected_speaker_is_not_named() -> None:
    given = Allegation.model_validate_json(
        '{"claim": "x", "source": "y", "speaker": {"name": "Ilan Teres", "protected": true}}'
    )
    assert "Teres" not in given._repr_html_() + given._repr_markdown_()
    assert "a protected person" in given._repr_html_()


def test_a_long_text_is_cut() -> None:
    assert len(html_card("a", [("b", "c" * 10_000)])) < 1_000
    assert len(markdown_card("a", [("b", "c" * 10_000)])) < 1_000
