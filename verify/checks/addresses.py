"""Addresses: what is wrong with a URL, its host, and when two of them mean one page."""

import re
from dataclasses import dataclass
from functools import lru_cache

from verify.readwrite.values import shown

__all__ = ["Fault", "fault_of", "host_of", "same_page"]

_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):(?://([^/?#\s]{0,500}))?([^\s]{0,20000})")
_ACTING = frozenset(("javascript", "data", "vbscript", "file", "blob", "about", "view-source"))
_SECRET = re.compile(
    r"[?&;#](?:token|access_token|auth_token|apikey|api_key|password|passwd|pwd|secret|jwt|"
    r"client_secret|sessionid|phpsessid)=[^&#]{4}",
    re.IGNORECASE,
)
_HOST = re.compile(r"[^\s.:/@]{1,63}(?:\.[^\s.:/@]{1,63}){1,20}\.?(?::[0-9]{1,5})?")
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an address."""

    message: str
    grave: bool = True


def fault_of(text: str) -> Fault | None:
    """Say what is wrong with an address; None where nothing is.

    Secrets are named, never shown.

    Example:
        >>> fault_of("see the printed edition").message
        "is 'see the printed edition', which is no address. Write it as https://..."
        >>> fault_of("https://ada:pa55@gazette.example/mill").message
        'holds a user name or password. Remove it, and change the password.'
        >>> fault_of("https://gazette.example/mill")
    """
    if len(text) > _LONGEST:
        return Fault(f"is longer than {_LONGEST:,} characters. Keep the part that names the page.")
    match = _URL.fullmatch(text.strip())
    if match is None:
        return Fault(f"is {shown(text)}, which is no address. Write it as https://...")
    scheme, authority, rest = match[1].lower(), match[2], match[3]
    if scheme in _ACTING:
        return Fault(f"begins with '{scheme}:', which nobody else can open. Write https://...")
    if scheme not in ("http", "https"):
        return Fault(f"begins with '{scheme}:'. An https address can be opened everywhere.", False)
    if not authority:
        return Fault(f"is {shown(text)}, which names no host. Write it as https://...")
    if "@" in authority:
        return Fault("holds a user name or password. Remove it, and change the password.")
    if _SECRET.search(rest):
        return Fault("holds what looks like a key or token. Remove it, and withdraw the key.")
    if not _HOST.fullmatch(authority):
        return Fault(f"has the host {shown(authority)}, which is none. Mend it.")
    return None


@lru_cache(maxsize=1 << 15)
def host_of(text: str) -> str:
    """Return the host of an address without www. and port; "" where it has none.

    Example:
        >>> host_of("https://www.Gazette.example:443/mill"), host_of("a mill")
        ('gazette.example', '')
    """
    match = _URL.match(text[:_LONGEST])
    if match is None or not match[2]:
        return ""
    host = match[2].rpartition("@")[2].partition(":")[0].casefold().rstrip(".")
    for start in ("www.", "m.", "mobile.", "amp."):
        host = host.removeprefix(start)
    return host


_TRACKING = re.compile(
    r"^(?:utm_[a-z]{1,20}|fbclid|gclid|yclid|igshid|mc_cid|mc_eid|ref|ref_src|amp|cmpid|s|share)$"
)


@lru_cache(maxsize=1 << 15)
def same_page(text: str) -> str:
    """Return a form that addresses of one page share, however they were copied.

    Example:
        >>> same_page("http://www.gazette.example/mill/?utm_source=x#top")
        'gazette.example/mill'
        >>> same_page("https://gazette.example/mill?id=7")
        'gazette.example/mill?id=7'
    """
    host = host_of(text)
    if not host:
        return text
    after = text[:_LONGEST].partition("://")[2].partition("#")[0]
    path, _, query = after.partition("/")[2].partition("?")
    kept = [part for part in query.split("&") if part and not _tracks(part)]
    path = path.rstrip("/").removesuffix("/amp").removesuffix("/index.html")
    return f"{host}/{path}" + (f"?{'&'.join(sorted(kept))}" if kept else "")


def _tracks(part: str) -> bool:
    return _TRACKING.match(part.partition("=")[0].casefold()) is not None
