"""What is written reads back equal, in every format."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings

from tests.strategies import datasets
from verify.models.dataset import Dataset
from verify.readwrite import read, write

FORMATS = (("folder", None), ("folder of csv", "csv"), ("one.jsonl", None), ("one.json", None))

SLOW_DRAWS = [HealthCheck.too_slow, HealthCheck.data_too_large]
QUICK = settings(max_examples=25, suppress_health_check=SLOW_DRAWS)


def written_and_read(ds: Dataset, name: str, table_format: str | None = None) -> Dataset:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        write(ds, path, table_format=table_format)
        return read(path)


@QUICK
@given(datasets())
def test_every_format_gives_the_data_set_back(ds: Dataset) -> None:
    for name, table_format in FORMATS:
        back = written_and_read(ds, name, table_format)
        assert back == ds, name
        assert back.rejected == 0


@QUICK
@given(datasets(["allegations"]))
def test_a_lone_csv_gives_its_allegations_back(ds: Dataset) -> None:
    assert written_and_read(ds, "one.csv") == ds


@QUICK
@given(datasets(["sources"]))
def test_a_lone_file_with_the_name_of_a_table_holds_that_table(ds: Dataset) -> None:
    for suffix in (".csv", ".json", ".jsonl"):
        assert written_and_read(ds, "sources" + suffix) == ds
