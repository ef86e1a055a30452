"""What a report may consist of, and a reader that finds whatever else is in it."""

from html.parser import HTMLParser
from urllib.parse import unquote

__all__ = ["Markup", "read"]

_HTML = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "a",
        "div",
        "nav",
        "ul",
        "ol",
        "li",
        "p",
        "span",
        "main",
        "section",
        "header",
        "footer",
        "article",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "dl",
        "dt",
        "dd",
        "b",
        "small",
        "code",
        "blockquote",
        "details",
        "summary",
        "br",
    ]
)
_SVG = frozenset(["svg", "rect", "path", "circle", "line", "text", "g"])
_PLACES = frozenset(
    [
        "x",
        "y",
        "x1",
        "x2",
        "y1",
        "y2",
        "r",
        "width",
        "height",
        "d",
        "viewbox",
        "preserveaspectratio",
        "overflow",
        "transform",
        "text-anchor",
        "focusable",
    ]
)
_ATTRIBUTES = frozenset(
    [
        "class",
        "id",
        "lang",
        "href",
        "role",
        "tabindex",
        "scope",
        "aria-hidden",
        "aria-label",
        "aria-labelledby",
    ]
)
_HEAD = frozenset({"charset", "http-equiv", "content", "name"})
_EMPTY = frozenset({"meta", "br"})


class Markup(HTMLParser):
    """Reads a page; `strange` lists what no report may hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.strange: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []
        self.values: list[str] = []
        self.open: list[str] = []
        self.head = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _HTML | _SVG:
            self.strange.append(f"<{tag}>")
        self.head = self.head and tag != "body"
        if tag in ("meta", "title", "style") and not self.head:
            self.strange.append(f"<{tag}> outside the head")
        if tag not in _EMPTY:
            self.open.append(tag)
        for name, value in attrs:
            allowed = name in _ATTRIBUTES or (tag in _SVG and name in _PLACES)
            if not allowed and not (tag == "meta" and name in _HEAD):
                self.strange.append(f"<{tag} {name}>")
            self.values.append(value or "")
            if name == "href":
                self.links.append(value or "")
            elif name == "id":
                self.ids.append(value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.strange.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.strange.append(f"comment {data!r}")

    def handle_pi(self, data: str) -> None:
        self.strange.append(f"instruction {data!r}")

    def unknown_decl(self, data: str) -> None:
        self.strange.append(f"declaration {data!r}")

    @property
    def broken(self) -> list[str]:
        """Links that lead out of the page, or nowhere in it."""
        known = set(self.ids)
        return [link for link in self.links if link[:1] != "#" or unquote(link[1:]) not in known]


def read(page: str) -> Markup:
    """Read a page."""
    found = Markup()
    found.feed(page)
    found.close()
    return found
