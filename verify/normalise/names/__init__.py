"""Names of people, places and organisations: their keys, their likeness, their disguises."""

from verify.normalise.names.hidden import disguises
from verify.normalise.names.key import comparison_key, fold
from verify.normalise.names.likeness import PROPOSE, similarity

__all__ = ["PROPOSE", "comparison_key", "disguises", "fold", "similarity"]
