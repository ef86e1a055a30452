"""The decision table: every rule, in the order in which it is asked.

Looking for one? Denials are in `denial.py`, figures in `figures.py` (their questions in
`verify/relate/quantities.py`), who is blamed in `blame.py`, repeats in `repetition.py`,
corroboration in `corroboration.py`.
"""

from verify.relate.registry import Phase, Rule
from verify.relate.rules.authenticated import authenticated
from verify.relate.rules.blame import blame
from verify.relate.rules.consistency import consistency
from verify.relate.rules.correction import correction
from verify.relate.rules.corroboration import corroboration
from verify.relate.rules.counter_accusation import counter_accusation
from verify.relate.rules.denial import denial
from verify.relate.rules.figures import figures
from verify.relate.rules.incompatible import incompatible
from verify.relate.rules.inference import inference
from verify.relate.rules.not_verified import not_verified
from verify.relate.rules.part_of import part_of
from verify.relate.rules.partial_corroboration import partial_corroboration
from verify.relate.rules.repetition import repetition
from verify.relate.rules.responsibility import responsibility
from verify.relate.rules.same_pattern import same_pattern
from verify.relate.rules.undetermined import undetermined

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    # Stances: the first that applies decides.
    correction,  # R117: what was taken back is so, in whatever stance
    not_verified,  # R101
    authenticated,  # R102
    inference,  # R103
    denial,  # R104
    # One harm, two sides: adds a relation; ends the matter where events differ.
    blame,  # R105
    # Events: the first that applies decides.
    part_of,  # R116
    counter_accusation,  # R106
    incompatible,  # R107
    same_pattern,  # R109
    undetermined,  # R110
    # Slots: each on its own.
    figures,  # R108
    responsibility,  # R111
    # Independence: the first that applies decides.
    repetition,  # R112
    consistency,  # R113
    partial_corroboration,  # R114
    corroboration,  # R115
)
"""Every rule, in the order in which it is asked; `Phase` says how a phase is decided."""

assert [rule.phase for rule in RULES] == sorted(
    (rule.phase for rule in RULES), key=list(Phase).index
), "rules stand in the order of their phases"
