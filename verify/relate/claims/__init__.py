"""Claims: compare the texts of two claims, slot by slot."""

from verify.relate.claims.compare import ClaimAnswer, ClaimComparison, compare_claims

__all__ = ["ClaimAnswer", "ClaimComparison", "compare_claims"]
