"""The environment of the templates: everything they print is cleaned, then escaped."""

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context
    from markupsafe import Markup

__all__ = ["environment", "style"]

_SIGN_CLASSES = {"C": "against", "c": "against", "D": "denial", "d": "denial"}


@lru_cache(maxsize=1)
def environment() -> "Environment":
    """Return the environment, which prints nothing as it stands in the data.

    A template is rendered with `cleaner`, which every printed text passes before it is escaped,
    and `anchors`, which turn ids in texts into links. Templates are compiled once.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context

    from verify.reports.anchors import anchor, look
    from verify.reports.arcs import MOST_ARCS, MOST_ROWS, verb

    @pass_context
    def finalize(context: "Context", value: Any) -> Any:
        return context.parent["cleaner"].finalize(value)  # no template sets a name like it

    @pass_context
    def linked(context: "Context", text: str) -> "Markup":
        found: Markup = context["anchors"].linked(text)
        return found

    @pass_context
    def linked_id(context: "Context", name: str) -> "Markup":
        found: Markup = context["anchors"].linked_id(name)
        return found

    found = Environment(
        loader=PackageLoader("verify.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    found.globals |= {"most_rows": MOST_ROWS, "most_arcs": MOST_ARCS}
    found.filters |= {
        "anchor": lambda name, kind="allegation": anchor(kind, name),
        "look": look,
        "kind": lambda block: type(block).__name__,
        "linked": linked,
        "linked_id": linked_id,
        "sign_class": lambda sign: _SIGN_CLASSES.get(sign, "plain"),
        "verb": verb,
        "words": lambda word: str(word).replace("_", " "),
    }
    return found


@lru_cache(maxsize=1)
def style() -> str:
    """Return the style sheet."""
    return (files("verify.reports") / "templates" / "style.css").read_text(encoding="utf-8")
