"""Figures: those of one event, or of all."""

import pytest

from tests.build import allegation, verified
from verify.errors import UnknownNameError
from verify.questions.figures import figures

VERIFICATION = verified(
    allegation("march-1", figures=["12 killed"]),
    allegation("looting-1", figures=["3 shops"], about={"act": "looting", "place": "Elsewhere"}),
    different=[("march-1", "looting-1")],
)


def test_the_figures_of_one_event_leave_out_those_of_others() -> None:
    assert [row.id for row in figures(VERIFICATION)] == ["march-1", "looting-1"]
    assert [row.id for row in figures(VERIFICATION, event="looting-1")] == ["looting-1"]


def test_an_event_that_is_not_there_is_an_error_that_names_near_ones() -> None:
    with pytest.raises(UnknownNameError, match="'march-1'"):
        figures(VERIFICATION, event="march-2")
