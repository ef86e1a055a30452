"""V902: settings that are none."""

from verify.checks.rule import of_reading

__all__ = ["bad_config"]


@of_reading("V902")
def bad_config() -> None:
    """A setting that is unknown, misspelt or of the wrong kind.

    Why it matters:
        A misspelt setting is a check that never runs. The exit code is 2.

    Bad example:
        --- dataset.toml
        [check]
        ignroe = ["V703"]
        --- allegations.jsonl
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        --- dataset.toml
        [check]
        ignore = ["V703"]
        --- allegations.jsonl
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        The message proposes the setting that is meant. `verify rule --settings` prints the JSON
        Schema of all settings.
    """
