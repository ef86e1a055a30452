"""Tests of how allegations bear on each other, over the invented world of `tests/build.py`."""

import pytest

pytest.register_assert_rewrite("tests.relate.cases")
