"""Cross-verify allegations: who alleges what, on whose word, and what else is known of the event.

The names below load when they are first used, so that `import verify` stays quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verify.checks import check as check
    from verify.errors import VerifyError as VerifyError
    from verify.graph.files import read_graph as read_graph
    from verify.graph.files import write_graph as write_graph
    from verify.graph.verification import CrossVerification as CrossVerification
    from verify.match.find import find as find
    from verify.match.fit import fit as fit
    from verify.match.weights import Weights as Weights
    from verify.models.actor import Actor as Actor
    from verify.models.actor import Affiliation as Affiliation
    from verify.models.allegation import Allegation as Allegation
    from verify.models.assessment import Assessment as Assessment
    from verify.models.dataset import Dataset as Dataset
    from verify.models.figure import Figure as Figure
    from verify.models.finding import Finding as Finding
    from verify.models.judgement import Judgement as Judgement
    from verify.models.place import Place as Place
    from verify.models.relation import Relation as Relation
    from verify.models.source import Source as Source
    from verify.models.window import Window as Window
    from verify.pipeline import cross_verify as cross_verify
    from verify.questions.answer import Answer as Answer
    from verify.questions.attribution_tree import attribution_tree as attribution_tree
    from verify.questions.balance import balance as balance
    from verify.questions.brief import brief as brief
    from verify.questions.contradictions import contradictions as contradictions
    from verify.questions.diff import diff as diff
    from verify.questions.echoes import echoes as echoes
    from verify.questions.events import events as events
    from verify.questions.explain import explain as explain
    from verify.questions.figures import figures as figures
    from verify.questions.history import history as history
    from verify.questions.near_contradictions import near_contradictions as near_contradictions
    from verify.questions.overlap import overlap as overlap
    from verify.questions.replies import replies as replies
    from verify.questions.single_source import single_source as single_source
    from verify.questions.source_matrix import source_matrix as source_matrix
    from verify.questions.source_summary import source_summary as source_summary
    from verify.questions.timeline import timeline as timeline
    from verify.questions.without import without as without
    from verify.questions.without_each import without_each as without_each
    from verify.questions.words import words as words
    from verify.readwrite import read as read
    from verify.readwrite import write as write
    from verify.readwrite.schema import schema as schema
    from verify.relate.claims.compare import ClaimComparison as ClaimComparison
    from verify.relate.claims.compare import compare_claims as compare_claims
    from verify.reports.document import report as report

_HOMES = {
    "Actor": "verify.models.actor",
    "Affiliation": "verify.models.actor",
    "Allegation": "verify.models.allegation",
    "Answer": "verify.questions.answer",
    "Assessment": "verify.models.assessment",
    "ClaimComparison": "verify.relate.claims.compare",
    "CrossVerification": "verify.graph.verification",
    "Dataset": "verify.models.dataset",
    "Figure": "verify.models.figure",
    "Finding": "verify.models.finding",
    "Judgement": "verify.models.judgement",
    "Place": "verify.models.place",
    "Relation": "verify.models.relation",
    "Source": "verify.models.source",
    "VerifyError": "verify.errors",
    "Weights": "verify.match.weights",
    "Window": "verify.models.window",
    "attribution_tree": "verify.questions.attribution_tree",
    "balance": "verify.questions.balance",
    "brief": "verify.questions.brief",
    "check": "verify.checks",
    "compare_claims": "verify.relate.claims.compare",
    "contradictions": "verify.questions.contradictions",
    "cross_verify": "verify.pipeline",
    "diff": "verify.questions.diff",
    "echoes": "verify.questions.echoes",
    "events": "verify.questions.events",
    "explain": "verify.questions.explain",
    "figures": "verify.questions.figures",
    "find": "verify.match.find",
    "fit": "verify.match.fit",
    "history": "verify.questions.history",
    "near_contradictions": "verify.questions.near_contradictions",
    "overlap": "verify.questions.overlap",
    "read": "verify.readwrite",
    "read_graph": "verify.graph.files",
    "replies": "verify.questions.replies",
    "report": "verify.reports.document",
    "schema": "verify.readwrite.schema",
    "single_source": "verify.questions.single_source",
    "source_matrix": "verify.questions.source_matrix",
    "source_summary": "verify.questions.source_summary",
    "timeline": "verify.questions.timeline",
    "without": "verify.questions.without",
    "without_each": "verify.questions.without_each",
    "words": "verify.questions.words",
    "write": "verify.readwrite",
    "write_graph": "verify.graph.files",
}

__all__ = list(_HOMES)  # one table serves both lazy loading and the public names


def __getattr__(name: str) -> Any:
    """Load a public name on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'verify' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
