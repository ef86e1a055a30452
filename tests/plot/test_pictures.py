"""The pictures: all that they should show is there, and no label lies on another."""

import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest

matplotlib = pytest.importorskip("matplotlib", reason="needs the extra notebook")
matplotlib.use("Agg")

from matplotlib import pyplot  # noqa: E402  # after the backend is chosen
from matplotlib.axes import Axes  # noqa: E402

import verify  # noqa: E402
import verify.plot  # noqa: E402
from tests.build import allegation, verified  # noqa: E402
from tests.example import example  # noqa: E402
from verify.errors import MissingExtraError, UnknownNameError  # noqa: E402
from verify.graph.verification import CrossVerification  # noqa: E402


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    pyplot.close("all")


LONG = "Chairwoman of the provincial council of elders"


def many(count: int, name: str = LONG, **fields: Any) -> CrossVerification:
    """Make one event of so many allegations, each of another speaker with a long name."""
    rows = [
        allegation(
            f"m{k:02}",
            speaker=f"{name} number {k}",
            figures=[f"{k + 1} killed"],
            **fields,
        )
        for k in range(count)
    ]
    ids = [row["id"] for row in rows]
    return verified(*rows, same=list(pairwise(ids)))


OF_EVENT: dict[str, Callable[..., Axes]] = {
    "figures": verify.plot.figures,
    "timeline": verify.plot.timeline,
    "relations": verify.plot.relations,
    "source_matrix": verify.plot.source_matrix,
}
CASES: dict[str, Callable[[], CrossVerification]] = {
    "one allegation": lambda: many(1),
    "no date at all": lambda: many(3, when=None, source="leaflet"),
    "forty sources with long names": lambda: many(40),
    "five names of several lines": lambda: many(5, f"{LONG} and of the {LONG} of the valley"),
    "a time that cannot be read": lambda: many(3, when="some time ago", source="leaflet"),
}


def overlapping(ax: Axes) -> list[tuple[str, str]]:
    """Draw, and return the neighbouring row labels that lie on each other."""
    ax.figure.canvas.draw()
    texts = [text for text in ax.get_yticklabels() or ax.texts if text.get_text()]
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts]
    return [(name, other) for (name, one), (other, two) in pairwise(boxes) if one.overlaps(two)]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", OF_EVENT)
def test_no_label_lies_on_another(name: str, case: str) -> None:
    ax = OF_EVENT[name](CASES[case](), "m00")
    assert overlapping(ax) == []
    assert "m00" in ax.get_title(loc="left")


@pytest.mark.parametrize("name", OF_EVENT)
def test_an_event_that_nobody_knows_is_an_error(name: str) -> None:
    with pytest.raises(UnknownNameError):
        OF_EVENT[name](example(), "no-such-event")


def test_an_open_end_is_an_arrow_and_one_number_a_diamond() -> None:
    cv = verified(
        allegation("a", figures=["at least 20 killed"], speaker="north-mayor"),
        allegation("b", figures=["12 killed"], speaker="mission", source="courier"),
        same=[("a", "b")],
    )
    marks = [line.get_marker() for line in verify.plot.figures(cv, "a").lines]
    assert marks.count(">") == 1
    assert marks.count("D") == 1


def test_far_numbers_stand_on_a_logarithmic_axis() -> None:
    cv = verified(
        allegation("a", figures=["at least 6 killed"]),
        allegation("b", figures=["at least 1,000 killed"], speaker="mission"),
        same=[("a", "b")],
    )
    assert verify.plot.figures(cv, "a").get_xscale() == "log"


def test_what_is_beyond_forty_rows_is_counted() -> None:
    ax = verify.plot.timeline(many(43), "m00")
    assert "3 more allegations are not drawn" in ax.get_xlabel()


def test_the_bars_hold_every_asserted_allegation() -> None:
    cv = example()
    bars: list[Any] = list(verify.plot.levels(cv).patches)
    assert sum(bar.get_width() for bar in bars) == verify.source_summary(cv)[0].asserted
    verify.plot.balance(cv).figure.canvas.draw()


def test_the_last_bar_of_a_waterfall_is_its_sum() -> None:
    cv = example()
    bars: list[Any] = list(verify.plot.waterfall(cv, "a001-03", "a001-11").patches)
    assert bars[-1].get_width() == pytest.approx(sum(bar.get_width() for bar in bars[:-1]), abs=0.1)


def test_a_picture_is_drawn_on_the_axes_that_are_given() -> None:
    _, given = pyplot.subplots()
    assert verify.plot.attribution(example(), "a002-18", ax=given) is given


@pytest.mark.parametrize("name", OF_EVENT)
def test_without_matplotlib_an_error_says_what_to_install(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [module for module in sys.modules if module.split(".")[0] == "matplotlib"]:
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=r"verify-allegations\[notebook\]"):
        OF_EVENT[name](example(), "a001-03")


def test_a_dollar_sign_starts_no_formula() -> None:
    cv = verified(allegation("a", speaker=r"Bank of $\frac{1}{0}$ and $x"))
    verify.plot.timeline(cv, "a").figure.canvas.draw()
