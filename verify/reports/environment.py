"""The environment of the templates: everything they print is cleaned, then escaped."""

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

    from verify.reports.anchors import Anchors
    from verify.reports.clean import Cleaner

__all__ = ["environment", "style"]

_SIGN_CLASSES = {"C": "against", "c": "against", "D": "denial", "d": "denial"}


def environment(cleaner: "Cleaner", anchors: "Anchors") -> "Environment":
    """Return an environment that prints nothing as it stands in the data.

    Args:
        cleaner: What every printed text passes before it is escaped.
        anchors: Turns ids in texts into links.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    from verify.reports.anchors import anchor

    found = Environment(
        loader=PackageLoader("verify.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=cleaner.finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.filters["anchor"] = lambda name, kind="allegation": anchor(kind, name)
    found.filters["linked"] = anchors.linked
    found.filters["linked_id"] = anchors.linked_id
    found.filters["kind"] = lambda block: type(block).__name__
    found.filters["sign_class"] = lambda sign: _SIGN_CLASSES.get(sign, "plain")
    found.filters["words"] = lambda word: str(word).replace("_", " ")
    return found


@lru_cache(maxsize=1)
def style() -> str:
    """Return the style sheet."""
    return (files("verify.reports") / "templates" / "style.css").read_text(encoding="utf-8")
