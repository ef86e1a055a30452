"""Acts as codes: the taxonomy's where the words are known, else the words themselves."""

from verify.match.encode.intern import coded
from verify.match.encode.raw import Raw
from verify.match.profiles import Days
from verify.normalise.acts import find_act
from verify.normalise.names import comparison_key

__all__ = ["encode_acts"]


def encode_acts(raw: Raw) -> tuple[Days, tuple[str, ...]]:
    """Return a code for each allegation's act, and what the codes mean.

    An act that the taxonomy lacks is its own words with "~" before; no act at all is "".
    """
    codes, acts = coded(map(_act, raw.act.table))
    return codes[raw.act.codes], tuple(acts)


def _act(phrase: str | None) -> str:
    if phrase is None:
        return ""
    return find_act(phrase) or f"~{comparison_key(phrase)}"
