"""How many made-up data sets a property is tried on: few by default, as many as asked for."""

import os

__all__ = ["examples"]


def examples(few: int) -> int:
    """Return the number in the environment variable VERIFY_EXAMPLES, such as 1000, else `few`."""
    return int(os.environ.get("VERIFY_EXAMPLES", few))
