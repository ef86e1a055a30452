"""Anchors: where an allegation or an event stands on the page, and links to it."""

import re
from collections.abc import Collection
from hashlib import sha256

from markupsafe import Markup, escape

from verify.reports.clean import Cleaner

__all__ = ["Anchors", "anchor", "look"]

_SAFE = re.compile(r"[A-Za-z0-9._-]{1,80}")
_SHORT = 20
_WORD = re.compile(r"[\w.:-]+")


def anchor(kind: str, name: str) -> str:
    """Return the anchor of a record: its id where that is safe in an address, else a hash of it.

    Example:
        >>> anchor("allegation", "k-07"), anchor("event", "a b")[:8]
        ('allegation-k-07', 'event-~c')
    """
    safe = name if _SAFE.fullmatch(name) else "~" + sha256(name.encode()).hexdigest()[:16]
    return f"{kind}-{safe}"


def look(name: str) -> str:
    """Return the class of an id: a long one may be broken over lines."""
    return "id" if len(name) <= _SHORT else "id long"


class Anchors:
    """Turns ids of allegations that stand in a text into links.

    Args:
        ids: Ids of the allegations on the page.
        cleaner: What every text passes before it is shown.
    """

    def __init__(self, ids: Collection[str], cleaner: Cleaner) -> None:
        self._cleaner = cleaner
        self._links = dict.fromkeys(ids, Markup(""))  # each is made when it is first asked for
        self._texts: dict[str, Markup] = {}
        # An id without a digit is likely a word: "a" must not become a link wherever it stands.
        self._in_texts = {name for name in ids if any(map(str.isdigit, name))}

    def linked(self, text: str) -> Markup:
        """Return the text with a link on every id; reasons come again and again."""
        found = self._texts.get(text)
        if found is None:
            found = self._texts[text] = self._linked(text)
        return found

    def _linked(self, text: str) -> Markup:
        parts: list[Markup] = []
        start = 0
        for match in _WORD.finditer(text):
            name = match[0].rstrip(".:")
            if name in self._in_texts:
                parts.append(self._safe(text[start : match.start()]))
                parts.append(self.linked_id(name))
                start = match.start() + len(name)
        parts.append(self._safe(text[start:]))
        return Markup("".join(parts))  # noqa: S704  # every part is escaped

    def linked_id(self, name: str) -> Markup:
        """Return an id as a link; what is no id of an allegation on the page is set in bold."""
        found = self._links.get(name)
        if found is None:
            return Markup("<b>{}</b>").format(self._cleaner.clean(name))
        if not found:
            shown = self._cleaner.clean(name)
            link = Markup('<a class="{}" href="#{}">{}</a>')
            where = anchor("allegation", name)
            found = self._links[name] = link.format(look(name), where, shown)
        return found

    def _safe(self, text: str) -> Markup:
        lead = " " if text[:1].isspace() else ""
        trail = " " if text[-1:].isspace() and text.strip() else ""
        return escape(lead + self._cleaner.clean(text) + trail)
