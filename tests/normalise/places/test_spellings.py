"""The quick filter before spellings are compared loses none that comparing all would find."""

import random
import string
from functools import cache

import pytest
from rapidfuzz import fuzz, process

from verify.normalise.places.atlas import atlas, near_spellings

LETTERS = string.ascii_lowercase + " -'"


def misspelt(name: str, edits: int, dice: random.Random) -> str:
    """Change a name in some places after its first letter, which has to be right."""
    for _ in range(edits):
        at = dice.randrange(1, len(name))
        before, here, after = name[:at], name[at], name[at + 1 :]
        name = dice.choice(
            [
                before + after or name,
                before + dice.choice(LETTERS) + after,
                before + dice.choice(LETTERS) + here + after,
                before + after[:1] + here + after[1:],
            ]
        )
    return name


@cache
def every_name(initial: str) -> list[str]:
    return sorted(atlas().named(initial), key=len)


@cache
def sample() -> list[str]:
    names = [line.split("\t")[0] for line in atlas().keys]
    return random.Random(11).sample([name for name in names if len(name) > 2], 150)


@pytest.mark.parametrize("cutoff", [80, 86, 90])
@pytest.mark.parametrize("edits", [0, 1, 2], ids=["as it is", "one mistake", "two mistakes"])
def test_the_quick_filter_loses_no_near_spelling(edits: int, cutoff: int) -> None:
    dice = random.Random(edits * 1_000 + cutoff)
    found = 0
    for name in dice.sample(sample(), 50):
        key = misspelt(name, edits, dice)
        every = process.extract(
            key, every_name(key[0]), scorer=fuzz.ratio, score_cutoff=cutoff, limit=20
        )
        assert near_spellings(key, cutoff) == tuple(
            (spelling, score / 100) for spelling, score, _ in every
        )
        found += name in [spelling for spelling, _, _ in every]
    assert found > 10, "names are near to their own misspelling"
