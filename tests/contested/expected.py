"""What a careful reader would answer on ten invented contested events.

The expectations come from the records and the decision table alone, and were written before any
run; what was changed since, as a mistake of the reader, is in the history of this file. Where a
relation has a direction, `a` is its subject: the part, the component, the one that vouches,
doubts or denies. A pair may stand in several lines, one for each edge that is meant; `slot` ""
means any.
"""

from dataclasses import dataclass

__all__ = ["CONTESTED", "Contested", "Pair", "Weight"]


@dataclass(frozen=True, slots=True)
class Pair:
    """The relation that one pair must come out as."""

    a: str
    b: str
    kind: str
    """One kind, or several divided by "|" where the rules leave a choice."""
    slot: str
    why: str
    potential: bool | None = None
    """Whether it must be potential; None where it does not matter."""

    @property
    def kinds(self) -> frozenset[str]:
        """The acceptable kinds."""
        return frozenset(self.kind.split("|"))


@dataclass(frozen=True, slots=True)
class Weight:
    """On how much one allegation must be seen to rest."""

    id: str
    answer: str
    """single, not_single or cannot_tell, as `single_source` answers."""
    levels: str = ""
    """Evidence levels divided by "|"; any where empty."""
    flags: str = ""
    """Flags that must be raised, divided by a space; others may be."""


@dataclass(frozen=True, slots=True)
class Contested:
    """One data set with everything that is expected of it."""

    name: str
    events: tuple[str, ...]
    """Ids of what concerns one happening, divided by spaces; one line an event."""
    open: str
    """Ids that a careful reader would not place: no pair with them is counted."""
    pairs: tuple[Pair, ...]
    weights: tuple[Weight, ...]
    either: tuple[tuple[str, str], ...] = ()
    """Pairs of events that may be one or two: no pair across them is counted."""


SUPPORT = "corroborates|partially_corroborates"
ELSEWHERE = "same_pattern|none"

HOSPITAL = Contested(
    "hospital",
    events=("h01 h02 h03 h04 h05 h06 h07 h08 h09 h10", "h11", "h12", "h13"),
    open="",
    pairs=(
        Pair("h01", "h02", "repeats", "", "R12: a ministry and its spokesperson"),
        Pair("h01", "h02", "updates|compatible", "figure", "R8: at least 500, then 471, one voice"),
        Pair("h01", "h03", "contradicts", "accused", "R5: one blast, opposite sides blamed", True),
        Pair("h01", "h03", SUPPORT, "place", "R15: both sides say that it was hit; chains cited"),
        Pair("h02", "h03", "contradicts", "accused", "R5: town and hospital, one blast", True),
        Pair("h04", "h01", "denies", "", "R4d: responsibility, this event"),
        Pair("h04", "h02", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("h05", "h03", "denies", "", "R4d: responsibility, this event"),
        Pair("h04", "h03", "none", "", "R4b: h03 does not accuse the denier's side"),
        Pair("h06", "h02", "not_verified_by", "", "R1: same document"),
        Pair("h06", "h10", "not_verified_by", "", "R1: same document"),
        Pair("h06", "h01", "none", "", "R1: another document"),
        Pair("h07", "h08", "repeats", "", "R12: one state's officials, in a reprint"),
        Pair("h07", "h02", "contradicts", "figure", "R8: 471 against 100 to 300, counted later"),
        Pair("h09", "h03", SUPPORT, "accused", "R15: an independent body blames the same side"),
        Pair("h09", "h01", "contradicts", "accused", "R5: opposite sides blamed", True),
        Pair("h10", "h01", "consistent", "", "R13: nobody recorded to whom the doctor answers"),
        Pair("h11", "h01", ELSEWHERE, "", "R9: the same hospital three days earlier"),
        Pair("h12", "h02", "same_pattern", "", "R9: the same day, another town"),
        Pair("h01", "h13", "part_of", "", "one of the attacks on hospitals in the Strip"),
    ),
    weights=(
        Weight("h01", "not_single", "corroborated|cross_party", "contradicted specific_denial"),
        Weight("h02", "not_single", flags="contradicted publisher_could_not_verify"),
        Weight("h03", "not_single", "corroborated|cross_party", "contradicted specific_denial"),
        Weight("h11", "single", "single_origin"),
        Weight("h12", "single", "single_origin", "publisher_could_not_verify"),
        Weight("h13", "single", "single_origin", "integrative_total"),
    ),
)

VILLAGE = Contested(
    "village",
    events=("v01 v02 v03 v04 v05 v07 v09 v10", "v08", "v11"),
    open="v06 v12",
    pairs=(
        Pair("v02", "v03", SUPPORT, "accused", "R15: one harm; monitors and council on record"),
        Pair("v04", "v03", "denies", "", "R4d: occurrence, this event"),
        Pair("v04", "v02", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("v05", "v03", "contradicts", "accused", "R5: same victims, curated", False),
        Pair("v05", "v02", "contradicts", "accused", "R5: same victims, curated", False),
        Pair("v05", "v10", "contradicts", "accused", "R5: one man, eight years apart", False),
        Pair("v04", "v05", "denies|none", "", "R4d or R4b: his own account of the killing"),
        Pair("v01", "v03", "compatible", "figure", "R8: fighters and civilians"),
        Pair("v06", "v05", "not_verified_by", "", "R1: same document"),
        Pair("v06", "v03", "none", "", "R1: another document"),
        Pair("v07", "v03", "consistent", "", "R13: an unnamed survivor"),
        Pair("v09", "v03", "consistent", "", "R13: nobody recorded to whom the institute answers"),
        Pair("v09", "v03", "compatible", "figure", "R8: bodies examined and bodies found"),
        Pair("v10", "v03", "consistent", "", "R13: out of office since 2004; spoke in 2011"),
        Pair("v08", "v02", ELSEWHERE, "", "R9: another village, three days earlier"),
        Pair("v11", "v02", "none", "", "R7: expulsion in the valley, killing in a village"),
        Pair("v12", "v03", "none", "", "R4c: blanket denial of intent, a flag"),
        Pair("v04", "v12", "none", "", "R4a: aspects differ"),
    ),
    weights=(
        Weight("v02", "not_single", "corroborated|cross_party", "contradicted specific_denial"),
        Weight("v03", "not_single", "corroborated|cross_party", "contradicted blanket_denial"),
        Weight("v03", "not_single", flags="specific_denial counter_account"),
        Weight("v05", "not_single", flags="contradicted publisher_could_not_verify"),
        Weight("v08", "single", "single_origin", "blanket_denial"),
        Weight("v11", "single", "single_origin", "publisher_could_not_verify"),
    ),
)

MARKET = Contested(
    "market",
    events=("m01 m02 m03 m04 m05 m06 m07 m08 m12", "m09", "m10"),
    open="m11",
    pairs=(
        Pair("m01", "m02", "repeats", "", "R12: one office under two names; Aleppo is Halab"),
        Pair("m01", "m02", "updates|compatible", "figure", "R8: 23, then dozens, one voice"),
        Pair("m01", "m04", "contradicts", "accused", "R5: one market, opposite sides", True),
        Pair("m02", "m04", "contradicts", "accused", "R5: the city contains the market", True),
        Pair("m01", "m04", SUPPORT, "place", "R15: both sides say that shells fell"),
        Pair("m05", "m02", "denies", "", "R4d: responsibility, this event"),
        Pair("m05", "m01", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("m03", "m01", "consistent", "", "R13: the rescuers' affiliation is not recorded"),
        Pair("m03", "m01", "compatible", "figure", "R8: 34 bodies a day after 23 dead"),
        Pair("m06", "m01", SUPPORT, "place", "R15: chains on record"),
        Pair("m06", "m01", "compatible", "figure", "R8: a later, higher count"),
        Pair("m08", "m06", "compatible", "figure", "R8: fighters and civilians"),
        Pair("m04", "m08", "repeats", "", "R12: one command"),
        Pair("m07", "m02", "consistent", "", "R13: nobody is named"),
        Pair("m12", "m03", "consistent", "", "R13: an unnamed surgeon"),
        Pair("m09", "m01", ELSEWHERE, "", "R9: another market, the day after"),
        Pair("m10", "m02", "none", "", "R7: another day, the other side accused"),
        Pair("m11", "m01", "undetermined", "", "R10: neither place nor day"),
    ),
    weights=(
        Weight("m01", "not_single", "corroborated|cross_party", "contradicted specific_denial"),
        Weight("m01", "not_single", flags="counter_account"),
        Weight("m04", "not_single", "corroborated|cross_party", "contradicted"),
        Weight("m06", "not_single", "corroborated|cross_party"),
        Weight("m09", "single", "single_origin"),
        Weight("m10", "single", "single_origin"),
    ),
)

AIRLINER = Contested(
    "airliner",
    events=("f01 f02 f03 f04 f05 f06 f07 f08 f11", "f10"),
    open="f09",
    pairs=(
        Pair("f01", "f02", SUPPORT, "", "R15: a ministry's adviser and the airline"),
        Pair("f01", "f02", "compatible", "figure", "R8: 298 a day after 295, another voice"),
        Pair("f01", "f03", "contradicts", "accused", "R5: one airliner, opposite sides", True),
        Pair("f01", "f04", "contradicts", "accused", "R5: one airliner, opposite sides", True),
        Pair("f07", "f03", "contradicts", "accused", "R5: one airliner, opposite sides", True),
        Pair("f07", "f04", "contradicts", "accused", "R5: one airliner, opposite sides", True),
        Pair("f04", "f05", "repeats", "", "R12: one ministry, in a reprint"),
        Pair("f03", "f04", "repeats|consistent", "", "R12 or R13: allies of one declared side"),
        Pair("f06", "f04", "denies", "", "R4d: responsibility, this event"),
        Pair("f06", "f05", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("f08", "f07", "denies", "", "R4d: responsibility, this event"),
        Pair("f07", "f01", SUPPORT, "", "R15: investigators; both blame one side"),
        Pair("f11", "f02", "consistent", "", "R13: an unnamed worker"),
        Pair("f10", "f01", ELSEWHERE, "", "R9: another aircraft, three days earlier"),
        Pair("f09", "f10", ELSEWHERE, "", "R9: another town, three days later"),
    ),
    weights=(
        Weight("f01", "not_single", "corroborated|cross_party", "contradicted counter_account"),
        Weight("f02", "not_single", "corroborated|cross_party"),
        Weight("f04", "not_single", flags="contradicted specific_denial"),
        Weight("f07", "not_single", flags="contradicted specific_denial"),
        Weight("f10", "single", "single_origin"),
    ),
)

PRISON = Contested(
    "prison",
    events=("p01 p02 p03 p04 p05 p06 p07 p08", "p09", "p10", "p11", "p12"),
    open="",
    pairs=(
        Pair("p01", "p02", "repeats", "", "R12: a militia and the authority above it"),
        Pair("p01", "p02", "updates|compatible", "figure", "R8: 40, a day later 53"),
        Pair("p01", "p03", "contradicts", "accused", "R5: one colony, opposite sides", True),
        Pair("p02", "p03", "contradicts", "accused", "R5: 'yesterday' is 29 July", True),
        Pair("p07", "p01", "contradicts", "accused", "R5: one colony, opposite sides", True),
        Pair("p04", "p01", "denies", "", "R4d: responsibility, this event"),
        Pair("p04", "p02", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("p05", "p07", "repeats", "", "R12: one service, in a reprint"),
        Pair("p03", "p05", "repeats", "", "R12: two organs of one state"),
        Pair("p06", "p05", "not_verified_by", "", "R1: same document"),
        Pair("p06", "p03", "none", "", "R1: another document"),
        Pair("p08", "p01", SUPPORT, "place", "R15: an independent body; chains on record"),
        Pair("p08", "p01", "compatible", "figure", "R8: a later count, at least 50"),
        Pair("p08", "p05", SUPPORT, "act", "R15: both say an explosion"),
        Pair("p09", "p08", "none", "", "R7: refusal of access and an explosion"),
        Pair("p10", "p01", f"{ELSEWHERE}|compatible", "", "R9: the town, two days earlier"),
        Pair("p11", "p05", ELSEWHERE, "", "R9: a prison in the next town, a day earlier"),
        Pair("p12", "p08", "none", "", "R7: torture and an explosion"),
    ),
    weights=(
        Weight("p01", "not_single", "corroborated|cross_party", "contradicted specific_denial"),
        Weight("p05", "not_single", flags="contradicted publisher_could_not_verify"),
        Weight("p08", "not_single", "corroborated|cross_party"),
        Weight("p09", "single", "single_origin"),
        Weight("p10", "single", "single_origin"),
        Weight("p11", "single", "single_origin"),
        Weight("p12", "single", "single_origin"),
    ),
)

DAM = Contested(
    "dam",
    events=("d01 d02 d03 d04 d05 d06 d07 d13", "d11", "d12"),
    open="d08 d09 d10",
    pairs=(
        Pair("d01", "d02", "repeats", "", "R12: a state's company and its army"),
        Pair("d01", "d04", "contradicts", "accused", "R5: one dam, opposite sides", True),
        Pair("d01", "d05", "contradicts", "accused", "R5: one dam, opposite sides", True),
        Pair("d02", "d04", "contradicts", "accused", "R5: the town contains the dam", True),
        Pair("d02", "d05", "contradicts", "accused", "R5: the town contains the dam", True),
        Pair("d03", "d01", "denies", "", "R4d: occurrence; scope event meets the event"),
        Pair("d03", "d02", "denies", "", "R4d: occurrence; scope event meets the event"),
        Pair("d06", "d02", "denies", "", "R4d: responsibility, this event"),
        Pair("d06", "d01", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("d06", "d05", "none", "", "R4b: d05 does not accuse the denier's side"),
        Pair("d04", "d05", "repeats", "", "R12: both answer to one state"),
        Pair("d07", "d01", SUPPORT, "place", "R15: seismologists and a state company"),
        Pair("d13", "d01", "consistent|none", "", "R13: an unnamed engineer tells of the same dam"),
        Pair("d08", "d09", "compatible|none", "", "R8: documented 17 within alleged 41"),
        Pair("d11", "d01", ELSEWHERE, "", "R9: the same dam, seven months earlier"),
        Pair("d12", "d02", ELSEWHERE, "", "R9: another dam, eight days later"),
    ),
    weights=(
        Weight("d01", "not_single", "corroborated|cross_party", "contradicted specific_denial"),
        Weight("d01", "not_single", flags="counter_account"),
        Weight("d04", "not_single", flags="contradicted"),
        Weight("d11", "single", "single_origin"),
        Weight("d12", "single", "single_origin"),
    ),
)

PROTEST = Contested(
    "protest",
    events=("s01 s02 s03 s04 s05 s06 s07 s08", "s09", "s10", "s11 s12"),
    open="s13",
    pairs=(
        Pair("s02", "s03", "repeats", "", "R12: organisers and their spokesperson"),
        Pair("s01", "s02", "contradicts", "figure", "R8: 3 against more than 200, one day"),
        Pair("s08", "s01", "compatible|contradicts", "", "R8: a later count; R5 if one act"),
        Pair("s04", "s03", "denies", "", "R4d: responsibility, this event"),
        Pair("s04", "s02", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("s05", "s01", "repeats", "", "R12: a minister and his ministry"),
        Pair("s05", "s01", "updates|compatible", "figure", "R8: 3, two days later 43"),
        Pair("s08", "s05", "contradicts", "figure", "R8: 43 is said to be final; at least 178"),
        Pair("s06", "s05", "contradicts", "figure", "R8: 87 found against a final 43"),
        Pair("s06", "s02", "consistent", "", "R13: an unnamed doctor"),
        Pair("s06", "s02", "compatible", "figure", "R8: found so far, and claimed in all"),
        Pair("s07", "s06", "not_verified_by", "", "R1: same document"),
        Pair("s08", "s02", SUPPORT, "accused", "R15: an observatory; chains on record"),
        Pair("s09", "s02", ELSEWHERE, "", "R9: the same square, a week earlier"),
        Pair("s10", "s03", "same_pattern", "", "R9: the same day, another city"),
        Pair("s11", "s12", "contradicts", "figure", "R8: about 50,000 against at most 4,000"),
        Pair("s11", "s12", SUPPORT, "act", "R15: both sides say that people gathered"),
        Pair("s13", "s02", "none", "", "R4c: blanket denial, a flag"),
    ),
    weights=(
        Weight("s02", "not_single", "corroborated|cross_party", "contradicted specific_denial"),
        Weight("s02", "not_single", flags="blanket_denial"),
        Weight("s06", "not_single", flags="contradicted publisher_could_not_verify"),
        Weight("s09", "single", "single_origin", "blanket_denial"),
        Weight("s10", "single", "single_origin"),
        Weight("s11", "not_single", "cross_party"),
    ),
)

GAS = Contested(
    "gas",
    events=("g01 g02 g03 g04 g07 g08", "g09", "g10"),
    open="g05 g06 g11 g12",
    pairs=(
        Pair("g01", "g02", "consistent", "", "R13: money alone is no control, nor a record"),
        Pair("g03", "g01", "denies", "", "R4d: occurrence, this event"),
        Pair("g03", "g02", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("g03", "g07", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("g04", "g01", "contradicts", "accused", "R5: gassed by one side, staged by the other"),
        Pair("g05", "g01", "authenticates", "", "R2: the video, not all that is said of it"),
        Pair("g05", "g07", "none", "", "R2: does not rest on the video"),
        Pair("g06", "g04", "not_verified_by", "", "R1: same document"),
        Pair("g06", "g01", "none", "", "R1: another document"),
        Pair("g07", "g02", SUPPORT, "place", "R15: inspectors and medics on record"),
        Pair("g07", "g01", "consistent", "", "R13: the volunteers' affiliation is not recorded"),
        Pair("g07", "g08", SUPPORT, "accused", "R15: inspectors and the council on record"),
        Pair("g07", "g08", "compatible", "figure", "R8: documented 43 within alleged 150"),
        Pair("g09", "g01", ELSEWHERE, "", "R9: the day before, and without gas"),
        Pair("g10", "g01", "none", "", "R7: another town, the other side accused"),
        Pair("g10", "g08", "counter_accuses", "", "R6: the plain contains the town; a day apart"),
        Pair("g11", "g01", "none", "", "R4c: blanket denial, a flag"),
        Pair("g03", "g11", "none", "", "R4a: scopes differ"),
        Pair("g12", "g01", "undetermined", "", "R10: neither place nor day"),
    ),
    weights=(
        Weight("g01", "not_single", "corroborated", "specific_denial blanket_denial"),
        Weight("g01", "not_single", flags="counter_account"),
        Weight("g02", "not_single", "corroborated|cross_party"),
        Weight("g07", "not_single", "corroborated", "specific_denial blanket_denial"),
        Weight("g09", "single", "single_origin"),
        Weight("g10", "single", "single_origin"),
    ),
)

BORDER = Contested(
    "border",
    events=("b01 b02 b08", "b03 b04 b05", "b06 b07 b09", "b10", "b11", "b12"),
    open="",
    either=(("b01 b02 b08", "b03 b04 b05"),),
    pairs=(
        Pair("b01", "b02", "contradicts|counter_accuses", "", "R5 or R6: each says who began"),
        Pair("b03", "b04", "updates", "figure", "R8: one prime minister, 49, then 105"),
        Pair("b04", "b05", SUPPORT, "", "R15: both sides tell of the battle"),
        Pair("b04", "b05", "compatible", "figure", "R8: soldiers of either side"),
        Pair("b06", "b07", "denies", "", "R4d: occurrence, this event"),
        Pair("b06", "b09", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("b09", "b07", SUPPORT, "place", "R15: monitors and a ministry on record"),
        Pair("b08", "b03", "not_verified_by", "", "R1: same document"),
        Pair("b08", "b02", "none", "", "R1: another document"),
        Pair("b10", "b02", ELSEWHERE, "", "R9: the same pass, a day and a half earlier"),
        Pair("b11", "b01", "none|undetermined", "", "R7 or R10: an execution without a place"),
        Pair("b12", "b07", "same_pattern", "", "R9: the same day, another town"),
        Pair("b07", "b01", ELSEWHERE, "", "R9: a town and a pass"),
        Pair("b02", "b07", "none", "", "R7: places apart, other sides accused"),
    ),
    weights=(
        Weight("b03", "not_single", "corroborated|cross_party", "publisher_could_not_verify"),
        Weight("b05", "not_single", "corroborated|cross_party"),
        Weight("b07", "not_single", "corroborated", "specific_denial publisher_could_not_verify"),
        Weight("b10", "single", "single_origin"),
        Weight("b11", "single", "single_origin"),
        Weight("b12", "single", "single_origin"),
    ),
)

CONVOY = Contested(
    "convoy",
    events=("c01 c02 c03 c04 c05 c06 c07 c08", "c09", "c10", "c11"),
    open="c12",
    pairs=(
        Pair("c01", "c02", "repeats", "", "R12: a ministry and its spokesperson"),
        Pair("c01", "c02", "updates|compatible", "figure", "R8: 104, days later 118"),
        Pair("c01", "c03", f"contradicts|{SUPPORT}", "", "R5 or R15: the dead are not in dispute"),
        Pair("c03", "c04", "repeats", "", "R12: one spokesperson, in a reprint"),
        Pair("c05", "c01", "denies", "", "R4d: responsibility, this event"),
        Pair("c05", "c08", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("c05", "c02", "denies", "", "R4d: meets the event, whoever speaks"),
        Pair("c06", "c01", SUPPORT, "accused", "R15: the army concedes that its men shot"),
        Pair("c07", "c01", SUPPORT, "act", "R15: an independent office; chains on record"),
        Pair("c08", "c01", "consistent", "", "R13: an unnamed father"),
        Pair("c09", "c01", "same_pattern", "", "R9: another roundabout, two days earlier"),
        Pair("c10", "c01", "same_pattern", "", "R9: the same roundabout, four days later"),
        Pair("c10", "c02", ELSEWHERE, "", "R9: one document, two days"),
        Pair("c11", "c01", "none", "", "R7: withholding food and a shooting"),
        Pair("c12", "c01", "repeats|undetermined", "", "R12 by its words, R10 for want of a place"),
    ),
    weights=(
        Weight("c01", "not_single", "cross_party", "specific_denial counter_account"),
        Weight("c06", "not_single", "cross_party"),
        Weight("c08", "not_single", flags="specific_denial"),
        Weight("c09", "single", "single_origin"),
        Weight("c10", "single", "single_origin"),
        Weight("c11", "single", "single_origin"),
    ),
)

CONTESTED = (
    HOSPITAL,
    VILLAGE,
    MARKET,
    AIRLINER,
    PRISON,
    DAM,
    PROTEST,
    GAS,
    BORDER,
    CONVOY,
)
