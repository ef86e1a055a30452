"""The codes of findings, V1xx to V9xx, in order."""

from verify.codes.code import Code

__all__ = ["FINDINGS"]

FINDINGS: tuple[Code, ...] = (
    Code(
        "V101",
        "unparsable-record",
        "error",
        "0.1",
        "A record is not valid JSON or CSV, or a row has too few or too many cells.",
    ),
    Code("V102", "wrong-encoding", "error", "0.1", "Bytes that are not valid UTF-8."),
    Code(
        "V103",
        "wrong-container",
        "error",
        "0.1",
        "A file, or a part of it, holds something else than records of a data set.",
    ),
    Code("V104", "empty-dataset", "error", "0.1", "Not one record was found."),
    Code("V105", "duplicate-key", "error", "0.1", "One field is given twice in one object."),
    Code("V106", "merge-conflict", "error", "0.1", "A merge conflict was left unresolved."),
    Code(
        "V107",
        "too-deep / oversized-field",
        "error",
        "0.1",
        "Nesting, a text, a line or a number is beyond the limits of the format.",
    ),
    Code(
        "V108",
        "control-character",
        "error",
        "0.1",
        "A character that cannot be seen and changes how text is stored or shown.",
    ),
    Code(
        "V109",
        "non-finite-number",
        "error",
        "0.1",
        "NaN, Infinity, or a number too large to be held.",
    ),
    Code(
        "V201",
        "missing-field / empty-text",
        "error",
        "0.1",
        "A required field is absent, null or blank.",
    ),
    Code("V202", "unknown-field", "error", "0.1", "A field that the record does not have."),
    Code(
        "V203",
        "bad-id / duplicate-id / near-duplicate-id",
        "error",
        "0.1",
        "An id is unusable, used twice, or looks like another one.",
    ),
    Code(
        "V204",
        "unknown-status / wrong-type / schema-version",
        "error",
        "0.1",
        "A value of the wrong type, or a word that the vocabulary does not have.",
    ),
    Code(
        "V305",
        "circular-attribution",
        "error",
        "0.1",
        "Allegations, sources or affiliations lead back to themselves.",
    ),
    Code("V401", "bad-date", "error", "0.1", "A date that no calendar has, or a reversed window."),
    Code(
        "V404",
        "bad-quantity",
        "error",
        "0.1",
        "A figure that is negative, reversed, too large or no number.",
    ),
    Code("V406", "bad-place", "error", "0.1", "Coordinates outside the globe."),
    Code(
        "V502",
        "dangling-link / self-link / link-conflict",
        "error",
        "0.1",
        "A link to nothing, or from a record to itself.",
    ),
    Code("V902", "bad-config", "error", "0.1", "dataset.toml has an unknown key or a wrong value."),
)
"""Every finding that the library can report, in order of code."""
