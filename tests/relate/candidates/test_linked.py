"""What curators link, what a document doubts and what a wide denial meets is asked about."""

from typing import Any

import pytest

from tests.build import allegation, verified
from tests.relate.candidates.cases import Linked, apart, each, linked, names
from tests.relate.cases import told
from verify.relate.candidates.found import Candidates
from verify.relate.candidates.linked import (
    area_denials,
    linked_by_curators,
    within_doubted_documents,
)
from verify.relate.candidates.within import EVERY_PAIR

Row = dict[str, Any]

PLAIN = told()


@each(
    linked("nothing links them", "", PLAIN, PLAIN, PLAIN),
    linked("one denies another by id", "ab", told(denies=["b"]), PLAIN, PLAIN),
    linked("one cites two", "ab ac", told(cites=["b", "c"]), PLAIN, PLAIN),
    linked("one sums up another", "ac", told(summary_of=["c"]), PLAIN, PLAIN),
    linked("one corrects another", "bc", PLAIN, told(corrects=["c"]), PLAIN),
    linked("one takes back another", "ac", PLAIN, PLAIN, told(retracts=["a"])),
    linked("one id in place of a list", "ab", told(cites="b"), PLAIN),
    linked("both name each other", "ab", told(cites=["b"]), told(denies=["a"])),
    linked("a citation of a document", "", told(cites=["gazette"]), PLAIN),
    linked("a citation of itself", "", told(cites=["a"]), PLAIN),
    linked(
        "a total names its parts",
        "ab ac",
        told(figures=["3 wounded", {"low": 6, "count_of": "deaths", "components": ["b", "c"]}]),
        PLAIN,
        PLAIN,
    ),
    linked("one artifact", "ac", told(artifact="video"), PLAIN, told(artifact="video")),
    linked("two artifacts", "", told(artifact="video"), told(artifact="letter")),
    linked("one harm", "ab", told(same_harm="cellar"), told(same_harm=["yard", "cellar"])),
    linked("two harms", "", told(same_harm="cellar"), told(same_harm="yard")),
    linked("a harm and an artifact of one name", "", told(same_harm="x"), told(artifact="x")),
    linked("letters of a harm are no harms", "", told(same_harm="ab"), told(same_harm=["a"])),
)
def test_curators_link_by_id_by_artifact_and_by_harm(case: Linked) -> None:
    cv = apart(case.rows)
    found = Candidates()
    linked_by_curators(cv.relations.statements, found)
    assert set(names(cv, found)) == case.wants


@pytest.mark.parametrize(
    ("size", "pairs"), [(EVERY_PAIR, 780), (EVERY_PAIR + 1, 40)], ids=["every pair", "a star"]
)
def test_many_of_one_artifact_are_joined_to_the_first(size: int, pairs: int) -> None:
    rows = [
        allegation(f"k{i:02}", artifact="video", act=None, place=None, when=None)
        for i in reversed(range(size))
    ]
    cv = verified(*rows)
    found = Candidates()
    linked_by_curators(cv.relations.statements, found)
    assert len(found.pairs) == pairs
    first = cv.statement("k00").position
    assert sum(first in pair for pair in found.pairs) == size - 1


DOUBT = told(stance="doubts", speaker="Valley Gazette")


@each(
    linked("no doubt", "", PLAIN, PLAIN),
    linked("a doubt and all of its document", "ab ac", DOUBT, PLAIN, PLAIN),
    linked("a doubt and another document", "", DOUBT, told(source="herald")),
    linked(
        "a doubt in each of two documents",
        "ac bd",
        DOUBT,
        {**DOUBT, "source": "herald"},
        PLAIN,
        told(source="herald"),
    ),
    linked("a denial is no doubt", "", told(stance="denies", aspect="occurrence"), PLAIN),
)
def test_a_doubt_meets_its_own_document(case: Linked) -> None:
    cv = apart(case.rows)
    found = Candidates()
    within_doubted_documents(cv.relations.statements, found)
    assert set(names(cv, found)) == case.wants


ACCUSING = told(speaker="south-mayor", accused="north-troops", place="Stonebridge", when=None)
WIDE = told(speaker="north-ministry", stance="denies", place="Vale region", when="May 2031")


@each(
    linked("a denial of an area and period meets what accuses", "ab", WIDE, ACCUSING, PLAIN),
    linked("so it does where that is stated", "ab", {**WIDE, "scope": "area_period"}, ACCUSING),
    linked("two of them", "ac bc", WIDE, WIDE, ACCUSING),
    linked("a blanket denial meets nothing", "", {**WIDE, "when": None}, ACCUSING),
    linked("nor does a denial of one event", "", {**WIDE, "scope": "event"}, ACCUSING),
    linked("nor one that names what it denies", "", {**WIDE, "denies": ["c"]}, ACCUSING, PLAIN),
    linked("nor a doubt", "", {**WIDE, "stance": "doubts"}, ACCUSING),
)
def test_a_denial_of_an_area_and_period_meets_what_accuses_somebody(case: Linked) -> None:
    cv = apart(case.rows)
    found = Candidates()
    area_denials(cv.relations.statements, found)
    assert set(names(cv, found)) == case.wants


def test_pairs_stand_once_and_in_order() -> None:
    found = Candidates()
    for a, b in ((3, 1), (1, 3), (2, 0), (2, 2)):
        found.add(a, b)
    assert found.pairs == [(0, 2), (1, 3)]


@pytest.mark.parametrize(
    ("a", "b", "rule"),
    [
        (WIDE, {**ACCUSING, "place": "Riverton", "when": "2031-05-04"}, "R104"),
        (DOUBT, PLAIN, "R101"),
        (told(speaker="mission", figures=["9 killed"]),
         told(speaker="mission", source="courier", corrects=["a"]), "R117"),
        (told(speaker="north-mayor", accused="south-troops", act="looting"),
         told(speaker="south-mayor", accused="north-troops", act="detention"), "R106"),
    ],
    ids=["a denial of an area", "a doubt", "a correction", "neighbours"],
)  # fmt: skip
def test_each_way_of_being_linked_is_asked_about(a: Row, b: Row, rule: str) -> None:
    assert [relation.rule for relation in apart([a, b]).relations] == [rule]
