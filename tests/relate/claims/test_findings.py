"""What comparing one slot of two claims finds: which phrases, and why."""

import pytest

from verify.relate.claims import compare_claims

Found = tuple[tuple[str, str, str], ...]

NUMBER, DAY = "a number fits both", "a day fits both"
DAYS, DENIED = "no day fits both", "one denies what the other says"
AGREEING = (NUMBER, DAY)

FIGURES: dict[str, tuple[str, str, Found]] = {
    "one class of people, and people": (
        "12 soldiers died.",
        "40 people died.",
        (("12 soldiers died", "40 people died", "no number fits both counts of deaths"),),
    ),
    "people of two classes": ("12 soldiers died.", "40 civilians died.", ()),
    "one class, dead and wounded": ("12 soldiers died.", "30 soldiers were wounded.", ()),
    "of two figures the one beside the same words": (
        "Two mills burned in Tesk and nine mills in Orl.",
        "Four mills burned in Tesk.",
        (("Two mills burned", "Four mills burned", "no number fits both counts of mill"),),
    ),
    "figures of two things in one claim": (
        "Two mills burned in Tesk.",
        "Four mills burned in Tesk, 40 homes burned in Orl.",
        (("Two mills burned", "Four mills burned", "no number fits both counts of mill"),),
    ),
    "a near lower bound of something else": (
        "100 homes burned.",
        "125 homes burned in Tesk, and over 100 homes in Orl.",
        (("100 homes burned", "125 homes burned", "no number fits both counts of homes"),),
    ),
    "a figure that another one of the text lies near": (
        "The raids cost $ 64 million in Tesk, and over $ 80 million in Orl.",
        "The raids cost $ 90 million in Tesk.",
        (),
    ),
    "a figure that another one fits from afar": (
        "The raids cost $ 64 million in Tesk, and over $ 70 million in Orl.",
        "The raids cost $ 90 million in Tesk.",
        (("64 million", "90 million", "no number fits both"),),
    ),
    "two that are both open upwards, far from each other": (
        "The raids cost over $ 900 million in Tesk.",
        "The raids cost $ 64 million in Tesk, and over $ 70 million in Orl.",
        (("over $ 900 million", "64 million", "no number fits both"),),
    ),
    "as near as a quarter": (
        "The raids cost $ 64 million in Tesk, and over $ 72 million in Orl.",
        "The raids cost $ 90 million in Tesk.",
        (),
    ),
    "the very number, of something else": (
        "The raids cost $ 64 million in Tesk, and $ 90 million in Orl.",
        "The raids cost $ 90 million in Tesk.",
        (("90 million", "90 million", NUMBER),),
    ),
    "two rates": (
        "12 raids a day.",
        "40 raids a day.",
        (("12 raids a day", "40 raids a day", "no number fits both counts of attacks"),),
    ),
    "a rate and a count": ("12 raids a day hit Tesk.", "40 raids hit Tesk.", ()),
    "ranks of two things": ("The third raid on Tesk.", "The fourth siege of Orl.", ()),
    "ranks of one thing": (
        "The third raid on Tesk.",
        "The fourth raid on Tesk.",
        (("third", "fourth", "no rank fits both"),),
    ),
    "ages of one man": (
        "The guard of the mill was 21 years old.",
        "The guard of the mill was 30 years old.",
        (("21 years old", "30 years old", "no age fits both"),),
    ),
    "a number without its noun": (
        "12 people died.",
        "40 died.",
        (("12 people died", "40 died", "no number fits both counts of deaths"),),
    ),
    "one of the two has a day": (
        "On 3 May 2031, 12 homes burned.",
        "40 homes burned.",
        (("12 homes burned", "40 homes burned", "no number fits both counts of homes"),),
    ),
    "both on one day": (
        "On 3 May 2031, 12 homes burned.",
        "On 3 May 2031, 40 homes burned.",
        (("12 homes burned", "40 homes burned", "no number fits both counts of homes"),),
    ),
    "each on a day of its own": (
        "On 3 May 2031, 12 homes burned.",
        "On 9 May 2031, 40 homes burned.",
        (),
    ),
    "one of two days is that of the other": (
        "On 3 May 2031, 12 homes burned.",
        "On 9 May 2031 or 3 May 2031, 40 homes burned.",
        (("12 homes burned", "40 homes burned", "no number fits both counts of homes"),),
    ),
    "a day in another sentence": (
        "12 homes burned. It was on 3 May 2031.",
        "On 9 May 2031, 40 homes burned.",
        (("12 homes burned", "40 homes burned", "no number fits both counts of homes"),),
    ),
    "a round word above": (
        "12 homes burned.",
        "Hundreds of homes burned.",
        (("12 homes burned", "Hundreds of homes burned", "no number fits both counts of homes"),),
    ),
    "a round word below": ("Dozens of homes burned.", "1,200 homes burned.", ()),
    "two things counted in both": (
        "12 homes and 3 mills burned.",
        "40 homes and 3 mills burned.",
        (
            ("12 homes", "40 homes", "no number fits both counts of homes"),
            ("3 mills burned", "3 mills burned", NUMBER),
        ),
    ),
    "between the two of the other": (
        "12 homes burned and 14 homes stood.",
        "13 homes burned.",
        (("12 homes burned", "13 homes burned", "no number fits both counts of homes"),),
    ),
    "others, and others that meet": (
        "Three other mills burned in Tesk.",
        "Three other mills burned in Tesk.",
        (("Three other mills burned", "Three other mills burned", NUMBER),),
    ),
    "two kinds of unit": (
        "12 homes burned, 30 % of the town.",
        "40 homes burned, 50 % of the town.",
        (
            ("12 homes burned", "40 homes burned", "no number fits both counts of homes"),
            ("30 %", "50 %", "no number fits both"),
        ),
    ),
    "a round word excuses, though a sharp one stands beside it": (
        "300 homes burned.",
        "40 homes burned. Dozens of homes burned.",
        (),
    ),
    "a trade, and people of that trade": (
        "12 miners came to the hall.",
        "40 people, miners all, came to the hall.",
        (
            ("12 miners", "40 people", "no number fits both counts of min"),
            ("12 miners", "40 people", "no number fits both counts of people"),
        ),
    ),
    "a trade, and civilians of that trade": (
        "12 miners came to the hall.",
        "40 civilians, miners all, came to the hall.",
        (),
    ),
    "two against two, of which some meet twice": (
        "The raid cost $ 12 million. Rain cost $ 14 million.",
        "The raid of Tesk cost $ 20 million. The raid cost $ 30 million.",
        (
            ("12 million", "20 million", "no number fits both"),
            ("12 million", "30 million", "no number fits both"),
            ("14 million", "20 million", "no number fits both"),
        ),
    ),
    "at the end of a range": (
        "10 to 12 homes burned.",
        "12 to 14 homes burned.",
        (("10 to 12 homes burned", "12 to 14 homes burned", NUMBER),),
    ),
    "past the end of a range": (
        "10 to 11 homes burned.",
        "12 to 14 homes burned.",
        (
            (
                "10 to 11 homes burned",
                "12 to 14 homes burned",
                "no number fits both counts of homes",
            ),
        ),
    ),
}

TIMES: dict[str, tuple[str, str, Found]] = {
    "two months": (
        "The mill burned in May 2031.",
        "The mill burned in June 2031.",
        (("May 2031", "June 2031", DAYS),),
    ),
    "the one that is told beside the same words": (
        "The mill burned in May 2031.",
        "The mill burned in June 2031, and the dam broke in July 2031.",
        (("May 2031", "June 2031", DAYS),),
    ),
    "two happenings, told the other way round": (
        "The mill burned in May 2031, and the dam broke in June 2031.",
        "The mill burned in June 2031, and the dam broke in May 2031.",
        (),
    ),
    "the second of two happenings": (
        "The mill burned in May 2031, and the dam broke in June 2031.",
        "The dam broke in August 2031.",
        (("June 2031", "August 2031", DAYS),),
    ),
    "two happenings, one at another time": (
        "The mill burned in May 2031, and the dam broke in June 2031.",
        "The mill burned in May 2031, and the dam broke in August 2031.",
        (("June 2031", "August 2031", DAYS), ("May 2031", "May 2031", DAY)),
    ),
    "a day that its year says again": (
        "The mill burned on 3 May 2031, in the year 2031.",
        "The mill burned in 2033.",
        (("3 May 2031", "2033", DAYS),),
    ),
    "a start and an end": (
        "The siege of the mill began in May 2031.",
        "The siege of the mill ended in May 2033.",
        (),
    ),
    "a start and an end told in other words": (
        "The siege of the mill started in May 2031.",
        "The siege of the mill ended in May 2033.",
        (),
    ),
    "joining and leaving": (
        "Orlow joined the guild of Tesk in May 2031.",
        "Orlow left the guild of Tesk in May 2033.",
        (),
    ),
    "leaving and leaving": (
        "Orlow left the guild of Tesk in May 2031.",
        "Orlow left the guild of Tesk in May 2033.",
        (("May 2031", "May 2033", DAYS),),
    ),
    "arrest and release": (
        "Orlow was arrested in May 2031.",
        "Orlow was released in May 2033.",
        (),
    ),
    "opening and closing": (
        "The bridge of Tesk opened in May 2031.",
        "The bridge of Tesk closed in May 2033.",
        (),
    ),
    "arriving and leaving": (
        "Orlow arrived in Tesk in May 2031.",
        "Orlow left Tesk in May 2033.",
        (),
    ),
    "announced and released": (
        "The plan for Tesk was announced in May 2031.",
        "The plan for Tesk was released in May 2033.",
        (),
    ),
    "no day that can be read": ("The mill burned some day.", "The mill burned in May 2031.", ()),
    "two days of no year": (
        "The mill burned on 3 May.",
        "The mill burned on 9 May.",
        (("3 May.", "9 May.", DAYS),),
    ),
    "a day of no year, and of one": (
        "The mill burned on 3 May.",
        "The mill burned on 3 May 2031.",
        (("3 May.", "3 May 2031", DAY),),
    ),
    "another day of no year, and of one": (
        "The mill burned on 9 May.",
        "The mill burned on 3 May 2031.",
        (("9 May.", "3 May 2031", DAYS),),
    ),
    "the days of counts": (
        "As of May 2031, the mill stood.",
        "As of May 2033, the mill stood.",
        (),
    ),
    "a time of what is negated": (
        "The mill did not burn in May 2031.",
        "The mill burned in May 2033.",
        (),
    ),
    "the times of one count": (
        "In May 2031, 12 homes burned.",
        "In May 2033, 12 homes burned.",
        (),
    ),
    "the times of two counts": (
        "In May 2031, 12 homes burned in the town of Tesk.",
        "In May 2033, 3 mills burned in the town of Tesk.",
        (("May 2031", "May 2033", DAYS),),
    ),
    "the times of what nobody counted": (
        "In May 2031 homes burned.",
        "In May 2033 homes burned.",
        (("May 2031", "May 2033", DAYS),),
    ),
    "two years in brackets": (
        "Raids hit Tesk (2031), Orl (2032).",
        "Raids hit Tesk (2033), Orl (2034).",
        (("2031", "2033", DAYS),),
    ),
    "three years in brackets": (
        "Raids hit Tesk (2031), Orl (2032), Dorn (2034).",
        "Raids hit Tesk (2033).",
        (),
    ),
    "three years in brackets and one without": (
        "Raids hit Tesk (2031), Orl (2032), Dorn (2034). Raids hit Velt in 2035.",
        "Raids hit Velt in 2036.",
        (("2035", "2036", DAYS),),
    ),
    "three years that no bracket holds": (
        "Raids hit Tesk in 2031, Orl in 2032, Dorn in 2034.",
        "Raids hit Tesk in 2033.",
        (("2031", "2033", DAYS),),
    ),
    "a year that another sentence could say again": (
        "The mill burned on 3 May 2031. The dam broke in 2031.",
        "The dam broke in 2033.",
        (("2031", "2033", DAYS),),
    ),
    "two against two, of which one meets twice": (
        "The mill of Tesk burned in May 2031. Rain fell in June 2031.",
        "The mill of Tesk burned in May 2033. The mill burned in July 2035.",
        (("May 2031", "May 2033", DAYS), ("May 2031", "July 2035", DAYS)),
    ),
    "one year in brackets": (
        "Raids hit Tesk (2031).",
        "Raids hit Tesk (2033).",
        (("2031", "2033", DAYS),),
    ),
    "a sentence of its own each": (
        "The mill burned in May 2031. The old mill of Tesk burned again in June 2031.",
        "The old mill of Tesk burned again in 2033.",
        (("June 2031", "2033", DAYS),),
    ),
    "one time fits, another does not": (
        "The mill burned in May 2031. The mill burned again in July 2031.",
        "The mill burned in July 2031.",
        (("July 2031", "July 2031", DAY),),
    ),
}

DENIALS: dict[str, tuple[str, str, Found]] = {
    "a clause negated": (
        "The guards did not shell the mill.",
        "The guards shelled the mill by night.",
        (("The guards did not shell the mill", "The guards shelled the mill by night", DENIED),),
    ),
    "a claim that says both": (
        "The guards did not shell the mill. The guards shelled the mill.",
        "The guards shelled the mill by night.",
        (),
    ),
    "a denial of most of it": (
        "The mayor denies the raid on the mill in Tesk.",
        "The raid on the mill in Tesk was long.",
        (
            (
                "The mayor denies the raid on the mill in Tesk",
                "The raid on the mill in Tesk was long",
                DENIED,
            ),
        ),
    ),
    "two denials": (
        "The mayor denies the raid on the mill in Tesk.",
        "The governor denies the raid on the mill in Tesk.",
        (),
    ),
    "some words of it": (
        "The mayor denies the raid on the mill in Tesk.",
        "Nobody knows; rain fell in Tesk and the river rose on the mill.",
        (),
    ),
    "a negation by its verb": (
        "The guards did not shell the mill.",
        "The guards refused to shell the mill.",
        (),
    ),
    "a denial, and a sentence that turns": (
        "The mayor denies the raid on the mill in Tesk.",
        "The raid on the mill in Tesk never was.",
        (),
    ),
    "half of the subject": (
        "The guards of Orl did not shell the mill.",
        "The guards of Tesk shelled the mill.",
        (
            (
                "The guards of Orl did not shell the mill",
                "The guards of Tesk shelled the mill",
                DENIED,
            ),
        ),
    ),
    "less than half of the subject": (
        "The red guards of Orl did not shell the mill.",
        "The guards of Tesk shelled the mill.",
        (),
    ),
    "the second sentence asserts it": (
        "The guards did not shell the mill.",
        "Rain fell. The guards shelled the mill.",
        (("The guards did not shell the mill", "The guards shelled the mill", DENIED),),
    ),
    "the second sentence denies it": (
        "Rain fell. The guards did not shell the mill.",
        "The guards shelled the mill.",
        (("The guards did not shell the mill", "The guards shelled the mill", DENIED),),
    ),
}

SLOTS = {"figure": FIGURES, "time": TIMES, "polarity": DENIALS}


@pytest.mark.parametrize(
    ("slot", "case"),
    [(slot, case) for slot, cases in SLOTS.items() for case in cases.values()],
    ids=[name for cases in SLOTS.values() for name in cases],
)
def test_what_each_slot_finds(slot: str, case: tuple[str, str, Found]) -> None:
    a, b, wants = case
    assert found(slot, a, b) == sorted(wants)
    assert found(slot, b, a) == sorted((theirs, ours, why) for ours, theirs, why in wants)


def found(slot: str, a: str, b: str) -> list[tuple[str, str, str]]:
    findings = [each for each in compare_claims(a, b).findings if each.slot == slot]
    assert all(each.agrees is (each.reason in AGREEING) for each in findings)
    return sorted((*each.phrases, each.reason) for each in findings)
