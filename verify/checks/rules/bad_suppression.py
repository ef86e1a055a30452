"""V901: suppressions that nobody can account for."""

from verify.checks.rule import Needs, of_reading

__all__ = ["bad_suppression"]


@of_reading("V901", Needs.SETTINGS)
def bad_suppression() -> None:
    """A suppression without a reason, of an unknown rule, unused or expired.

    Why it matters:
        What was let stand without a reason cannot be reviewed; what is no longer needed hides the
        next fault. Unused and expired ones are warnings, the others errors.

    Bad example:
        --- dataset.toml
        [[check.suppress]]
        rule = "V504"
        record = "k-1"
        --- allegations.jsonl
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        --- dataset.toml
        [[check.suppress]]
        rule = "V504"
        record = "k-1"
        reason = "Nobody else was at the mill."
        by = "C. Urator"
        --- allegations.jsonl
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01"}}

    How to fix:
        Give rule, record and reason; remove what is not needed any more. `until` is compared with
        `--today` or with the latest day in the data, never with the clock.
    """
