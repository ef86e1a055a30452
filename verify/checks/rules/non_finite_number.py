"""V109: numbers that are none."""

from verify.checks.rule import of_reading

__all__ = ["non_finite_number"]


@of_reading("V109")
def non_finite_number() -> None:
    """NaN, Infinity, or a number too large to be held.

    Why it matters:
        Sums and comparisons with such a value are silently meaningless.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "The Gazette",
          "figures": [{"count_of": "deaths", "low": NaN}]}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "figures": [{"count_of": "deaths", "bound": "uncountable"}]}

    How to fix:
        Leave the field out, or say with `bound` that nothing was counted.
    """
