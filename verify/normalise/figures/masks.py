"""Dates, clock times and ages: numbers in a text that count nothing."""

import re

__all__ = ["masked_spans"]

_MONTH = (
    r"(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|Mar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|"
    r"[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?|"
    r"JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|"
    r"SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\w.,]\d|\w)"
_YEAR = r"(?:,?\s{1,2}\d{4}(?![\d,.]\d|\w))?"

_DATES = re.compile(
    rf"(?<![\w,.]){_DAY}(?:\s?(?:-|to|and|or)\s?{_DAY})?\s{{1,2}}(?:of\s)?{_MONTH}{_YEAR}"
    rf"|\b{_MONTH}\s{{1,2}}{_DAY}(?:\s?(?:-|to)\s?{_DAY})?{_YEAR}"
    rf"|\b{_MONTH},?\s{{1,2}}\d{{4}}(?![\d,.]\d|\w)"
    r"|(?<![\d.-])\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,15})?(?!\d)"
    r"|(?<![\d.-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\d-])"
    r"|(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?![\d.])"
    r"|(?<![\d/])\d{1,4}/\d{1,2}(?:/\d{1,4})?(?![\d/])"
)
_CLOCK = re.compile(
    r"(?<![\d:.,])\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?|\s(?:hours|GMT|UTC)\b)"
    r"|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])"
    r"|(?<![\d:.,])\d{1,2}\s?(?:[AaPp]\.[Mm]\.|[AaPp][Mm]\b|o'clock\b)"
    r"|(?<![\d:.,])[0-2]\d{3}\s(?:hours|hrs|GMT|UTC)\b"
)
_AGES = re.compile(
    r"\b(?:[Aa]ged?|[Aa]ges)\s(?:(?:of|between|from|about|around)\s)?"
    r"\d{1,3}(?:\s?(?:-|to|and|or)\s?\d{1,3})?(?!\w)"
)
_PERHAPS = re.compile(
    r"\d\s?[-./:AaPpo]|\d\s(?:hours|hrs|GMT|UTC)|[Aa]ge"
    r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec"
    r"|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"
)
"""What every date, clock time or age has some of: quick to look for."""

_IN_MONTH = re.compile(rf"\b[Ii]n\s{{1,2}}(?={_MONTH}\s{{1,2}}\d{{1,2}}\s{{1,2}}[a-z])")


def masked_spans(text: str) -> list[tuple[int, int]]:
    """Find the numbers that are part of a date, a clock time or an age.

    Args:
        text: Text whose spaces, dashes and quotes are plain.

    Returns:
        Spans in order, none overlapping the next.

    Example:
        >>> text = "On Nov. 14, 2022 at 02:00 GMT"
        >>> [text[start:end] for start, end in masked_spans(text)]
        ['Nov. 14, 2022', '02:00 GMT']
    """
    if not _PERHAPS.search(text):
        return []
    # "In June 12 people died" can be no day: English says "on June 12".
    not_days = {found.end() for found in _IN_MONTH.finditer(text)}
    spans = [
        found.span()
        for pattern in (_DATES, _CLOCK, _AGES)
        for found in pattern.finditer(text)
        if found.start() not in not_days
    ]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
