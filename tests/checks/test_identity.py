"""Disguises of a name change no count, and no side is treated otherwise than the other."""

import json
from pathlib import Path
from typing import Any

import pytest

import verify
from tests.badinputs.case import good
from tests.checks.world import checked
from verify.checks.rules.loaded_language import WORDS

NAME = "Ilan Teres"
DISGUISES = {
    "a homograph": "Il\u0430n T\u0435res",
    "a zero-width space": "Ilan\u200b Teres",
    "a word joiner": "Il\u2060an Teres",
    "tag characters": "Ilan Teres\U000e0074\U000e0065",
    "a soft hyphen": "Ilan Te\u00adres",
    "decomposed letters": "Ilan T\u0065\u0301res",
    "full-width letters": "Ｉｌａｎ Teres",
    "a no-break space": "Ilan\u00a0Teres",
    "another case": "ILAN TERES",
    "a dot behind": "Ilan Teres.",
    "a variation selector": "Ilan\ufe0f Teres",
    "a bidi mark": "Ilan\u200f Teres",
    "look-alike digits": "I1an Teres",
    "mathematical letters": "𝐈𝐥𝐚𝐧 Teres",
}


def told(speaker: str) -> verify.Dataset:
    about = {"act": "shelling", "place": "Kherson", "when": "2031-05-01"}
    rows = [
        good(
            f"k-{n}",
            claim="Northern forces shelled the mill.",
            speaker=name,
            about=about,
            source={"publisher": f"Paper {n}", "published": "2031-05-04", "title": f"Mill {n}"},
        )
        for n, name in enumerate((NAME, speaker))
    ]
    return verify.Dataset.of(rows)


@pytest.mark.parametrize("name", DISGUISES.values(), ids=DISGUISES.keys())
def test_a_disguised_speaker_is_no_second_origin(name: str) -> None:
    grounds = verify.cross_verify(told(name)).evidence.grounds(0)
    assert (grounds.fewest, grounds.most) == (1, 1)
    assert str(grounds.level) == "multi_outlet_single_origin"


def test_another_speaker_is_one() -> None:
    assert verify.cross_verify(told("Odo Fenn")).evidence.grounds(0).most == 2


# --- neutrality ----------------------------------------------------------------------------------

SWAP = {"North": "\x00", "north": "\x01", "South": "North", "south": "north"}
BACK = {"\x00": "South", "\x01": "south"}


def swapped(text: str) -> str:
    for old, new in {**SWAP, **BACK}.items():
        text = text.replace(old, new)
    return text


TOML = """\
[parties.north]
name = "Northland"
adverse_to = ["south"]
[parties.south]
name = "Southland"
"""
ACTORS = [
    {"id": "a", "name": "Northland Ministry", "party": "north"},
    {"id": "b", "name": "Northland Governor", "party": "north"},
    {"id": "c", "name": "Southland Army", "party": "south"},
]


def rows() -> list[dict[str, Any]]:
    about = {"act": "shelling", "place": "Old Ford", "when": "2031-05-01", "accused": "c"}
    other = {"act": "arson", "place": "Kelm", "when": "2031-03-01", "accused": "a"}
    return [
        good("k-1", speaker="a", about=about, claim="Thugs of the Southland regime shelled it."),
        good("k-2", speaker="b", about=about, claim="Southland terrorists shelled the mill."),
        good("k-3", speaker="c", status="verified", about=other, claim="A barn burned."),
        good("k-4", speaker="Northland officials", about=None),
        good(
            "k-5",
            speaker="a",
            about=other,
            claim="The Southland Army denied that it shelled the mill.",
        ),
    ]


def found(folder: Path, turn: bool) -> list[str]:
    text = json.dumps(rows()), json.dumps(ACTORS), TOML
    allegations, actors, toml = map(swapped, text) if turn else text
    folder.mkdir(parents=True)
    lines = "".join(json.dumps(row) + "\n" for row in json.loads(actors))
    (folder / "actors.jsonl").write_text(lines)
    outcome = checked(folder, json.loads(allegations), toml)
    return [str(finding).replace(str(folder), "") for finding in outcome.findings]


def test_the_same_is_found_when_the_sides_are_swapped(tmp_path: Path) -> None:
    one, other = found(tmp_path / "one", turn=False), found(tmp_path / "other", turn=True)
    assert {line.split()[2] for line in one} >= {"V501", "V503", "V703", "V802"}
    assert [swapped(line) for line in other] == one


def test_the_list_of_loaded_words_names_no_people_and_no_place() -> None:
    assert list(WORDS) == sorted(set(WORDS))
    assert all(word == word.lower() for word in WORDS)
