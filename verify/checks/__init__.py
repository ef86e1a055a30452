"""What is wrong with a data set: the rules, and what becomes of what they find."""

from verify.checks.check import check, check_path
from verify.checks.outcome import Outcome
from verify.models.dataset import Dataset
from verify.models.finding import Finding

__all__ = ["Dataset", "Finding", "Outcome", "check", "check_path"]
