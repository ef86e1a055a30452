"""Every fuzz target runs, on its seeds and on a few hundred changes of them."""

import random

import pytest

from tests.fuzz.run import mutated
from tests.fuzz.targets import SEEDS, TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_whatever_it_is_given(name: str) -> None:
    draw = random.Random(7)
    for seed in SEEDS[name]:
        TARGETS[name](seed)
    for _ in range(150):
        TARGETS[name](mutated(draw.choice(SEEDS[name]), draw))
