"""Small made-up data sets for matching: invented claims at a few places and days."""

from typing import Any

from hypothesis import strategies as st

from verify.models.dataset import Dataset

Row = dict[str, Any]

PLACES = ["Kherson", "Kherson region", "Izium", "Kupiansk", "Old Mill", None]
DAYS = ["2031-05-04", "2031-05-05", "2031-05-01", "2031-07-20", "May 2031", "late one day", None]
ACTS = ["shelling", "killing", "torture", "war crimes", "waffle throwing", None]
ACCUSED = ["Northern troops", "Southern troops", "masked men", None]
WORDS = ["bakery", "bridge", "ferry", "school", "orchard", "at least 12 people", "Izium"]
PARTIES = {"parties": {"north": {"name": "Northern"}, "south": {"name": "Southern"}}}


@st.composite
def allegations(draw: st.DrawFn, most: int = 8) -> list[Row]:
    """Draw some allegations with ids, in the order drawn."""
    rows = []
    for number in range(draw(st.integers(1, most))):
        said = draw(st.lists(st.sampled_from(WORDS), max_size=3))
        about = {
            "act": draw(st.sampled_from(ACTS)),
            "place": draw(st.sampled_from(PLACES)),
            "when": draw(st.sampled_from(DAYS)),
            "accused": draw(st.sampled_from(ACCUSED)),
        }
        row: Row = {
            "id": f"k-{number}",
            "claim": f"It is said that {' and '.join(said) or 'something'} was hit.",
            "source": draw(st.sampled_from(["s1", "s2", "The Gazette"])),
            "about": {name: value for name, value in about.items() if value},
        }
        if draw(st.booleans()):
            row["figures"] = [{"low": draw(st.sampled_from([3, 12, 460])), "count_of": "deaths"}]
        rows.append(row)
    return rows


def dataset(rows: list[Row], **tables: Any) -> Dataset:
    """Make a data set of the rows, with two documents and two sides."""
    from verify.models.info import DatasetInfo

    sources = [
        {"id": "s1", "publisher": "The Gazette", "published": "2031-05-06", "title": "Bakery hit"},
        {"id": "s2", "publisher": "The Courier", "published": "2031-05-07"},
    ]
    info = DatasetInfo.model_validate(PARTIES)
    given: dict[str, Any] = {"sources": sources, "info": info}
    return Dataset.of(rows, **(given | tables))
