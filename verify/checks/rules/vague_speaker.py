"""V302: speakers who are described, not named."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.normalise.speakers import is_descriptor
from verify.readwrite.values import shown

__all__ = ["vague_speaker"]


@rule("V302", Needs.RECORD)
def vague_speaker(subject: Subject) -> Iterator[Spot]:
    """A speaker such as 'officials' that cannot count as an independent origin.

    Why it matters:
        "Officials" in two articles may be one person. Such a speaker is an unknown origin: it
        never corroborates anybody, and nothing shows that it depends on anybody.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "officials",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "officials",
          "identity": "collective", "organisation": "Northern Ministry of Defence",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Where the document tells for whom they speak, name it in `organisation`: that is then the
        origin. Else say `identity`, which records that there was no more to be had.
    """
    known = set(subject.ids("actors"))
    vague: dict[str, bool] = {}
    for index, row in enumerate(subject.rows()):
        speaker = row.get("speaker")
        if speaker is None or row.get("identity") or row.get("organisation"):
            continue
        path: tuple[str, ...] = ("speaker",)
        if isinstance(speaker, dict):
            if speaker.get("identity") or speaker.get("organisation") or speaker.get("id"):
                continue
            speaker, path = speaker.get("name") or "", ("speaker", "name")
        if speaker in known:
            continue
        if speaker not in vague:
            vague[speaker] = _described(speaker)
        if vague[speaker]:
            message = (
                f"the speaker {shown(speaker)} is described, not named, and cannot count as an "
                "independent origin. Add 'organisation' or 'identity'."
            )
            yield Spot("allegations", index, path, message)


_LONGEST = 200


def _described(speaker: str) -> bool:
    """Whether words describe a speaker; Georgian has no capitals, though Unicode calls it lower."""
    georgian = any("\u10a0" <= letter <= "\u10ff" for letter in speaker)
    return len(speaker) <= _LONGEST and not georgian and is_descriptor(speaker)
