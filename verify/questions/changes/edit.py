"""Edit: one record that is written otherwise, and how that is put in words."""

from collections.abc import Collection
from dataclasses import dataclass

__all__ = ["AGREEMENT", "INDEPENDENCE", "REPLYING", "Edit", "Line", "differs"]

AGREEMENT = frozenset(
    {
        "claim",
        "stance",
        "scope",
        "act",
        "place",
        "when",
        "accused",
        "responsible",
        "victims",
        "same harm",
        "figures",
        "document",
        "quotation",
        "corrects",
        "retracts",
        "publisher",
        "published",
        "within",
        "kind of place",
        "coordinates",
        "party",
        "judgement",
    }
)
"""What decides whether two allegations concern one event and agree in it."""

INDEPENDENCE = frozenset(
    {
        "speaker",
        "speaker's identity",
        "via",
        "document",
        "said",
        "cites",
        "summary of",
        "quotation",
        "publisher",
        "published",
        "derived from",
        "wires",
        "kind",
        "party",
        "adverse to",
        "independent",
        "affiliation",
        "record of independence",
        "judgement",
    }
)
"""What decides whether two origins are independent of each other."""

REPLYING = AGREEMENT | {"denies", "aspect", "speaker"}
"""What decides whether one allegation replies to another."""

Line = tuple[str, str, str]
"""What differs, how it was, how it is."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One record that is written otherwise.

    Attributes:
        kind: The kind of change; see `KINDS`.
        name: Its id, as far as it may be shown.
        what: Which record it is, in words; of an allegation its id.
        lines: What differs.
        others: Ids of the allegations that it concerns, where these are few and certain.
        concerns: Of a judgement: the two that it is about.
    """

    kind: str
    name: str
    what: str
    lines: tuple[Line, ...]
    others: tuple[str, ...] = ()
    concerns: tuple[str, ...] = ()

    def said(self, only: Collection[str] | None = None) -> str:
        """Say in one line what differs, as the cause of something else.

        Args:
            only: Of what alone it is to speak; of all where None.

        Returns:
            The words; empty where nothing of it differs.
        """
        lines = [line for line in self.lines if only is None or line[0] in only]
        words = "; ".join(differs(*line) for line in lines)
        return f"{self.what}: {words}" if lines and self.what else words


def differs(name: str, was: str, now: str) -> str:
    """Say in words how one thing differs.

    A claim is not quoted: it never stands without its speaker.

    Example:
        >>> differs("place", "Riverton", "Milltown"), differs("act", "", "strike")
        ('place was "Riverton", is "Milltown"', 'act was not recorded, is "strike"')
        >>> differs("when", "May", "May"), differs("affiliation", "", "part of Northland")
        ('when is read otherwise: May', 'affiliation added: part of Northland')
    """
    if name == "claim":
        return "the claim is worded otherwise"
    if name == "affiliation" and not (was and now):
        return f"affiliation added: {now}" if now else f"affiliation gone: {was}"
    if name == "judgement":
        return f"judged: {now}" if now else f"no longer judged: {was}"
    if was == now:
        return f"{name} is read otherwise: {now or 'not recorded'}"
    return f"{name} was {_quoted(was)}, is {_quoted(now)}"


def _quoted(words: str) -> str:
    return f'"{words}"' if words else "not recorded"
