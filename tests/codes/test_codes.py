"""The table of codes."""

import re

import pytest

from verify.codes import FINDINGS, code
from verify.errors import UnknownNameError
from verify.models.words import Severity


def test_every_code_is_unique_in_order_and_explained() -> None:
    codes = [entry.code for entry in FINDINGS]
    assert codes == sorted(set(codes))
    for entry in FINDINGS:
        assert re.fullmatch(r"V[1-9][0-9]{2}", entry.code)
        assert re.fullmatch(r"[a-z-]+( / [a-z-]+)*", entry.name)
        assert Severity[entry.severity.upper()]
        assert entry.summary.endswith(".")
        assert entry.since == "0.1"


def test_a_code_is_found_by_its_name() -> None:
    assert code("V305").name == "circular-attribution"


def test_an_unknown_code_is_an_error_with_a_hint() -> None:
    with pytest.raises(UnknownNameError, match="V20"):
        code("V20")
