"""Acts as codes: the taxonomy's where the words are known, else the words themselves."""

from verify.match.encode.intern import coded
from verify.match.encode.raw import Column, Raw
from verify.match.profiles import Days
from verify.match.stem import stem
from verify.normalise.acts import acts, find_act
from verify.normalise.names import comparison_key

__all__ = ["act_words", "encode_acts"]


def encode_acts(raw: Raw) -> tuple[Days, tuple[str, ...]]:
    """Return a code for each allegation's act, and what the codes mean.

    An act that the taxonomy lacks is the stems of its own words with "~" before, so that
    "nominated" is "nominate"; no act at all is "".
    """
    codes, table = coded(map(_act, raw.act.table))
    return codes[raw.act.codes], tuple(table)


def act_words(raw: Raw) -> Column:
    """Return the names of each allegation's act, which its text then need not be scored by.

    Two reports of shelling both speak of shells; that is told by the act.
    """
    known = acts()
    names = []
    for phrase in raw.act.table:
        act = known.get(_act(phrase))
        names.append([phrase or "", *((act.label, *act.synonyms) if act else ())])
    return Column(raw.act.codes, names)


def _act(phrase: str | None) -> str:
    if phrase is None:
        return ""
    return find_act(phrase) or "~" + " ".join(map(stem, comparison_key(phrase).split()))
