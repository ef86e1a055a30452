"""The report: nothing in the data acts on the page, no name leaks, no side is treated otherwise."""

import re
from base64 import b64encode
from collections import Counter
from functools import lru_cache
from hashlib import sha256

import pytest

import verify
from tests.build import allegation
from tests.build import verified as verified_build
from tests.example import example
from tests.reports.markup import read
from tests.reports.payloads import PAYLOADS
from tests.reports.sample import filled
from tests.test_neutral import exchanged, verified
from verify.models.dataset import Dataset
from verify.pipeline import cross_verify
from verify.reports.document import report
from verify.reports.environment import style

CANARY = "Zyxwv Canarius"

_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


@lru_cache(maxsize=1)
def page() -> str:
    return report(example())


def test_there_are_at_least_sixty_payloads() -> None:
    assert len(set(PAYLOADS)) >= 60


@pytest.mark.parametrize("text", PAYLOADS)
def test_a_text_stays_a_text_in_whatever_field_it_stands(text: str) -> None:
    shown = report(cross_verify(filled(text)))
    found = read(shown)
    assert not found.strange
    assert not found.open
    assert not found.broken
    assert not _CONTROL.search(shown)
    assert len(found.ids) == len(set(found.ids))
    visible = " ".join("".join(found.texts).split())
    expected = " ".join(_CONTROL.sub("", " ".join(text.split())).split())
    assert visible.count(expected) >= 10, "the text itself is there to read"


def test_what_a_text_could_do_would_be_found() -> None:
    """The reader of these tests must see an attack where there is one."""
    shown = report(cross_verify(filled("word")))
    assert not read(shown).strange
    for text in PAYLOADS[:45]:
        if text.startswith("<"):
            found = read(shown.replace("<main", f"{text}<main", 1))
            assert found.strange or found.broken, text


def test_every_link_leads_to_a_place_on_the_page() -> None:
    found = read(page())
    assert not found.strange
    assert not found.broken
    assert len(found.ids) == len(set(found.ids))
    assert len(found.links) > 500


def test_every_allegation_has_its_address() -> None:
    ids = set(read(page()).ids)
    assert {f"allegation-{name}" for name in example().dataset.allegations.ids} <= ids


def test_the_policy_allows_the_style_sheet_of_the_page_and_nothing_else() -> None:
    shown = page()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', shown)
    style = re.search(r"<style>(.*?)</style>", shown, re.DOTALL)
    assert policy is not None
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy[1].replace("&#39;", "'").replace("&#43;", "+") == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"url\(|@import|https?://", style[1])


def test_every_class_on_the_page_is_in_the_style_sheet() -> None:
    soft = verified_build(allegation("k-1", figures=["dozens killed"], when="early May 2031"))
    shown = page() + report(soft)
    used = {name for names in re.findall(r' class="([^"]*)"', shown) for name in names.split()}
    styled = set(re.findall(r"\.([A-Za-z_][\w-]*)", style()))
    assert {"soft", "alone", "differs"} <= used
    assert used - styled <= {"amounts", "d0", "plain", "role", "updated", "said"}


def test_a_status_that_a_person_set_stands_with_who_and_when() -> None:
    given = {"status": "verified", "by": "A. Curator", "at": "2031-06-01", "reason": "Seen."}
    shown = report(verified_build(allegation("k-1", assessments=[given])))
    assert "status: verified, by A. Curator, 1 Jun 2031" in shown


def test_no_address_of_another_host_is_linked() -> None:
    assert not [link for link in read(page()).links if not link.startswith("#")]


def test_the_same_data_give_the_same_bytes() -> None:
    again = cross_verify(verify.read("examples/kherson-kharkiv"))
    assert report(again) == page()


def test_the_page_is_the_same_with_the_sides_exchanged() -> None:
    plain = report(verified(sides_exchanged=False))
    other = exchanged(report(verified(sides_exchanged=True)))
    assert other.splitlines() == plain.splitlines()


def test_a_protected_name_is_nowhere_on_the_page() -> None:
    about = {"act": "shelling", "place": "Kherson", "when": "2031-05-04", "accused": "witness"}
    data = Dataset.of(
        [
            {"id": "a", "claim": f"{CANARY} saw it.", "source": "Gazette", "speaker": "witness",
             "quote": {"text": f"I, {CANARY.upper()}, saw it.", "translation": CANARY}},
            {"id": "b", "claim": "Shells hit a school.", "source": "Herald", "about": about,
             "speaker": {"name": CANARY + " II", "protected": True}, "via": [CANARY],
             "assessments": [{"status": "pending", "by": CANARY, "reason": f"asked {CANARY}"}],
             "reply_sought": [{"to": CANARY, "by": CANARY + " II", "outcome": "no_answer"}]},
        ],
        actors=[{"id": "witness", "name": CANARY, "protected": True, "aliases": ["Z. " + CANARY]}],
        info=verify.read("examples/kherson-kharkiv").info.model_copy(update={"title": CANARY}),
    )  # fmt: skip
    shown = report(cross_verify(data))
    assert "canarius" not in shown.casefold()
    assert "a protected person" in shown


def test_every_claim_stands_behind_its_speaker() -> None:
    cv = example()
    shown = re.sub(r"<[^>]+>", "", page())
    shown = " ".join(shown.split())
    for statement in cv.statements:
        claim = statement.allegation.claim.replace("'", "&#39;").replace('"', "&#34;")
        for place in re.finditer(re.escape(" ".join(claim.split())), shown):
            before = shown[max(0, place.start() - 700) : place.start()]
            assert re.search(r"alleg|den(y|ies)|verify|vouch|conclude", before), statement.id


def test_events_beyond_the_limit_stand_in_a_list_with_all_their_allegations() -> None:
    shown = report(example(), sections=10, single_shown=2)
    found = read(shown)
    assert not found.broken
    assert shown.count('<section class="event') == 10
    ids = {f"allegation-{name}" for name in example().dataset.allegations.ids}
    assert ids <= set(found.ids)
    words = " ".join(shown.split())
    assert f"{len(example().matching.events) - 10} more events" in words
    levels = Counter(record.level for record in verify.single_source(example()))
    for count in levels.values():
        assert count <= 2 or f"{count - 2} more of this level" in words


def test_an_empty_data_set_has_a_page_too() -> None:
    found = read(report(cross_verify(Dataset.of([]))))
    assert not found.strange
    assert not found.broken


def test_the_example_fits_a_megabyte() -> None:
    assert len(page().encode()) < 1_000_000
