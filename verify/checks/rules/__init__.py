"""Every rule, in order of its code; `verify rule --all` prints their pages.

A rule is one file of this folder, named as the rule. To add one, write the file, add its code to
`verify/codes/findings.py` and its name to the list below.
"""

from verify.checks.rule import Rule
from verify.checks.rules.active_content import active_content
from verify.checks.rules.ambiguous_date import ambiguous_date
from verify.checks.rules.assertion_failed import assertion_failed
from verify.checks.rules.bad_config import bad_config
from verify.checks.rules.bad_date import bad_date
from verify.checks.rules.bad_id import bad_id
from verify.checks.rules.bad_place import bad_place
from verify.checks.rules.bad_quantity import bad_quantity
from verify.checks.rules.bad_suppression import bad_suppression
from verify.checks.rules.circular_attribution import circular_attribution
from verify.checks.rules.confusable_identity import confusable_identity
from verify.checks.rules.control_character import control_character
from verify.checks.rules.dangling_link import dangling_link
from verify.checks.rules.denial_as_corroboration import denial_as_corroboration
from verify.checks.rules.duplicate_key import duplicate_key
from verify.checks.rules.empty_dataset import empty_dataset
from verify.checks.rules.impossible_order import impossible_order
from verify.checks.rules.loaded_language import loaded_language
from verify.checks.rules.merge_conflict import merge_conflict
from verify.checks.rules.missing_field import missing_field
from verify.checks.rules.non_finite_number import non_finite_number
from verify.checks.rules.one_sided_coverage import one_sided_coverage
from verify.checks.rules.personal_data import personal_data
from verify.checks.rules.placeholder_text import placeholder_text
from verify.checks.rules.protected_identity import protected_identity
from verify.checks.rules.publisher_host_mismatch import publisher_host_mismatch
from verify.checks.rules.quantity_not_in_text import quantity_not_in_text
from verify.checks.rules.quote_not_in_source import quote_not_in_source
from verify.checks.rules.single_source import single_source
from verify.checks.rules.spelling_variant_unmerged import spelling_variant_unmerged
from verify.checks.rules.stale_review import stale_review
from verify.checks.rules.too_deep import too_deep
from verify.checks.rules.unattributed_claim import unattributed_claim
from verify.checks.rules.unknown_field import unknown_field
from verify.checks.rules.unknown_status import unknown_status
from verify.checks.rules.unparsable_record import unparsable_record
from verify.checks.rules.unrecorded_conflict import unrecorded_conflict
from verify.checks.rules.unretraceable_source import unretraceable_source
from verify.checks.rules.vague_speaker import vague_speaker
from verify.checks.rules.verified_without_evidence import verified_without_evidence
from verify.checks.rules.wire_copy import wire_copy
from verify.checks.rules.wrong_container import wrong_container
from verify.checks.rules.wrong_encoding import wrong_encoding
from verify.errors import UnknownNameError

__all__ = ["RULES", "find_rule"]

RULES: tuple[Rule, ...] = (
    # Reading: what is no record.
    unparsable_record,  # V101
    wrong_encoding,  # V102
    wrong_container,  # V103
    empty_dataset,  # V104
    duplicate_key,  # V105
    merge_conflict,  # V106
    too_deep,  # V107
    control_character,  # V108
    non_finite_number,  # V109
    # Records: fields, ids and words.
    missing_field,  # V201
    unknown_field,  # V202
    bad_id,  # V203
    unknown_status,  # V204
    placeholder_text,  # V205
    # Attribution and sources.
    unattributed_claim,  # V301
    vague_speaker,  # V302
    unretraceable_source,  # V303
    quote_not_in_source,  # V304
    circular_attribution,  # V305
    publisher_host_mismatch,  # V306
    # Time and figures.
    bad_date,  # V401
    ambiguous_date,  # V402
    impossible_order,  # V403
    bad_quantity,  # V404
    quantity_not_in_text,  # V405
    bad_place,  # V406
    # Links and statuses.
    verified_without_evidence,  # V501
    dangling_link,  # V502
    denial_as_corroboration,  # V503
    single_source,  # V504
    unrecorded_conflict,  # V505
    stale_review,  # V506
    # Identity.
    confusable_identity,  # V601
    spelling_variant_unmerged,  # V602
    wire_copy,  # V603
    # Harm.
    personal_data,  # V701
    protected_identity,  # V702
    loaded_language,  # V703
    active_content,  # V704
    # The data set as a whole.
    assertion_failed,  # V801
    one_sided_coverage,  # V802
    # Settings.
    bad_suppression,  # V901
    bad_config,  # V902
)
"""Every rule, in order of its code."""


def find_rule(name: str) -> Rule:
    """Return a rule by its code or its name.

    Raises:
        UnknownNameError: Where no rule is called so.

    Example:
        >>> find_rule("V504").name, find_rule("single-source").code.code
        ('single_source', 'V504')
    """
    wanted = name.strip().casefold().replace("_", "-")
    for rule in RULES:
        names = (rule.code.code.casefold(), rule.name.replace("_", "-"), rule.code.name)
        if wanted in names or wanted in rule.code.name.split(" / "):
            return rule
    known = [rule.code.code for rule in RULES] + [rule.name.replace("_", "-") for rule in RULES]
    raise UnknownNameError("rule", name, known)
