"""What the decision table must answer on the five articles, written before the code that answers.

The expectations come from the articles and the rules alone. Where a relation has a direction, `a`
is its subject: the part, the component, the conclusion, the one that vouches, doubts or denies.
A pair may carry several edges; `slot` says which edge is meant, "" the relation as a whole.
"""

from dataclasses import dataclass, field

__all__ = ["CHANGES", "PAIRS", "TOTALS", "Change", "Expected", "Totals"]


@dataclass(frozen=True, slots=True)
class Expected:
    """The relation that one pair must come out as.

    A set of kinds stands only where the rules leave a choice; `why` then says which.
    """

    a: str
    b: str
    kind: str | frozenset[str]
    slot: str
    why: str

    @property
    def kinds(self) -> frozenset[str]:
        """The acceptable kinds, also where there is only one."""
        return frozenset({self.kind}) if isinstance(self.kind, str) else self.kind


@dataclass(frozen=True, slots=True)
class Change:
    """What must happen to one pair when one thing is taken out of the coding."""

    name: str
    table: str
    record: str
    drop: tuple[str, ...]
    """Path of the field that is removed, such as ("about", "when")."""
    a: str
    b: str
    before: str
    after: frozenset[str]
    slot: str
    why: str


@dataclass(frozen=True, slots=True)
class Totals:
    """What must hold over all pairs of the example."""

    figure_contradictions: int = 0
    """Pairs that contradict in a figure."""
    accused_contradictions: frozenset[tuple[str, str]] = frozenset({("a001-03", "a001-11")})
    """All pairs that contradict in the accused; each is potential, none judged."""
    corroborations: frozenset[tuple[str, str]] = frozenset({("a001-24", "a001-25")})
    """All pairs that corroborate, wholly or in part: the meeting in Ankara."""
    withdrawal_repeats: tuple[str, str] = ("a000-03", "a001-14")
    """One ministry in two articles: an echo."""
    one_origin: frozenset[tuple[str, str]] = frozenset({("a003-01", "a003-03")})
    """HUR and the project that it runs."""
    sums: dict[str, tuple[str, ...]] = field(
        default_factory=lambda: {"a002-23": ("a002-25", "a002-29")}
    )
    """Six bodies are two and four, and are counted once."""
    never_conflicting_figures: tuple[str, ...] = ("a002-13", "a002-23", "a002-10", "a002-51")
    """At least 1,000 in Izyum, six found, more than 450 near Kiev, 458 in Bucha and Irpin."""
    near_contradictions: frozenset[tuple[str, str]] = frozenset(
        {
            ("a002-13", "a002-23"),
            ("a002-13", "a002-51"),
            ("a002-23", "a002-25"),
            ("a002-23", "a002-29"),
            ("a003-02", "a003-10"),
        }
    )
    """Pairs that must be among the differences that are no conflict, each with its reason."""
    intent_denials: frozenset[str] = frozenset({"a001-05", "a002-55"})
    """Blanket denials of the intent."""
    occurrence_denials: frozenset[str] = frozenset({"a001-06"})
    """Blanket denials of the occurrence."""
    reviewed: int = 0
    """Allegations with a status that a person set."""


TOTALS = Totals()


def _any(*kinds: str) -> frozenset[str]:
    return frozenset(kinds)


PAIRS: tuple[Expected, ...] = (
    # --- 000 and 001: the fall of Kherson
    Expected("a000-03", "a001-14", "repeats", "", "R12: one ministry in two articles"),
    Expected("a001-14", "a001-16", "repeats", "", "R12: a general of the same ministry"),
    Expected("a001-14", "a001-15", "consistent", "", "R13: nobody is credited with the other"),
    Expected("a000-01", "a001-08", "consistent", "", "R13; Friday meets a vague weekend by a day"),
    Expected("a001-24", "a001-25", "corroborates", "act", "R15: both chains are on record"),
    Expected("a001-23", "a001-24", "consistent", "", "R13: the article credits nobody"),
    Expected("a001-14", "a001-24", "none", "", "R7: a withdrawal and a meeting"),
    Expected("a001-17", "a001-19", "none", "", "R7: those who left and those who stayed"),
    Expected("a001-25", "a001-26", "none", "", "R7: one spokesperson, a meeting and detentions"),
    # --- 001: each side accuses the other
    Expected("a001-03", "a001-11", "contradicts", "accused", "R5, potential: whose dead are they"),
    Expected("a001-02", "a001-10", "counter_accuses", "", "R6: war crimes and a purge"),
    Expected("a001-03", "a001-10", "counter_accuses", "", "R6: no one-off act, so not R5"),
    Expected("a001-01", "a001-07", "counter_accuses", "", "R6: both may be true"),
    Expected("a001-01", "a001-02", "repeats", "", "R12: a government and its head of state"),
    Expected("a001-02", "a001-04", "repeats", "", "R12: he relays the investigators himself"),
    Expected("a001-07", "a001-10", "repeats", "", "R12: one control group; a plural adds nothing"),
    Expected("a001-04", "a002-13", "none", "", "R7: cases on file and people killed"),
    # --- 001 and 002: doubts and denials
    Expected("a001-13", "a001-03", "not_verified_by", "", "R1: of its own document"),
    Expected("a001-13", "a001-10", "not_verified_by", "", "R1: the same for the other side"),
    Expected("a001-13", "a002-13", "none", "", "R1: says nothing of another document"),
    Expected("a001-05", "a001-03", "none", "", "R4c: blanket denial of intent, a flag"),
    Expected("a001-06", "a001-02", "none", "", "R4c: blanket denial of occurrence, a flag"),
    Expected("a001-05", "a001-10", "none", "", "R4b: the other does not accuse the denier's side"),
    Expected("a002-55", "a002-12", "none", "", "R4c: blanket denial of intent, a flag"),
    Expected("a002-55", "a002-13", "none", "", "R4: intent is denied, deaths are not"),
    Expected("a001-05", "a002-55", "repeats", "", "R4a: one state, target, aspect and scope"),
    Expected("a001-05", "a001-06", "none", "", "R4a needs one aspect: intent is not occurrence"),
    # --- 000: Kharkiv region, nobody identified
    Expected("a000-18", "a000-19", "compatible", "figure", "R8: many, and almost 10,000"),
    Expected("a000-24", "a000-08", "part_of", "", "beatings inside a campaign of repression"),
    Expected("a000-20", "a000-21", "consistent", "", "R13: no credit, and unnamed civilians"),
    Expected("a000-08", "a001-10", "same_pattern", "", "R9: Kharkiv region and Kherson"),
    Expected("a000-11", "a001-10", "same_pattern", "", "R9: purges in two places"),
    Expected("a000-13", "a001-10", "none", "", "R7: a prosecution is no purge"),
    Expected("a000-17", "a000-22", "none", "", "R7: detention and hostility"),
    Expected(
        "a000-15",
        "a002-36",
        _any("none", "undetermined"),
        "",
        "R7 if the missing dates leave two events, R10 if they leave it open; never a conflict: "
        "each side is said to have encouraged informers",
    ),
    Expected(
        "a000-20",
        "a002-05",
        _any("none", "undetermined"),
        "",
        "R7 or R10 as above: each side is said to have looted",
    ),
    # --- 002: one count, many voices
    Expected("a002-13", "a002-15", "repeats", "", "R12: council and adviser answer to one state"),
    Expected("a002-16", "a002-13", "repeats", "", "R12: an echo that is coded as resting on it"),
    Expected("a002-13", "a002-17", "repeats", "", "R12: council and mayor of one town"),
    Expected("a002-02", "a002-13", "repeats", "", "R12: the article's summary of the same people"),
    Expected("a002-02", "a002-17", "repeats", "", "R12: the article's summary of the same people"),
    Expected("a002-11", "a002-10", "inference_from", "", "R3: the author concludes from it"),
    Expected("a002-11", "a002-02", "inference_from", "", "R3: the author concludes from it"),
    # --- 002: figures
    Expected("a002-13", "a002-23", "compatible", "figure", "R8: found is tested before scope"),
    Expected("a002-25", "a002-23", "components_of", "figure", "two of the six, curated"),
    Expected("a002-29", "a002-23", "components_of", "figure", "four of the six, curated"),
    Expected("a002-10", "a002-51", "compatible", "figure", "R8: towns inside the region; overlap"),
    Expected("a002-10", "a002-48", "compatible", "figure", "R8: towns inside the region; overlap"),
    Expected("a002-48", "a002-51", "compatible", "figure", "R8: civilians and people; overlap"),
    Expected("a002-23", "a002-31", "same_pattern", "", "R9: Kharkiv region and Bohorodychne"),
    Expected("a002-25", "a002-27", "same_pattern", "", "R9: killings in two villages"),
    Expected("a002-13", "a002-51", "same_pattern", "", "R9: Izyum, and Bucha with Irpin"),
    Expected("a002-23", "a002-51", "same_pattern", "", "R9: Kharkiv region, Bucha with Irpin"),
    Expected("a001-03", "a002-23", "same_pattern", "", "R9: Kherson and Kharkiv region"),
    # --- 002: torture chambers
    Expected("a002-35", "a002-43", "same_pattern", "", "R9: Kupyansk and Balakliya"),
    Expected("a002-44", "a002-35", "inference_from", "", "R3: the article's 'match' is its own"),
    Expected("a002-44", "a002-43", "inference_from", "", "R3: the article's 'match' is its own"),
    Expected("a002-33", "a002-43", "undetermined", "", "R10: the caption gives no place, no date"),
    Expected("a002-34", "a002-46", "undetermined", "", "R10: the caption gives no place, no date"),
    Expected("a002-49", "a002-50", "inference_from", "", "R3: the author compares"),
    # --- 003
    Expected("a003-01", "a003-03", "repeats", "", "R12: HUR runs the project"),
    Expected("a003-02", "a003-10", "compatible", "figure", "R8: one unit and two regions"),
    Expected("a003-09", "a003-02", "inference_from", "", "R3: a legal characterisation"),
    Expected("a003-11", "a003-10", "inference_from", "", "R3: a legal characterisation"),
    Expected("a003-10", "a003-14", "undetermined", "", "R10: the other has no place and no date"),
    # --- 004
    Expected(
        "a004-01",
        "a004-03",
        _any("repeats", "undetermined"),
        "",
        "R12: The Guardian relays its own sources; R10 as long as one of the two has no date",
    ),
    Expected("a004-15", "a004-13", "authenticates", "", "R2: the video, not what she says in it"),
    Expected("a004-15", "a004-07", "authenticates", "", "R2: the video, not what she says in it"),
    Expected("a004-15", "a004-12", "authenticates", "", "R2: no more what the officials say"),
    Expected("a004-15", "a004-03", "none", "", "R2: does not rest on the video"),
    Expected(
        "a004-04",
        "a004-18",
        _any("contradicts", "undetermined"),
        "responsible",
        "R11, weak, where the event is confirmed; without dates R10 may come first",
    ),
    Expected(
        "a004-05",
        "a004-22",
        _any("consistent", "part_of", "undetermined"),
        "",
        "R13: relays in one story, sources unnamed; part_of if Luhansk counts as inside Donbas; "
        "R10 since neither has a date",
    ),
    Expected(
        "a004-03",
        "a004-24",
        _any("consistent", "undetermined"),
        "",
        "R13 if June and June 23 meet without a year, else R10; never a conflict of time",
    ),
    Expected("a004-13", "a004-26", "none", "", "R7: losses and conscription; shares, not counts"),
    # --- across the years
    Expected("a003-10", "a004-01", "same_pattern", "", "R9: Kherson and Zaporizhzhia, and Donbas"),
)


CHANGES: tuple[Change, ...] = (
    Change(
        "no record of who runs the project",
        "actors",
        "i-want-to-live",
        ("affiliations",),
        "a003-01",
        "a003-03",
        before="repeats",
        after=_any("consistent"),
        slot="",
        why="without the affiliation nothing ties the two, and nothing shows them independent",
    ),
    Change(
        "no record of whose office it is",
        "actors",
        "white-house",
        ("affiliations",),
        "a001-24",
        "a001-25",
        before="corroborates",
        after=_any("consistent"),
        slot="act",
        why="independence is earned: a top actor that is not on record gives unknown",
    ),
    Change(
        "no relay between the article and the investigators",
        "allegations",
        "a001-04",
        ("via",),
        "a001-02",
        "a001-04",
        before="repeats",
        after=_any("consistent"),
        slot="",
        why="unnamed investigators, for nobody in particular, are an unidentified origin",
    ),
    Change(
        "no date for one account of the meeting",
        "allegations",
        "a001-25",
        ("about", "when"),
        "a001-24",
        "a001-25",
        before="corroborates",
        after=_any("undetermined", "consistent"),
        slot="",
        why="R10, or R13 if place and act still make it one event: windows must overlap to count",
    ),
    Change(
        "no date for the dead of the other account",
        "allegations",
        "a001-11",
        ("about", "when"),
        "a001-03",
        "a001-11",
        before="contradicts",
        after=_any("undetermined"),
        slot="",
        why="R10: neither one harm nor two accusations close in time can be shown",
    ),
)
