"""The public names and how they are called: a change here is a change for every user."""

import ast
import inspect
from pathlib import Path

import pytest

import verify
from tests.example import ROOT

SIGNATURES = {
    "attribution_tree": "(verification, name)",
    "balance": "(verification)",
    "brief": "(verification)",
    "check": "(dataset)",
    "compare_claims": "(a, b)",
    "contradictions": "(verification, *, near=)",
    "cross_verify": "(dataset, *, previous=, weights=, rules=, progress=)",
    "diff": "(old, new, *, shown=)",
    "echoes": "(verification)",
    "events": "(verification, *, every=)",
    "explain": "(verification, a, b)",
    "figures": "(verification, event=)",
    "find": "(dataset, text, k=)",
    "fit": "(dataset, base=)",
    "history": "(verification, allegation)",
    "near_contradictions": "(verification)",
    "overlap": "(verification, by=)",
    "read": "(path, *, progress=, shown=)",
    "read_graph": "(path)",
    "replies": "(verification)",
    "report": "(verification, *, sections=, single_shown=)",
    "schema": "(table=)",
    "single_source": "(verification)",
    "source_matrix": "(verification, event=)",
    "source_summary": "(verification)",
    "timeline": "(verification, event=)",
    "without": "(verification, *, origin=, relay=, source=)",
    "without_each": "(verification)",
    "words": "(field=)",
    "write": "(dataset, path, *, table_format=)",
    "write_graph": "(graph, path)",
}
CLASSES = {
    "Actor": "aliases adverse_to affiliations id identity independent kind name notes organisation "
    "party protected public_figure source",
    "Affiliation": "independent kind since source to until",
    "Allegation": "about artifact asserts_link aspect assessments basis cites claim corrects "
    "denies external_status extra figures id identity notes organisation quote reply_sought "
    "reporting retracts scope source speaker stance stated status summary_of tags via",
    "Answer": "laid_out records",
    "Assessment": "admiralty at by evidence reason rests_on standard_of_proof status",
    "ClaimComparison": "answer findings phrases reason slot",
    "CrossVerification": "dataset evidence matching registers relations statements",
    "Dataset": "",
    "Figure": "as_of bound components count_of cumulative final high low measure place text unit "
    "victim_class when",
    "Finding": "code column file line message pointer record severity",
    "Judgement": "a at b by id judgement reason relation verdict withdraws",
    "Place": "aliases id kind lat lon name notes within",
    "Relation": "a aspect b directed from_text judged kind phrases potential reason rule scope "
    "slots",
    "Source": "archived_url authors could_not_verify derived_from id kind language notes published "
    "publisher retrieved sha256 text_file title updated url wires",
    "VerifyError": "",
    "Weights": "confirmed levels prior suggested unmet version",
    "Window": "anchor approximate earliest latest precision text year_inferred",
}


def signature(value: object) -> str:
    assert callable(value)
    parts = []
    keywords = False
    for name, parameter in inspect.signature(value).parameters.items():
        if parameter.kind is parameter.KEYWORD_ONLY and not keywords:
            keywords = True
            parts.append("*")
        parts.append(name if parameter.default is parameter.empty else f"{name}=")
    return f"({', '.join(parts)})"


def fields(value: object) -> set[str]:
    kinds = ("model_fields", "__dataclass_fields__", "_fields")  # of models, records and tuples
    return set(next((found for kind in kinds if (found := getattr(value, kind, None))), ()))


def test_the_public_names_are_these() -> None:
    assert sorted(verify.__all__) == sorted({**SIGNATURES, **CLASSES})
    assert dir(verify) == sorted(verify.__all__)


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_function_is_called_like_this(name: str) -> None:
    assert signature(getattr(verify, name)) == SIGNATURES[name]


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_has_these_fields(name: str) -> None:
    assert fields(getattr(verify, name)) == set(CLASSES[name].split())


@pytest.mark.parametrize("name", sorted({**SIGNATURES, **CLASSES}))
def test_every_public_name_explains_itself(name: str) -> None:
    text = inspect.getdoc(getattr(verify, name)) or ""
    assert text.split("\n")[0].endswith((".", ":"))
    assert name in CLASSES or "Args:" in text or "Example:" in text


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'corroborate'"):
        verify.corroborate  # noqa: B018  # the access is what is tested


def test_type_checkers_see_the_same_names_as_programs() -> None:
    """What loads lazily is also imported under TYPE_CHECKING, from the same module."""
    tree = ast.parse(Path(str(verify.__file__)).read_text(encoding="utf-8"))
    seen = {
        alias.name: node.module
        for branch in tree.body
        if isinstance(branch, ast.If)
        for node in branch.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    homes = {name: verify._HOMES[name] for name in verify.__all__}
    assert seen == homes


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "verify/py.typed").is_file()
