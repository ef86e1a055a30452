"""Graph files: JSON and GraphML are read back equal; GEXF and DOT are written; nothing is run."""

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest
from hypothesis import HealthCheck, Phase, given, settings

import verify
from tests.build import allegation, verified
from tests.graph.hostile import hostile
from verify.errors import UnreadableError, VerifyError
from verify.graph.files import WRITERS
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.pipeline import cross_verify

quick = settings(
    max_examples=25,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def sample() -> CrossVerification:
    rows = (
        allegation("a", speaker="north-mayor", accused="south-troops", figures=["12 killed"]),
        allegation("b", speaker="south-mayor", accused="north-troops", source="herald"),
        allegation("c", speaker="mission", source="courier", figures=["20 killed"]),
        allegation("d", speaker="south-ministry", stance="denies", denies=["a"], aspect="figure"),
        allegation("e", stance="doubts", speaker="Valley Gazette"),
        allegation("f", speaker="relief", via=["valley-wire"], act=None, place=None, when=None),
    )
    return verified(*rows, same=pairwise("abc"))


def graphs(verification: CrossVerification) -> tuple[Any, Any]:
    return verification.graph, verification.attribution


@pytest.mark.parametrize("suffix", [".json", ".graphml"])
def test_a_graph_reads_back_equal(tmp_path: Path, suffix: str) -> None:
    for graph in graphs(sample()):
        path = tmp_path / f"graph{suffix}"
        verify.write_graph(graph, path)
        again = verify.read_graph(path)
        assert type(again) is type(graph)
        assert nx.utils.graphs_equal(again, graph)
        assert list(again.nodes) == list(graph.nodes)


@pytest.mark.parametrize("suffix", WRITERS)
def test_writing_twice_gives_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    for graph, again in zip(graphs(sample()), graphs(sample()), strict=True):
        for name, made in (("one", graph), ("two", again)):
            verify.write_graph(made, tmp_path / f"{name}{suffix}")
        one, two = ((tmp_path / f"{name}{suffix}").read_bytes() for name in ("one", "two"))
        assert one == two
        assert one.endswith(b"\n")


@quick
@given(hostile())
def test_hostile_text_reads_back_equal(tmp_path: Path, data: Dataset) -> None:
    for graph in graphs(cross_verify(data)):
        for suffix in (".json", ".graphml"):
            path = tmp_path / f"graph{suffix}"
            verify.write_graph(graph, path)
            assert nx.utils.graphs_equal(verify.read_graph(path), graph)


@quick
@given(hostile())
def test_attributes_are_plain_values_without_control_characters(data: Dataset) -> None:
    for graph in graphs(cross_verify(data)):
        nodes = [attributes for _, attributes in graph.nodes(data=True)]
        edges = [attributes for _, _, attributes in graph.edges(data=True)]
        for name, value in (item for attributes in nodes + edges for item in attributes.items()):
            assert type(value) in (str, int, float, bool), (name, value)
            named = name in ("subject", "object")  # ids, as the nodes are named
            assert named or not isinstance(value, str) or not _UNSAFE.search(value), (name, value)


_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


@quick
@given(hostile())
def test_hostile_text_is_written_as_gexf_and_dot(tmp_path: Path, data: Dataset) -> None:
    for graph in graphs(cross_verify(data)):
        verify.write_graph(graph, tmp_path / "graph.gexf")
        root = ElementTree.parse(tmp_path / "graph.gexf").getroot()
        assert len(list(root.iter("{http://www.gexf.net/1.2draft}node"))) == len(graph)
        verify.write_graph(graph, tmp_path / "graph.dot")
        text = (tmp_path / "graph.dot").read_text("utf-8")
        head, *lines, end = text.removesuffix("\n").split("\n")
        assert (head, end) in (("graph {", "}"), ("digraph {", "}"))
        assert len(lines) == len(graph) + graph.number_of_edges()
        assert all(_DOT_LINE.fullmatch(line) for line in lines)


_WORD = r'"(?:[^"\\]|\\.)*"'
_DOT_LINE = re.compile(rf"  {_WORD}(?: -[->] {_WORD})?(?: \[\w+={_WORD}(?:, \w+={_WORD})*\])?;")


def test_gexf_shows_no_date_of_writing(tmp_path: Path) -> None:
    verify.write_graph(sample().graph, tmp_path / "graph.gexf")
    assert "lastmodifieddate" not in (tmp_path / "graph.gexf").read_text("utf-8")


def test_a_directed_relation_names_subject_and_object() -> None:
    found = [e for *_, e in sample().graph.edges(data=True) if e["relation"] == "denies"]
    assert {(e["subject"], e["object"], e["aspect"], e["scope"]) for e in found} == {
        ("d", "a", "figure", "event"),  # named by the denial
        ("d", "c", "figure", "event"),  # the other number of the same event
    }


def test_edges_are_keyed_by_relation_and_lists_are_json() -> None:
    graph = sample().graph
    assert set(graph["a"]["b"]) == {"contradicts", "partially_corroborates"}
    assert json.loads(graph["a"]["b"]["contradicts"]["slots"]) == ["accused"]
    later = graph["a"]["c"]["compatible"]
    assert json.loads(later["phrases"]) == ["12 killed", "20 killed"]
    assert "aspect" not in later


def test_a_node_is_an_attributed_sentence() -> None:
    graph = sample().graph
    assert graph.nodes["a"]["label"] == (
        "Ada Marsh alleges (Valley Gazette, 5 May 2031; unassessed): What a says."
    )
    assert graph.nodes["f"]["label"].startswith("River Relief alleges, via Valley Wire (")
    assert "act" not in graph.nodes["f"]


def test_attribution_runs_from_the_document_to_the_top() -> None:
    graph = sample().attribution
    steps = ["document:gazette", "valley-wire", "relief"]
    assert all(graph.edges[step]["relation"] == "attributes_to" for step in pairwise(steps))
    assert graph.edges["north-mayor", "north"]["relation"] == "holds_office_in"
    assert graph.edges["north-mayor", "north"]["cited"] == "Gazetteer of offices"


BROKEN = {
    "no file": (".json", None, "cannot be read"),
    "no JSON": (".json", b"{", "is no graph"),
    "no object": (".json", b"[1]", "is no graph"),
    "no nodes": (".json", b"{}", "is no graph"),
    "no XML": (".graphml", b"graph", "is no graph"),
    "another XML": (".graphml", b"<html/>", "is no graph"),
    "a document type": (".graphml", b"<!DOCTYPE x><graphml/>", "document type"),
    "an entity": (".graphml", b"<! ENTITY x 'y'><graphml/>", "document type"),
    "a document type in UTF-16": (".graphml", "<!DOCTYPE x><graphml/>".encode("utf-16"), "UTF-8"),
    "nested a million times": (".json", b"[" * 1_000_000, "is no graph"),
    "a picture": (".gexf", b"", "only .json and .graphml"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_graph_is_refused(tmp_path: Path, name: str) -> None:
    suffix, raw, words = BROKEN[name]
    path = tmp_path / f"broken{suffix}"
    if raw is not None:
        path.write_bytes(raw)
    with pytest.raises(UnreadableError, match=words):
        verify.read_graph(path)


@pytest.mark.parametrize("suffix", [".graphml", ".gexf"])
def test_an_id_that_xml_cannot_hold_is_named(tmp_path: Path, suffix: str) -> None:
    graph = verified(allegation("bell\x07"), allegation("b")).graph
    with pytest.raises(VerifyError, match=r"'bell\\x07' holds U\+0007"):
        verify.write_graph(graph, tmp_path / f"graph{suffix}")
    verify.write_graph(graph, tmp_path / "graph.json")
    assert nx.utils.graphs_equal(verify.read_graph(tmp_path / "graph.json"), graph)


def test_an_unknown_format_is_named(tmp_path: Path) -> None:
    with pytest.raises(VerifyError, match=r"\.json, \.graphml, \.gexf, \.dot"):
        verify.write_graph(nx.MultiGraph(), tmp_path / "graph.xlsx")


def test_a_graph_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "graph.json"
    target.mkdir()
    with pytest.raises(VerifyError, match="cannot be written"):
        verify.write_graph(sample().graph, target)
    with pytest.raises(VerifyError, match="cannot be written"):
        verify.write_graph(sample().graph, tmp_path / "no folder" / "graph.json")
    assert list(tmp_path.iterdir()) == [target]
