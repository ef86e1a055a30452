"""Whatever bytes a file holds, reading answers with findings or with our own error."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.readwrite.broken import line
from verify.errors import VerifyError
from verify.readwrite import read

SEEDS = st.sampled_from(
    [
        '{"id":"k-1","claim":"x","source":"G"}',
        '{"sources":{"id":"s"}}',
        "id,claim,source\n",
        "1,x,G",
    ]
)
BITS = st.sampled_from(
    [*'[]{},:"\\\n\r;-0', "NaN", "1e999", "\ufeff", "\x00", "\u202e", "<<<<<<< a\n"]
)


@settings(max_examples=500, suppress_health_check=list(HealthCheck))
@given(
    st.binary(max_size=200)
    | st.lists(SEEDS | BITS | st.text(max_size=5), max_size=10).map(
        lambda parts: "".join(parts).encode("utf-8", "surrogatepass")
    ),
    st.sampled_from([".jsonl", ".json", ".csv", ".toml"]),
)
def test_no_bytes_whatever_raise_anything_but_our_own_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str
) -> None:
    base = tmp_path_factory.getbasetemp() / "bytes"
    base.mkdir(exist_ok=True)
    (base / "allegations.json").write_bytes(b"[" + line("k-1") + b"]")
    path = base / ("dataset.toml" if suffix == ".toml" else "a" + suffix)
    path.write_bytes(data)
    try:
        ds = read(base if suffix == ".toml" else path)
    except VerifyError:
        return
    assert all(found.message and found.line >= 0 for found in ds.findings)
