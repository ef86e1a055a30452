"""V306: publishers at hosts that are not theirs."""

from collections import defaultdict
from collections.abc import Iterator

from verify.checks.addresses import host_of
from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject
from verify.normalise.names import comparison_key
from verify.normalise.names.hidden import disguises
from verify.readwrite.values import shown

__all__ = ["publisher_host_mismatch"]

_SHARED = frozenset(
    (
        "archive.org",
        "web.archive.org",
        "archive.today",
        "archive.ph",
        "archive.is",
        "archive.md",
        "perma.cc",
        "ghostarchive.org",
        "youtube.com",
        "youtu.be",
        "t.me",
        "telegram.me",
        "x.com",
        "twitter.com",
        "facebook.com",
        "fb.com",
        "instagram.com",
        "tiktok.com",
        "vk.com",
        "ok.ru",
        "rutube.ru",
        "medium.com",
        "substack.com",
        "wordpress.com",
        "blogspot.com",
        "apple.news",
        "news.google.com",
        "msn.com",
        "yahoo.com",
        "drive.google.com",
        "docs.google.com",
        "reddit.com",
        "linkedin.com",
        "bsky.app",
        "doi.org",
        "github.com",
        "wikimedia.org",
    )
)
"""Hosts where everybody publishes: they say nothing of who does."""


@rule("V306", Needs.DATASET)
def publisher_host_mismatch(subject: Subject) -> Iterator[Spot]:
    """One publisher at several hosts, or a host that only looks like another.

    Why it matters:
        Copies of well-known sites are a common way to spread a false story: name and layout are
        right, the address is not. A letter of another alphabet makes a host look like another.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "url": "https://gazette.example/mill"}}
        {"id": "k-2", "claim": "The bridge fell.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "url": "https://gazette.example.mirror.example/"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "url": "https://gazette.example/mill"}}
        {"id": "k-2", "claim": "The bridge fell.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "url": "https://news.gazette.example/bridge"}}

    How to fix:
        Look at the address. Where it is a copy, name its real publisher; where the publisher has
        two addresses, suppress the finding with that reason.
    """
    hosts: dict[str, dict[str, list[tuple[str, int, Path]]]] = defaultdict(dict)
    for table, index, path, row in subject.sources():
        host = host_of(row.get("url") or "")
        if not host or _is_shared(host):
            continue
        here = (table, index, (*path, "url"))
        publisher = comparison_key(row.get("publisher") or "")
        uses = hosts[publisher].setdefault(host, [])
        uses.append(here)
        if len(uses) == 1 and (odd := _odd(host)):
            message = f"the host {shown(host)} holds {odd}. Look whose site it is."
            yield Spot(*here, message, value=host, shared=True)
    for publisher, uses_by_host in hosts.items():
        if publisher and len(uses_by_host) > 1:
            yield from _strangers(uses_by_host)


def _odd(host: str) -> str:
    if host.isascii():
        return "an encoded label (xn--)" if host.startswith("xn--") or ".xn--" in host else ""
    return "; ".join(disguises(host)[:2])


def _strangers(uses: dict[str, list[tuple[str, int, Path]]]) -> Iterator[Spot]:
    """Yield the hosts that do not belong to the most frequent one, the first of equals."""
    usual = max(uses, key=lambda host: len(uses[host]))
    for host, here in uses.items():
        if host != usual and not _related(host, usual):
            message = (
                f"this publisher stands at {shown(host)} and at {shown(usual)}. Look whose "
                "site it is."
            )
            yield Spot(*here[0], message, value=host, shared=True)


def _related(a: str, b: str) -> bool:
    """Whether one host lies inside the other, or both inside one that is no public suffix."""
    if a.endswith(f".{b}") or b.endswith(f".{a}"):
        return True
    first, second = a.split("."), b.split(".")
    if len(first) < 2 or len(second) < 2:
        return False
    depth = 3 if len(first[-2]) <= 3 and len(first[-1]) == 2 else 2  # such as gazette.co.uk
    return min(len(first), len(second)) >= depth and first[-depth:] == second[-depth:]


def _is_shared(host: str) -> bool:
    while host:
        if host in _SHARED:
            return True
        host = host.partition(".")[2]
    return False
