#!/usr/bin/env python3
"""Build verify/match/data/idf.txt: how many bits of surprise a word carries in general text.

Run once, by hand, with the extra `data` installed; the file is frozen afterwards, because every
weight in verify/match/data/weights.toml rests on it:

    python .ci/build_idf.py verify/match/data/idf.txt

The word frequencies come from the package wordfreq (Robyn Speer), whose data may be
redistributed under CC BY-SA 4.0; so is the file that this script writes.
"""

import sys
from math import log2
from pathlib import Path

from wordfreq import get_frequency_dict

from verify.match.stem import stem

LANGUAGES = {  # how many of the commonest words of each language; English first, it wins
    "en": 56_000,
    "uk": 2_000,
    "ru": 2_000,
    "ar": 1_000,
    "es": 800,
    "fr": 800,
    "de": 800,
    "pl": 800,
    "tr": 800,
    "fa": 600,
    "he": 600,
}
HEAD = """\
# Bits of surprise of a word, -log2 of its share of running text, in quarters of a bit.
# Derived from wordfreq 3.1 (Robyn Speer and contributors), CC BY-SA 4.0
# (https://creativecommons.org/licenses/by-sa/4.0/); this file is under the same licence.
# Each line: quarters, then the stems of words. Built by .ci/build_idf.py; frozen.
"""


def commonest(language: str, count: int) -> dict[str, float]:
    """Return the stems of the commonest words of a language with their share of its text."""
    words = sorted(get_frequency_dict(language).items(), key=lambda item: (-item[1], item[0]))
    shares: dict[str, float] = {}
    for word, share in [(word, share) for word, share in words if word.isalpha()][:count]:
        shares[stem(word)] = shares.get(stem(word), 0.0) + share
    return shares


def main(path: str) -> None:
    """Write the file and say how large it is."""
    bits: dict[str, int] = {}
    for language, count in LANGUAGES.items():
        for word, share in commonest(language, count).items():
            bits.setdefault(word, round(-4 * log2(share)))
    lines: dict[int, list[str]] = {}
    for word, quarters in sorted(bits.items()):
        lines.setdefault(quarters, []).append(word)
    body = "".join(f"{quarters} {' '.join(words)}\n" for quarters, words in sorted(lines.items()))
    Path(path).write_text(HEAD + body, encoding="utf-8", newline="\n")
    print(f"{len(bits)} words, {Path(path).stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
