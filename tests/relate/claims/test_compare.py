"""What comparing two claims by their texts gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hang import ends_soon
from verify.relate.claims import compare_claims

CONTRADICTIONS = {
    "a number below a lower bound": (
        "At least 12 people died in Tesk.",
        "Eight people died in Tesk.",
        "figure",
    ),
    "two bounds": ("More than 40 homes burned.", "Fewer than 30 homes burned.", "figure"),
    "shares": ("Some 12 % of homes burned.", "More than 20 % of homes burned.", "figure"),
    "money": ("The dam cost $ 40 million.", "The dam cost over $ 50 million.", "figure"),
    "ages": ("A 21-year-old guard fired.", "The guard was under 19 years old.", "figure"),
    "ranks": ("It was the third raid on Tesk.", "It was the sixth raid on Tesk.", "figure"),
    "a bare number of a toll": (
        "The number of raids reached 93.",
        "Under 90 raids were counted.",
        "figure",
    ),
    "years": ("The mill burned in 2031.", "The mill burned after 2033.", "time"),
    "before a month": ("The mill burned in May 2031.", "The mill burned before May 2031.", "time"),
    "days without a year": (
        "The mill burned on 3 May 2031.",
        "The mill burned on 9 May.",
        "time",
    ),
    "a month without a year": (
        "The raids on the mill began in March.",
        "The raids on the mill began in mid-June.",
        "time",
    ),
    "a decade": (
        "The mill was built in the 1950s.",
        "The mill was built in 1971.",
        "time",
    ),
    "a day, said again by its year": (
        "On 19 October 2031, Orlow won the mayors' prize of 2031.",
        "Orlow won the mayors' prize before 1 October 2031.",
        "time",
    ),
    "two words for dying": (
        "Orlow died on 10 July 2031.",
        "Orlow passed away after 10 July 2031.",
        "time",
    ),
    "a far greater figure of something else": (
        "The raids cost $ 64.5 million in Tesk, and $ 197 million over the years.",
        "The raids cost more than $ 66 million in Tesk.",
        "figure",
    ),
    "both without others": (
        "Three other mills burned in Tesk.",
        "Five other mills burned in Tesk.",
        "figure",
    ),
    "a birth and life dates": (
        "A. Orlow (3 May 1901 – 4 June 1977) led the raid.",
        "A. Orlow died before 1970.",
        "time",
    ),
    "a clause that one negates": (
        "The guards did not shell the mill.",
        "The guards shelled the mill by night.",
        "polarity",
    ),
    "a denial": (
        "The mayor denies the raid on the mill in Tesk.",
        "Raid on mill in Tesk.",
        "polarity",
    ),
}
NO_CONTRADICTIONS = {
    "a number that fits": ("At least 12 people died.", "15 people died.", "agrees"),
    "nouns differ": ("12 people died.", "At least 40 people were wounded.", "unclear"),
    "victims differ": ("12 soldiers died.", "40 civilians died.", "unclear"),
    "one of several fits": (
        "12 homes burned in Tesk and 40 homes in Orl.",
        "40 homes burned.",
        "agrees",
    ),
    "a near figure of something else": (
        "The raids cost $ 64.5 million in Tesk, and $ 67 million over the years.",
        "The raids cost more than $ 66 million in Tesk.",
        "unclear",
    ),
    "others beside those that were named": (
        "Three other mills burned in Tesk.",
        "Four mills burned in Tesk.",
        "unclear",
    ),
    "another count beside the first": (
        "Another 12 homes burned in Tesk.",
        "40 homes burned in Tesk.",
        "unclear",
    ),
    "years of a list": (
        "Raids hit mills in Tesk ( 2031 ), Orl ( 2032 ) and Dorn ( 2034 ).",
        "Raids hit mills in Velt in 2033.",
        "unclear",
    ),
    "a month that may be either's": (
        "The raids on the mill began in early March.",
        "The raids on the mill began in March.",
        "agrees",
    ),
    "a round word": ("Dozens of homes burned.", "120 homes burned.", "unclear"),
    "a rate against a count": ("12 raids a day.", "More than 40 raids.", "unclear"),
    "a round million": ("$ 2 million was paid.", "Over $ 2.1 million was paid.", "agrees"),
    "counts of other days": (
        "As of 3 May 2031, 12 people had died.",
        "As of 9 May 2031, 40 people had died.",
        "unclear",
    ),
    "a count of another day in the same words": (
        "On 3 May, the number of raids reached 12.",
        "On 9 May, the number of raids reached 40.",
        "unclear",
    ),
    "a later and higher count": (
        "As of 3 May 2031, 12 people had died.",
        "More than 40 people had died by 9 May 2031.",
        "unclear",
    ),
    "days without a year that both lack": (
        "The mill burned on 3 May.",
        "The mill burned on 3 May.",
        "agrees",
    ),
    "a time of something else": ("The mill burned in 2031.", "Orlow resigned in 2033.", "unclear"),
    "a start and an end": (
        "The siege of the old mill began in May 2031.",
        "The siege of the old mill ended in June 2033.",
        "unclear",
    ),
    "a time that the other tells of something else": (
        "In May 2031 the raids on Tesk resumed, and in June 2031 the raids on Orl.",
        "The raids on Orl resumed in May 2031.",
        "agrees",
    ),
    "a birth and a death": ("Orlow was born in 1901.", "Orlow died in 1977.", "unclear"),
    "a number in a clause that is negated": (
        "It was not the third raid on Tesk.",
        "It was the fourth raid on Tesk.",
        "unclear",
    ),
    "a subject that differs": (
        "The guards did not shell the mill.",
        "Rebels shelled the mill.",
        "unclear",
    ),
    "an object that differs": (
        "The guards did not shell the mill.",
        "The guards shelled the bridge.",
        "unclear",
    ),
    "two negations": (
        "The guards did not shell the mill.",
        "The guards never shelled the mill.",
        "unclear",
    ),
    "a half negation": (
        "The guards did not reach the mill.",
        "The guards failed to reach the mill.",
        "unclear",
    ),
    "nothing shared": ("The dam burst.", "The mayor resigned.", "unclear"),
}


@pytest.mark.parametrize(("a", "b", "slot"), CONTRADICTIONS.values(), ids=list(CONTRADICTIONS))
def test_a_slot_that_cannot_be_so_in_both_contradicts(a: str, b: str, slot: str) -> None:
    found = compare_claims(a, b)
    assert (found.answer, found.slot) == ("contradicts", slot)
    assert found.phrases is not None
    assert found.phrases[0] in a
    assert found.phrases[1] in b
    assert found.reason


@pytest.mark.parametrize(
    ("a", "b", "answer"), NO_CONTRADICTIONS.values(), ids=list(NO_CONTRADICTIONS)
)
def test_what_can_be_so_in_both_does_not_contradict(a: str, b: str, answer: str) -> None:
    assert compare_claims(a, b).answer == answer


def test_every_slot_is_found_contradictions_first() -> None:
    found = compare_claims(
        "The raid was in May 2031; 12 homes burned.", "The raid was in 2031. Under 9 homes burned."
    )
    assert [(each.slot, each.agrees) for each in found.findings] == [
        ("figure", False),
        ("time", True),
    ]


SUBJECTS = st.sampled_from(["The guards", "Rebels", "The mayor", "12 people", "Over 40 homes"])
VERBS = st.sampled_from(["shelled", "did not shell", "denied", "died in", "burned with", "left"])
OBJECTS = st.sampled_from(["the mill", "Tesk", "under 9 homes", "$ 2 million", "the third raid"])
TIMES = st.sampled_from(["in 2031", "before May 2031", "on 9 May", "since 3 May 2031", "by night"])
CLAIMS = st.builds(lambda *parts: " ".join(parts) + ".", SUBJECTS, VERBS, OBJECTS, TIMES) | st.text(
    max_size=200
)


@settings(max_examples=300)
@given(CLAIMS, CLAIMS)
def test_the_order_of_the_claims_does_not_matter(a: str, b: str) -> None:
    one, other = compare_claims(a, b), compare_claims(b, a)
    assert (one.answer, one.slot, one.reason) == (other.answer, other.slot, other.reason)
    assert sorted(one.phrases or ()) == sorted(other.phrases or ())


@settings(max_examples=200)
@given(CLAIMS)
def test_no_claim_contradicts_itself(claim: str) -> None:
    assert compare_claims(claim, claim).answer != "contradicts"


@settings(max_examples=100)
@given(st.integers(1, 400), st.integers(1, 400), st.integers(0, 200))
def test_a_wider_bound_never_contradicts_more(a: int, b: int, wider: int) -> None:
    text = f"{a + 1} homes burned."
    if compare_claims(text, f"Fewer than {b + 2} homes burned.").answer != "contradicts":
        wide = compare_claims(text, f"Fewer than {b + 2 + wider} homes burned.")
        assert wide.answer != "contradicts"


@pytest.mark.parametrize("unit", ["12 homes, ", "not shelled. ", "in 2031, ", "the third raid "])
def test_hostile_claims_are_compared_in_bounded_time(unit: str) -> None:
    with ends_soon():
        compare_claims(unit * 100_000, unit * 50_000)
