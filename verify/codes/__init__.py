"""Every code a finding or a relation may carry, with its name and one sentence."""

from functools import lru_cache

from verify.codes.code import Code
from verify.codes.findings import FINDINGS
from verify.errors import UnknownNameError

__all__ = ["FINDINGS", "Code", "code"]


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Code]:
    return {entry.code: entry for entry in FINDINGS}


def code(name: str) -> Code:
    """Look up a code.

    Raises:
        UnknownNameError: Where no finding has this code.

    Example:
        >>> code("V202").name
        'unknown-field'
    """
    found = _by_code().get(name)
    if found is None:
        raise UnknownNameError("code", name, _by_code())
    return found
