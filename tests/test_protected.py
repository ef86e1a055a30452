"""A protected name leaves through no answer, graph or error."""

import json

import networkx as nx

import verify
from verify.questions.brief import BRIEF

CANARY = "Zyxwv Canarius"


def _dataset() -> verify.Dataset:
    about = {"act": "shelling", "place": "Kherson", "when": "2031-05-04", "accused": "witness"}
    return verify.Dataset.of(
        [
            {"id": "a", "claim": "Shells hit a school.", "source": "Gazette", "speaker": "witness"},
            {"id": "b", "claim": "Shells hit a school.", "source": "Herald", "about": about,
             "speaker": {"name": CANARY + " II", "protected": True}, "via": [CANARY],
             "reply_sought": [{"to": CANARY, "by": CANARY + " II", "outcome": "no_answer"}]},
        ],
        actors=[{"id": "witness", "name": CANARY, "protected": True, "aliases": ["Z. " + CANARY]}],
    )  # fmt: skip


def _open() -> verify.Dataset:
    """The same before anybody was protected."""
    data = _dataset()
    tables = json.dumps({name: list(table.rows()) for name, table in data.tables().items()})
    return verify.Dataset.of(**json.loads(tables.replace('"protected": true', '"kind": "person"')))


def test_a_protected_name_is_in_no_answer_and_no_graph() -> None:
    verification = verify.cross_verify(_dataset())
    shown = [question(verification) for question in BRIEF.values()]
    shown += [verify.explain(verification, "a", "b"), verify.events(verification, every=True)]
    for name in ("a", "b"):
        shown += [verify.attribution_tree(verification, name), verify.history(verification, name)]
        shown += [verify.without(verification, origin=name)]
    shown += [verify.without(verification, origin="witness")]
    shown += [verify.without(verification, relay=CANARY), verify.without_each(verification)]
    shown += [verify.source_matrix(verification, "a"), verify.timeline(verification)]
    shown += [verify.overlap(verification, by) for by in ("document", "publisher", "origin")]
    shown += [verify.balance(verification), verify.replies(verification)]
    bare = verify.cross_verify(verify.Dataset.of([{"id": "z", "claim": "x", "source": "Gazette"}]))
    shown += [verify.diff(bare, verification), verify.diff(verification, bare)]
    shown += [verify.diff(verify.cross_verify(_open()), verification)]
    channels = [text for answer in shown for text in (str(answer), answer.to_markdown())]
    channels += [json.dumps(answer.to_dicts()) for answer in shown]
    for graph in (verification.graph, verification.attribution):
        channels.append(json.dumps(nx.node_link_data(graph, edges="edges")))
    channels += [repr(verification), repr(verification.dataset)]
    leaks = [text for text in channels if "Canarius" in text or "canarius" in text]
    assert not leaks
    assert any("a protected person" in text for text in channels)
