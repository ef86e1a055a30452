"""verify without: one part at a time, or all ranked."""

import json

import pytest

from tests.cli.valley import run, valley


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    return valley(tmp_path_factory.mktemp("valley"))


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (("--origin", "ada"), {"k-1", "k-2"}),
        (("--origin", "Ada Marsh"), {"k-1", "k-2"}),
        (("--origin", "k-5"), {"k-5"}),
        (("--source", "The Herald"), {"k-2"}),
        (("--source", "herald"), {"k-2"}),
    ],
    ids=["an actor", "its name", "an allegation for its origin", "a publisher", "a document"],
)
def test_what_is_left_out_is_listed(data: str, options: tuple[str, str], ids: set[str]) -> None:
    ran = run("without", data, *options, "--json")
    assert ran.code == 0
    assert {record["id"] for record in json.loads(ran.out) if record["left_out"]} == ids


def test_all_ranks_origins_and_documents(data: str) -> None:
    found = json.loads(run("without", data, "--all", "--json").out)
    assert {record["kind"] for record in found} == {"origin", "source"}
    names = [record["name"] for record in found if record["kind"] == "origin"]
    assert {"Ada Marsh", "Odo Fenn"} <= set(names)


@pytest.mark.parametrize(
    "options",
    [(), ("--all", "--origin", "ada"), ("--origin", "ada", "--source", "herald")],
    ids=["nothing", "all and one", "two"],
)
def test_one_part_must_be_named(data: str, options: tuple[str, ...]) -> None:
    ran = run("without", data, *options)
    assert (ran.code, ran.out) == (2, "")
    assert "give one of --origin, --relay, --source and --all" in ran.err


def test_an_unknown_part_is_named(data: str) -> None:
    ran = run("without", data, "--origin", "Ada March")
    assert ran.code == 2
    assert "Did you mean 'Ada Marsh'?" in ran.err
